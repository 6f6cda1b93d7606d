// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/cellmove.h"

#include <algorithm>

namespace lw::canvas {

namespace {

using Order = std::vector<model::CellId>;

bool contains(const Order &cells, const model::CellId &cell)
{
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

} // namespace

std::size_t gapAt(const PlanLayout &layout, double metres)
{
    const auto behind = std::partition_point(layout.cells.begin(), layout.cells.end(), [metres](const CellPlan &cell) {
        return 0.5 * (cell.begin + cell.end()) < metres;
    });
    return static_cast<std::size_t>(behind - layout.cells.begin());
}

double gapPlace(const PlanLayout &layout, std::size_t gap)
{
    return gap < layout.cells.size() ? layout.cells[gap].begin : layout.length;
}

std::optional<model::Edit> moveCells(const model::Project &project, const std::vector<model::CellId> &cells, std::size_t gap)
{
    Order before;
    Order moved;
    std::size_t target = 0; // index of the first of them, counted without them
    for (std::size_t i = 0; i < project.frame.cells.size(); ++i) {
        const model::CellId &id = project.frame.cells[i].id;
        before.push_back(id);
        if (contains(cells, id))
            moved.push_back(id);
        else if (i < gap)
            ++target;
    }
    if (moved.empty() || moved.size() != cells.size() || gap > before.size())
        return std::nullopt;
    Order after = before;
    std::erase_if(after, [&](const model::CellId &id) { return contains(moved, id); });
    after.insert(after.begin() + static_cast<std::ptrdiff_t>(target), moved.begin(), moved.end());
    if (after == before)
        return std::nullopt;
    if (moved.size() == 1)
        return model::Edit{model::Reorder<model::Cell>{moved.front(), target}};
    // All out of the way first: then none of them shifts the place of another.
    model::EditGroup group;
    for (const model::CellId &id : moved)
        group.edits.push_back({model::Reorder<model::Cell>{id, before.size() - 1}});
    for (const model::CellId &id : moved)
        group.edits.push_back({model::Reorder<model::Cell>{id, target++}});
    return model::Edit{std::move(group)};
}

const model::Problem *newError(const takt::LineReport &now, const takt::LineReport &next)
{
    for (const model::Problem &problem : next.problems) {
        const bool known = std::find(now.problems.begin(), now.problems.end(), problem) != now.problems.end();
        if (problem.severity == model::Severity::Error && !known)
            return &problem;
    }
    return nullptr;
}

} // namespace lw::canvas
