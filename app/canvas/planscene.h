// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/ground.h"
#include "app/canvas/spritenodes.h"
#include "app/canvas/texturecache.h"
#include "app/canvas/tilenodes.h"

#include <QPointF>
#include <QSGNode>

#include <deque>
#include <memory>

class QQuickWindow;

namespace lw::canvas {

/// What is on the plan, in layers from back to front. Built on the UI thread, handed over while it waits.
struct PlanPicture {
    Ground ground;
    Sprites backdrop; ///< the ground in sight, in item coordinates
    Sprites frame;    ///< scene coordinates from here: rails, conveyor, ruler
    struct Cell {
        Sprites sprites;
        bool changed = true; ///< since it was last handed over

        void set(Sprites next);
    };
    using Cells = std::vector<Cell>; ///< in line order; without sprites when out of sight
    Cells states; ///< of a playback
    Cells cells;
    Cells parts;  ///< of a playback
    Sprites overlay;         ///< selection, drop targets
    Sprites front;           ///< item coordinates: what is being dragged
    QPointF offset;          ///< of scene to item coordinates
    QSizeF viewport;
};

/// The node tree of the plan. Moving the plan changes one matrix; an edit changes the nodes of its cells. For a window that
/// draws without a graphics processor what lies below the overlay is put into tiles.
class PlanScene : public QSGNode
{
public:
    PlanScene(QQuickWindow *window, const PaintSetting &setting, bool tiled);
    ~PlanScene() override;

    /// False when it was made for another window or setting: replace it.
    bool isFor(const QQuickWindow *window, const PaintSetting &setting) const;
    void sync(PlanPicture &picture);

private:
    /// The nodes of what there is one of for each cell.
    class CellLayer
    {
    public:
        explicit CellLayer(QSGNode *parent) : m_parent(parent) {}
        void sync(PlanPicture::Cells &cells, TextureCache &cache);

    private:
        QSGNode *m_parent;
        std::deque<SpriteNodes> m_nodes; ///< parallel to the children of m_parent
    };

    void syncNodes(PlanPicture &picture);

    TextureCache m_cache;
    QSGTransformNode *m_moving;
    std::unique_ptr<TileNodes> m_tiles; ///< instead of backdrop, frame, states, cells and parts
    std::unique_ptr<SpriteNodes> m_backdrop;
    std::unique_ptr<SpriteNodes> m_frame;
    std::unique_ptr<CellLayer> m_states;
    std::unique_ptr<CellLayer> m_cells;
    std::unique_ptr<CellLayer> m_parts;
    std::unique_ptr<SpriteNodes> m_overlay;
    std::unique_ptr<SpriteNodes> m_front;
};

} // namespace lw::canvas
