// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartpalette.h"

#include <QFont>

class QCustomPlot;

namespace lw::chart {

/// Axes without lines and ticks, only labels and a quiet grid along the values; whole numbers.
void makePlain(QCustomPlot &plot, const ChartPalette &colours, const QFont &font);

} // namespace lw::chart
