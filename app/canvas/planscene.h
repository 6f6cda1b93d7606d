// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/picturepainter.h"
#include "app/canvas/spritenodes.h"
#include "app/canvas/texturecache.h"

#include <QPointF>
#include <QSGNode>

#include <deque>
#include <memory>

class QQuickWindow;

namespace lw::canvas {

/// What is on the plan, in layers from back to front. Built on the UI thread, handed over while it waits.
struct PlanPicture {
    Sprites backdrop; ///< item coordinates: stands still while the plan moves
    Sprites frame;    ///< scene coordinates from here: rails, conveyor, ruler
    struct Cell {
        Sprites sprites;
        bool changed = true; ///< since it was last handed over
    };
    std::vector<Cell> cells; ///< in line order; without sprites when out of sight
    Sprites overlay;         ///< selection, drop targets
    Sprites front;           ///< item coordinates: what is being dragged
    QPointF offset;          ///< of scene to item coordinates
};

/// The node tree of the plan. Moving the plan changes one matrix; an edit changes the nodes of its cells.
class PlanScene : public QSGNode
{
public:
    PlanScene(QQuickWindow *window, const PaintSetting &setting);
    ~PlanScene() override;

    /// False when it was made for another window or setting: replace it.
    bool isFor(const QQuickWindow *window, const PaintSetting &setting) const;
    void sync(PlanPicture &picture);

private:
    TextureCache m_cache;
    QSGTransformNode *m_moving;
    QSGNode *m_cellParent;
    std::unique_ptr<SpriteNodes> m_backdrop;
    std::unique_ptr<SpriteNodes> m_frame;
    std::unique_ptr<SpriteNodes> m_overlay;
    std::unique_ptr<SpriteNodes> m_front;
    std::deque<SpriteNodes> m_cells; ///< parallel to the children of m_cellParent
};

} // namespace lw::canvas
