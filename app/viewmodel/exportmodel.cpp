// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/exportmodel.h"

#include "app/jobs/whenfinished.h"
#include "app/report/csv.h"
#include "app/report/projectreport.h"
#include "app/report/tables.h"
#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/viewmodel/scenariospagemodel.h"
#include "core/takt/linecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace lw::viewmodel {

namespace {

QString localPath(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{.code = Errc::FileUnwritable, .subject = {}, .detail = file.errorString().toStdString(), .file = path.toStdString()};
}

} // namespace

ExportModel::ExportModel(const Context &context, ScenariosPageModel &scenarios, QObject *parent)
    : QObject(parent), m_context(context), m_scenarios(scenarios)
{
    connect(&context.document, &session::Document::pathChanged, this, &ExportModel::baseNameChanged);
}

ExportModel::~ExportModel() = default;

QString ExportModel::baseName() const
{
    const QString name = QFileInfo(m_context.document.path()).baseName();
    return name.isEmpty() ? QStringLiteral("linewright") : name;
}

void ExportModel::start(Work work)
{
    if (m_busy) {
        emit failed(tr("Another file is still being written. Try again when it is done."));
        return;
    }
    m_busy = true;
    emit busyChanged();
    jobs::whenFinished(QtConcurrent::run(std::move(work)), this, [this](const Result<QString> &written) {
        m_busy = false;
        emit busyChanged();
        if (written)
            emit done(tr("Written: %1").arg(QDir::toNativeSeparators(*written)));
        else
            emit failed(text::sentence(written.error()));
    });
}

void ExportModel::writeReport(const QUrl &file)
{
    const model::Project &project = m_context.document.project();
    report::ReportInput input{.project = model::projectOf(project, project.title, model::lineOf(project)),
        .product = m_context.document.product(), .economics = model::economicsOf(project), .reference = m_scenarios.reference(),
        .date = QDate::currentDate()};
    QString path = localPath(file);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    start([input = std::move(input), path]() -> Result<QString> {
        if (const Result<void> written = writeFile(path, report::pdfOf(input)); !written)
            return written.error();
        return path;
    });
}

void ExportModel::writeTables(const QUrl &folder)
{
    const model::Project &project = m_context.document.project();
    start([line = model::projectOf(project, project.title, model::lineOf(project)), product = m_context.document.product(),
              economics = model::economicsOf(project), comparison = m_scenarios.comparison(), path = localPath(folder)]() -> Result<QString> {
        if (!QDir().mkpath(path))
            return Error{.code = Errc::FileUnwritable, .subject = {}, .detail = {}, .file = path.toStdString()};
        const takt::LineReport checked = takt::checkLine(line, product);
        std::vector<report::Table> tables = report::fileTables({line, checked}, economics);
        tables.push_back(comparison);
        for (const report::Table &table : tables) {
            const QString file = QDir(path).filePath(table.key + QStringLiteral(".csv"));
            if (const Result<void> written = writeFile(file, report::csvText(table, true)); !written)
                return written.error();
        }
        return path;
    });
}

void ExportModel::told(const QString &file, const QString &trouble)
{
    if (trouble.isEmpty())
        emit done(tr("Written: %1").arg(QDir::toNativeSeparators(file)));
    else
        emit failed(trouble);
}

} // namespace lw::viewmodel
