// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace lw::viewmodel {

struct GraphPosition {
    int layer = 0; ///< 0 for nodes without predecessors; else one more than the highest predecessor
    int place = 0; ///< from the top of the layer, 0 …
};

/// Layers by longest path, order inside a layer by a few barycentre sweeps (Sugiyama, Tagawa and Toda 1981, without
/// dummy nodes). arcs: pairs {before, after} of node indices < nodes; arcs that close a cycle count as absent.
std::vector<GraphPosition> layOut(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>> &arcs);

} // namespace lw::viewmodel
