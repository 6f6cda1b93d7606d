// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planview.h"

namespace lw::canvas {

/// What lies under a point.
struct Hit {
    enum class Kind : std::uint8_t { Nothing, Cell, Socket, Buffer };
    Kind kind = Kind::Nothing;
    std::size_t cell = 0;   ///< index into the layout, unless Nothing
    std::size_t socket = 0; ///< index into the cell's sockets, for Socket

    bool operator==(const Hit &) const = default;
};

/// scene: scene coordinates of the view. In the overview and in a player sockets are too small to be met:
/// the answer is the cell.
Hit hitTest(const PlanLayout &layout, const PlanView &view, QPointF scene);

/// Indices of the cells whose card meets the rectangle (scene coordinates).
std::vector<std::size_t> cellsWithin(const PlanLayout &layout, const PlanView &view, const QRectF &rectangle);

} // namespace lw::canvas
