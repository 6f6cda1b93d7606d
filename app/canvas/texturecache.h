// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/picturepainter.h"

#include <QHash>

#include <memory>

class QQuickWindow;
class QSGTexture;

namespace lw::canvas {

/// One texture per distinct picture, put into the window's atlas, so that hundreds of cells draw in few batches.
/// Whoever draws a texture shares its ownership; the cache itself keeps a limited number for later.
/// Used and destroyed on the render thread only.
class TextureCache
{
public:
    TextureCache(QQuickWindow *window, PaintSetting setting);
    ~TextureCache();
    TextureCache(const TextureCache &) = delete;
    TextureCache &operator=(const TextureCache &) = delete;

    const QQuickWindow *window() const { return m_window; }
    const PaintSetting &setting() const { return m_setting; }

    std::shared_ptr<QSGTexture> texture(const Picture &picture);
    /// Lets go of textures that nobody draws, once there are many of them.
    void trim();

private:
    QQuickWindow *m_window;
    PaintSetting m_setting;
    QHash<Picture, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace lw::canvas
