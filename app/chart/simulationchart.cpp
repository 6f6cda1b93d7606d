// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/simulationchart.h"

#include "app/chart/plainaxes.h"
#include "app/look/hold.h"

#include <qcustomplot.h>

namespace lw::chart {

void SimulationChart::setShow(jobs::SimulationShow *show)
{
    if (!look::hold(m_show, show, this))
        return;
    if (show)
        connect(show, &jobs::SimulationShow::changed, this, &SimulationChart::refresh);
    setAcceptHoverEvents(true);
    refresh();
    emit showChanged();
}

void SimulationChart::readDocument() { readReport(m_show ? m_show->report() : nullptr); }

void SimulationChart::styleAxes() { makePlain(plot(), *colors(), chartFont(11)); }

void SimulationChart::hoverMoveEvent(QHoverEvent *event)
{
    const bool inside = plot().axisRect()->rect().contains(event->position().toPoint());
    setHint(inside ? tell(event->position()) : QString(), event->position());
}

void SimulationChart::hoverLeaveEvent(QHoverEvent *) { setHint({}, {}); }

} // namespace lw::chart
