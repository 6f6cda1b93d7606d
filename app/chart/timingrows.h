// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

#include <optional>
#include <vector>

namespace lw::chart {

/// One operation on its row. Times count from the moment the part comes into the cell.
struct TimingBar {
    Duration begin{};
    Duration end{};
    Duration waitsFrom{}; ///< equal to begin when it did not wait
    takt::Wait wait = takt::Wait::None;
    bool critical = false;
    model::OperationId operation;
    model::LocalText name;
    model::ProcessFamily family = model::ProcessFamily::Other;

    bool operator==(const TimingBar &) const = default;
};

/// One head, or the operator of the cell.
struct TimingRow {
    std::optional<model::HeadId> head; ///< none: the operator
    model::LocalText name;             ///< of the process that the head is made for
    std::uint32_t socket = 0;          ///< 1-based; 0 for the operator
    std::vector<TimingBar> bars;       ///< in order of begin

    bool operator==(const TimingRow &) const = default;
};

/// The timing chart (时序图) of one cell.
struct Timing {
    model::CellId cell;
    Duration index{};
    Duration cycle{}; ///< of one copy
    std::optional<Duration> limit; ///< takt × copies: what one copy may take
    std::vector<TimingRow> rows;   ///< by socket, the operator last; heads without work too

    bool operator==(const Timing &) const = default;
};

/// Where the work that decides the cycle goes on from one row to another; rows count from 0, −1 is indexing.
struct CriticalLink {
    Duration at{};
    int from = 0;
    int to = 0;

    bool operator==(const CriticalLink &) const = default;
};

/// The critical path in order of time: what decides the cycle follows on each other without a gap.
std::vector<CriticalLink> criticalPath(const Timing &timing);

/// Nothing for a cell that the report does not have.
std::optional<Timing> cellTiming(const model::Project &project, const takt::LineReport &report, const model::CellId &cell);

} // namespace lw::chart
