// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/lineproblem.h"

#include <stop_token>
#include <vector>

namespace lw::balance::line {

/// Why a problem of which every operation alone could be done has no layout: work that the bounds show to be too much;
/// else the zonings or fixed operations, when without them there is one; else the whole line.
std::vector<Obstacle> whyInfeasible(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                                    std::stop_token stop);

} // namespace lw::balance::line
