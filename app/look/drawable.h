// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;

namespace lw::look {

/// An item that draws itself with scene graph nodes, and can draw the same with a painter: for files with vectors. In the
/// coordinates of the item.
class Drawable
{
public:
    virtual void drawOn(QPainter &painter) const = 0;

protected:
    ~Drawable() = default;
};

} // namespace lw::look
