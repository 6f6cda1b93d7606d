// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

#include <QByteArray>

namespace lw::cli {

/// The report as a JSON object, times in seconds, for other programs: product, takt_s (null without demand),
/// line_cycle_s, throughput_per_hour, balance_efficiency (ratio), bottleneck (cell id, null without cells), length_m,
/// operators, cells [id, cycle_s, lower_bound_s, losses], problems [code, severity, subject, text]. Only text is in the
/// language of the user.
QByteArray reportJson(const takt::LineReport &report, const model::Project &project);

} // namespace lw::cli
