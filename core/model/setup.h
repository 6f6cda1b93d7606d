// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace lw::model {

struct SocketRef {
    CellId cell;
    std::uint32_t number = 0; ///< 1-based, as printed on the cell

    auto operator<=>(const SocketRef &) const = default;
};

struct Placement {
    HeadId head;
    SocketRef socket;

    auto operator<=>(const Placement &) const = default;
};

/// Who does an operation: a head wherever it sits, or the operator of a cell.
using Performer = std::variant<HeadId, CellId>;

struct Assignment {
    OperationId operation;
    Performer performer;

    auto operator<=>(const Assignment &) const = default;
};

/// For one product on the frame: which head sits where, which operation runs on which head.
/// A changeover is the difference of two of these.
struct Setup {
    ProductId product;
    std::vector<Placement> placements;
    std::vector<Assignment> assignments; ///< order on one head: the order in this list

    bool operator==(const Setup &) const = default;
};

} // namespace lw::model
