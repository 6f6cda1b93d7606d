// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/partmark.h"

#include "app/canvas/picturepainter.h"
#include "app/canvas/playbacksprites.h"
#include "app/look/hold.h"

#include <QPainter>

#include <algorithm>

namespace lw::canvas {

PartMark::PartMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(26, 16);
}

void PartMark::setProduct(int product)
{
    const int wanted = std::max(0, product);
    if (wanted == m_product)
        return;
    m_product = wanted;
    update();
    emit productChanged();
}

void PartMark::setColors(PlanPalette *colors)
{
    if (!look::hold(m_colors, colors, this))
        return;
    if (colors)
        connect(colors, &PlanPalette::changed, this, [this] { update(); });
    update();
    emit colorsChanged();
}

void PartMark::paint(QPainter *painter)
{
    if (!m_colors)
        return;
    const QTransform &shown = painter->transform();
    const PaintSetting setting{.devicePixelRatio = std::max(1.0, shown.m11())};
    const Picture picture = phonePicture(*m_colors, size(), static_cast<std::uint32_t>(m_product));
    painter->drawImage(QPointF(0, 0), paintPicture(picture, setting));
}

} // namespace lw::canvas
