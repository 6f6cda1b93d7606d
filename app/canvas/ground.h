// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"

namespace lw::canvas {

/// What everything stands on; that of a plan has dots that move along with it.
struct Ground {
    QRgb fill = 0;
    QRgb dots = 0; ///< 0: none

    bool operator==(const Ground &) const = default;
};

Ground groundOf(const Brush &brush);

/// The dots of that area of the scene: a handful of large pictures that may reach beyond its edges.
Sprites groundDots(const Ground &ground, const QRectF &area);

/// All of the ground in sight, in item coordinates.
Sprites groundSprites(const Ground &ground, const PlanView &view);

} // namespace lw::canvas
