// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/balancewords.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
};

QString arrow(const QString &before, const QString &after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

QString valueText(balance::Objective objective, balance::Ticks value)
{
    return objective == balance::Objective::Cells ? text::number(static_cast<double>(value), 0)
                                                  : text::secondsText(Duration(value));
}

/// Of the best: what a perfect search could still save.
double gap(balance::Ticks best, balance::Ticks bound)
{
    return best > 0 ? static_cast<double>(std::max<balance::Ticks>(0, best - bound)) / static_cast<double>(best) : 0;
}

double gap(const balance::LineBalance &balance)
{
    return balance.objective == balance::Objective::Cells ? gap(balance.cells, balance.cellsBound)
                                                          : gap(balance.cycle.count(), balance.cycleBound.count());
}

Figure cycleFigure(const takt::LineReport &before, const takt::LineReport &after)
{
    const Tone tone = !after.takt ? Tone::Neutral : after.makesTakt() ? Tone::Good : Tone::Critical;
    return {.key = QStringLiteral("cycle"), .label = BalanceWords::tr("Line cycle"),
        .value = arrow(text::secondsText(before.lineCycle), text::secondsText(after.lineCycle)),
        .note = after.takt ? BalanceWords::tr("Takt %1").arg(text::secondsText(*after.takt)) : QString(), .tone = tone};
}

Figure otherFigure(const OtherProduct &other)
{
    const QString name = text::localized(other.name);
    return {.key = name, .label = BalanceWords::tr("Line cycle of %1").arg(name),
        .value = arrow(text::secondsText(other.before), text::secondsText(other.after)), .note = {}};
}

double cellsWithWork(const takt::LineReport &report)
{
    return static_cast<double>(std::ranges::count_if(report.cells, [](const takt::CellReport &cell) { return !cell.steps.empty(); }));
}

QString provenText(const balance::LineBalance &balance, bool changes)
{
    const bool cells = balance.objective == balance::Objective::Cells;
    if (changes)
        return cells ? BalanceWords::tr("Proven: fewer cells cannot do it") : BalanceWords::tr("Proven: no shorter cycle exists");
    return cells ? BalanceWords::tr("The line already has the fewest cells, proven")
                 : BalanceWords::tr("The line already has the shortest cycle, proven");
}

} // namespace

std::vector<Figure> searchFigures(balance::Objective objective, const balance::Progress &progress)
{
    const QString best = progress.best ? valueText(objective, *progress.best) : text::none();
    const QString open = progress.best ? text::percentText(gap(*progress.best, progress.bound), 1) : text::none();
    return {{.key = QStringLiteral("best"), .label = BalanceWords::tr("Best so far"), .value = best, .note = {}},
        {.key = QStringLiteral("bound"), .label = BalanceWords::tr("Bound"), .value = valueText(objective, progress.bound),
            .note = BalanceWords::tr("Nothing can be better than this")},
        {.key = QStringLiteral("gap"), .label = BalanceWords::tr("Gap"), .value = open,
            .note = BalanceWords::tr("What could still be gained at most; 0 % is proof")},
        {.key = QStringLiteral("nodes"), .label = BalanceWords::tr("States looked at"),
            .value = text::number(static_cast<double>(progress.nodes), 0), .note = {}},
        {.key = QStringLiteral("time"), .label = BalanceWords::tr("Time"),
            .value = text::secondsText(fromSeconds(progress.elapsed.count()), 1), .note = {}}};
}

std::vector<Figure> changeFigures(
    const takt::LineReport &before, const BalanceProposal &proposal, int operations, int heads)
{
    const takt::LineReport &after = proposal.report;
    std::vector<Figure> figures{cycleFigure(before, after)};
    for (const OtherProduct &other : proposal.others)
        figures.push_back(otherFigure(other));
    const auto add = [&figures](const char *key, const QString &label, const QString &value) {
        figures.push_back({.key = QLatin1String(key), .label = label, .value = value, .note = {}});
    };
    add("output", BalanceWords::tr("Output"), arrow(text::perHourText(before.throughputPerHour), text::perHourText(after.throughputPerHour)));
    add("balance", BalanceWords::tr("Balance efficiency"),
        arrow(text::percentText(before.balanceEfficiency, 1), text::percentText(after.balanceEfficiency, 1)));
    add("cells", BalanceWords::tr("Cells with work"), arrow(text::number(cellsWithWork(before), 0), text::number(cellsWithWork(after), 0)));
    add("moved", BalanceWords::tr("Operations moved"), text::number(operations, 0));
    add("heads", BalanceWords::tr("Heads moved"), text::number(heads, 0));
    return figures;
}

QString verdictText(const balance::LineBalance &balance, bool changes)
{
    if (balance.setups.empty())
        return BalanceWords::tr("Nothing was found in the time given");
    if (balance.status == balance::Status::Proven)
        return provenText(balance, changes);
    if (!changes)
        return BalanceWords::tr("Nothing better was found in the time given");
    return BalanceWords::tr("Best found; at most %1 more could be gained").arg(text::percentText(gap(balance), 1));
}

QString adoptionName(const takt::LineReport &before, const takt::LineReport &after, int moved)
{
    return BalanceWords::tr("balance %1 → %2, %n operation(s) moved", nullptr, moved)
        .arg(text::secondsText(before.lineCycle), text::secondsText(after.lineCycle));
}

} // namespace lw::viewmodel
