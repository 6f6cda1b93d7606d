// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"

namespace lw::canvas {

/// One cell with its heads, load bar and the buffer behind it; in a player without load and card. labelled: in the overview ids do not all fit, and
/// only those are written that the caller picks.
Sprites cellSprites(const Brush &brush, const CellPlan &cell, bool labelled);

/// A head as it looks in a socket of that size; also while it is being dragged.
void addHead(Sprites &sprites, const Brush &brush, const HeadPlan &head, const QRectF &rect);

/// Colours of a cell's load: the bar and the figure under it.
QColor barColour(const PlanPalette &colours, Load load);
QColor figureColour(const PlanPalette &colours, Load load);

} // namespace lw::canvas
