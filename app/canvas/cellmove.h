// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planlayout.h"
#include "core/model/edit.h"

#include <optional>
#include <vector>

namespace lw::canvas {

/// Gaps of a line of n cells are counted from 0, before the first cell, to n, behind the last: gap g becomes the index
/// of what is put into it.

/// The gap nearest to that place, in metres from the start of the line.
std::size_t gapAt(const PlanLayout &layout, double metres);

/// Where the gap is, in metres: in front of the cell that follows, behind the buffer of the one before.
double gapPlace(const PlanLayout &layout, std::size_t gap);

/// Puts these cells side by side into the gap, in the order in which they stand now. Nothing when that is how they
/// stand, or when one of them is not in the line.
std::optional<model::Edit> moveCells(const model::Project &project, const std::vector<model::CellId> &cells, std::size_t gap);

/// The first error that the line would have and does not have now; null for none.
const model::Problem *newError(const takt::LineReport &now, const takt::LineReport &next);

} // namespace lw::canvas
