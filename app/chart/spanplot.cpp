// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/spanplot.h"

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double radius = 2.5;
constexpr double gapFrom = 6; ///< px; narrower spans touch, or there would be nothing left of them

void drawHatched(QCPPainter &painter, const QRectF &rect, const Span &span)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(span.fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(span.hatch, 1));
    constexpr double step = 5;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// Open below, where it stands on the axis.
void drawGhost(QCPPainter &painter, const QRectF &rect, const QColor &colour)
{
    QPen pen(colour, 1.4);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{rect.bottomLeft(), rect.topLeft(), rect.topRight(), rect.bottomRight()});
}

QCPRange rangeOf(const std::vector<Span> &spans, bool &found, double (QRectF::*low)() const, double (QRectF::*high)() const)
{
    QCPRange range(0, 0);
    found = false;
    for (const Span &span : spans) {
        if (span.look == Span::Look::Band)
            continue;
        const QCPRange one((span.box.*low)(), (span.box.*high)());
        if (found)
            range.expand(one);
        else
            range = one;
        found = true;
    }
    return range;
}

} // namespace

SpanPlot::SpanPlot(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

double SpanPlot::selectTest(const QPointF &pos, bool, QVariant *) const
{
    const bool hit = std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        return pixels(span).contains(pos);
    });
    return hit ? 0 : -1;
}

QCPRange SpanPlot::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    return rangeOf(m_spans, foundRange, &QRectF::left, &QRectF::right);
}

QCPRange SpanPlot::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    return rangeOf(m_spans, foundRange, &QRectF::top, &QRectF::bottom);
}

QRectF SpanPlot::pixels(const Span &span) const
{
    QPointF a = coordsToPixels(span.box.left(), span.box.top());
    QPointF b = coordsToPixels(span.box.right(), span.box.bottom());
    QRectF rect = QRectF(a, b).normalized();
    if (span.look == Span::Look::Band) {
        const QRect area = clipRect();
        rect.setTop(area.top());
        rect.setBottom(area.bottom() + 1);
    }
    return rect;
}

void SpanPlot::draw(QCPPainter *painter)
{
    painter->setAntialiasing(true);
    for (const Span &span : m_spans) {
        QRectF rect = pixels(span);
        if (span.look == Span::Look::Tick) {
            painter->setPen(QPen(span.fill, 2));
            painter->drawLine(rect.topLeft(), rect.topRight());
            continue;
        }
        if (span.look == Span::Look::Link) {
            painter->setPen(QPen(span.fill, 2));
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
            continue;
        }
        if (span.look == Span::Look::Ghost) {
            drawGhost(*painter, rect, span.fill);
            continue;
        }
        const bool roomy = rect.width() >= gapFrom;
        if (roomy && rect.height() >= 3)
            rect.adjust(0.6, 0.6, -0.6, -0.6);
        if (span.look == Span::Look::Hatched) {
            drawHatched(*painter, rect, span);
            continue;
        }
        painter->setPen(span.stroke.isValid() ? QPen(span.stroke, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(span.fill);
        if (roomy)
            painter->drawRoundedRect(rect, radius, radius);
        else
            painter->drawRect(rect);
    }
}

void SpanPlot::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_spans.empty() ? QColor() : m_spans.front().fill);
    painter->drawRoundedRect(rect, radius, radius);
}

} // namespace lw::chart
