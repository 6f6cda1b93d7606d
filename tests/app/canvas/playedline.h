// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationshow.h"
#include "core/model/project.h"

namespace lw::test {

/// The report of a run of that line in the cells of the project, with a recording of so many seconds.
inline std::shared_ptr<const jobs::SimulationReport> playedReport(const model::Project &project, simulate::Line line,
                                                                  double length)
{
    auto report = std::make_shared<jobs::SimulationReport>();
    for (const model::Cell &cell : project.frame.cells)
        report->line.cells.push_back(cell.id);
    for (const model::Product &product : project.products)
        report->line.products.push_back(product.id);
    report->recording = std::make_shared<const jobs::Recording>(jobs::Recording::of(line, 5, length));
    report->line.line = std::move(line);
    return report;
}

/// As many cells as the project has, of fixed times (seconds, by cell, repeated) with the places of its buffers.
inline simulate::Line fixedLine(const model::Project &project, const std::vector<double> &times)
{
    simulate::Line line;
    for (const model::Cell &cell : project.frame.cells) {
        const double time = times[line.stations.size() % times.size()];
        const auto owner = static_cast<std::uint32_t>(line.stations.size());
        line.stations.push_back({.service = {{.shape = simulate::Shape::Fixed, .mean = time}}, .failures = {},
                                 .places = cell.buffer.places, .owner = owner});
    }
    return line;
}

} // namespace lw::test
