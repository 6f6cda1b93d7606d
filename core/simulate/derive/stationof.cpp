// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/stationof.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <string>

namespace lw::simulate {

StationMaker::StationMaker(const model::Project &project, const std::vector<takt::LineReport> &reports,
                           const std::vector<double> &shares, const LineOptions &options)
    : m_project(project), m_reports(reports), m_shares(shares), m_options(options), m_index(project),
      m_seats(project.frame.cells.size())
{
    for (std::uint32_t product = 0; product < reports.size(); ++product)
        readSeats(product, *model::findSetup(project, reports[product].product));
}

void StationMaker::readSeats(std::uint32_t product, const model::Setup &setup)
{
    for (const model::Placement &placement : setup.placements) {
        const std::uint32_t cell = m_index.cells.find(m_project.frame.cells, placement.socket.cell);
        const std::uint32_t head = m_index.heads.find(m_project.frame.heads, placement.head);
        const std::uint32_t socket = placement.socket.number;
        std::vector<Seat> &seats = m_seats[cell];
        auto seat = std::find_if(seats.begin(), seats.end(),
                                 [&](const Seat &one) { return one.head == head && one.socket == socket; });
        if (seat == seats.end())
            seat = seats.insert(seats.end(), {head, socket, std::vector<bool>(m_reports.size())});
        seat->products[product] = true;
    }
}

bool StationMaker::isSetUpAnew(std::uint32_t cell) const
{
    return std::any_of(m_seats[cell].begin(), m_seats[cell].end(), [](const Seat &seat) {
        return std::find(seat.products.begin(), seat.products.end(), false) != seat.products.end();
    });
}

/// The part of the working time of its cell that the head is there.
double StationMaker::presence(std::uint32_t cell, const Seat &seat) const
{
    double all = 0;
    double there = 0;
    for (std::size_t product = 0; product < m_reports.size(); ++product) {
        const double work = m_shares[product] * seconds(m_reports[product].cells[cell].cycle);
        all += work;
        there += seat.products[product] ? work : 0;
    }
    return all > 0 ? there / all : 0;
}

void StationMaker::addFailures(Station &station, std::uint32_t cell, const model::Reliability &part, double presence,
                               const std::string &name)
{
    if (part.mtbf <= Duration::zero() || part.mttr <= Duration::zero() || presence <= 0)
        return;
    const std::uint32_t copies = m_project.frame.cells[cell].copies;
    for (std::uint32_t copy = 1; copy <= copies; ++copy)
        station.failures.push_back({.up = {Shape::Exponential, seconds(part.mtbf) / presence},
                                    .down = {Shape::Exponential, seconds(part.mttr) / copies},
                                    .owner = m_owners.of(name + '#' + std::to_string(copy))});
}

Station StationMaker::station(std::uint32_t cell)
{
    const model::Cell &one = m_project.frame.cells[cell];
    const model::CellType &type = m_project.catalog.cellTypes[m_index.cellType[cell]];
    Station station;
    station.owner = m_owners.of("cell " + one.id.value);
    for (const takt::LineReport &report : m_reports) {
        const double time = seconds(report.cells[cell].cycle) / one.copies;
        const bool varies = m_options.variation > 0;
        station.service.push_back({varies ? Shape::LogNormal : Shape::Fixed, time, varies ? m_options.variation : 0});
    }
    station.changeover = isSetUpAnew(cell) ? m_options.changeover : 0;
    station.places = one.buffer.places;
    station.needsOperator = type.operators > 0;
    addFailures(station, cell, type.base, 1, "base " + one.id.value);
    for (const Seat &seat : m_seats[cell]) {
        const model::HeadType &head = m_project.catalog.headTypes[m_index.headType[seat.head]];
        addFailures(station, cell, head.reliability, presence(cell, seat),
                    "head " + m_project.frame.heads[seat.head].id.value);
    }
    return station;
}

CellPower StationMaker::power(std::uint32_t cell) const
{
    const double base = m_project.catalog.cellTypes[m_index.cellType[cell]].basePowerW;
    double heads = 0;
    for (const Seat &seat : m_seats[cell]) {
        const double watts = m_project.catalog.headTypes[m_index.headType[seat.head]].powerW;
        for (std::size_t product = 0; product < m_shares.size(); ++product)
            heads += seat.products[product] ? watts * m_shares[product] : 0;
    }
    const double copies = m_project.frame.cells[cell].copies;
    return {.working = copies * (base + heads), .idle = copies * (base + m_options.idleHeadPower * heads),
            .offShift = copies * m_options.standbyPower * base};
}

} // namespace lw::simulate
