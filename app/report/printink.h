// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace lw::report {

/// Inks of a printed page: the report is read on white paper, whatever the theme of the screen. Dark enough to stay
/// apart on a printer without colour.
struct PrintInk {
    QColor text = QColor::fromHslF(0.61F, 0.25F, 0.15F);
    QColor muted = QColor::fromHslF(0.61F, 0.10F, 0.42F);
    QColor rule = QColor::fromHslF(0.61F, 0.15F, 0.84F);
    QColor band = QColor::fromHslF(0.61F, 0.25F, 0.965F);
    QColor accent = QColor::fromHslF(0.60F, 0.75F, 0.40F);
    QColor fill = QColor::fromHslF(0.60F, 0.45F, 0.62F);
    QColor soft = QColor::fromHslF(0.60F, 0.40F, 0.86F);
    QColor over = QColor::fromHslF(0.01F, 0.65F, 0.45F);
    QColor good = QColor::fromHslF(0.40F, 0.60F, 0.28F);
};

} // namespace lw::report
