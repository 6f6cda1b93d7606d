// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/cellplans.h"

#include <cstdint>
#include <vector>

namespace lw::balance::line {

/// Which task runs on which cell, and how each cell is equipped for it.
struct Layout {
    std::vector<std::uint32_t> cellOf; ///< by task
    std::vector<CellPlan> plans;       ///< by cell; of a cell without work: no places, its idle figure
    std::uint32_t cells = 0;           ///< with work
    Ticks figure = 0;                  ///< longest of all cells
    std::uint32_t moves = 0;
};

/// What a layout may at most have.
struct Caps {
    Ticks figure = never;
    std::uint32_t cells = absent;
    std::uint32_t moves = absent;

    bool admit(const Layout &layout) const
    {
        return layout.figure <= figure && layout.cells <= cells && layout.moves <= moves;
    }
};

/// Tasks by cell, ascending.
std::vector<std::vector<std::uint32_t>> loadsOf(const LineProblem &problem, const std::vector<std::uint32_t> &cellOf);

/// Fills in cells, figure and moves from cellOf and plans.
void measure(const LineProblem &problem, Layout &layout);

} // namespace lw::balance::line
