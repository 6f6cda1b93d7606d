// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/model/projectindex.h"
#include "core/model/seating.h"
#include "core/takt/report.h"

#include <cstdint>
#include <vector>

namespace lw::takt {

/// What one cell, with its copies and the heads in them, adds to the line.
struct CellFigures {
    Length length;
    std::uint32_t operators = 0;
    double powerW = 0;
    Money capital;
};

/// Checks single cells of one line: schedule, cycle, availability, figures. Losses that need the line cycle or the
/// quality of the product are filled in by the line check.
class CellCheck
{
public:
    explicit CellCheck(std::size_t operations) : m_taskOf(operations, model::absent) {}

    CellReport cycle(const model::Project &project, const model::ProjectIndex &index, const model::Seating &seating,
                     std::uint32_t cell);

    static CellFigures figures(const model::Project &project, const model::ProjectIndex &index,
                               const model::Seating &seating, std::uint32_t cell);

private:
    std::vector<std::uint32_t> m_taskOf; ///< by operation: task in the cell at hand; absent between calls
};

/// The cell without any work: what can be said when the product is unknown.
CellFigures emptyCellFigures(const model::Project &project, const model::ProjectIndex &index, std::uint32_t cell);

} // namespace lw::takt
