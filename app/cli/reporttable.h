// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

#include <QString>

namespace lw::cli {

/// The report for people at a terminal: the answer first, then a line per cell with its load against takt, then the
/// problems, each with its fix.
QString reportTable(const takt::LineReport &report, const model::Project &project);

} // namespace lw::cli
