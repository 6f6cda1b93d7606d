// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planpalette.h"

namespace lw::test {

/// Colours for tests of the plan: those of the light theme, or of the dark one.
inline void setPlanColours(canvas::PlanPalette &palette, bool dark)
{
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    palette.canvas = pick(0xf7f9fb, 0x10141a);
    palette.grid = pick(0xe1e6ee, 0x232c38);
    palette.card = pick(0xffffff, 0x181e27);
    palette.cardBorder = pick(0xd5dbe6, 0x2c3644);
    palette.cardShadow = QColor::fromRgba(dark ? 0x99000000 : 0x551c2a44);
    palette.ink = pick(0x1a2233, 0xeef2f8);
    palette.inkSoft = pick(0x4a566b, 0xb6c1d1);
    palette.inkMuted = pick(0x5b677b, 0x99a6b9);
    palette.inkOnFill = pick(0xffffff, 0xffffff);
    palette.accent = pick(0x2b66fa, 0x3569ea);
    palette.accentFill = pick(0xe8f0ff, 0x1e2d4d);
    palette.accentInk = pick(0x1f56e0, 0x8fb2ff);
    palette.rail = pick(0xc9d0dd, 0x3a4556);
    palette.conveyor = pick(0xe9edf3, 0x1f2732);
    palette.tray = pick(0xcfd5e1, 0x3a4556);
    palette.track = pick(0xeef1f6, 0x232c38);
    palette.load = pick(0x9fb3d9, 0x5f7fb5);
    palette.near = pick(0xd98a00, 0xe0a030);
    palette.nearInk = pick(0x8f5a00, 0xf2b84b);
    palette.over = pick(0xcf2e2a, 0xe5544f);
    palette.overInk = pick(0xb3211d, 0xff8f8a);
    palette.good = pick(0x2f9e62, 0x35b27a);
    palette.goodFill = pick(0xe5f6ec, 0x15322a);
    palette.refused = pick(0xcf2e2a, 0xe5544f);
    palette.refusedFill = pick(0xfdebea, 0x3a1c1e);
    palette.hint = pick(0xa9c4ff, 0x3b5a9a);
    palette.fasten = pick(0x2f6bdb, 0x2f6bdb);
    palette.dispense = pick(0x0f7f79, 0x0f7f79);
    palette.handle = pick(0x7a56cf, 0x7a56cf);
    palette.press = pick(0xa8591f, 0xa8591f);
    palette.inspect = pick(0x546d83, 0x546d83);
    palette.test = pick(0xb93c78, 0xb93c78);
    palette.other = pick(0x667085, 0x667085);
    palette.working = pick(0x5d7bb8, 0x5272a8);
    palette.starved = pick(0x8491a5, 0x5a6778);
    palette.blocked = pick(0xb87400, 0xa8741a);
    palette.down = pick(0xcf2e2a, 0xd63f3a);
    palette.repairWait = pick(0xa8424a, 0x8f3a44);
    palette.operatorWait = pick(0x0f7f79, 0x0f7f79);
    palette.changeover = pick(0x7a56cf, 0x7a56cf);
}

} // namespace lw::test
