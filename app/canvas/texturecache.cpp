// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/texturecache.h"

#include <QQuickWindow>
#include <QSGTexture>

namespace lw::canvas {

namespace {

constexpr qsizetype mostTextures = 2'000; ///< small pictures; at this number some tens of megabytes at most

} // namespace

TextureCache::TextureCache(QQuickWindow *window, PaintSetting setting)
    : m_window(window), m_setting(std::move(setting))
{
}

TextureCache::~TextureCache() = default;

std::shared_ptr<QSGTexture> TextureCache::texture(const Picture &picture)
{
    const auto known = m_textures.constFind(picture);
    if (known != m_textures.constEnd())
        return *known;
    const QImage image = paintPicture(picture, m_setting);
    std::shared_ptr<QSGTexture> texture(m_window->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    texture->setFiltering(QSGTexture::Linear);
    m_textures.insert(picture, texture);
    return texture;
}

void TextureCache::trim()
{
    if (m_textures.size() < mostTextures)
        return;
    m_textures.removeIf([](const auto &entry) { return entry.value().use_count() == 1; });
}

} // namespace lw::canvas
