// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/takt/report.h"

namespace lw::viewmodel {

/// From this share of takt on a cell is shown as close to it.
inline constexpr double closeToTakt = 0.95;

/// Cycle per copy as a share of takt; without demand of the line cycle; 0 when there is neither.
double loadShare(const takt::CellReport &cell, const takt::LineReport &line);

/// Critical over takt, Warning close to it; without demand nothing is judged.
Tone loadTone(const takt::CellReport &cell, const takt::LineReport &line);

} // namespace lw::viewmodel
