// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/projectinput.h"
#include "app/cli/reportjson.h"
#include "app/cli/reporttable.h"
#include "app/cli/terminal.h"
#include "core/takt/linecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::cli {

namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

bool needsMending(const model::Problem &problem)
{
    return problem.severity != model::Severity::Info;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), CheckCommand::tr("Project file, *.line.json."),
        CheckCommand::tr("Does the line make takt? Prints cycle and load of each cell, and every problem."));
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        CheckCommand::tr("Product to check; the first one of the project when left out."));
    line.addFlag(QStringLiteral("json"), CheckCommand::tr("Prints the same as JSON, times in seconds."));
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;

    const Result<ProjectInput> input = readProject(line.subject(), line.value(QStringLiteral("product")));
    if (!input)
        return fail(input.error());
    const takt::LineReport report = takt::checkLine(input->project, input->product);
    print(line.isSet(QStringLiteral("json")) ? QString::fromUtf8(reportJson(report, input->project))
                                             : reportTable(report, input->project));
    return std::ranges::any_of(report.problems, needsMending) ? ProblemsFound : Fine;
}

} // namespace lw::cli
