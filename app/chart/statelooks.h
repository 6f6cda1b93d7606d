// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include "core/simulate/line.h"

class QPainter;

namespace lw::chart {

class ChartPalette;

// How the states of a cell look in every chart of a simulation: a colour, hatched or not, and a mark, so that colour
// never speaks alone.

const QColor &stateColour(const ChartPalette &colours, simulate::State state);
/// Waiting of any kind is hatched.
bool isHatched(simulate::State state);
QString stateName(simulate::State state);
/// A sign inside the box: a triangle for working, a cross for down …
void drawStateMark(QPainter &painter, const QRectF &box, simulate::State state, const QColor &ink);

} // namespace lw::chart
