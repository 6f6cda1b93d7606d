// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatecases.h"

#include "app/cli/simulatereport.h"

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

/// One whose throughput is known.
KnownCase knownLine(const QString &name, decltype(KnownCase::line) line, double throughput, double uncertainty = rounding)
{
    return {name, std::move(line), {{Figure::Throughput, throughput, uncertainty}}};
}

/// p_k = (1 − ρ) ρ^k / (1 − ρ^(K + 1)), k = 0 … K.
KnownCase queue(double arrivals, std::uint32_t room, double loss, double output, double number, double time)
{
    Line line = exponentialLine({1}, 0);
    line.arrival = {{Shape::Exponential, 1 / arrivals, 0}};
    line.arrivalPlaces = room - 1; // one more is in the cell
    return {QStringLiteral("M/M/1/%1 λ=%2").arg(room).arg(arrivals), line,
        {{Figure::Throughput, output, rounding}, {Figure::Loss, loss, rounding}, {Figure::Number, number, rounding},
            {Figure::Time, time, rounding}}};
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
                cases.push_back(knownLine(CaseText::tr("%1 exponential cells, b = %2").arg(cells).arg(places[column]),
                    exponentialLine(std::vector<double>(cells, 1), places[column]), value));
        }
    }
}

/// Li and Meerkov 2009.
void addBernoulli(std::vector<KnownCase> &cases, double first, double second, std::uint32_t places, double value)
{
    cases.push_back(knownLine(CaseText::tr("Bernoulli %1, %2, N = %3").arg(first).arg(second).arg(places),
        SlottedCase{{{1 - first, first, places}, {1 - second, second, 0}}, simulate::Blocking::WhenNothingLeaves}, value));
}

/// Gershwin 1994, chapter 3; three machines by their exact chain.
void addUnreliable(std::vector<KnownCase> &cases, const std::vector<simulate::SlottedMachine> &machines, double value)
{
    QStringList rates;
    for (const simulate::SlottedMachine &machine : machines)
        rates.append(QStringLiteral("%1/%2").arg(machine.failure).arg(machine.repair));
    cases.push_back(knownLine(CaseText::tr("geometric %1, N = %2").arg(rates.join(QStringLiteral(", "))).arg(machines.front().places),
        SlottedCase{machines, simulate::Blocking::WhenFull}, value));
}

void addInStep(std::vector<KnownCase> &cases)
{
    addBernoulli(cases, 0.9, 0.9, 2, 0.857143);
    addBernoulli(cases, 0.9, 0.9, 5, 0.882353);
    addBernoulli(cases, 0.95, 0.85, 3, 0.847569);
    addBernoulli(cases, 0.8, 0.9, 4, 0.796407);
    addUnreliable(cases, {{.01, .1, 4}, {.01, .1, 0}}, 0.840936);
    addUnreliable(cases, {{.01, .1, 10}, {.01, .1, 0}}, 0.856175);
    addUnreliable(cases, {{.01, .1, 20}, {.01, .1, 0}}, 0.870541);
    addUnreliable(cases, {{.02, .2, 10}, {.02, .1, 0}}, 0.804255);
    addUnreliable(cases, {{.01, .1, 10}, {.01, .15, 0}}, 0.879318);
    addUnreliable(cases, {{.01, .1, 10}, {.01, .1, 10}, {.01, .1, 0}}, 0.819137);
    addUnreliable(cases, {{.01, .1, 5}, {.01, .1, 5}, {.01, .1, 0}}, 0.794003);
    addUnreliable(cases, {{.01, .1, 10}, {.02, .1, 10}, {.01, .1, 0}}, 0.766472);
    cases.push_back(knownLine(CaseText::tr("continuous flow, failures 0.02, 0.01, N = 10"), simulate::FluidPair{.02, .1, .01, .1, 10}, 0.794169));
    cases.push_back(knownLine(CaseText::tr("continuous flow, failures 0.01, 0.01, N = 5"), simulate::FluidPair{.01, .1, .01, .1, 5}, 0.844272));
}

simulate::Estimate figureOf(const simulate::Simulation &simulation, Figure figure)
{
    switch (figure) {
    case Figure::Throughput:
        return {simulation.throughputPerHour.mean / hour, simulation.throughputPerHour.halfWidth / hour};
    case Figure::Loss: return simulation.lossShare;
    case Figure::Number: return simulation.wip;
    case Figure::Time: return simulation.leadTime;
    }
    return {};
}

/// Runs a case in 16 replications, whatever kind of line it is of.
struct CaseRunner {
    static constexpr std::uint32_t replications = 16; // two lots of the lanes that the recursion runs side by side
    static constexpr double warmUp = 4000;            // enough for the longest of them
    static constexpr double confidence = 0.999;

    const KnownCase &known;
    double parts;
    std::uint64_t seed;
    unsigned threads;
    const std::stop_token &stop;

    double length() const { return parts / replications / known.figures.front().value; }

    Result<CaseResult> operator()(const Line &line) const
    {
        const simulate::Plan plan{.length = length(), .warmUp = warmUp, .replications = replications, .seed = seed,
            .threads = threads, .confidence = confidence, .cells = known.figures.size() > 1};
        const auto simulation = simulate::simulate(line, plan, {}, stop);
        if (!simulation)
            return simulation.error();
        CaseResult result{known, {}, engineKey(simulation->engine), simulation->elapsed.count()};
        for (const KnownFigure &figure : known.figures)
            result.found.push_back(figureOf(*simulation, figure.figure));
        return result;
    }

    Result<CaseResult> operator()(const SlottedCase &line) const
    {
        return overReplications(QStringLiteral("slotted"), [&](std::uint32_t replication) {
            simulate::SlottedLine machines(line.machines, line.blocking, seed, replication);
            machines.run(static_cast<std::uint64_t>(warmUp));
            return machines.run(static_cast<std::uint64_t>(length())).throughput;
        });
    }

    Result<CaseResult> operator()(const simulate::FluidPair &pair) const
    {
        constexpr double changesPerUnit = 1.0 / 15; // two machines of 50 to 100 up and 10 down
        return overReplications(QStringLiteral("fluid"), [&](std::uint32_t replication) {
            return fluidThroughput(pair, static_cast<std::uint64_t>(length() * changesPerUnit), seed, replication);
        });
    }

    template<class Run>
    CaseResult overReplications(const QString &engine, Run run) const
    {
        const auto begin = std::chrono::steady_clock::now();
        std::vector<double> values;
        for (std::uint32_t replication = 0; replication < replications && !stop.stop_requested(); ++replication)
            values.push_back(run(replication));
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        return {known, {simulate::estimate(values, confidence)}, engine, seconds.count()};
    }
};

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

QString figureKey(Figure figure)
{
    switch (figure) {
    case Figure::Throughput: return QStringLiteral("throughput");
    case Figure::Loss: return QStringLiteral("loss");
    case Figure::Number: return QStringLiteral("number");
    case Figure::Time: return QStringLiteral("time");
    }
    return {};
}

std::vector<KnownCase> knownCases()
{
    std::vector<KnownCase> cases{queue(0.9, 5, 0.126023, 0.786580, 2.194782, 2.790286),
        queue(1, 5, 1.0 / 6, 5.0 / 6, 2.5, 3), queue(0.8, 10, 0.023493, 0.781206, 2.966314, 3.797098),
        queue(1.2, 4, 0.278650, 0.865620, 2.359493, 2.725782)};
    addBalanced(cases);
    cases.push_back(knownLine(CaseText::tr("3 cells, rates 1, 1.2, 1, b = 0"), exponentialLine({1, 1.2, 1}, 0), 0.600222));
    cases.push_back(knownLine(CaseText::tr("3 cells, rates 1.1, 1, 0.9, b = 1"), exponentialLine({1.1, 1, 0.9}, 1), 0.661540));
    constexpr std::array<std::pair<std::uint32_t, double>, 6> byPlaces{
        {{0, 0.3907}, {1, 0.4644}, {2, 0.5148}, {5, 0.6090}, {10, 0.6922}, {20, 0.7702}}};
    for (const auto &[places, value] : byPlaces)
        cases.push_back(knownLine(QStringLiteral("LINE20, b = %1").arg(places), referenceLine(places), value, 0.0006));
    addInStep(cases);
    return cases;
}

bool CaseResult::isInside(std::size_t figure) const
{
    const KnownFigure &wanted = known.figures[figure];
    return std::abs(found[figure].mean - wanted.value) <= found[figure].halfWidth + wanted.uncertainty;
}

bool CaseResult::isInside() const
{
    for (std::size_t figure = 0; figure < found.size(); ++figure)
        if (!isInside(figure))
            return false;
    return true;
}

Result<CaseResult> runCase(const KnownCase &known, double parts, std::uint64_t seed, unsigned threads,
    const std::stop_token &stop)
{
    return std::visit(CaseRunner{known, parts, seed, threads, stop}, known.line);
}

} // namespace lw::cli
