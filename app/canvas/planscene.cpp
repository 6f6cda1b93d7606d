// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planscene.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGTexture>

#include <utility>

namespace lw::canvas {

namespace {

/// A transform that does nothing instead of a plain node: the software renderer remembers where it is for these only,
/// and would draw what is later added below a plain node without the transform of its ancestors.
QSGNode *addLayer(QSGNode *parent)
{
    auto *layer = new QSGTransformNode;
    parent->appendChildNode(layer);
    return layer;
}

} // namespace

void PlanPicture::Cell::set(Sprites next)
{
    if (next == sprites)
        return;
    sprites = std::move(next);
    changed = true;
}

/// A layer that is new has no nodes yet, and so everything in it is.
void PlanScene::CellLayer::sync(PlanPicture::Cells &cells, TextureCache &cache)
{
    while (m_nodes.size() < cells.size()) {
        m_nodes.emplace_back(addLayer(m_parent));
        cells[m_nodes.size() - 1].changed = true;
    }
    while (m_nodes.size() > cells.size()) {
        m_nodes.back().sync({}, cache);
        m_nodes.pop_back();
        QSGNode *last = m_parent->lastChild();
        m_parent->removeChildNode(last);
        delete last;
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (std::exchange(cells[i].changed, false))
            m_nodes[i].sync(cells[i].sprites, cache);
    }
}

PlanScene::PlanScene(QQuickWindow *window, const PaintSetting &setting, bool tiled)
    : m_cache(window, setting)
{
    m_backdrop = std::make_unique<SpriteNodes>(addLayer(this));
    m_moving = new QSGTransformNode;
    appendChildNode(m_moving);
    if (tiled)
        m_tiles = std::make_unique<TileNodes>(addLayer(m_moving), window, setting);
    m_frame = std::make_unique<SpriteNodes>(addLayer(m_moving));
    m_states = std::make_unique<CellLayer>(addLayer(m_moving));
    m_cells = std::make_unique<CellLayer>(addLayer(m_moving));
    m_parts = std::make_unique<CellLayer>(addLayer(m_moving));
    m_overlay = std::make_unique<SpriteNodes>(addLayer(m_moving));
    m_front = std::make_unique<SpriteNodes>(addLayer(this));
}

PlanScene::~PlanScene() = default;

bool PlanScene::isFor(const QQuickWindow *window, const PaintSetting &setting) const
{
    return m_cache.window() == window && m_cache.setting() == setting;
}

void PlanScene::sync(PlanPicture &picture)
{
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(picture.offset.x()), static_cast<float>(picture.offset.y()));
    if (m_moving->matrix() != matrix)
        m_moving->setMatrix(matrix);
    if (m_tiles)
        m_tiles->sync(picture);
    else
        syncNodes(picture);
    m_overlay->sync(picture.overlay, m_cache);
    m_front->sync(picture.front, m_cache);
    m_cache.trim();
}

void PlanScene::syncNodes(PlanPicture &picture)
{
    m_backdrop->sync(picture.backdrop, m_cache);
    m_frame->sync(picture.frame, m_cache);
    m_states->sync(picture.states, m_cache);
    m_cells->sync(picture.cells, m_cache);
    m_parts->sync(picture.parts, m_cache);
}

} // namespace lw::canvas
