// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace lw::cli {

/// The reference line run by SimPy, the usual discrete-event library of Python.
struct SimPyRun {
    QString version;
    double throughput = 0;     ///< parts/s of simulated time
    double movesPerSecond = 0; ///< parts × cells, per second of computation
};

/// Runs so many parts; nothing where python3 or its module simpy (Debian: python3-simpy3) is not there.
std::optional<SimPyRun> runSimPy(int parts);

} // namespace lw::cli
