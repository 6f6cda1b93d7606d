// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/balanceoptions.h"

namespace lw::cli {

/// Balances products of a project on its frame, prints the result and writes the project with the new setups where
/// that is asked for. Returns an ExitCode: ProblemsFound when there is no balance or none was found.
int balanceProjectFile(const QString &path, const BalanceOptions &options);

} // namespace lw::cli
