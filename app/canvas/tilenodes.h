// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/ground.h"
#include "app/canvas/spritepainter.h"

#include <QRectF>

#include <map>
#include <utility>
#include <vector>

class QQuickWindow;
class QSGImageNode;
class QSGNode;

namespace lw::canvas {

struct PlanPicture;

/// The plan as a mosaic of opaque images in scene coordinates, for a renderer without a graphics processor: it draws a
/// few images in a fraction of the time that thousands of nodes take, and a plan that is moved only needs the tiles
/// that come into sight. A change of a cell paints the tiles anew that it touches. Overlays are not in it.
///
/// Render thread only.
class TileNodes
{
public:
    static constexpr int side = 256; ///< device-independent pixels

    /// parent: in scene coordinates; it must outlive this object or be destroyed together with all its children.
    TileNodes(QSGNode *parent, QQuickWindow *window, PaintSetting setting);

    void sync(PlanPicture &picture);

    std::size_t painted() const { return m_painted; } ///< tiles in the last sync

private:
    using Place = std::pair<int, int>; ///< column and row; tile (0, 0) begins at the origin of the scene
    struct Tile {
        QSGImageNode *node = nullptr; ///< owned by the parent
        bool stale = true;
    };

    void noteCells(std::size_t layer, PlanPicture &picture);
    void noteFrame(const Sprites &frame);
    void touch(const QRectF &rect);
    void keepInSight(const QRectF &scene);
    void show(const Place &place, Tile &tile, const QImage &image);
    void paint(const Place &place, Tile &tile, const PlanPicture &picture);

    QSGNode *m_parent;
    QQuickWindow *m_window;
    SpritePainter m_painter;
    std::map<Place, Tile> m_tiles;
    std::vector<QRectF> m_reach[3]; ///< of the states, cells and parts, by cell
    Sprites m_frame;                ///< as painted
    Ground m_ground;                ///< as painted
    std::size_t m_painted = 0;
};

} // namespace lw::canvas
