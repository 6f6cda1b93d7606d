// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/balance/line/linebalance.h"

namespace lw::cli {

/// What the balance commands are asked for.
struct BalanceOptions {
    std::optional<balance::Objective> objective;
    std::optional<double> cycle; ///< in the unit of a public instance; for a project seconds
    std::optional<std::uint32_t> stations;
    balance::Limits limits;
    bool keepSetup = false;
    bool keepHeads = false;
    std::optional<std::uint32_t> moves;
    balance::MixedRule mixed = balance::MixedRule::WorstCase;
    QStringList products; ///< the first of the project when empty
    QString output;       ///< project to write; none when empty
    bool json = false;
};

void addBalanceOptions(CommandLine &line);
/// Errors: BadValue with the option as subject.
Result<BalanceOptions> balanceOptions(const CommandLine &line);

/// The options about how long and on how many threads to search, which the benchmark has as well.
void addLimitOptions(CommandLine &line);
Result<balance::Limits> limitsOf(const CommandLine &line);

/// "1", "2" or "E"; nothing when the option is not given.
Result<std::optional<balance::Objective>> objectiveOf(const CommandLine &line);

} // namespace lw::cli
