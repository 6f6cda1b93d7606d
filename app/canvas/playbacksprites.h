// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"
#include "core/simulate/line.h"

namespace lw::canvas {

// What a playback adds to the cells of the plan, in scene coordinates.

/// The card of a cell in the colour of its state, with the sign and the name of it; in the overview a column.
Sprites stateSprites(const Brush &brush, const CellPlan &cell, simulate::State state);

/// A part as it lies on the conveyor, with its number where that can be read; in the overview a dot.
struct PartLook {
    std::uint32_t number = 0;  ///< 0: without
    std::uint32_t product = 0; ///< colour and lines
};
/// Its picture alone.
Picture phonePicture(const PlanPalette &colours, QSizeF size, std::uint32_t product);
void addPart(Sprites &sprites, const Brush &brush, const QRectF &rect, const PartLook &part);

/// How full a buffer is whose places are too small to be told apart: a level, and the count where there is room.
void addLevel(Sprites &sprites, const Brush &brush, const CellPlan &cell, std::uint32_t waiting);

} // namespace lw::canvas
