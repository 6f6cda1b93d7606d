// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/picturepainter.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace lw::canvas {

/// Draws sprites into an image, each as its scene graph node would look. Pictures are painted once and kept.
class SpritePainter
{
public:
    explicit SpritePainter(PaintSetting setting) : m_setting(std::move(setting)) {}

    const PaintSetting &setting() const { return m_setting; }
    void draw(QPainter &painter, const Sprite &sprite);
    /// Lets go of all pictures once they are many: those still in use are painted again.
    void trim();

private:
    PaintSetting m_setting;
    QHash<Picture, QImage> m_images;
};

} // namespace lw::canvas
