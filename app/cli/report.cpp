// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "app/report/csv.h"
#include "app/report/linepictures.h"
#include "app/report/projectreport.h"
#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace lw::cli {

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"), ReportCommand::tr("PDF file to write."));
    line.addOption({QStringLiteral("csv")}, QStringLiteral("DIR"), ReportCommand::tr("Folder for every table as CSV."));
    line.addFlag(QStringLiteral("bom"), ReportCommand::tr("Begins each CSV with a byte order mark, for spreadsheets."));
    line.addOption({QStringLiteral("svg")}, QStringLiteral("DIR"), ReportCommand::tr("Folder for plan and Yamazumi as SVG."));
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        ReportCommand::tr("Product of the report; the first one of the project when left out."));
    line.addOption({QStringLiteral("against")}, QStringLiteral("REFERENCE"),
        ReportCommand::tr("Project file of a line to compare with, at the end of the report."));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{.code = Errc::FileUnwritable, .detail = file.errorString().toStdString(), .file = path.toStdString()};
}

/// All files of a folder that is made when it is not there.
Result<void> writeFolder(const QString &folder, const QList<std::pair<QString, QByteArray>> &files)
{
    if (!QDir().mkpath(folder))
        return Error{.code = Errc::FileUnwritable, .file = folder.toStdString()};
    for (const auto &[name, bytes] : files) {
        if (const Result<void> written = writeFile(QDir(folder).filePath(name), bytes); !written)
            return written;
    }
    return {};
}

Result<void> writeTables(const CommandLine &line, const report::ReportInput &input, const report::Subject &subject)
{
    QList<std::pair<QString, QByteArray>> files;
    for (const report::Table &table : report::fileTables(subject, input.economics))
        files.append({table.key + QStringLiteral(".csv"), report::csvText(table, line.isSet(QStringLiteral("bom")))});
    return writeFolder(line.value(QStringLiteral("csv")), files);
}

Result<report::ReportInput> inputFrom(const CommandLine &line)
{
    Result<ProjectInput> project = readProject(line.subject(), line.value(QStringLiteral("product")));
    if (!project)
        return project.error();
    report::ReportInput input{.project = std::move(project->project), .product = project->product, .economics = {}, .reference = {},
        .date = QDate::currentDate()};
    input.economics = model::economicsOf(input.project);
    if (!line.isSet(QStringLiteral("against")))
        return input;
    Result<ProjectInput> reference = readProject(line.value(QStringLiteral("against")), {});
    if (!reference)
        return reference.error();
    if (reference->project.header.currency != input.project.header.currency)
        return Error{.code = Errc::BadValue, .subject = "header.currency", .detail = reference->project.header.currency, .file = reference->file};
    if (model::find(reference->project, input.product))
        reference->product = input.product;
    input.reference = report::Reference{std::move(reference->project), reference->product};
    return input;
}

} // namespace

int runReport(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), ReportCommand::tr("Project file, *.line.json."),
        ReportCommand::tr("Writes the report of a line as PDF, its tables as CSV, its pictures as SVG."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    if (!line.isSet(QStringLiteral("o")) && !line.isSet(QStringLiteral("csv")) && !line.isSet(QStringLiteral("svg")))
        return fail(ReportCommand::tr("linewright-cli report: say what to write with -o, --csv or --svg."));
    const Result<report::ReportInput> input = inputFrom(line);
    if (!input)
        return fail(input.error());
    const takt::LineReport checked = takt::checkLine(input->project, input->product);
    const report::Subject subject{input->project, checked};
    Result<void> written;
    if (line.isSet(QStringLiteral("o")))
        written = writeFile(line.value(QStringLiteral("o")), report::pdfOf(*input));
    if (written && line.isSet(QStringLiteral("csv")))
        written = writeTables(line, *input, subject);
    if (written && line.isSet(QStringLiteral("svg")))
        written = writeFolder(line.value(QStringLiteral("svg")), {{QStringLiteral("plan.svg"), report::svgOf(report::Picture::Plan, subject)},
            {QStringLiteral("yamazumi.svg"), report::svgOf(report::Picture::Yamazumi, subject)}});
    return written ? Fine : fail(written.error());
}

} // namespace lw::cli
