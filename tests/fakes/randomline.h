// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"

#include <cstdint>
#include <random>

namespace lw::test {

struct LineShape {
    std::uint32_t cells = 6;
    std::uint32_t operations = 14;
    std::uint32_t headsPerCell = 3; ///< placed; as many sockets, two of them in one zone
    std::uint32_t spareHeads = 2;
    std::uint32_t products = 2;
    double manualShare = 0.15; ///< of the operations, by hand on cells with operators
    double unfinished = 0;     ///< share of operations nobody was assigned to
};

using Random = std::mt19937;

/// A sound project of that shape: every reference known, every operation on a head that can do it, precedence along
/// the line. The same random state gives the same project.
model::Project randomLine(Random &random, const LineShape &shape = {});

/// Any kind of edit, most of them legal for the project, some not, one in eight a group of up to four.
model::Edit randomEdit(Random &random, const model::Project &project);

/// An edit as it is made at the plan all day: heads placed, moved, exchanged, operations assigned, a cell changed.
model::Edit randomPlanEdit(Random &random, const model::Project &project);

/// Damage as in a file edited by hand: references that lead nowhere, heads and operations that are there twice.
void damage(Random &random, model::Project &project);

/// 0 … size - 1; size must not be 0.
std::size_t pick(Random &random, std::size_t size);

} // namespace lw::test
