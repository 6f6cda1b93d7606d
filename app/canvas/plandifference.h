// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"
#include "core/changeover/setupdifference.h"

#include <array>
#include <optional>
#include <vector>

namespace lw::canvas {

/// What the plan marks when another product is to come on the line.
enum class PlanChange : std::uint8_t { Exchange, Move, Add, Remove, NewProgram, Idle };
constexpr std::size_t planChanges = 6;

/// The marks of every cell of a layout.
struct PlanDifference {
    struct Cell {
        std::vector<std::optional<PlanChange>> sockets; ///< parallel to its sockets
        bool idle = false;                              ///< has work now and none then
        std::optional<PlanChange> foremost;             ///< of all its marks
    };
    std::vector<Cell> cells;
    std::array<int, planChanges> counts{}; ///< by PlanChange
};

/// From the product that the layout shows to another.
PlanDifference differenceOn(const PlanLayout &layout, const model::Project &project, const model::ProductId &shown,
                            const model::ProductId &other);

/// Its icon: what changes is told by more than a colour.
const char *iconOf(PlanChange change);
QColor colourOf(PlanChange change, const PlanPalette &colours);

/// Badges on sockets, where there is room for them, else one on each cell; scene coordinates.
Sprites differenceSprites(const Brush &brush, const PlanLayout &layout, const PlanDifference &difference);

} // namespace lw::canvas
