// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

#include <optional>

namespace lw::compare {

/// What a line is judged by, for one product.
struct LineFigures {
    std::optional<Duration> takt;
    Duration lineCycle{};
    Duration effectiveLineCycle{}; ///< with stops and rejects: time per good unit
    double unitsPerHour = 0;       ///< 3600 / line cycle, as lines are named by
    double goodUnitsPerHour = 0;   ///< 3600 / effective line cycle
    Length length;
    std::uint32_t cells = 0; ///< copies counted
    std::uint32_t heads = 0; ///< all that the line owns, those of copies counted
    std::uint32_t operators = 0; ///< posts of one shift, with the crew
    Money capital;
    double energyPerUnitWh = 0; ///< power of all equipment / good units an hour
    double balanceEfficiency = 0;
    double yield = 1;                       ///< good units / all units
    std::optional<double> headVolumeRatio;  ///< volume of the heads / of the usual machines; none when unknown
    std::uint32_t problems = 0;             ///< errors and warnings

    /// Good units an hour for each post; infinite on a line that runs without people.
    double unitsPerOperatorHour() const;
    /// Good units an hour for each metre of line; 0 for a line without length.
    double unitsPerHourPerMetre() const;
};

/// report: of takt::checkLine(project, product).
LineFigures figuresOf(const model::Project &project, const takt::LineReport &report);

} // namespace lw::compare
