// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/layout.h"

#include <optional>
#include <utility>
#include <vector>

namespace lw::balance::line {

/// A cell that stays as it is in the present setups: its heads that work, and who does what.
struct KeptCell {
    std::vector<Seat> seats;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> doers; ///< item, head (absent: by hand)
};

/// Cells whose load does not change, whose present equipment is legal for all products and no slower than the line of
/// the layout needs, as far as the heads suffice for the plans of the others: what need not be touched is not. Of cells
/// whose load does change, the heads stay where they can. The plans of the layout become those of the cells so kept.
std::vector<std::optional<KeptCell>> keepCells(const model::Project &project, const LineTarget &target,
                                               const LineProblem &problem, Layout &layout);

} // namespace lw::balance::line
