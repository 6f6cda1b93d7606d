// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/balanceoptions.h"

namespace lw::cli {

/// Balances a public instance (.alb, .IN2), prints the result and writes the project that is asked for. Returns an
/// ExitCode: ProblemsFound when there is no balance or none was found.
int balancePlainFile(const QString &path, const BalanceOptions &options);

} // namespace lw::cli
