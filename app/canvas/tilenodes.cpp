// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/tilenodes.h"

#include "app/canvas/planscene.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace lw::canvas {

namespace {

int tileOf(double at) { return static_cast<int>(std::floor(at / TileNodes::side)); }

QRectF areaOf(const std::pair<int, int> &place)
{
    constexpr double side = TileNodes::side;
    return {place.first * side, place.second * side, side, side};
}

QRectF reachOf(const Sprites &sprites)
{
    QRectF reach;
    for (const Sprite &sprite : sprites)
        reach |= sprite.rect;
    return reach;
}

PlanPicture::Cells &layerOf(PlanPicture &picture, std::size_t layer)
{
    PlanPicture::Cells *const layers[] = {&picture.states, &picture.cells, &picture.parts};
    return *layers[layer];
}

} // namespace

TileNodes::TileNodes(QSGNode *parent, QQuickWindow *window, PaintSetting setting)
    : m_parent(parent), m_window(window), m_painter(std::move(setting))
{
}

void TileNodes::touch(const QRectF &rect)
{
    if (rect.isEmpty())
        return;
    for (auto &[place, tile] : m_tiles) {
        if (areaOf(place).intersects(rect))
            tile.stale = true;
    }
}

void TileNodes::noteCells(std::size_t layer, PlanPicture &picture)
{
    PlanPicture::Cells &cells = layerOf(picture, layer);
    std::vector<QRectF> &reach = m_reach[layer];
    for (std::size_t i = cells.size(); i < reach.size(); ++i)
        touch(reach[i]);
    const std::size_t known = std::min(reach.size(), cells.size());
    reach.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!std::exchange(cells[i].changed, false) && i < known)
            continue;
        const QRectF now = reachOf(cells[i].sprites);
        touch(reach[i]);
        touch(now);
        reach[i] = now;
    }
}

/// The ruler and the arrows come and go at the ends of what is built: most of the frame stays as it is.
void TileNodes::noteFrame(const Sprites &frame)
{
    if (frame == m_frame)
        return;
    const auto touchNew = [this](const Sprites &sprites, const Sprites &others) {
        for (const Sprite &sprite : sprites) {
            if (std::find(others.begin(), others.end(), sprite) == others.end())
                touch(sprite.rect);
        }
    };
    touchNew(frame, m_frame);
    touchNew(m_frame, frame);
    m_frame = frame;
}

void TileNodes::keepInSight(const QRectF &scene)
{
    const Place first{tileOf(scene.left()), tileOf(scene.top())};
    const Place last{tileOf(scene.right() - 1e-6), tileOf(scene.bottom() - 1e-6)};
    std::erase_if(m_tiles, [&](const auto &entry) {
        const auto [column, row] = entry.first;
        if (column >= first.first && column <= last.first && row >= first.second && row <= last.second)
            return false;
        if (entry.second.node)
            m_parent->removeChildNode(entry.second.node);
        delete entry.second.node;
        return true;
    });
    for (int column = first.first; column <= last.first; ++column) {
        for (int row = first.second; row <= last.second; ++row)
            m_tiles.try_emplace({column, row});
    }
}

/// A node joins the scene with its first picture: before that, the software renderer could not draw it.
void TileNodes::show(const Place &place, Tile &tile, const QImage &image)
{
    const bool isNew = !tile.node;
    if (isNew) {
        tile.node = m_window->createImageNode();
        tile.node->setOwnsTexture(true);
        tile.node->setFiltering(QSGTexture::Nearest);
        tile.node->setRect(areaOf(place));
    }
    tile.node->setTexture(m_window->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    tile.node->setSourceRect({{0, 0}, QSizeF(image.size())});
    if (isNew)
        m_parent->appendChildNode(tile.node);
}

void TileNodes::paint(const Place &place, Tile &tile, const PlanPicture &picture)
{
    const double ratio = m_painter.setting().devicePixelRatio;
    const QRectF area = areaOf(place);
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor::fromRgba(picture.ground.fill));
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    const auto draw = [&](const Sprites &sprites) {
        for (const Sprite &sprite : sprites) {
            if (sprite.rect.intersects(area))
                m_painter.draw(painter, sprite);
        }
    };
    draw(groundDots(picture.ground, area));
    draw(picture.frame);
    const PlanPicture::Cells *const layers[] = {&picture.states, &picture.cells, &picture.parts};
    for (std::size_t layer = 0; layer < std::size(layers); ++layer) {
        for (std::size_t i = 0; i < layers[layer]->size(); ++i) {
            if (m_reach[layer][i].intersects(area))
                draw((*layers[layer])[i].sprites);
        }
    }
    painter.end();
    show(place, tile, image);
    tile.stale = false;
    ++m_painted;
}

void TileNodes::sync(PlanPicture &picture)
{
    m_painted = 0;
    if (std::exchange(m_ground, picture.ground) != picture.ground) {
        for (auto &[place, tile] : m_tiles)
            tile.stale = true;
    }
    for (std::size_t layer = 0; layer < std::size(m_reach); ++layer)
        noteCells(layer, picture);
    noteFrame(picture.frame);
    keepInSight(QRectF(-picture.offset, picture.viewport));
    for (auto &[place, tile] : m_tiles) {
        if (tile.stale)
            paint(place, tile, picture);
    }
    m_painter.trim();
}

} // namespace lw::canvas
