// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <cstdint>
#include <vector>

namespace lw::changeover {

/// What becomes of a socket when the line goes from product A to product B.
enum class SocketChange : std::uint8_t {
    Keep,       ///< the same head, doing the same
    NewProgram, ///< the same head, doing something else
    Replace,    ///< another head
    Add,        ///< a head where there was none
    Remove,     ///< none where there was one
    Move        ///< a head that sat in another socket before
};

struct SocketDifference {
    model::SocketRef socket;
    SocketChange change = SocketChange::Keep;
    model::HeadId before; ///< empty for none
    model::HeadId after;
    model::SocketRef from; ///< of a Move: where it sat for A
};

struct CellDifference {
    model::CellId cell;
    bool idleBefore = false; ///< nothing is done there for A
    bool idleAfter = false;
};

/// A changeover is the difference of two setups on one frame.
struct SetupDifference {
    std::vector<SocketDifference> sockets; ///< that hold a head for A or for B, by cell in line order and number
    std::vector<CellDifference> cells;     ///< in line order
};

/// From the setup of one product to that of another; a product without a setup needs nothing. A head does the same when
/// its operations agree in process, quantity and parameters and come in the same order, whatever they are called.
SetupDifference differenceOf(const model::Project &project, const model::ProductId &from, const model::ProductId &to);

} // namespace lw::changeover
