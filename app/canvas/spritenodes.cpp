// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/spritenodes.h"

#include "app/canvas/texturecache.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTexture>

#include <utility>

namespace lw::canvas {

namespace {

bool isPlain(const Sprite &sprite) { return sprite.colour != 0; }

void show(QSGImageNode *node, const std::shared_ptr<QSGTexture> &texture, const QRectF &rect)
{
    node->setTexture(texture.get());
    node->setSourceRect({{0, 0}, texture->textureSize()});
    node->setRect(rect);
}

} // namespace

SpriteNodes::Drawn SpriteNodes::make(const Sprite &sprite, TextureCache &cache) const
{
    Drawn drawn{sprite, nullptr, {}};
    if (isPlain(sprite)) {
        QSGRectangleNode *node = cache.window()->createRectangleNode();
        node->setRect(sprite.rect);
        node->setColor(QColor::fromRgba(sprite.colour));
        drawn.node = node;
        return drawn;
    }
    QSGImageNode *node = cache.window()->createImageNode();
    node->setOwnsTexture(false);
    node->setFiltering(QSGTexture::Linear);
    drawn.texture = cache.texture(sprite.picture);
    show(node, drawn.texture, sprite.rect);
    drawn.node = node;
    return drawn;
}

void SpriteNodes::update(Drawn &drawn, const Sprite &sprite, TextureCache &cache)
{
    if (isPlain(sprite)) {
        auto *node = static_cast<QSGRectangleNode *>(drawn.node);
        if (drawn.sprite.rect != sprite.rect)
            node->setRect(sprite.rect);
        if (drawn.sprite.colour != sprite.colour)
            node->setColor(QColor::fromRgba(sprite.colour));
    } else {
        auto *node = static_cast<QSGImageNode *>(drawn.node);
        if (drawn.sprite.picture != sprite.picture) {
            // The old texture must live until the node shows the new one.
            const std::shared_ptr<QSGTexture> old = std::exchange(drawn.texture, cache.texture(sprite.picture));
            show(node, drawn.texture, sprite.rect);
        } else if (drawn.sprite.rect != sprite.rect) {
            node->setRect(sprite.rect);
        }
    }
    drawn.sprite = sprite;
}

void SpriteNodes::sync(const Sprites &sprites, TextureCache &cache)
{
    for (std::size_t i = 0; i < sprites.size(); ++i) {
        if (i == m_drawn.size()) {
            m_drawn.push_back(make(sprites[i], cache));
            m_parent->appendChildNode(m_drawn.back().node);
        } else if (isPlain(m_drawn[i].sprite) == isPlain(sprites[i])) {
            if (!(m_drawn[i].sprite == sprites[i]))
                update(m_drawn[i], sprites[i], cache);
        } else {
            QSGNode *old = m_drawn[i].node;
            Drawn drawn = make(sprites[i], cache);
            m_parent->insertChildNodeAfter(drawn.node, old);
            m_parent->removeChildNode(old);
            delete old;
            m_drawn[i] = std::move(drawn);
        }
    }
    while (m_drawn.size() > sprites.size()) {
        m_parent->removeChildNode(m_drawn.back().node);
        delete m_drawn.back().node;
        m_drawn.pop_back();
    }
}

} // namespace lw::canvas
