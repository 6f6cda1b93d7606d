// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balanceoptions.h"
#include "app/cli/balanceplain.h"
#include "app/cli/balanceproject.h"
#include "app/cli/commands.h"
#include "app/cli/plainfile.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct BalanceCommand {
    Q_DECLARE_TR_FUNCTIONS(BalanceCommand)
};

} // namespace

int runBalance(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("FILE"), BalanceCommand::tr("Project, *.line.json, or public instance, *.alb or *.IN2."),
        BalanceCommand::tr("Finds the best distribution of the work over the line. Ctrl+C stops and keeps the best so far."));
    addBalanceOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<BalanceOptions> options = balanceOptions(line);
    if (!options)
        return fail(options.error());
    return isPlainFile(line.subject()) ? balancePlainFile(line.subject(), *options)
                                       : balanceProjectFile(line.subject(), *options);
}

} // namespace lw::cli
