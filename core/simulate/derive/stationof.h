// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/projectindex.h"
#include "core/simulate/derive/fromproject.h"
#include "core/simulate/derive/owners.h"
#include "core/takt/report.h"

namespace lw::simulate {

/// Turns the cells of one project into stations, first to last. Project, reports and options outlive it.
class StationMaker
{
public:
    /// reports, shares: by product; the project has no errors.
    StationMaker(const model::Project &project, const std::vector<takt::LineReport> &reports,
                 const std::vector<double> &shares, const LineOptions &options);

    Station station(std::uint32_t cell);
    CellPower power(std::uint32_t cell) const;

private:
    /// A head in a cell, and for which products.
    struct Seat {
        std::uint32_t head = 0;
        std::uint32_t socket = 0;
        std::vector<bool> products;
    };

    void readSeats(std::uint32_t product, const model::Setup &setup);
    bool isSetUpAnew(std::uint32_t cell) const;
    double presence(std::uint32_t cell, const Seat &seat) const;
    void addFailures(Station &station, std::uint32_t cell, const model::Reliability &part, double presence,
                     const std::string &name);

    const model::Project &m_project;
    const std::vector<takt::LineReport> &m_reports;
    const std::vector<double> &m_shares;
    const LineOptions &m_options;
    model::ProjectIndex m_index;
    std::vector<std::vector<Seat>> m_seats; ///< by cell, in the order of the placements
    Owners m_owners;
};

} // namespace lw::simulate
