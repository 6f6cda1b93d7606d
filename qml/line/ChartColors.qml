// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Linewright.Chart
import Linewright.Theme

// The theme as the charts take it.
ChartPalette {
    background: Theme.surface
    ink: Theme.ink
    inkSoft: Theme.inkSoft
    inkMuted: Theme.inkMuted
    grid: Theme.grid
    takt: Theme.critical
    index: Theme.track
    wait: Theme.rail
    accent: Theme.accent
    accentFill: Theme.accentFill
    effective: Theme.inkMuted
    near: Theme.warning
    over: Theme.critical
    handle: Families.handle
    dispense: Families.dispense
    fasten: Families.fasten
    press: Families.press
    inspect: Families.inspect
    test: Families.test
    other: Families.other
    working: Theme.stateWorking
    starved: Theme.stateStarved
    blocked: Theme.stateBlocked
    down: Theme.critical
    repairWait: Theme.stateRepairWait
    operatorWait: Families.dispense
    changeover: Families.handle
    inkOnFill: Theme.inkOnAccent
}
