// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/cellbycell.h"
#include "core/balance/line/linerepair.h"

#include <optional>

namespace lw::balance::line {

/// What a search along one objective has come to.
struct SearchResult {
    std::optional<Layout> best;
    bool proven = false; ///< best is optimal; without one: there is none
    Ticks figureBound = 0;
    std::uint32_t cellsBound = 0;
};

/// Seeks the best layout for the objective, then of equally good ones (leastChange) the one with fewest moves.
class LineSearch
{
public:
    LineSearch(const LineProblem &problem, const LineTarget &target, const Limits &limits, Meter &meter);

    SearchResult run();

private:
    Ticks value(const Layout &layout) const;
    bool improve(const Caps &caps);
    bool repair(Caps caps, bool briefly, Layout &found);
    Verdict decide(const Caps &caps, Layout &found);
    std::vector<std::uint32_t> whereToBegin();
    void restart(const Caps &caps);
    void seekFewestCells(Caps caps);
    void seekLeastFigure(Caps caps);
    void seekLeastProduct(Caps caps);
    void seekFewestMoves();
    void fewerMoves(Caps caps);
    Ticks leastFigureWithin(std::uint32_t cells) const;

    const LineProblem &m_problem;
    const LineTarget &m_target;
    Meter &m_meter;
    CellPlanner m_planner;
    CellByCell m_exact;
    const LineProblem m_relaxed; ///< limits are caps there: the way to them leads through layouts over them
    CellPlanner m_relaxedPlanner;
    LineRepair m_repair;
    std::vector<std::uint32_t> m_firstCells; ///< empty: nowhere for the local search to begin
    std::uint32_t m_patience = absent; ///< rounds of local search for one step
    bool m_exactGaveUp = false;
    Caps m_base; ///< what the target asks for
    SearchResult m_result;
    bool m_open = false; ///< some step was not decided
};

} // namespace lw::balance::line
