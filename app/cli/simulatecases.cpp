// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatecases.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace lw::cli {

using simulate::Line;
using simulate::Shape;

namespace {

constexpr double hour = 3600;
constexpr double rounding = 5e-6; ///< most values are known to five places

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

/// Cells with those rates, exponential, and so many places between them.
Line exponentialLine(const std::vector<double> &rates, std::uint32_t places)
{
    Line line;
    for (std::uint32_t cell = 0; cell < rates.size(); ++cell) {
        simulate::Station station;
        station.service = {{Shape::Exponential, 1 / rates[cell], 0}};
        station.places = places;
        station.owner = cell;
        line.stations.push_back(station);
    }
    return line;
}

/// p_k = (1 − ρ) ρ^k / (1 − ρ^(K + 1)), k = 0 … K.
void addQueue(std::vector<KnownCase> &cases, double arrivals, std::uint32_t room, double output, double number, double time)
{
    Line line = exponentialLine({1}, 0);
    line.arrival = {{Shape::Exponential, 1 / arrivals, 0}};
    line.arrivalPlaces = room - 1; // one more is in the cell
    const QString name = QStringLiteral("M/M/1/%1 λ=%2 ").arg(room).arg(arrivals);
    cases.push_back({name + CaseText::tr("output"), Figure::Throughput, line, output, output, rounding});
    cases.push_back({name + CaseText::tr("number"), Figure::Number, line, output, number, rounding});
    cases.push_back({name + CaseText::tr("time"), Figure::Time, line, output, time, rounding});
}

void addBalanced(std::vector<KnownCase> &cases)
{
    constexpr std::array<std::uint32_t, 5> places{0, 1, 2, 3, 5};
    constexpr std::array<std::array<double, 5>, 7> known{{
        {2.0 / 3, 0.75, 0.8, 5.0 / 6, 0.875},
        {0.56410, 0.67047, 0.73402, 0.77671, 0.83076},
        {0.51478, 0.63115, 0.70071, 0.74771, 0},
        {0.48580, 0.60758, 0.68049, 0, 0},
        {0.46671, 0.59183, 0, 0, 0},
        {0.45318, 0, 0, 0, 0},
        {0.44307, 0, 0, 0, 0},
    }};
    for (std::size_t row = 0; row < known.size(); ++row) {
        for (std::size_t column = 0; column < places.size(); ++column) {
            const double value = known[row][column];
            const auto cells = row + 2;
            if (value > 0)
                cases.push_back({CaseText::tr("%1 exponential cells, b = %2").arg(cells).arg(places[column]),
                    Figure::Throughput, exponentialLine(std::vector<double>(cells, 1), places[column]), value, value, rounding});
        }
    }
}

simulate::Estimate figureOf(const simulate::Simulation &simulation, Figure figure)
{
    switch (figure) {
    case Figure::Throughput:
        return {simulation.throughputPerHour.mean / hour, simulation.throughputPerHour.halfWidth / hour};
    case Figure::Number: return simulation.wip;
    case Figure::Time: return simulation.leadTime;
    }
    return {};
}

} // namespace

Line referenceLine(std::uint32_t places)
{
    Line line;
    for (std::uint32_t cell = 0; cell < 20; ++cell) {
        simulate::Station station;
        station.service = {{Shape::Fixed, 1, 0}};
        station.places = places;
        station.owner = 2 * cell;
        station.failures = {{.up = {Shape::Exponential, 100, 0}, .down = {Shape::Exponential, 10, 0}, .owner = 2 * cell + 1}};
        line.stations.push_back(station);
    }
    return line;
}

std::vector<KnownCase> knownCases()
{
    std::vector<KnownCase> cases;
    addQueue(cases, 0.9, 5, 0.786580, 2.194782, 2.790286);
    addQueue(cases, 1, 5, 5.0 / 6, 2.5, 3);
    addQueue(cases, 0.8, 10, 0.781206, 2.966314, 3.797098);
    addQueue(cases, 1.2, 4, 0.865620, 2.359493, 2.725782);
    addBalanced(cases);
    cases.push_back({CaseText::tr("3 cells, rates 1, 1.2, 1, b = 0"), Figure::Throughput, exponentialLine({1, 1.2, 1}, 0),
        0.600222, 0.600222, rounding});
    cases.push_back({CaseText::tr("3 cells, rates 1.1, 1, 0.9, b = 1"), Figure::Throughput, exponentialLine({1.1, 1, 0.9}, 1),
        0.661540, 0.661540, rounding});
    constexpr std::array<std::pair<std::uint32_t, double>, 6> byPlaces{
        {{0, 0.3907}, {1, 0.4644}, {2, 0.5148}, {5, 0.6090}, {10, 0.6922}, {20, 0.7702}}};
    for (const auto &[places, value] : byPlaces)
        cases.push_back({QStringLiteral("LINE20, b = %1").arg(places), Figure::Throughput,
            referenceLine(places), value, value, 0.0006});
    return cases;
}

bool CaseResult::isInside() const
{
    return std::abs(found.mean - known.value) <= found.halfWidth + known.uncertainty;
}

Result<CaseResult> runCase(const KnownCase &known, double parts, std::uint64_t seed, unsigned threads,
    const std::stop_token &stop)
{
    constexpr std::uint32_t replications = 16; // two lots of the lanes that the recursion runs side by side
    constexpr double warmUp = 4000; // enough for the longest of them
    const simulate::Plan plan{.length = parts / replications / known.throughput, .warmUp = warmUp,
        .replications = replications, .seed = seed, .threads = threads, .confidence = 0.999,
        .cells = known.figure != Figure::Throughput};
    const auto simulation = simulate::simulate(known.line, plan, {}, stop);
    if (!simulation)
        return simulation.error();
    return CaseResult{known, figureOf(*simulation, known.figure), simulation->engine, simulation->elapsed.count()};
}

} // namespace lw::cli
