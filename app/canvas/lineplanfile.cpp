// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"

#include <QPainter>

// The plan as a drawing for files.

namespace lw::canvas {

namespace {

void draw(QPainter &painter, const Sprites &sprites, const PaintSetting &setting)
{
    for (const Sprite &sprite : sprites) {
        if (sprite.colour != 0) {
            painter.fillRect(sprite.rect, QColor::fromRgba(sprite.colour));
            continue;
        }
        painter.save();
        painter.translate(sprite.rect.topLeft());
        drawPicture(painter, sprite.picture, setting);
        painter.restore();
    }
}

void draw(QPainter &painter, const PlanPicture::Cells &cells, const PaintSetting &setting)
{
    for (const PlanPicture::Cell &cell : cells)
        draw(painter, cell.sprites, setting);
}

} // namespace

void LinePlan::drawOn(QPainter &painter) const
{
    draw(painter, m_picture.backdrop, m_setting);
    painter.save();
    painter.translate(m_picture.offset);
    draw(painter, m_picture.frame, m_setting);
    draw(painter, m_picture.states, m_setting);
    draw(painter, m_picture.cells, m_setting);
    draw(painter, m_picture.parts, m_setting);
    draw(painter, m_picture.overlay, m_setting);
    painter.restore();
    draw(painter, m_picture.front, m_setting);
}

} // namespace lw::canvas
