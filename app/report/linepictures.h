// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/tables.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace lw::report {

// Pictures of a line for paper and files. They are drawn with lines, areas and texts alone, so that PDF and SVG stay
// vectors. Units of the painter: tenths of a millimetre.

/// The line to scale: cells with the sockets that hold heads, buffers between them, a ruler in metres, and the load of
/// each cell against takt under it. Long lines break into rows.
void drawPlan(QPainter &painter, const QRectF &area, const Subject &subject);
/// Height that drawPlan needs in that width.
double planHeight(double width, const Subject &subject);

/// Cycle per copy of each cell as a column of work and losses, against takt and line cycle.
void drawYamazumi(QPainter &painter, const QRectF &area, const Subject &subject);

enum class Picture { Plan, Yamazumi };
/// The picture as a file of its own.
QByteArray svgOf(Picture picture, const Subject &subject);

} // namespace lw::report
