// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planhit.h"

#include <algorithm>

namespace lw::canvas {

namespace {

/// Half the gap between sockets belongs to each of them, so that no click falls between two.
constexpr double socketReach = 3;

std::optional<std::size_t> socketAt(const CellPlan &cell, const PlanView &view, QPointF scene)
{
    for (std::size_t i = 0; i < cell.sockets.size(); ++i) {
        if (view.socket(cell, i).adjusted(-socketReach, -socketReach, socketReach, socketReach).contains(scene))
            return i;
    }
    return std::nullopt;
}

} // namespace

Hit hitTest(const PlanLayout &layout, const PlanView &view, QPointF scene)
{
    const double at = scene.x() / view.scaleX();
    const auto behind = std::upper_bound(layout.cells.begin(), layout.cells.end(), at,
                                         [](double metres, const CellPlan &cell) { return metres < cell.begin; });
    if (behind == layout.cells.begin())
        return {};
    const auto index = static_cast<std::size_t>(behind - layout.cells.begin()) - 1;
    const CellPlan &cell = layout.cells[index];
    if (view.card(cell).adjusted(-1, 0, 1, 0).contains(scene)) {
        if (view.detail() != Detail::Overview && view.rows() == Rows::Plan) {
            if (const auto socket = socketAt(cell, view, scene))
                return {Hit::Kind::Socket, index, *socket};
        }
        return {Hit::Kind::Cell, index, 0};
    }
    if (view.buffer(cell).contains(scene))
        return {Hit::Kind::Buffer, index, 0};
    return {};
}

std::vector<std::size_t> cellsWithin(const PlanLayout &layout, const PlanView &view, const QRectF &rectangle)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        if (view.card(layout.cells[i]).intersects(rectangle))
            found.push_back(i);
    }
    return found;
}

} // namespace lw::canvas
