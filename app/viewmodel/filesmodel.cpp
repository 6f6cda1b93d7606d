// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/filesmodel.h"

#include "app/session/blankproject.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/viewmodel/samplewords.h"
#include "core/store/catalogfile.h"
#include "core/store/projectfile.h"
#include "core/store/samples.h"

#include <QFileInfo>

namespace lw::viewmodel {

FilesModel::FilesModel(const Context &context, session::Autosave &autosave, QObject *parent)
    : QObject(parent), m_context(context), m_autosave(autosave)
{
    const session::Document *document = &context.document;
    connect(document, &session::Document::changed, this, &FilesModel::stateChanged);
    connect(document, &session::Document::pathChanged, this, &FilesModel::stateChanged);
    connect(document, &session::Document::cleanChanged, this, &FilesModel::stateChanged);
    connect(&autosave, &session::Autosave::failed, this,
        [this](const Error &error) { emit failed(tr("Autosave does not work: %1").arg(text::sentence(error))); });
    connect(&m_recentFiles, &session::RecentFiles::changed, this, &FilesModel::refreshLists);
    connect(&context.language, &text::LanguageSwitch::changed, this, [this] {
        refreshLists();
        emit stateChanged();
    });
    refreshLists();
    refreshRecovery();
}

FilesModel::~FilesModel() = default;

QString FilesModel::fileName() const
{
    const QString path = m_context.document.path();
    return path.isEmpty() ? tr("Not saved yet") : QFileInfo(path).fileName();
}

QString FilesModel::filePath() const
{
    return m_context.document.path();
}

bool FilesModel::saved() const
{
    return m_context.document.isClean() && !m_context.document.path().isEmpty();
}

QString FilesModel::savedText() const
{
    if (!m_context.document.isClean())
        return tr("Unsaved changes");
    return m_context.document.path().isEmpty() ? tr("Not saved yet") : tr("Saved");
}

bool FilesModel::empty() const
{
    const model::Project &project = m_context.document.project();
    return project.frame.cells.empty() && project.products.empty();
}

void FilesModel::newProject()
{
    m_context.selection.clear();
    m_context.document.load(session::blankProject(), {});
    refreshRecovery();
}

bool FilesModel::open(const QUrl &file)
{
    return openPath(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

bool FilesModel::openPath(const QString &path)
{
    return adopt(path, false);
}

bool FilesModel::openSample(const QString &path)
{
    return adopt(path, true);
}

bool FilesModel::adopt(const QString &path, bool asCopy)
{
    auto opened = store::openProject(path);
    if (!opened) {
        if (opened.error().code == Errc::FileNotFound)
            lookAtCards(); // its card says so, and can be removed
        emit failed(text::sentence(opened.error()));
        return false;
    }
    m_context.selection.clear();
    if (asCopy)
        m_context.document.load(std::move(opened->project), {});
    else
        m_context.document.load(std::move(opened->project), QFileInfo(path).absoluteFilePath(), opened->digest);
    if (!asCopy)
        m_recentFiles.add(path);
    refreshRecovery();
    return true;
}

void FilesModel::adoptProject(const model::Project &project, const QString &step)
{
    m_context.selection.clear();
    m_context.document.load(project, {});
    m_context.document.markUnsaved({step});
    refreshRecovery();
}

bool FilesModel::openDropped(const QList<QUrl> &files)
{
    if (files.isEmpty())
        return false;
    const QUrl &file = files.front();
    if (file.fileName().endsWith(QLatin1String(store::catalogSuffix))) {
        if (empty()) {
            emit failed(tr("A catalog is taken over into a project: open or make one first, then drop it again."));
            return false;
        }
        emit catalogWanted(file);
        return true;
    }
    if (file.fileName().endsWith(QLatin1String(".json")))
        return open(file);
    emit importWanted(file);
    return true;
}

bool FilesModel::save()
{
    const QString path = m_context.document.path();
    if (path.isEmpty()) {
        emit pathNeeded();
        return false;
    }
    return saveTo(path);
}

bool FilesModel::saveAs(const QUrl &file)
{
    QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    if (!path.endsWith(QLatin1String(".json")))
        path += QLatin1String(store::projectSuffix);
    return saveTo(path);
}

bool FilesModel::saveTo(const QString &path)
{
    if (const auto result = m_context.document.saveTo(path); !result) {
        emit failed(text::sentence(result.error()));
        return false;
    }
    m_recentFiles.add(path);
    emit done(tr("Saved %1").arg(QFileInfo(path).fileName()));
    return true;
}

void FilesModel::forget(const QString &path) { m_recentFiles.remove(path); }

void FilesModel::lookAtCards()
{
    m_recentCards.look();
    m_sampleCards.look();
}

bool FilesModel::recover(int row)
{
    const store::Orphan *entry = m_recovery.entry(row);
    if (!entry)
        return false;
    const auto result = m_autosave.recover(*entry);
    if (!result)
        emit failed(text::sentence(result.error()));
    m_context.selection.clear();
    refreshRecovery();
    return result.has_value();
}

void FilesModel::discardRecovery(int row)
{
    const store::Orphan *entry = m_recovery.entry(row);
    if (!entry)
        return;
    if (const auto result = store::discardOrphan(*entry, m_autosave.directory()); !result)
        emit failed(text::sentence(result.error()));
    refreshRecovery();
}

void FilesModel::refreshRecovery()
{
    m_recovery.setEntries(store::findOrphans(m_autosave.directory()));
}

void FilesModel::refreshLists()
{
    std::vector<Choice> recent;
    for (const QString &path : m_recentFiles.paths())
        recent.push_back({.key = path, .name = QFileInfo(path).fileName(), .note = QFileInfo(path).path(), .family = {}});
    m_recent.setChoices(std::move(recent));
    std::vector<Choice> samples;
    const std::vector<QString> files = store::sampleFiles();
    for (const QString &path : files)
        samples.push_back(sampleChoice(path));
    m_samples.setChoices(std::move(samples));
    m_sampleCards.setPaths(QStringList(files.begin(), files.end()));
    m_recentCards.setPaths(m_recentFiles.paths());
}

} // namespace lw::viewmodel
