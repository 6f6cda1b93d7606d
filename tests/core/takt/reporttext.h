// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/takt/report.h"

#include <ios>
#include <sstream>
#include <string>

namespace lw::test {

/// Everything a report says, one thing per line, doubles to the last bit: two reports are equal when their texts are,
/// and where they differ can be read.
inline std::string textOf(const takt::LineReport &report)
{
    std::ostringstream out;
    out << std::hexfloat << report.product.value << '\n'
        << "takt " << (report.takt ? report.takt->count() : -1) << '\n'
        << "cycle " << report.lineCycle.count() << ' ' << report.effectiveLineCycle.count() << '\n'
        << "rates " << report.throughputPerHour << ' ' << report.balanceEfficiency << ' ' << report.smoothnessS << '\n'
        << "bottleneck " << (report.bottleneck ? static_cast<int>(*report.bottleneck) : -1) << '\n'
        << "figures " << report.length.um << ' ' << report.operators << ' ' << report.powerW << ' '
        << report.capital.minor << '\n';
    for (const takt::CellReport &cell : report.cells) {
        const takt::Losses &losses = cell.losses;
        out << cell.cell.value << ' ' << cell.cycle.count() << ' ' << cell.cyclePerCopy.count() << ' '
            << cell.lowerBound.count() << ' ' << cell.effectiveCycle.count() << ' ' << cell.availability << " | "
            << losses.index.count() << ' ' << losses.headWait.count() << ' ' << losses.zoneConflict.count() << ' '
            << losses.imbalance.count() << ' ' << losses.availability.count() << ' ' << losses.quality.count() << '\n';
        for (const takt::CellStep &step : cell.steps) {
            const auto *head = std::get_if<model::HeadId>(&step.performer);
            out << "  " << step.operation.value << ' '
                << (head ? head->value : std::get<model::CellId>(step.performer).value) << ' '
                << step.slot.begin.count() << ' ' << step.slot.end.count() << ' ' << static_cast<int>(step.slot.wait)
                << step.slot.critical << '\n';
        }
    }
    for (const model::Problem &problem : report.problems) {
        out << "problem " << static_cast<int>(problem.code) << static_cast<int>(problem.severity) << ' '
            << static_cast<int>(problem.subject.kind) << problem.subject.id << ' ' << problem.subject.product;
        for (const model::Fact &fact : problem.facts) {
            out << ' ' << fact.key << '=';
            if (const auto *text = std::get_if<std::string>(&fact.value))
                out << *text;
            else if (const auto *number = std::get_if<double>(&fact.value))
                out << *number;
            else
                out << std::get<Duration>(fact.value).count();
        }
        out << '\n';
    }
    return out.str();
}

} // namespace lw::test
