// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planpalette.h"

#include "core/model/catalog.h"

namespace lw::canvas {

const QColor &PlanPalette::family(model::ProcessFamily family) const
{
    switch (family) {
    case model::ProcessFamily::Handle: return handle;
    case model::ProcessFamily::Dispense: return dispense;
    case model::ProcessFamily::Fasten: return fasten;
    case model::ProcessFamily::Press: return press;
    case model::ProcessFamily::Inspect: return inspect;
    case model::ProcessFamily::Test: return test;
    case model::ProcessFamily::Other: break;
    }
    return other;
}

} // namespace lw::canvas
