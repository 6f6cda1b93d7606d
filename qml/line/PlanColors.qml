// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Linewright.Canvas
import Linewright.Theme

// The theme as the plan takes it.
PlanPalette {
    canvas: Theme.canvas
    grid: Theme.grid
    card: Theme.surface
    cardBorder: Theme.border
    cardShadow: Theme.shadow
    ink: Theme.ink
    inkSoft: Theme.inkSoft
    inkMuted: Theme.inkMuted
    inkOnFill: Theme.inkOnAccent
    accent: Theme.accent
    accentFill: Theme.accentFill
    accentInk: Theme.accentInk
    rail: Theme.rail
    conveyor: Theme.conveyor
    tray: Theme.rail
    track: Theme.track
    load: Theme.load
    near: Theme.warning
    nearInk: Theme.warningInk
    over: Theme.critical
    overInk: Theme.criticalInk
    good: Theme.good
    goodFill: Theme.goodFill
    refused: Theme.critical
    refusedFill: Theme.criticalFill
    hint: Theme.accentBorder
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
}
