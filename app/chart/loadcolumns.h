// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/productmix.h"

#include <cstdint>
#include <vector>

namespace lw::chart {

/// A piece of a cell's time in the Yamazumi chart. All times are per copy of the cell and count from the moment the
/// part comes in.
struct LoadSlice {
    enum class Kind : std::uint8_t { Index, Operation, Wait, HeadWait, ZoneConflict, Idle, Stops, Rejects };
    Kind kind = Kind::Operation;
    Duration begin{};
    Duration end{};
    double left = 0;  ///< share of the column's width, 0–1: what works at the same time stands side by side
    double right = 1;
    model::OperationId operation; ///< for Operation
    model::ProductId product;     ///< for Operation: whose
    double units = 1;             ///< share of the units that need it: less than 1 in the mean over products
    Duration work{};  ///< of the operation itself: end − begin times the copies, for one unit that needs it
    model::ProcessFamily family = model::ProcessFamily::Other;
    std::uint32_t shade = 0; ///< counts the operations of the column, so that neighbours can be told apart

    bool operator==(const LoadSlice &) const = default;
};

/// The part of a column that one product takes, or all of it.
struct LoadBar {
    model::ProductId product; ///< empty for the mean over products
    double left = 0;          ///< share of the column's width, 0–1
    double right = 1;
    Duration cycle{};
    Duration effective{};

    bool operator==(const LoadBar &) const = default;
};

/// One cell. Its slices reach exactly up to the cycle of their bar.
struct LoadColumn {
    model::CellId cell;
    Duration cycle{};     ///< per copy; of several bars the longest
    Duration effective{}; ///< with its share of stops and rejects; of several bars the longest
    std::vector<LoadBar> bars; ///< from the left
    std::vector<LoadSlice> slices; ///< from below
    /// Lost time. Above the cycle: idle up to the line cycle beside stops and rejects. At the right edge of the slices:
    /// critical time in which something waited for a busy head or zone, that is while another slice was at work.
    std::vector<LoadSlice> losses;

    bool operator==(const LoadColumn &) const = default;
};

/// A bar's height is the cell's cycle and not the sum of its work: heads that work at the same time share the height
/// they need together.
std::vector<LoadColumn> loadColumns(const model::Project &project, const takt::LineReport &report);
/// Every product with a bar of its own, side by side on each cell, in the order of the loads.
std::vector<LoadColumn> besideColumns(const model::Project &project, const std::vector<takt::ProductLoad> &loads);
/// The demand-weighted mean: on top of the mean index time each product's work, lower by its share of the units, so that
/// the bar is as high as the mean cycle.
std::vector<LoadColumn> meanColumns(const model::Project &project, const std::vector<takt::ProductLoad> &loads);

} // namespace lw::chart
