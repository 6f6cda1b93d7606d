// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/text/numbers.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace lw::canvas {

void LinePlan::setMeasuring(bool on)
{
    if (on == m_measure.has_value() || isPlayer())
        return;
    endGesture();
    m_hovered.reset();
    m_measure.reset();
    if (on) {
        m_measure.emplace();
        m_measure->moveTo(MeasureTool::snapped(m_layout, m_view, m_view.toScene(boundingRect().center()).x()));
    }
    showCursor();
    tellMeasure();
    emit measuringChanged();
}

QString LinePlan::measuredText() const
{
    if (!m_measure)
        return {};
    if (m_measure->state() == MeasureTool::State::Aiming)
        return tr("At %1 m: press to measure from here").arg(text::number(m_measure->begin(), 2));
    return tr("From %1 m to %2 m: %3 m")
        .arg(text::number(m_measure->begin(), 2), text::number(m_measure->end(), 2), text::number(m_measure->distance(), 2));
}

void LinePlan::tellMeasure()
{
    refreshMarks();
    emit measureMoved();
}

double LinePlan::measureAt(QPointF point) const { return MeasureTool::snapped(m_layout, m_view, m_view.toScene(point).x()); }

void LinePlan::pressMeasure(QPointF point)
{
    m_measureAgain = m_measure->state() == MeasureTool::State::Drawing;
    if (!m_measureAgain)
        m_measure->fix(measureAt(point));
    tellMeasure();
}

void LinePlan::moveMeasure(QPointF point)
{
    m_measure->moveTo(measureAt(point));
    tellMeasure();
}

/// Two clicks measure, and so does a drag.
void LinePlan::releaseMeasure(QPointF point)
{
    const bool dragged = (point - m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (m_measureAgain || dragged)
        m_measure->fix(measureAt(point));
    tellMeasure();
}

/// Left and right go from edge to edge, Enter and Space set a place, Escape takes one back, then ends.
bool LinePlan::measureKey(int key)
{
    const auto step = [this](int direction) {
        m_measure->moveTo(MeasureTool::nextEdge(m_layout, m_measure->moving(), direction));
        PlanView aim = m_view;
        aim.reveal(m_measure->moving(), m_measure->moving());
        if (aim.offset() != m_view.offset())
            animateTo(aim);
    };
    switch (key) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_measure->fix(m_measure->moving()); break;
    case Qt::Key_Escape:
        if (m_measure->state() == MeasureTool::State::Drawing && m_measure->back())
            break;
        [[fallthrough]];
    case Qt::Key_M: setMeasuring(false); return true;
    default: return false;
    }
    tellMeasure();
    return true;
}

} // namespace lw::canvas
