// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/store/import.h"
#include "core/store/projectfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace lw::cli {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr QLatin1String secondsPerUnit("seconds-per-unit");
constexpr QLatin1String cycleTime("cycle-time");

Result<double> number(const CommandLine &line, const QString &option)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(line.value(option), &isNumber);
    if (isNumber)
        return value;
    return Error{.code = Errc::BadValue, .subject = "--" + option.toStdString(),
        .detail = line.value(option).toStdString()};
}

Result<store::ImportOptions> optionsOf(const CommandLine &line)
{
    store::ImportOptions options;
    if (line.isSet(secondsPerUnit)) {
        const Result<double> value = number(line, secondsPerUnit);
        if (!value)
            return value.error();
        options.secondsPerUnit = *value;
    }
    if (line.isSet(cycleTime)) {
        const Result<double> value = number(line, cycleTime);
        if (!value)
            return value.error();
        options.cycleTime = *value;
    }
    return options;
}

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("PROJECT"),
        ImportCommand::tr("Project file to write, *.line.json."), true);
    line.addOption({secondsPerUnit}, QStringLiteral("S"),
        ImportCommand::tr("Seconds that one unit of time in an .alb or .IN2 file stands for; 1 when left out."));
    line.addOption({cycleTime}, QStringLiteral("T"),
        ImportCommand::tr("Cycle time to keep, in the file's unit; instead of the one in the file."));
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("FILE"), ImportCommand::tr("File to read: *.alb, *.IN2 or *.csv."),
        ImportCommand::tr("Makes a project from operations and precedence of another format."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;

    const Result<store::ImportOptions> options = optionsOf(line);
    if (!options)
        return fail(options.error());
    const Result<model::Project> project = store::importFile(line.subject(), *options);
    if (!project)
        return fail(project.error());
    const QString output = line.value(QStringLiteral("o"));
    if (const auto saved = store::saveProject(output, *project); !saved)
        return fail(saved.error());
    std::size_t operations = 0;
    for (const model::Product &product : project->products)
        operations += product.operations.size();
    print(ImportCommand::tr("%1: %n operation(s), %2 cells", nullptr, static_cast<int>(operations))
              .arg(output).arg(project->frame.cells.size()) + QLatin1Char('\n'));
    return Fine;
}

} // namespace lw::cli
