// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/envelopepicture.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace lw::chart {

namespace {

constexpr double cos30 = 0.8660254037844386;
constexpr double sin30 = 0.5;
constexpr double margin = 6; ///< pixels around the drawing

bool isKnown(const QVector3D &box)
{
    return box.x() > 0 && box.y() > 0 && box.z() > 0;
}

/// Isometric, not yet scaled: seen from the front right, from above.
QPointF flat(const QVector3D &point)
{
    return {(point.x() + point.y()) * cos30, (point.x() - point.y()) * sin30 - point.z()};
}

using Face = std::array<QVector3D, 4>;

/// Corners of the box that stands on the middle of the ground.
struct Box {
    explicit Box(const QVector3D &size) : near(-size.x() / 2, -size.y() / 2, 0), far(size.x() / 2, size.y() / 2, size.z()) {}

    QVector3D at(bool right, bool back, bool up) const
    {
        return {right ? far.x() : near.x(), back ? far.y() : near.y(), up ? far.z() : near.z()};
    }
    Face top() const { return {at(false, false, true), at(true, false, true), at(true, true, true), at(false, true, true)}; }
    Face floor() const { return {at(false, false, false), at(true, false, false), at(true, true, false), at(false, true, false)}; }
    Face front() const { return {at(false, false, false), at(true, false, false), at(true, false, true), at(false, false, true)}; }
    Face right() const { return {at(true, false, false), at(true, true, false), at(true, true, true), at(true, false, true)}; }
    Face left() const { return {at(false, false, false), at(false, true, false), at(false, true, true), at(false, false, true)}; }
    Face back() const { return {at(false, true, false), at(true, true, false), at(true, true, true), at(false, true, true)}; }

    QVector3D near;
    QVector3D far;
};

QRectF reach(const QVector3D &size)
{
    QPolygonF corners;
    const Box box(size);
    for (const Face &face : {box.top(), box.floor()})
        for (const QVector3D &corner : face)
            corners << flat(corner);
    return corners.boundingRect();
}

} // namespace

EnvelopePicture::EnvelopePicture(QQuickItem *parent) : PalettePicture(parent)
{
    setImplicitSize(240, 180);
}

void EnvelopePicture::setBody(const QVector3D &body)
{
    if (body == m_body)
        return;
    m_body = body;
    update();
    emit boxesChanged();
}

void EnvelopePicture::setMarket(const QVector3D &market)
{
    if (market == m_market)
        return;
    m_market = market;
    update();
    emit boxesChanged();
}

void EnvelopePicture::setFill(const QColor &fill)
{
    if (fill == m_fill)
        return;
    m_fill = fill;
    update();
    emit fillChanged();
}

QPointF EnvelopePicture::project(const QVector3D &point) const
{
    QRectF all;
    for (const QVector3D &box : {m_body, m_market})
        if (isKnown(box))
            all |= reach(box);
    if (all.isEmpty())
        return {};
    const double scale = std::max(0.0, std::min((width() - 2 * margin) / all.width(), (height() - 2 * margin) / all.height()));
    return boundingRect().center() + (flat(point) - all.center()) * scale;
}

void EnvelopePicture::draw(QPainter &painter, const ChartPalette &colors)
{
    const auto drawFace = [&](const Face &face) {
        QPolygonF polygon;
        for (const QVector3D &corner : face)
            polygon << project(corner);
        painter.drawPolygon(polygon);
    };
    const Box market(m_market);
    if (isKnown(m_market)) {
        painter.setPen(QPen(colors.inkMuted, 1, Qt::DotLine));
        painter.setBrush(mixed(colors.grid, colors.background, 0.6));
        drawFace(market.floor());
        painter.setBrush(mixed(colors.grid, colors.background, 0.35));
        drawFace(market.left());
        drawFace(market.back());
    }
    if (isKnown(m_body)) {
        const Box body(m_body);
        painter.setPen(QPen(colors.background, 1));
        painter.setBrush(m_fill);
        drawFace(body.front());
        painter.setBrush(mixed(m_fill, colors.ink, 0.8));
        drawFace(body.right());
        painter.setBrush(mixed(m_fill, colors.background, 0.72));
        drawFace(body.top());
    }
    if (isKnown(m_market)) {
        painter.setPen(QPen(colors.inkMuted, 1.2));
        painter.setBrush(Qt::NoBrush);
        drawFace(market.top());
        drawFace(market.front());
        drawFace(market.right());
    }
}

} // namespace lw::chart
