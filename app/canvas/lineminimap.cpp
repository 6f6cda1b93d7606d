// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineminimap.h"

#include "app/canvas/cellsprites.h"
#include "app/look/hold.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>

namespace lw::canvas {

namespace {

constexpr double marks = 9;       ///< px above the columns for what has to be seen
constexpr double leastColumn = 1; ///< px
constexpr double leastMark = 3;

/// A triangle for the bottleneck, a diamond for an error, a dot for a warning: shapes, for colours are not enough.
QPainterPath diamond(QPointF middle)
{
    QPainterPath path(middle - QPointF(0, 4));
    path.lineTo(middle + QPointF(4, 0));
    path.lineTo(middle + QPointF(0, 4));
    path.lineTo(middle - QPointF(4, 0));
    path.closeSubpath();
    return path;
}

QPainterPath triangle(QPointF tip)
{
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(-4.5, -7));
    path.lineTo(tip + QPointF(4.5, -7));
    path.closeSubpath();
    return path;
}

} // namespace

LineMinimap::LineMinimap(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    setActiveFocusOnTab(true);
}

void LineMinimap::setPlan(LinePlan *plan)
{
    if (!look::hold(m_plan, plan, this))
        return;
    if (plan) {
        connect(plan, &LinePlan::layoutChanged, this, &LineMinimap::redraw);
        connect(plan, &LinePlan::colorsChanged, this, &LineMinimap::redraw);
        connect(plan, &LinePlan::viewChanged, this, [this] { update(); });
        if (plan->colors())
            connect(plan->colors(), &PlanPalette::changed, this, &LineMinimap::redraw);
    }
    redraw();
    emit planChanged();
}

void LineMinimap::redraw()
{
    m_line = {};
    update();
}

QRectF LineMinimap::columnOf(const CellPlan &cell) const
{
    const double scale = width() / std::max(1e-3, m_plan->layout().length);
    const double high = (height() - marks) * std::clamp(cell.occupation, 0.12, 1.0);
    return {cell.begin * scale, height() - high, std::max(leastColumn, cell.width * scale * 0.92), high};
}

QRectF LineMinimap::frame() const
{
    return QRectF(m_plan->viewBegin() * width(), 0, m_plan->viewShare() * width(), height()).adjusted(1, 1, -1, -1);
}

void LineMinimap::drawLine(QPainter &painter) const
{
    const PlanPalette &colours = *m_plan->colors();
    const std::vector<CellPlan> &cells = m_plan->layout().cells;
    for (const CellPlan &cell : cells)
        painter.fillRect(columnOf(cell), barColour(colours, cell.load));
    // What has to be seen comes last: many columns share a pixel.
    painter.setPen(Qt::NoPen);
    for (const CellPlan &cell : cells) {
        if (!cell.worst && !cell.bottleneck)
            continue;
        QRectF column = columnOf(cell);
        const double middle = std::clamp(column.center().x(), 5.0, std::max(5.0, width() - 5));
        column.setWidth(std::max(leastMark, column.width()));
        const bool error = cell.worst == model::Severity::Error;
        const QColor colour = error || cell.load == Load::Over ? colours.over : cell.worst || cell.load == Load::Near ? colours.near : colours.accent;
        painter.fillRect(column, colour);
        painter.setBrush(colour);
        if (error)
            painter.drawPath(diamond({middle, 4}));
        else if (cell.bottleneck)
            painter.drawPath(triangle({middle, 8}));
        else
            painter.drawEllipse(QPointF(middle, 4), 2.5, 2.5);
    }
}

void LineMinimap::paint(QPainter *painter)
{
    if (!m_plan || !m_plan->colors() || m_plan->layout().cells.empty() || width() < 1 || height() <= marks)
        return;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    if (m_line.isNull()) {
        m_line = QImage((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_line.setDevicePixelRatio(ratio);
        m_line.fill(Qt::transparent);
        QPainter linePainter(&m_line);
        linePainter.setRenderHint(QPainter::Antialiasing);
        drawLine(linePainter);
    }
    painter->drawImage(QPointF(0, 0), m_line);
    QColor fill = m_plan->colors()->accent;
    painter->setPen(QPen(fill, 1.6));
    fill.setAlphaF(0.12F);
    painter->setBrush(fill);
    painter->drawRoundedRect(frame(), 3, 3);
}

void LineMinimap::goTo(double x)
{
    if (m_plan && width() > 0)
        m_plan->lookAt(x / width());
}

/// The frame is taken where it is pressed; elsewhere its middle comes to the pointer.
void LineMinimap::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true);
    const double x = event->position().x();
    m_grip = m_plan && frame().contains(event->position()) ? x - frame().center().x() : 0;
    goTo(x - m_grip);
}

void LineMinimap::mouseMoveEvent(QMouseEvent *event) { goTo(event->position().x() - m_grip); }

void LineMinimap::mouseReleaseEvent(QMouseEvent *) { setKeepMouseGrab(false); }

void LineMinimap::wheelEvent(QWheelEvent *event)
{
    if (m_plan)
        goTo(frame().center().x() - event->angleDelta().y() / 120.0 * 0.2 * frame().width());
}

void LineMinimap::keyPressEvent(QKeyEvent *event)
{
    if (!m_plan)
        return event->ignore();
    const QRectF shown = frame();
    const double step = shown.width() / 8;
    switch (event->key()) {
    case Qt::Key_Left: return goTo(shown.center().x() - step);
    case Qt::Key_Right: return goTo(shown.center().x() + step);
    case Qt::Key_PageUp: return goTo(shown.center().x() - shown.width());
    case Qt::Key_PageDown: return goTo(shown.center().x() + shown.width());
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(width());
    default: event->ignore();
    }
}

void LineMinimap::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    redraw();
}

} // namespace lw::canvas
