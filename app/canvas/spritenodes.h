// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/sprite.h"

#include <memory>
#include <vector>

class QSGNode;
class QSGTexture;

namespace lw::canvas {

class TextureCache;

/// Keeps the children of one scene graph node equal to a list of sprites, touching only those that differ.
/// Rectangle and image nodes of the window are used throughout: they show on every backend, the software one
/// included. Render thread only.
class SpriteNodes
{
public:
    /// parent must outlive this object or be destroyed together with all its children.
    explicit SpriteNodes(QSGNode *parent) : m_parent(parent) {}

    void sync(const Sprites &sprites, TextureCache &cache);

private:
    struct Drawn {
        Sprite sprite;
        QSGNode *node = nullptr; ///< owned by the parent node
        std::shared_ptr<QSGTexture> texture;
    };
    Drawn make(const Sprite &sprite, TextureCache &cache) const;
    static void update(Drawn &drawn, const Sprite &sprite, TextureCache &cache);

    QSGNode *m_parent;
    std::vector<Drawn> m_drawn;
};

} // namespace lw::canvas
