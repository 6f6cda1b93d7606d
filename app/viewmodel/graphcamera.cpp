// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/graphcamera.h"

#include "app/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace lw::viewmodel {

QString GraphCamera::zoomText() const
{
    return text::percentText(m_zoom);
}

void GraphCamera::setView(double width, double height)
{
    if (m_view == QSizeF(width, height))
        return;
    m_view = {width, height};
    place();
}

void GraphCamera::setDrawing(QSizeF size)
{
    if (m_drawing == size)
        return;
    m_drawing = size;
    place();
}

void GraphCamera::place()
{
    if (m_fitting)
        fit();
    if (m_fitting && !m_subject.isEmpty())
        m_offset += wayTo(m_subject);
    keepInSight();
    emit moved();
}

void GraphCamera::fit()
{
    m_fitting = true;
    if (m_view.isEmpty() || m_drawing.isEmpty())
        return;
    const double all = std::min(m_view.width() / m_drawing.width(), m_view.height() / m_drawing.height());
    m_zoom = std::clamp(all, readable, 1.0);
    const QSizeF left = m_view - m_drawing * m_zoom;
    m_offset = {std::max(0.0, left.width() / 2), std::max(0.0, left.height() / 2)};
    emit moved();
}

void GraphCamera::zoomBy(double factor)
{
    zoomAt(factor, m_view.width() / 2, m_view.height() / 2);
}

void GraphCamera::zoomAt(double factor, double x, double y)
{
    const QPointF point = toDrawing(x, y);
    m_fitting = false;
    m_zoom = std::clamp(m_zoom * factor, smallest, largest);
    m_offset = QPointF(x, y) - point * m_zoom;
    keepInSight();
    emit moved();
}

void GraphCamera::panBy(double dx, double dy)
{
    m_fitting = false;
    m_offset += {dx, dy};
    keepInSight();
    emit moved();
}

void GraphCamera::beginPan()
{
    m_panned = m_offset;
}

void GraphCamera::pan(double dx, double dy)
{
    const QPointF way = m_panned + QPointF(dx, dy) - m_offset;
    panBy(way.x(), way.y());
}

void GraphCamera::wheel(double x, double y, QPointF angle, uint modifiers)
{
    constexpr double notch = 120; // an eighth of a degree each: one notch of a usual wheel
    if (Qt::KeyboardModifiers::fromInt(modifiers).testFlag(Qt::ControlModifier))
        return zoomAt(std::pow(1.2, angle.y() / notch), x, y);
    const QPointF turned = Qt::KeyboardModifiers::fromInt(modifiers).testFlag(Qt::ShiftModifier) ? angle.transposed() : angle;
    panBy(turned.x() / 2, turned.y() / 2);
}

void GraphCamera::beginPinch()
{
    m_pinched = m_zoom;
}

void GraphCamera::pinch(double scale, double x, double y)
{
    zoomAt(m_pinched * scale / m_zoom, x, y);
}

void GraphCamera::setSubject(const QRectF &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    if (m_subject.isEmpty())
        return;
    if (m_fitting)
        place();
    else
        reveal(subject.x(), subject.y(), subject.width(), subject.height());
}

void GraphCamera::reveal(double left, double top, double width, double height)
{
    if (const QPointF way = wayTo({left, top, width, height}); !way.isNull())
        panBy(way.x(), way.y());
}

/// The shortest one that brings it into the view; its left and upper edge when it is larger than the view.
QPointF GraphCamera::wayTo(const QRectF &subject) const
{
    const QPointF from = toView(subject.topLeft());
    const QPointF to = toView(subject.bottomRight());
    const auto shift = [](double near, double far, double room) {
        return near < 0 ? -near : far > room ? std::max(room - far, -near) : 0.0;
    };
    if (m_view.isEmpty())
        return {};
    return {shift(from.x(), to.x(), m_view.width()), shift(from.y(), to.y(), m_view.height())};
}

QPointF GraphCamera::toDrawing(double x, double y) const
{
    return (QPointF(x, y) - m_offset) / m_zoom;
}

/// At least a corner of the drawing stays in the view: nobody gets lost in an empty sheet.
void GraphCamera::keepInSight()
{
    constexpr double corner = 80;
    const QSizeF size = m_drawing * m_zoom;
    m_offset.setX(std::clamp(m_offset.x(), std::min(corner - size.width(), 0.0), std::max(m_view.width() - corner, 0.0)));
    m_offset.setY(std::clamp(m_offset.y(), std::min(corner - size.height(), 0.0), std::max(m_view.height() - corner, 0.0)));
}

} // namespace lw::viewmodel
