// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lw::compare {

enum class CellChange : std::uint8_t { Added, Removed, OtherType, OtherCopies, OtherBuffer };

struct CellDifference {
    model::CellId cell;
    CellChange change{};
};

/// Heads of one type that the lines own, copies counted; the counts differ.
struct HeadDifference {
    model::HeadTypeId type;
    std::uint32_t reference = 0;
    std::uint32_t line = 0;
};

/// Where an operation is done. Empty: nowhere, or the product has no such operation.
struct OperationDifference {
    model::OperationId operation;
    model::CellId reference;
    model::CellId line;
};

/// What a line has that its reference has not, and the other way round. Things are the same when their ids are.
struct LineDifference {
    std::vector<CellDifference> cells; ///< those of the line in line order, then the removed ones
    std::vector<HeadDifference> heads; ///< by type id
    std::vector<OperationDifference> operations; ///< in the order of the line's product, then those it lacks

    bool empty() const { return cells.empty() && heads.empty() && operations.empty(); }
};

LineDifference differenceOf(const model::Project &reference, const model::ProductId &referenceProduct,
                            const model::Project &line, const model::ProductId &lineProduct);

} // namespace lw::compare
