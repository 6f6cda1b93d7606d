// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/brush.h"
#include "app/canvas/measuretool.h"
#include "app/canvas/planhit.h"

#include <optional>
#include <utility>
#include <vector>

namespace lw::canvas {

/// A cycle as it would be after a drop.
struct NewCycle {
    std::size_t cell = 0;
    Duration cycle{};
    Load load = Load::Unknown;
};

/// What a drag of heads shows of itself: where they could go, where they would go now, and what that would do.
struct DragView {
    HeadPlan head;                 ///< what hangs at the pointer
    std::size_t count = 1;         ///< of heads
    bool copying = false;
    QPointF pointer;               ///< item coordinates
    std::vector<std::pair<std::size_t, std::size_t>> takers; ///< cell, socket: places that accept one alone
    Hit over;                      ///< under the pointer
    std::vector<std::pair<std::size_t, std::size_t>> targets; ///< where a drop would put them; none: nowhere
    std::vector<NewCycle> cycles;  ///< of the cells that it changes, and of the first target
};

/// What a drag of cells shows of itself.
struct CellDragView {
    QString label;                   ///< what hangs at the pointer
    QPointF pointer;                 ///< item coordinates
    std::vector<std::size_t> lifted; ///< cells that are on their way; none: new ones, or copies
    bool copying = false;
    std::optional<std::size_t> gap;  ///< where a drop would put them
    bool refused = false;            ///< it would not
};

/// What an operation in the hand shows on the line.
struct WorkView {
    std::vector<std::size_t> takers; ///< cells that take it, in line order
    std::optional<std::size_t> target; ///< the cell that it is held over
    bool refused = false;              ///< it does not take it
    std::optional<std::size_t> home;   ///< the cell it comes from
    std::vector<NewCycle> cycles;      ///< of both, after a drop
};

/// A buffer in the hand, or one that could be taken there.
struct BufferView {
    std::size_t cell = 0;          ///< in front of it
    bool held = false;
    bool insert = false;           ///< there is none yet: a press puts one in
    std::optional<double> guide;   ///< m, what its end has snapped to
};

/// State of the plan that is not the line itself.
struct PlanMarks {
    std::vector<Hit> selected;
    std::optional<Hit> hovered;
    bool focused = false; ///< the plan answers keys
    std::optional<QRectF> band; ///< rubber band, scene coordinates
    const DragView *drag = nullptr;
    const CellDragView *cells = nullptr;
    const WorkView *work = nullptr;
    const BufferView *buffer = nullptr;
};

/// Outlines over the cells, in scene coordinates.
Sprites overlaySprites(const Brush &brush, const PlanLayout &layout, const PlanMarks &marks);

/// The measure with its figure, over everything that stands on the line; scene coordinates.
Sprites measureSprites(const Brush &brush, const MeasureTool &measure);

/// The carried head at the pointer, in item coordinates.
Sprites carriedSprites(const Brush &brush, const PlanLayout &layout, const DragView &drag);
Sprites carriedSprites(const Brush &brush, const CellDragView &drag);

} // namespace lw::canvas
