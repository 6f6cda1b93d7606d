// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balanceoptions.h"

#include "app/cli/optionvalue.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct BalanceOptionText {
    Q_DECLARE_TR_FUNCTIONS(BalanceOptionText)
};

Result<balance::MixedRule> mixedRuleOf(const CommandLine &line)
{
    const QString option = QStringLiteral("mixed");
    const QString value = line.value(option);
    if (!line.isSet(option) || value == QLatin1String("worst"))
        return balance::MixedRule::WorstCase;
    if (value == QLatin1String("mean"))
        return balance::MixedRule::WeightedMean;
    return badOption(option, value, BalanceOptionText::tr("worst or mean"));
}

/// Everything that is a number.
Result<BalanceOptions> numbersOf(const CommandLine &line)
{
    const auto cycle = positiveNumber(line, QStringLiteral("cycle"));
    const auto stations = wholeNumber(line, QStringLiteral("stations"));
    const auto moves = wholeNumber(line, QStringLiteral("moves"), 0);
    const auto limits = limitsOf(line);
    if (!cycle)
        return cycle.error();
    if (!stations)
        return stations.error();
    if (!moves)
        return moves.error();
    if (!limits)
        return limits.error();
    return BalanceOptions{.cycle = *cycle, .stations = *stations, .limits = *limits, .moves = *moves};
}

} // namespace

void addLimitOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("time-limit")}, QStringLiteral("S"),
        BalanceOptionText::tr("Seconds to search for; 60 when left out. The best found so far is kept."));
    line.addOption({QStringLiteral("threads")}, QStringLiteral("T"),
        BalanceOptionText::tr("Threads to search with; 1 when left out."));
}

Result<balance::Limits> limitsOf(const CommandLine &line)
{
    const auto time = positiveNumber(line, QStringLiteral("time-limit"));
    const auto threads = wholeNumber(line, QStringLiteral("threads"));
    if (!time)
        return time.error();
    if (!threads)
        return threads.error();
    balance::Limits limits;
    if (*time)
        limits.time = std::chrono::duration<double>(**time);
    limits.threads = threads->value_or(limits.threads);
    return limits;
}

Result<std::optional<balance::Objective>> objectiveOf(const CommandLine &line)
{
    using Objective = balance::Objective;
    const QString option = QStringLiteral("objective");
    const QString value = line.value(option).toUpper();
    if (!line.isSet(option))
        return std::optional<Objective>();
    if (value == QLatin1String("1"))
        return std::optional(Objective::Cells);
    if (value == QLatin1String("2"))
        return std::optional(Objective::Cycle);
    if (value == QLatin1String("E"))
        return std::optional(Objective::Efficiency);
    return badOption(option, line.value(option), BalanceOptionText::tr("1, 2 or E"));
}

void addBalanceOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("cycle")}, QStringLiteral("N"),
        BalanceOptionText::tr("Cycle time to keep: in the unit of an .alb or .IN2 file, for a project in seconds."));
    line.addOption({QStringLiteral("stations")}, QStringLiteral("M"),
        BalanceOptionText::tr("Stations there are; for a project at most so many cells with work."));
    line.addOption({QStringLiteral("objective")}, QStringLiteral("1|2|E"),
        BalanceOptionText::tr("1: fewest stations for a cycle; 2: shortest cycle for the stations; E: least stations × "
                              "cycle. When left out, 1 with --cycle, 2 with --stations and for projects."));
    addLimitOptions(line);
    line.addFlag(QStringLiteral("keep-setup"),
        BalanceOptionText::tr("Project: the balance closest to the present setup that keeps takt, or that is best."));
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        BalanceOptionText::tr("Project: product to balance, the first one when left out; given several times, those "
                              "products in mixed flow."));
    line.addOption({QStringLiteral("mixed")}, QStringLiteral("worst|mean"),
        BalanceOptionText::tr("Project: what counts of several products, the longest cycle or the mean by demand."));
    line.addOption({QStringLiteral("moves")}, QStringLiteral("K"),
        BalanceOptionText::tr("Project: at most so many operations change their cell."));
    line.addFlag(QStringLiteral("keep-heads"), BalanceOptionText::tr("Project: heads stay in their sockets."));
    line.addFlag(QStringLiteral("json"), BalanceOptionText::tr("Prints the result as JSON."));
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("PROJECT"),
        BalanceOptionText::tr("Project file to write the balanced line to, *.line.json."));
}

Result<BalanceOptions> balanceOptions(const CommandLine &line)
{
    Result<BalanceOptions> options = numbersOf(line);
    const auto objective = objectiveOf(line);
    const auto mixed = mixedRuleOf(line);
    if (!options)
        return options.error();
    if (!objective)
        return objective.error();
    if (!mixed)
        return mixed.error();
    options->objective = *objective;
    options->mixed = *mixed;
    options->keepSetup = line.isSet(QStringLiteral("keep-setup"));
    options->keepHeads = line.isSet(QStringLiteral("keep-heads"));
    options->products = line.values(QStringLiteral("product"));
    options->output = line.value(QStringLiteral("o"));
    options->json = line.isSet(QStringLiteral("json"));
    return options;
}

} // namespace lw::cli
