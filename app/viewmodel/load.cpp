// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/load.h"

namespace lw::viewmodel {

double loadShare(const takt::CellReport &cell, const takt::LineReport &line)
{
    const Duration full = line.takt.value_or(line.lineCycle);
    return full.count() > 0 ? seconds(cell.cyclePerCopy) / seconds(full) : 0;
}

Tone loadTone(const takt::CellReport &cell, const takt::LineReport &line)
{
    if (!line.takt)
        return Tone::Neutral;
    if (cell.cyclePerCopy > *line.takt)
        return Tone::Critical;
    return loadShare(cell, line) >= closeToTakt ? Tone::Warning : Tone::Neutral;
}

} // namespace lw::viewmodel
