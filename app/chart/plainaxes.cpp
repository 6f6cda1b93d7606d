// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/plainaxes.h"

#include <qcustomplot.h>

namespace lw::chart {

void makePlain(QCustomPlot &plot, const ChartPalette &colours, const QFont &font)
{
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(colours.inkSoft);
        axis->setTickLabelPadding(5);
        axis->ticker()->setTickCount(4);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
    }
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setPen(QPen(colours.grid, 1));
    plot.yAxis->grid()->setZeroLinePen(QPen(colours.grid, 1));
    plot.axisRect()->setMinimumMargins({34, 8, 10, 22});
}

} // namespace lw::chart
