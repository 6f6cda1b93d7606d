// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatereport.h"

#include "app/text/localized.h"
#include "core/simulate/derive/projectenergy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace lw::cli {

using simulate::State;

namespace {

constexpr double hour = 3600;

QJsonValue valueOr(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

double perSecond(std::uint64_t count, const simulate::Simulation &simulation)
{
    const double time = simulation.elapsed.count();
    return time > 0 ? static_cast<double>(count) / time : 0;
}

QJsonArray productsJson(const simulate::ProjectLine &line)
{
    QJsonArray products;
    for (std::size_t product = 0; product < line.products.size(); ++product)
        products.append(QJsonObject{{QStringLiteral("id"), text::fromUtf8(line.products[product].value)},
            {QStringLiteral("share"), line.shares[product]}});
    return products;
}

/// Of the places behind a cell; null where there are none.
QJsonValue bufferJson(const SimulateReport &report, std::size_t cell)
{
    const simulate::StationResult &station = report.simulation.stations[cell];
    const std::uint32_t places = report.line.line.stations[cell].places;
    if (places == 0 || cell + 1 == report.simulation.stations.size())
        return {};
    return QJsonObject{{QStringLiteral("places"), static_cast<qint64>(places)}, {QStringLiteral("mean"), station.queue.mean},
        {QStringLiteral("empty"), station.empty.mean}, {QStringLiteral("full"), station.full.mean}};
}

QJsonObject energyJson(const std::array<double, simulate::stateCount> &byState)
{
    constexpr std::array<const char *, simulate::stateCount> keys{
        "starved", "working", "blocked", "down", "repair_wait", "operator_wait", "setup", "off_shift"};
    QJsonObject object;
    for (std::size_t state = 0; state < keys.size(); ++state)
        object[QLatin1String(keys[state])] = byState[state];
    return object;
}

QJsonArray cellsJson(const SimulateReport &report)
{
    QJsonArray cells;
    const auto energy = energyByState(report.line, report.simulation);
    for (std::size_t cell = 0; cell < report.simulation.stations.size(); ++cell) {
        const auto share = [&](State state) {
            return report.simulation.stations[cell].share[static_cast<std::size_t>(state)].mean;
        };
        QJsonObject object{{QStringLiteral("id"), text::fromUtf8(report.line.cells[cell].value)},
            {QStringLiteral("working"), share(State::Working)}, {QStringLiteral("starved"), share(State::Starved)},
            {QStringLiteral("blocked"), share(State::Blocked)}, {QStringLiteral("down"), share(State::Down)},
            {QStringLiteral("repair_wait"), share(State::RepairWait)},
            {QStringLiteral("operator_wait"), share(State::OperatorWait)},
            {QStringLiteral("setup"), share(State::Changeover)}, {QStringLiteral("off_shift"), share(State::OffShift)}};
        object[u"stops_per_hour"] = report.simulation.stations[cell].stopsPerHour;
        object[u"buffer"] = bufferJson(report, cell);
        object[u"rework_waiting"] = report.simulation.stations[cell].shelf.mean;
        object[u"energy_wh_per_unit"] = cell < energy.size() ? QJsonValue(energyJson(energy[cell])) : QJsonValue();
        cells.append(object);
    }
    return cells;
}

QJsonObject staticJson(const simulate::ProjectLine &line)
{
    const simulate::StaticLine &expected = line.expected;
    const auto rate = [](double cycle) { return cycle > 0 ? QJsonValue(hour / cycle) : QJsonValue(); };
    return {{QStringLiteral("line_cycle_s"), expected.cycle}, {QStringLiteral("effective_cycle_s"), expected.effectiveCycle},
        {QStringLiteral("throughput_per_hour"), rate(expected.cycle)},
        {QStringLiteral("effective_throughput_per_hour"), rate(expected.effectiveCycle)},
        {QStringLiteral("bottleneck"), text::fromUtf8(line.cells[expected.bottleneck].value)},
        {QStringLiteral("takt_s"), valueOr(expected.takt)}};
}

QJsonObject runJson(const simulate::Simulation &simulation)
{
    return {{QStringLiteral("throughput_per_hour"), simulation.throughputPerHour.mean},
        {QStringLiteral("half_width"), simulation.replications > 1 ? QJsonValue(simulation.throughputPerHour.halfWidth) : QJsonValue()},
        {QStringLiteral("parts"), static_cast<qint64>(simulation.parts)},
        {QStringLiteral("scrapped"), static_cast<qint64>(simulation.scrapped)},
        {QStringLiteral("reworked"), static_cast<qint64>(simulation.reworked)},
        {QStringLiteral("hours"), simulation.length / hour}, {QStringLiteral("warmup_hours"), simulation.warmUp / hour},
        {QStringLiteral("replications"), static_cast<qint64>(simulation.replications)},
        {QStringLiteral("stopped"), simulation.stopped}, {QStringLiteral("engine"), engineKey(simulation.engine)},
        {QStringLiteral("events"), static_cast<qint64>(simulation.events)},
        {QStringLiteral("events_per_second"), perSecond(simulation.events, simulation)},
        {QStringLiteral("moves_per_second"), perSecond(simulation.moves, simulation)},
        {QStringLiteral("seconds"), simulation.elapsed.count()}};
}

} // namespace

QString engineKey(simulate::Engine engine)
{
    switch (engine) {
    case simulate::Engine::Auto: return QStringLiteral("auto");
    case simulate::Engine::Calendar: return QStringLiteral("calendar");
    case simulate::Engine::Recursion: return QStringLiteral("recursion");
    }
    return {};
}

QByteArray simulateJson(const SimulateReport &report)
{
    const simulate::Simulation &simulation = report.simulation;
    const bool told = !simulation.stations.empty();
    const auto bottleneck = simulation.bottleneck();
    QJsonObject object = runJson(simulation);
    object[u"clock"] = onShifts(report) ? QStringLiteral("shifts") : QStringLiteral("working");
    object[u"scheduled_hours_per_day"] = onShifts(report) ? QJsonValue(simulation.scheduledHoursPerDay) : QJsonValue();
    object[u"parts_per_day"] = onShifts(report) ? QJsonValue(simulation.partsPerDay().mean) : QJsonValue();
    object[u"products"] = productsJson(report.line);
    object[u"cells"] = cellsJson(report);
    object[u"bottleneck"] = bottleneck ? QJsonValue(text::fromUtf8(report.line.cells[*bottleneck].value)) : QJsonValue();
    object[u"wip"] = told ? QJsonValue(simulation.wip.mean) : QJsonValue();
    object[u"lead_time"] = told ? QJsonValue(simulation.leadTime.mean) : QJsonValue();
    object[u"energy_per_unit_wh"] = valueOr(energyPerUnitWh(report.line, simulation));
    object[u"output_per_operator_hour"] = valueOr(outputPerOperatorHour(report.line, simulation));
    object[u"static"] = staticJson(report.line);
    addExperiments(object, report);
    return QJsonDocument(object).toJson();
}

} // namespace lw::cli
