// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/line.h"

#include <random>
#include <vector>

namespace lw::test {

/// Cells in a row, all alike, with so many places between them.
inline simulate::Line serialLine(std::uint32_t cells, std::uint32_t places, const simulate::Distribution &service)
{
    simulate::Line line;
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        simulate::Station station;
        station.service = {service};
        station.places = places;
        station.owner = 16 * cell;
        line.stations.push_back(station);
    }
    return line;
}

/// The reference line: 20 cells of 1 s, stops after 100 s of work for 10 s, both exponential. Throughput with 5 places
/// 0.6090 ± 0.0006 parts/s.
inline simulate::Line line20(std::uint32_t places = 5)
{
    simulate::Line line = serialLine(20, places, {simulate::Shape::Fixed, 1, 0});
    for (simulate::Station &station : line.stations)
        station.failures = {{.up = {simulate::Shape::Exponential, 100, 0},
                             .down = {simulate::Shape::Exponential, 10, 0},
                             .operationDependent = true,
                             .owner = station.owner + 1}};
    return line;
}

/// Hours of any kind: one to three spans in a period of about half a minute.
inline simulate::Timetable randomHours(std::mt19937 &random)
{
    const auto real = [&](double low, double high) { return std::uniform_real_distribution<>(low, high)(random); };
    std::vector<simulate::Timetable::Span> spans;
    double time = 0;
    for (auto left = std::uniform_int_distribution<>(1, 3)(random); left > 0; --left) {
        const double begin = time + real(0, 4);
        time = begin + real(3, 12);
        spans.push_back({begin, time});
    }
    return {time + real(0, 6), spans};
}

/// Any line that the recursion can do: some cells with fixed, some with drawn times, none to three ways to stop, some
/// that do a part again or have hours, and scrap at the end.
inline simulate::Line randomRecursiveLine(std::mt19937 &random)
{
    const auto pick = [&](std::uint32_t most) { return std::uniform_int_distribution<std::uint32_t>(0, most)(random); };
    const auto real = [&](double low, double high) { return std::uniform_real_distribution<>(low, high)(random); };
    simulate::Line line;
    const std::uint32_t cells = 1 + pick(7);
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        simulate::Station station;
        const auto shape = static_cast<simulate::Shape>(pick(4));
        const double parameter = shape == simulate::Shape::Erlang ? 1 + pick(3) : 0.3;
        station.service = {{shape, real(0.5, 1.5), parameter}};
        station.places = pick(4);
        station.owner = 16 * cell;
        const std::uint32_t modes = pick(3);
        for (std::uint32_t mode = 0; mode < modes; ++mode)
            station.failures.push_back({.up = {simulate::Shape::Exponential, real(2, 40), 0},
                                        .down = {pick(1) == 0 ? simulate::Shape::Exponential : simulate::Shape::Fixed, real(1, 5), 0},
                                        .operationDependent = true,
                                        .owner = station.owner + 1 + mode});
        station.repeat = pick(3) == 0 ? real(0.05, 0.4) : 0;
        station.hours = pick(3) == 0 ? randomHours(random) : simulate::Timetable();
        line.stations.push_back(station);
    }
    line.repairHours = pick(3) == 0 ? randomHours(random) : simulate::Timetable();
    line.hours = pick(3) == 0 ? randomHours(random) : simulate::Timetable();
    line.stations.back().scrap = pick(2) == 0 ? real(0.05, 0.4) : 0;
    return line;
}

} // namespace lw::test
