// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

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
    model::LocalText name;
    Duration work{};  ///< of the operation itself: end − begin times the copies
    model::ProcessFamily family = model::ProcessFamily::Other;
    std::uint32_t shade = 0; ///< counts the operations of the column, so that neighbours can be told apart

    bool operator==(const LoadSlice &) const = default;
};

/// One cell. Its slices reach exactly up to cycle.
struct LoadColumn {
    model::CellId cell;
    model::LocalText name;
    Duration cycle{};     ///< per copy
    Duration effective{}; ///< with its share of stops and rejects
    std::vector<LoadSlice> slices; ///< from below
    /// Lost time. Above the cycle: idle up to the line cycle beside stops and rejects. At the right edge of the slices:
    /// critical time in which something waited for a busy head or zone, that is while another slice was at work.
    std::vector<LoadSlice> losses;

    bool operator==(const LoadColumn &) const = default;
};

/// A bar's height is the cell's cycle and not the sum of its work: heads that work at the same time share the height
/// they need together.
std::vector<LoadColumn> loadColumns(const model::Project &project, const takt::LineReport &report);

} // namespace lw::chart
