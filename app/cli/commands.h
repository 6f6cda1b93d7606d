// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lw::cli {

/// What a command leaves to the shell.
enum ExitCode : int {
    Fine = 0,
    ProblemsFound = 1, ///< the line has problems or no balance, or not every station confirmed
    BadInput = 2,      ///< bad usage, or a file or peer that cannot be used; one line on stderr says which
};

/// Each command takes its arguments, the command's own name first, and returns an ExitCode.
int runCheck(const QStringList &arguments);
int runCompare(const QStringList &arguments);
int runBalance(const QStringList &arguments);
int runBalanceBench(const QStringList &arguments);
int runSimulate(const QStringList &arguments);
int runSimulateBench(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runRecipes(const QStringList &arguments);
int runDeliver(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runPictures(const QStringList &arguments);

} // namespace lw::cli
