// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/keptcells.h"

#include <vector>

namespace lw::balance::line {

/// The layout as one setup per product. Kept cells stay as they are; other heads that stay useful keep their socket, then their cell; those without work
/// stay where they are while nobody needs the socket. Assignments are listed in an order that precedence allows; a
/// setup that would say the same as the present one is the present one.
std::vector<model::Setup> writeSetups(const model::Project &project, const LineTarget &target,
                                      const LineProblem &problem, const Layout &layout,
                                      const std::vector<std::optional<KeptCell>> &kept);

} // namespace lw::balance::line
