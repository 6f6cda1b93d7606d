// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace lw::balance::line {

using Arcs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Groups of nodes that lie on common loops (strongly connected components; Tarjan 1972). Returned for each node: the
/// number of its group, so that every arc leads from a group to itself or to one with a larger number.
std::vector<std::uint32_t> groupLoops(std::uint32_t nodes, const Arcs &arcs);

/// Positions so that each node comes after those with an arc to it; among the free, node order. Nodes on loops and
/// behind them are left out.
std::vector<std::uint32_t> topologicalOrder(std::uint32_t nodes, const Arcs &arcs);

} // namespace lw::balance::line
