// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QQuickItem;

namespace lw::picture {

/// Draws what the item itself shows, without its children, in the coordinates of the item: rectangles, texts, entries,
/// icons, pictures, shapes of SVG paths, painted items and everything that is look::Drawable. What it does not know is left
/// out.
void paintItem(QPainter &painter, const QQuickItem &item);

} // namespace lw::picture
