// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatereport.h"

#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/simulate/derive/projectenergy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace lw::cli {

using simulate::State;

namespace {

using Align = TextTable::Align;
constexpr double hour = 3600;

struct SimulateTableText {
    Q_DECLARE_TR_FUNCTIONS(SimulateTableText)
};

QString rateText(double rate)
{
    return SimulateTableText::tr("%1/h").arg(text::number(rate, 1));
}

QString staticRate(double cycle)
{
    return cycle > 0 ? rateText(hour / cycle) : text::none();
}

QString productsText(const simulate::ProjectLine &line)
{
    QStringList products;
    for (std::size_t product = 0; product < line.products.size(); ++product)
        products.append(line.products.size() == 1 ? text::fromUtf8(line.products[product].value)
                                                  : text::fromUtf8(line.products[product].value) + QLatin1Char(' ')
                                + text::percentText(line.shares[product]));
    return products.join(QStringLiteral(" · "));
}

double workingEnergy(const SimulateReport &report)
{
    double sum = 0;
    for (const auto &byState : energyByState(report.line, report.simulation))
        sum += byState[static_cast<std::size_t>(State::Working)];
    return sum;
}

void addFlow(TextTable &table, const SimulateReport &report)
{
    const simulate::Simulation &simulation = report.simulation;
    if (const auto bottleneck = simulation.bottleneck())
        table.addRow({SimulateTableText::tr("Bottleneck"), cellText(report, *bottleneck)});
    if (simulation.stations.empty())
        return;
    table.addRow({SimulateTableText::tr("Units in the line"), withInterval(simulation.wip, 1)});
    table.addRow({SimulateTableText::tr("Lead time"), text::secondsText(fromSeconds(simulation.leadTime.mean), 1)});
    if (const auto energy = energyPerUnitWh(report.line, simulation))
        table.addRow({SimulateTableText::tr("Energy per unit"),
            SimulateTableText::tr("%1 Wh, %2 of it while cells do not work")
                .arg(text::number(*energy, 2), text::percentText(1 - workingEnergy(report) / *energy))});
    if (simulation.reworked > 0)
        table.addRow({SimulateTableText::tr("Units sent back"), text::number(static_cast<double>(simulation.reworked), 0)});
}

QString figures(const SimulateReport &report)
{
    const simulate::Simulation &simulation = report.simulation;
    const simulate::StaticLine &expected = report.line.expected;
    TextTable table({Align::Left, Align::Left});
    table.addRow({SimulateTableText::tr("Products"), productsText(report.line)});
    table.addRow({SimulateTableText::tr("Simulated output"),
        SimulateTableText::tr("%1/h").arg(withInterval(simulation.throughputPerHour, 1))});
    if (onShifts(report))
        table.addRow({SimulateTableText::tr("In a day of %1 h").arg(text::shortNumber(simulation.scheduledHoursPerDay)),
            withInterval(simulation.partsPerDay(), 0)});
    table.addRow({SimulateTableText::tr("By the line cycle alone"), staticRate(expected.cycle)});
    table.addRow({SimulateTableText::tr("With stops and rejects of the slowest cell"), staticRate(expected.effectiveCycle)});
    if (expected.takt)
        table.addRow({SimulateTableText::tr("Needed for takt"), staticRate(*expected.takt)});
    addFlow(table, report);
    if (const auto output = outputPerOperatorHour(report.line, simulation))
        table.addRow({SimulateTableText::tr("Output per operator hour"), text::number(*output, 1)});
    return table.toString();
}

/// One column of the cells; left out where it has nothing to say.
struct CellColumn {
    QString heading;
    std::function<QString(std::size_t)> text;
    Align align = Align::Right;
};

std::vector<CellColumn> stateColumns(const SimulateReport &report)
{
    const auto shares = [&report](std::initializer_list<State> states) {
        return [&report, states = std::vector<State>(states)](std::size_t cell) {
            double sum = 0;
            for (const State state : states)
                sum += report.simulation.stations[cell].share[static_cast<std::size_t>(state)].mean;
            return text::percentText(sum, 1);
        };
    };
    std::vector<CellColumn> columns{{SimulateTableText::tr("Working"), shares({State::Working})},
        {SimulateTableText::tr("Starved"), shares({State::Starved})},
        {SimulateTableText::tr("Blocked"), shares({State::Blocked})}, {SimulateTableText::tr("Down"), shares({State::Down})},
        {SimulateTableText::tr("Waits for people"), shares({State::RepairWait, State::OperatorWait})},
        {SimulateTableText::tr("Set-up"), shares({State::Changeover})}};
    if (onShifts(report))
        columns.push_back({SimulateTableText::tr("Off shift"), shares({State::OffShift})});
    return columns;
}

std::vector<CellColumn> bufferColumns(const SimulateReport &report)
{
    const auto where = [&report](auto &&tell) {
        return [&report, tell](std::size_t cell) {
            const std::uint32_t places = report.line.line.stations[cell].places;
            const bool has = places > 0 && cell + 1 < report.simulation.stations.size();
            return has ? tell(report.simulation.stations[cell], places) : QString();
        };
    };
    using Result = simulate::StationResult;
    return {{SimulateTableText::tr("Buffer"), where([](const Result &station, std::uint32_t places) {
                 return SimulateTableText::tr("%1 of %2").arg(text::number(station.queue.mean, 1)).arg(places);
             })},
        {SimulateTableText::tr("empty"), where([](const Result &station, std::uint32_t) { return text::percentText(station.empty.mean); })},
        {SimulateTableText::tr("full"), where([](const Result &station, std::uint32_t) { return text::percentText(station.full.mean); })}};
}

std::vector<CellColumn> cellColumns(const SimulateReport &report)
{
    std::vector<CellColumn> columns{{SimulateTableText::tr("Cell"), [&](std::size_t cell) { return cellText(report, cell); }, Align::Left}};
    std::ranges::move(stateColumns(report), std::back_inserter(columns));
    std::ranges::move(bufferColumns(report), std::back_inserter(columns));
    if (report.simulation.reworked > 0)
        columns.push_back({SimulateTableText::tr("Sent back, waiting"),
            [&](std::size_t cell) { return text::number(report.simulation.stations[cell].shelf.mean, 2); }});
    columns.push_back({QString(), [&](std::size_t cell) {
        return report.simulation.bottleneck() == cell ? SimulateTableText::tr("◀ bottleneck") : QString();
    }, Align::Left});
    return columns;
}

QString cells(const SimulateReport &report)
{
    const std::vector<CellColumn> columns = cellColumns(report);
    std::vector<Align> aligns;
    QStringList headings;
    for (const CellColumn &column : columns) {
        aligns.push_back(column.align);
        headings << column.heading;
    }
    TextTable table(aligns);
    table.addRow(headings);
    for (std::size_t cell = 0; cell < report.simulation.stations.size(); ++cell) {
        QStringList row;
        for (const CellColumn &column : columns)
            row << column.text(cell);
        table.addRow(row);
    }
    return table.toString();
}

QString runText(const simulate::Simulation &simulation)
{
    const double time = simulation.elapsed.count();
    const double rate = time > 0 ? static_cast<double>(simulation.events) / time / 1e6 : 0;
    return SimulateTableText::tr("%n run(s) of %1 h after %2 h of warm-up, %3 units, 95 % intervals; %4, %5 s, %6 million events/s",
        nullptr, static_cast<int>(simulation.replications))
        .arg(text::shortNumber(simulation.length / hour), text::shortNumber(simulation.warmUp / hour, 2),
            text::number(static_cast<double>(simulation.parts), 0), engineKey(simulation.engine), text::number(time, 2),
            text::number(rate, 1));
}

} // namespace

bool onShifts(const SimulateReport &report)
{
    return !report.line.line.hours.isAlways();
}

QString withInterval(const simulate::Estimate &value, int decimals)
{
    return std::isfinite(value.halfWidth)
        ? text::number(value.mean, decimals) + QStringLiteral(" ± ") + text::number(value.halfWidth, decimals)
        : text::number(value.mean, decimals);
}

QString cellText(const SimulateReport &report, std::size_t cell)
{
    const model::CellId &id = report.line.cells[cell];
    const model::Cell *known = model::find(report.project, id);
    return known ? text::idAndName(id.value, known->name) : text::fromUtf8(id.value);
}

QString simulateTable(const SimulateReport &report)
{
    const QString blank(QLatin1Char('\n'));
    QString out = text::localized(report.project.header.name) + blank + blank + figures(report) + blank;
    if (!report.simulation.stations.empty())
        out += cells(report) + blank;
    out += experimentsTable(report);
    if (report.simulation.stopped)
        out += SimulateTableText::tr("Stopped; these are the runs that were done.") + blank;
    return out + runText(report.simulation) + blank;
}

} // namespace lw::cli
