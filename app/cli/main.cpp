// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "app/text/languageswitch.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace {

using namespace lw;

struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Command {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"check", QT_TRANSLATE_NOOP("Program", "takt, bottleneck, losses and problems of a line"), cli::runCheck},
    Command{"compare", QT_TRANSLATE_NOOP("Program", "a line against a reference line: figures, differences, cost and payback"),
        cli::runCompare},
    Command{"balance", QT_TRANSLATE_NOOP("Program", "distribute the work over the cells as well as can be"), cli::runBalance},
    Command{"balance-bench", QT_TRANSLATE_NOOP("Program", "balance a folder of public instances and check the results"),
        cli::runBalanceBench},
    Command{"simulate", QT_TRANSLATE_NOOP("Program", "run the line with its stops, buffers and products in mixed flow"),
        cli::runSimulate},
    Command{"simulate-bench", QT_TRANSLATE_NOOP("Program", "compare the simulation with exact values, and its speed"),
        cli::runSimulateBench},
    Command{"import", QT_TRANSLATE_NOOP("Program", "make a project from .alb, .IN2 or .csv"), cli::runImport},
    Command{"recipes", QT_TRANSLATE_NOOP("Program", "write the signed recipe of every station"), cli::runRecipes},
    Command{"deliver", QT_TRANSLATE_NOOP("Program", "bring the recipes to the stations and see them confirm"),
        cli::runDeliver},
    Command{"report", QT_TRANSLATE_NOOP("Program", "the report of a line as PDF, its tables as CSV, its pictures as SVG"),
        cli::runReport},
    Command{"pictures", QT_TRANSLATE_NOOP("Program", "draw every page of the workbench"), cli::runPictures},
};

int showHelp()
{
    cli::TextTable table({cli::TextTable::Align::Left, cli::TextTable::Align::Left});
    for (const Command &command : commands)
        table.addRow({QStringLiteral("  ") + QLatin1String(command.name), Program::tr(command.summary)});
    cli::print(Program::tr("Usage: linewright-cli COMMAND …") + QStringLiteral("\n\n")
        + Program::tr("Plans, checks and runs modular lines from the terminal.") + QStringLiteral("\n\n")
        + table.toString() + QLatin1Char('\n')
        + Program::tr("linewright-cli COMMAND --help tells the options of a command. Exit codes: 0 fine, 1 problems "
                      "found, 2 bad usage or input.")
        + QLatin1Char('\n'));
    return cli::Fine;
}

int run(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return cli::fail(Program::tr("linewright-cli: name a command; --help lists them."));
    const QString &first = arguments.constFirst();
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return showHelp();
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        cli::print(QStringLiteral("linewright-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return cli::Fine;
    }
    const auto command
        = std::ranges::find_if(commands, [&](const Command &c) { return first == QLatin1String(c.name); });
    if (command == commands.end())
        return cli::fail(Program::tr("linewright-cli: there is no command \"%1\"; --help lists them.").arg(first));
    return command->run(arguments);
}

/// A report needs fonts, and for those a QGuiApplication; it draws to files, so no display is asked for.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (argc < 2 || std::strcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    static const QTemporaryDir runtime; // Qt asks for one with a screen, and complains on stderr where there is none
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linewright-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("linewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LW_VERSION));
    text::LanguageSwitch language;
    language.set(text::LanguageSwitch::systemCode());
    return run(QCoreApplication::arguments().mid(1));
}
