// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/layout.h"

#include <algorithm>

namespace lw::balance::line {

std::vector<std::vector<std::uint32_t>> loadsOf(const LineProblem &problem, const std::vector<std::uint32_t> &cellOf)
{
    std::vector<std::vector<std::uint32_t>> loads(problem.cells());
    for (std::uint32_t task = 0; task < cellOf.size(); ++task)
        loads[cellOf[task]].push_back(task);
    return loads;
}

void measure(const LineProblem &problem, Layout &layout)
{
    std::vector<bool> busy(problem.cells());
    layout.moves = 0;
    for (std::uint32_t task = 0; task < layout.cellOf.size(); ++task) {
        busy[layout.cellOf[task]] = true;
        layout.moves += problem.moves(task, layout.cellOf[task]);
    }
    layout.cells = static_cast<std::uint32_t>(std::count(busy.begin(), busy.end(), true));
    layout.figure = 0;
    for (std::uint32_t cell = 0; cell < problem.cells(); ++cell) {
        if (!busy[cell])
            layout.plans[cell] = {{}, {}, problem.idleFigure(problem.shape(cell))};
        layout.figure = std::max(layout.figure, layout.plans[cell].figure);
    }
}

} // namespace lw::balance::line
