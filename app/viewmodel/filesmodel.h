// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/autosave.h"
#include "app/session/recentfiles.h"
#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/recoverylistmodel.h"
#include "app/viewmodel/startcardsmodel.h"
#include "core/model/project.h"

#include <QUrl>

namespace lw::viewmodel {

/// The open file: where it is, whether it is saved, and every way to another one.
class FilesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString filePath READ filePath NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool saved READ saved NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY stateChanged FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *recent READ recent CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *samples READ samples CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::StartCardsModel *recentCards READ recentCards CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::StartCardsModel *sampleCards READ sampleCards CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::RecoveryListModel *recovery READ recovery CONSTANT FINAL)

public:
    FilesModel(const Context &context, session::Autosave &autosave, QObject *parent = nullptr);
    ~FilesModel() override;

    QString fileName() const; ///< "board-test.line.json"; "Not saved yet" without a path
    QString filePath() const; ///< empty when never saved
    bool saved() const;
    QString savedText() const;
    bool empty() const; ///< no cells and no products: show the ways to begin
    ChoiceListModel *recent() { return &m_recent; }   ///< key: path
    ChoiceListModel *samples() { return &m_samples; } ///< key: path
    StartCardsModel *recentCards() { return &m_recentCards; }
    StartCardsModel *sampleCards() { return &m_sampleCards; }
    RecoveryListModel *recovery() { return &m_recovery; }

    // Unsaved edits stay in the journal until they are saved or discarded: opening another file loses nothing.
    Q_INVOKABLE void newProject();
    Q_INVOKABLE bool open(const QUrl &file);
    Q_INVOKABLE bool openPath(const QString &path);
    /// Opens a copy without a path, so that the sample itself is never overwritten.
    Q_INVOKABLE bool openSample(const QString &path);
    /// A project made of a file of another kind: new and unsaved. step: what made it.
    void adoptProject(const model::Project &project, const QString &step);
    /// What was dropped on the window: of the first file, a project is opened, anything else looked at first.
    Q_INVOKABLE bool openDropped(const QList<QUrl> &files);
    /// False, with pathNeeded(), when the project was never saved.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs(const QUrl &file);
    /// Takes the file out of the list of recent ones; the file itself stays.
    Q_INVOKABLE void forget(const QString &path);
    /// Reads the files on the cards of the start page, on worker threads.
    Q_INVOKABLE void lookAtCards();
    Q_INVOKABLE bool recover(int row);
    Q_INVOKABLE void discardRecovery(int row);

signals:
    void stateChanged();
    void pathNeeded();
    void importWanted(const QUrl &file);  ///< operations and precedence of another program
    void catalogWanted(const QUrl &file); ///< a catalog as a file of its own
    void failed(const QString &message); ///< names file and field
    void done(const QString &message);

private:
    bool adopt(const QString &path, bool asCopy);
    bool saveTo(const QString &path);
    void refreshLists();
    void refreshRecovery();

    Context m_context;
    session::Autosave &m_autosave;
    session::RecentFiles m_recentFiles;
    ChoiceListModel m_recent;
    ChoiceListModel m_samples;
    StartCardsModel m_recentCards{StartCardsModel::Kind::Recent};
    StartCardsModel m_sampleCards{StartCardsModel::Kind::Samples};
    RecoveryListModel m_recovery;
};

} // namespace lw::viewmodel
