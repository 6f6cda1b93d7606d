// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/sprite.h"

#include <QHashFunctions>

namespace lw::canvas {

size_t qHash(const Picture &picture, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(picture.kind), picture.size.width(), picture.size.height(), picture.fill,
                      picture.stroke, picture.strokeWidth, picture.radius, picture.dashed, picture.bold,
                      picture.pixelSize, picture.variant, picture.text);
}

} // namespace lw::canvas
