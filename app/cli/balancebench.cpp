// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balanceoptions.h"
#include "app/cli/benchresult.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "app/cli/terminal.h"
#include "core/balance/salbp/verify.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::cli {

namespace {

using balance::Objective;

struct BalanceBench {
    Q_DECLARE_TR_FUNCTIONS(BalanceBench)
};

struct BenchPlan {
    Objective objective = Objective::Cells;
    balance::Limits limits;
    std::vector<BenchCase> cases;
    bool json = false;
};

Result<KnownOptima> optimaOf(const CommandLine &line, Objective objective)
{
    const QString path = line.value(QStringLiteral("optima"));
    if (!path.isEmpty())
        return readOptima(path);
    if (objective == Objective::Cells)
        return Error{.code = Errc::MissingField, .subject = "--optima"};
    return KnownOptima();
}

Result<std::vector<BenchCase>> casesOf(const CommandLine &line, Objective objective)
{
    const Result<KnownOptima> optima = optimaOf(line, objective);
    const Result<QStringList> paths = instancesIn(line.subject());
    if (!optima)
        return optima.error();
    if (!paths)
        return paths.error();
    std::vector<BenchCase> cases;
    for (const QString &path : *paths) {
        const Result<PlainFile> file = readPlainFile(path);
        if (!file)
            return file.error();
        const auto more = objective == Objective::Cells ? cyclesOf(path, *file, *optima)
                                                        : stationCountsOf(path, *file, line.isSet(QStringLiteral("all")));
        cases.insert(cases.end(), more.begin(), more.end());
    }
    return cases;
}

Result<BenchPlan> planOf(const CommandLine &line)
{
    const auto limits = limitsOf(line);
    const auto objective = objectiveOf(line);
    if (!limits)
        return limits.error();
    if (!objective)
        return objective.error();
    if (*objective == Objective::Efficiency)
        return badOption(QStringLiteral("objective"), line.value(QStringLiteral("objective")), BalanceBench::tr("1 or 2"));
    BenchPlan plan{.objective = objective->value_or(Objective::Cells), .limits = *limits,
        .json = line.isSet(QStringLiteral("json"))};
    Result<std::vector<BenchCase>> cases = casesOf(line, plan.objective);
    if (!cases)
        return cases.error();
    plan.cases = *std::move(cases);
    return plan;
}

Result<BenchResult> runCase(const BenchCase &instance, const BenchPlan &plan, const std::stop_token &stop)
{
    const Result<PlainFile> file = readPlainFile(instance.path, instance.cycle);
    if (!file)
        return file.error();
    const balance::PlainTarget target{plan.objective, instance.stations ? std::nullopt : file->cycle, instance.stations};
    Result<balance::PlainBalance> found = balancePlain(file->problem, target, plan.limits, {}, stop);
    if (!found)
        return found.error();
    BenchResult result{.instance = instance, .balance = *std::move(found), .ticksPerUnit = file->ticksPerUnit};
    result.findings = verifyPlain(file->problem, target, result.balance).size();
    result.verdict = verdictOf(instance, result.balance, result.findings);
    return result;
}

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("optima")}, QStringLiteral("CSV"),
        BalanceBench::tr("What is known: columns graph, n, cycle_time, optimal_m, lb, ub. Objective 1 takes its cycles from there."));
    line.addOption({QStringLiteral("objective")}, QStringLiteral("1|2"),
        BalanceBench::tr("1: fewest stations, the default; 2: shortest cycle for the usual station counts."));
    line.addFlag(QStringLiteral("all"), BalanceBench::tr("Objective 2: every station count from 3 to 2/3 of the tasks."));
    addLimitOptions(line);
    line.addFlag(QStringLiteral("json"), BalanceBench::tr("Prints results and totals as JSON."));
}

} // namespace

int runBalanceBench(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("DIR"), BalanceBench::tr("Folder with instances, *.alb and *.IN2, also in folders below."),
        BalanceBench::tr("Balances a folder of public instances, checks every result, and compares with what is known."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<BenchPlan> plan = planOf(line);
    if (!plan)
        return fail(plan.error());
    const Interrupt interrupt;
    std::vector<BenchResult> results;
    if (!plan->json)
        print(benchHeading());
    for (const BenchCase &instance : plan->cases) {
        Result<BenchResult> result = runCase(instance, *plan, interrupt.token());
        if (!result)
            return fail(result.error());
        if (interrupt.token().stop_requested())
            break; // the one that was stopped says nothing about the engine
        results.push_back(*std::move(result));
        if (!plan->json)
            print(benchRow(results.back()));
    }
    print(plan->json ? QString::fromUtf8(benchJson(plan->objective, results)) : QLatin1Char('\n') + benchTotals(results));
    const bool wrong = std::ranges::any_of(results, [](const BenchResult &result) { return result.verdict == Verdict::Wrong; });
    return wrong ? ProblemsFound : Fine;
}

} // namespace lw::cli
