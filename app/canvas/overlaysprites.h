// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"
#include "app/canvas/planhit.h"

#include <optional>
#include <utility>
#include <vector>

namespace lw::canvas {

/// What a drag shows of itself: where it could go, where it would go now, and what that would do.
struct DragView {
    HeadPlan head;                 ///< what hangs at the pointer
    QPointF pointer;               ///< item coordinates
    std::vector<std::pair<std::size_t, std::size_t>> takers; ///< cell, socket: places that accept it
    Hit over;                      ///< under the pointer
    std::optional<std::pair<std::size_t, std::size_t>> target; ///< where a drop would put it
    std::optional<Duration> newCycle; ///< of the target cell, when it differs
    Load newLoad = Load::Unknown;
};

/// What a drag of cells shows of itself.
struct CellDragView {
    QString label;                   ///< what hangs at the pointer
    QPointF pointer;                 ///< item coordinates
    std::vector<std::size_t> lifted; ///< cells that are on their way; none: a new one
    std::optional<std::size_t> gap;  ///< where a drop would put them
    bool refused = false;            ///< it would not
};

/// What an operation shows of itself where it hovers.
struct WorkDragView {
    Hit over;
    bool refused = false;
    std::optional<Duration> newCycle; ///< of the cell, after a drop
    Load newLoad = Load::Unknown;
};

/// State of the plan that is not the line itself.
struct PlanMarks {
    std::vector<Hit> selected;
    std::optional<Hit> hovered;
    bool focused = false; ///< the plan answers keys
    std::optional<QRectF> band; ///< rubber band, scene coordinates
    const DragView *drag = nullptr;
    const CellDragView *cells = nullptr;
    const WorkDragView *work = nullptr;
};

/// Outlines over the cells, in scene coordinates.
Sprites overlaySprites(const Brush &brush, const PlanLayout &layout, const PlanMarks &marks);

/// The carried head at the pointer, in item coordinates.
Sprites carriedSprites(const Brush &brush, const PlanLayout &layout, const DragView &drag);
Sprites carriedSprites(const Brush &brush, const CellDragView &drag);

} // namespace lw::canvas
