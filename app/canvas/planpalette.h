// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/look/palette.h"

namespace lw::canvas {

using look::mixed;

/// The colours of the plan.
class PlanPalette : public lw::look::Palette
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor canvas MEMBER canvas NOTIFY changed)
    Q_PROPERTY(QColor card MEMBER card NOTIFY changed)
    Q_PROPERTY(QColor cardBorder MEMBER cardBorder NOTIFY changed)
    Q_PROPERTY(QColor cardShadow MEMBER cardShadow NOTIFY changed)
    Q_PROPERTY(QColor accentInk MEMBER accentInk NOTIFY changed)
    Q_PROPERTY(QColor rail MEMBER rail NOTIFY changed)
    Q_PROPERTY(QColor conveyor MEMBER conveyor NOTIFY changed)
    Q_PROPERTY(QColor tray MEMBER tray NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER track NOTIFY changed)
    Q_PROPERTY(QColor load MEMBER load NOTIFY changed)
    Q_PROPERTY(QColor nearInk MEMBER nearInk NOTIFY changed)
    Q_PROPERTY(QColor overInk MEMBER overInk NOTIFY changed)
    Q_PROPERTY(QColor good MEMBER good NOTIFY changed)
    Q_PROPERTY(QColor goodFill MEMBER goodFill NOTIFY changed)
    Q_PROPERTY(QColor refused MEMBER refused NOTIFY changed)
    Q_PROPERTY(QColor refusedFill MEMBER refusedFill NOTIFY changed)
    Q_PROPERTY(QColor hint MEMBER hint NOTIFY changed)

public:
    using Palette::Palette;

    QColor canvas, card, cardBorder, cardShadow;
    QColor accentInk;
    QColor rail, conveyor, tray;
    QColor track, load, nearInk, overInk;
    QColor good, goodFill, refused, refusedFill, hint;
};

} // namespace lw::canvas
