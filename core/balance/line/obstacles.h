// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/lineproblem.h"

#include <vector>

namespace lw::balance::line {

/// Operations of the products that no head, socket or person can do within the limit, whatever else is done where.
/// hasHead: for each item, whether a head of the frame can do it.
void findItemObstacles(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                       const std::vector<bool> &hasHead, std::vector<Obstacle> &found);

} // namespace lw::balance::line
