// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

namespace lw::cli {

/// What the simulate command is asked for.
struct SimulateOptions {
    std::vector<model::ProductId> products; ///< empty: the first of the project, with a mix all of them
    bool mixed = false;
    simulate::LineOptions line;
    simulate::Plan plan;
    std::optional<std::uint32_t> buffers; ///< places to split over the line
    bool sensitivity = false;
    bool json = false;
};

void addSimulateOptions(CommandLine &line);
/// Errors: BadValue with the option as subject.
Result<SimulateOptions> simulateOptions(const CommandLine &line);

} // namespace lw::cli
