// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/ground.h"

#include <cmath>

namespace lw::canvas {

namespace {

constexpr int dotStep = 24;
constexpr int tileSide = dotStep * 16;

} // namespace

Ground groundOf(const Brush &brush)
{
    return {.fill = brush.colours.canvas.rgba(),
            .dots = brush.view.rows() == Rows::Plan ? brush.colours.grid.rgba() : 0};
}

Sprites groundDots(const Ground &ground, const QRectF &area)
{
    Sprites sprites;
    if (ground.dots == 0)
        return sprites;
    const auto start = [](double edge) { return std::floor(edge / dotStep) * dotStep; };
    Sprite tile;
    tile.picture.kind = Picture::Kind::Dots;
    tile.picture.size = {tileSide, tileSide};
    tile.picture.fill = ground.dots;
    tile.picture.pixelSize = dotStep;
    for (double y = start(area.top()); y < area.bottom(); y += tileSide) {
        for (double x = start(area.left()); x < area.right(); x += tileSide) {
            tile.rect = {x, y, tileSide, tileSide};
            sprites.push_back(tile);
        }
    }
    return sprites;
}

Sprites groundSprites(const Ground &ground, const PlanView &view)
{
    Sprites sprites = groundDots(ground, {-view.offset(), view.viewport()});
    for (Sprite &sprite : sprites)
        sprite.rect.translate(view.offset());
    sprites.insert(sprites.begin(), Brush::fill({{0, 0}, view.viewport()}, QColor::fromRgba(ground.fill)));
    return sprites;
}

} // namespace lw::canvas
