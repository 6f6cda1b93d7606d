// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/palettepicture.h"

#include "app/look/hold.h"

namespace lw::chart {

PalettePicture::PalettePicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PalettePicture::setColors(ChartPalette *colors)
{
    if (!look::hold(m_colors, colors, this))
        return;
    if (colors)
        connect(colors, &ChartPalette::changed, this, [this] { update(); });
    update();
    emit colorsChanged();
}

void PalettePicture::paint(QPainter *painter)
{
    if (m_colors)
        draw(*painter, *m_colors);
}

} // namespace lw::chart
