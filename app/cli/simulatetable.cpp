// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatereport.h"

#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/simulate/derive/projectenergy.h"

#include <QCoreApplication>

#include <cmath>

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
        table.addRow({SimulateTableText::tr("Energy per unit"), SimulateTableText::tr("%1 Wh").arg(text::number(*energy, 2))});
}

QString figures(const SimulateReport &report)
{
    const simulate::Simulation &simulation = report.simulation;
    const simulate::StaticLine &expected = report.line.expected;
    TextTable table({Align::Left, Align::Left});
    table.addRow({SimulateTableText::tr("Products"), productsText(report.line)});
    table.addRow({SimulateTableText::tr("Simulated output"),
        SimulateTableText::tr("%1/h").arg(withInterval(simulation.throughputPerHour, 1))});
    table.addRow({SimulateTableText::tr("By the line cycle alone"), staticRate(expected.cycle)});
    table.addRow({SimulateTableText::tr("With stops and rejects of the slowest cell"), staticRate(expected.effectiveCycle)});
    if (expected.takt)
        table.addRow({SimulateTableText::tr("Needed for takt"), staticRate(*expected.takt)});
    addFlow(table, report);
    if (const auto output = outputPerOperatorHour(report.line, simulation))
        table.addRow({SimulateTableText::tr("Output per operator hour"), text::number(*output, 1)});
    return table.toString();
}

QString cells(const SimulateReport &report)
{
    const simulate::Simulation &simulation = report.simulation;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right,
        Align::Right, Align::Left});
    table.addRow({SimulateTableText::tr("Cell"), SimulateTableText::tr("Working"), SimulateTableText::tr("Starved"),
        SimulateTableText::tr("Blocked"), SimulateTableText::tr("Down"), SimulateTableText::tr("Waits for people"),
        SimulateTableText::tr("Set-up"), SimulateTableText::tr("Buffer"), QString()});
    for (std::size_t cell = 0; cell < simulation.stations.size(); ++cell) {
        const simulate::StationResult &station = simulation.stations[cell];
        const auto share = [&](State state) { return station.share[static_cast<std::size_t>(state)].mean; };
        const std::uint32_t places = report.line.line.stations[cell].places;
        const QString buffer = places == 0 ? QString()
                                           : SimulateTableText::tr("%1 of %2").arg(text::number(station.queue.mean, 1)).arg(places);
        table.addRow({cellText(report, cell), text::percentText(share(State::Working), 1),
            text::percentText(share(State::Starved), 1), text::percentText(share(State::Blocked), 1),
            text::percentText(share(State::Down), 1),
            text::percentText(share(State::RepairWait) + share(State::OperatorWait), 1),
            text::percentText(share(State::Changeover), 1), buffer,
            simulation.bottleneck() == cell ? SimulateTableText::tr("◀ bottleneck") : QString()});
    }
    return table.toString();
}

QString runText(const simulate::Simulation &simulation)
{
    const double time = simulation.elapsed.count();
    const double rate = time > 0 ? static_cast<double>(simulation.events) / time / 1e6 : 0;
    return SimulateTableText::tr("%1 runs of %2 h after %3 h of warm-up, %4 units, 95 % intervals; %5, %6 s, %7 million events/s")
        .arg(simulation.replications)
        .arg(text::shortNumber(simulation.length / hour), text::shortNumber(simulation.warmUp / hour, 2),
            text::number(static_cast<double>(simulation.parts), 0), engineKey(simulation.engine), text::number(time, 2),
            text::number(rate, 1));
}

} // namespace

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
