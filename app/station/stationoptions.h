// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QString>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

class QCoreApplication;

namespace lw::station {

struct StationOptions {
    std::size_t count = 0;      ///< 0: every cell of the project
    QString project;            ///< the board-test sample when none is given
    model::ProductId product;   ///< empty: the first one with a setup
    std::string hub;
    std::filesystem::path stateDirectory; ///< empty: forget with the process
    std::vector<std::filesystem::path> trustedKeys;
    std::set<model::HeadId> leftOut; ///< heads that the stations do not hold, to try refusals
    double speed = 1;
};

/// Reads the command line; ends the program itself for --help, --version and unknown options. BadValue names an
/// option whose value makes no sense.
Result<StationOptions> readOptions(const QCoreApplication &application);

} // namespace lw::station
