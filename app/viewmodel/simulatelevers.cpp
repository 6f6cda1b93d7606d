// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatelevers.h"

#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"

#include <algorithm>
#include <cmath>

namespace lw::viewmodel {

namespace {

using simulate::Lever;

constexpr double more = 0.1; ///< of a lever

QString leverName(Lever lever)
{
    switch (lever) {
    case Lever::CycleTime: return SimulateLevers::tr("cycle time");
    case Lever::TimeToFailure: return SimulateLevers::tr("MTBF");
    case Lever::TimeToRepair: return SimulateLevers::tr("MTTR");
    }
    return {};
}

/// Units per hour for so much more of the lever.
simulate::Estimate effectOf(const jobs::LeverReport &report, const simulate::Sensitivity &one)
{
    const double unit = more * report.throughputPerHour.mean;
    return {one.elasticity.mean * unit, one.elasticity.halfWidth * unit};
}

QString cellName(const jobs::LeverReport &report, std::size_t station)
{
    return text::fromUtf8(report.line.cells[station].value);
}

/// Their intervals have values in common.
bool areAlike(const simulate::Estimate &one, const simulate::Estimate &other)
{
    return std::abs(one.mean - other.mean) <= one.halfWidth + other.halfWidth;
}

/// "− 0.53 %"
QString forOnePercent(double elasticity)
{
    const QString sign = elasticity < 0 ? QStringLiteral("− ") : QStringLiteral("+ ");
    return sign + text::percentText(std::abs(elasticity) / 100, 2);
}

} // namespace

/// The cell whose cycle time costs most is the bottleneck.
SimulateExperiment::Words SimulateLevers::describe(const jobs::ExperimentReport &report) const
{
    const auto &levers = std::get<jobs::LeverReport>(report);
    std::vector<simulate::Sensitivity> cycles;
    std::ranges::copy_if(levers.levers, std::back_inserter(cycles),
        [](const simulate::Sensitivity &one) { return one.lever == Lever::CycleTime; });
    const auto lowest = std::ranges::min_element(cycles, {}, [](const auto &one) { return one.elasticity.mean; });
    const simulate::Estimate cost = lowest == cycles.end() ? simulate::Estimate() : effectOf(levers, *lowest);
    if (cost.mean >= 0 || !isCertain(cost))
        return {tr("No cell alone holds up the line so much that it could be told"), Tone::Neutral};
    const QString name = cellName(levers, lowest->station);
    const QString words = tr("%1 holds up the line: with a cycle time 10 % longer it makes %2").arg(name, differenceWords(cost));
    if (!levers.byWaiting)
        return {tr("%1. The waiting names no bottleneck").arg(words), Tone::Warning};
    if (*levers.byWaiting == lowest->station)
        return {tr("%1. Confirmed by the waiting around it").arg(words), Tone::Good};
    const QString other = cellName(levers, *levers.byWaiting);
    const auto waiting = std::ranges::find(cycles, *levers.byWaiting, &simulate::Sensitivity::station);
    if (waiting != cycles.end() && areAlike(effectOf(levers, *waiting), cost))
        return {tr("%1. The waiting points to %2, which costs as much as far as can be told").arg(words, other), Tone::Neutral};
    return {tr("%1. The waiting points to %2 instead").arg(words, other), Tone::Warning};
}

bool SimulateLevers::wasStopped(const jobs::ExperimentReport &report) const
{
    return std::get<jobs::LeverReport>(report).stopped;
}

void SimulateLevers::refreshLists(const jobs::ExperimentReport *report)
{
    std::vector<Effect> effects;
    if (report) {
        const auto &levers = std::get<jobs::LeverReport>(*report);
        for (const simulate::Sensitivity &one : levers.levers) {
            const simulate::Estimate change = effectOf(levers, one);
            const QString cell = cellName(levers, one.station);
            const QString what = leverName(one.lever);
            effects.push_back({.key = cell + what, .label = cell + QLatin1Char(' ') + what, .cellId = cell, .what = what,
                .change = changeText(change), .words = forOnePercent(one.elasticity.mean), .mean = change.mean,
                .halfWidth = change.halfWidth});
        }
    }
    std::ranges::stable_sort(effects, std::greater(), [](const Effect &effect) { return std::abs(effect.mean); });
    m_effects.setEffects(std::move(effects));
}

void SimulateLevers::select(int row)
{
    if (m_effects.contains(row))
        context().selection.set({model::CellId(m_effects.at(row).cellId.toStdString())});
}

} // namespace lw::viewmodel
