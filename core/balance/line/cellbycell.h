// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/cellloads.h"
#include "core/balance/line/deadstates.h"

#include <optional>
#include <vector>

namespace lw::balance::line {

enum class Verdict : std::uint8_t {
    Found,
    None, ///< there is no layout within the caps
    Open  ///< the search ended early, or hung on a schedule that takt cannot prove
};

/// Exact search along the line: a branch is the load and the equipment of the next cell. States (cell, tasks done,
/// heads used, cells used, moves made) that led to nothing are remembered: one that is no better is not entered again.
/// Without moves to count only loads matter to which nothing can be added with the same heads, and among neighbours of
/// one shape the empty ones come last.
class CellByCell
{
public:
    CellByCell(const LineProblem &problem, CellPlanner &planner, Meter &meter, std::size_t memoryBytes);

    /// A layout within the caps. What was learnt stays while caps only get tighter from call to call; else forget().
    Verdict find(const Caps &caps, Layout &found);
    void forget();

private:
    struct State {
        std::uint32_t cell = 0;
        TaskSet done;
        std::vector<std::uint32_t> used; ///< heads by kind
        std::uint32_t cells = 0;
        std::uint32_t moves = 0;
        std::uint32_t left = 0;  ///< tasks
        std::vector<Ticks> work; ///< that is left, by product
    };

    State start() const;
    bool descend(const State &state);
    bool isHopeless(const State &state) const;
    std::vector<std::uint16_t> spentBy(const State &state) const;
    State after(const State &state, const CellLoad &load) const;
    State afterEmpty(const State &state) const;
    bool enter(const State &state, const CellLoad &load);

    const LineProblem &m_problem;
    CellPlanner &m_planner;
    Meter &m_meter;
    std::vector<std::uint32_t> m_scarce; ///< kinds of which there are fewer heads than items that could use one
    Caps m_caps;
    std::optional<LineBounds> m_bounds;
    DeadStates m_dead;
    Layout m_layout;
    bool m_ended = false;    ///< limit or stop
    bool m_unproven = false; ///< a load was left out that a better schedule might have saved
};

} // namespace lw::balance::line
