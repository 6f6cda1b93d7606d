// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/dropcheck.h"

#include <vector>

namespace lw::canvas {

/// Where the heads in the hand would go.
struct HeadDrop {
    std::vector<model::SocketRef> places; ///< parallel to the heads; those behind one that is refused are missing
    std::optional<model::Edit> edit;      ///< of all of them, as one step; nothing when one is refused
    DropAnswer refusal;                   ///< of the first that is
    std::size_t refused = 0;              ///< its index
};

/// The drop of the first of these heads on a cell, into a socket of it when there is a number; the others keep their
/// distance from it: as many cells away, in the same sockets while those take them, else in the best. Moved together
/// they may take each other's sockets. Heads without a serial are put in anew.
HeadDrop dropHeads(const model::Project &project, const model::ProductId &product, const std::vector<Carried> &heads,
                   const model::CellId &cell, std::optional<std::uint32_t> socket);

} // namespace lw::canvas
