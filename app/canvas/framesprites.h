// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"

namespace lw::canvas {

/// Conveyor and, in a plan, rails with carriers and ruler, in scene coordinates; the ruler for the stretch that can be seen
/// (margin px more on both sides). The model knows no place of a carrier: they are shown evenly spread.
Sprites frameSprites(const Brush &brush, const PlanLayout &layout, double margin);

/// Names of the rails of a plan, in item coordinates: they stay in sight while the line is moved.
Sprites railNames(const Brush &brush, const QString &ceiling, const QString &floor);

/// The widest round step (1, 2, 5 × 10ⁿ metres) that keeps labels at least apart px apart.
double rulerStep(double pixelsPerMetre, double apart);

} // namespace lw::canvas
