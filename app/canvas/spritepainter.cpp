// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/spritepainter.h"

#include <QPainter>

namespace lw::canvas {

namespace {

constexpr qsizetype mostImages = 4'000; ///< small pictures; some megabytes

} // namespace

void SpritePainter::draw(QPainter &painter, const Sprite &sprite)
{
    if (sprite.colour != 0) {
        painter.fillRect(sprite.rect, QColor::fromRgba(sprite.colour));
        return;
    }
    auto image = m_images.constFind(sprite.picture);
    if (image == m_images.constEnd())
        image = m_images.insert(sprite.picture, paintPicture(sprite.picture, m_setting));
    painter.drawImage(sprite.rect.topLeft(), *image);
}

void SpritePainter::trim()
{
    if (m_images.size() > mostImages)
        m_images.clear();
}

} // namespace lw::canvas
