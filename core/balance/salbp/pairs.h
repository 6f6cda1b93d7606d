// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/instance.h"
#include "core/balance/salbp/measures.h"

#include <span>

namespace lw::balance::salbp {

/// Where tasks may be done: station numbers from 1; empty when nothing is known.
struct Windows {
    std::span<const std::uint32_t> earliest;
    std::span<const std::uint32_t> latest;
};

/// A measure that knows precedence: of the longest tasks, of which no three fit a station, which two may share one?
/// Not those that are too long together, not those with too much work between them in the precedence, not those whose
/// windows do not meet. Weights are 0, 1 or 2 at a capacity of 2 such that no pair that may share exceeds it, and as
/// large in sum as can be: the dual of fractional matching, by König's theorem on the bipartite double cover.
Measure pairMeasure(const Instance &instance, Ticks cycle, const Windows &windows = {});

} // namespace lw::balance::salbp
