// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/simulationchart.h"

#include <qcustomplot.h>

namespace lw::chart {

void SimulationChart::setShow(jobs::SimulationShow *show)
{
    if (show == m_show)
        return;
    if (m_show)
        m_show->disconnect(this);
    m_show = show;
    if (show)
        connect(show, &jobs::SimulationShow::changed, this, &SimulationChart::refresh);
    setAcceptHoverEvents(true);
    refresh();
    emit showChanged();
}

void SimulationChart::readDocument() { readReport(m_show ? m_show->report() : nullptr); }

void SimulationChart::styleAxes()
{
    const ChartPalette &colours = *colors();
    for (QCPAxis *axis : {plot().xAxis, plot().yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(chartFont(11));
        axis->setTickLabelColor(colours.inkSoft);
        axis->setTickLabelPadding(5);
        axis->ticker()->setTickCount(4);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
    }
    plot().xAxis->grid()->setVisible(false);
    plot().yAxis->grid()->setPen(QPen(colours.grid, 1));
    plot().yAxis->grid()->setZeroLinePen(QPen(colours.grid, 1));
    plot().axisRect()->setMinimumMargins({34, 8, 10, 22});
}

void SimulationChart::hoverMoveEvent(QHoverEvent *event)
{
    const bool inside = plot().axisRect()->rect().contains(event->position().toPoint());
    setHint(inside ? tell(event->position()) : QString(), event->position());
}

void SimulationChart::hoverLeaveEvent(QHoverEvent *) { setHint({}, {}); }

} // namespace lw::chart
