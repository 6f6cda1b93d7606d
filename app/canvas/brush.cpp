// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/brush.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

int Brush::fontSize(double design) const
{
    return std::clamp(static_cast<int>(std::lround(design * view.scaleY())), 10, 18);
}

QString Brush::local(const model::LocalText &name) const
{
    return QString::fromStdString(inLanguage(name, chinese));
}

Sprite Brush::fill(const QRectF &rect, const QColor &colour)
{
    return {rect, colour.rgba(), {}};
}

Sprite Brush::shape(const QRectF &rect, double radius, const QColor &fill, const Outline &outline)
{
    Sprite sprite = shape(rect, radius, fill);
    sprite.picture.stroke = outline.colour.rgba();
    sprite.picture.strokeWidth = static_cast<float>(outline.width);
    sprite.picture.dashed = outline.dashed;
    return sprite;
}

Sprite Brush::shape(const QRectF &rect, double radius, const QColor &fill)
{
    Sprite sprite;
    sprite.rect = rect;
    sprite.picture.kind = Picture::Kind::Shape;
    sprite.picture.size = rect.size();
    sprite.picture.fill = fill.rgba();
    sprite.picture.radius = static_cast<float>(std::min({radius, rect.width() / 2, rect.height() / 2}));
    return sprite;
}

Sprite Brush::shadow(const QRectF &around, double radius, const QColor &colour)
{
    constexpr double reach = 8;
    Sprite sprite;
    sprite.rect = around.adjusted(-reach, -reach, reach, reach).translated(0, 3);
    sprite.picture.kind = Picture::Kind::Shadow;
    sprite.picture.size = sprite.rect.size();
    sprite.picture.fill = colour.rgba();
    sprite.picture.radius = static_cast<float>(radius);
    return sprite;
}

Sprite Brush::icon(const QString &name, QPointF middle, double size, const QColor &colour) const
{
    Sprite sprite;
    sprite.rect = {view.snapped(middle.x() - size / 2), view.snapped(middle.y() - size / 2), size, size};
    sprite.picture.kind = Picture::Kind::Icon;
    sprite.picture.size = {size, size};
    sprite.picture.fill = colour.rgba();
    sprite.picture.text = name;
    return sprite;
}

} // namespace lw::canvas
