// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartpalette.h"

namespace lw::test {

/// Colours for tests of the charts: those of the light theme, or of the dark one.
inline void setChartColours(chart::ChartPalette &palette, bool dark)
{
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    palette.background = pick(0xffffff, 0x181e27);
    palette.grid = pick(0xeceff4, 0x2c3644);
    palette.takt = pick(0xcf2e2a, 0xff8f8a);
    palette.index = pick(0xdee3ea, 0x3a4556);
    palette.wait = pick(0xb4bdcc, 0x64748d);
    palette.ink = pick(0x1a2233, 0xeef2f8);
    palette.inkSoft = pick(0x4a566b, 0xb6c1d1);
    palette.inkMuted = pick(0x5b677b, 0x99a6b9);
    palette.accent = pick(0x2b66fa, 0x3569ea);
    palette.accentFill = pick(0xe8f0ff, 0x1e2d4d);
    palette.effective = pick(0x4a566b, 0xb6c1d1);
    palette.near = pick(0xd98a00, 0xe0a030);
    palette.over = pick(0xcf2e2a, 0xe5544f);
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
    palette.inkOnFill = pick(0xffffff, 0xffffff);
}

} // namespace lw::test
