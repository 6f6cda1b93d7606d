// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/look/palette.h"

namespace lw::chart {

using look::mixed;

/// The colours of the charts.
class ChartPalette : public lw::look::Palette
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor background MEMBER background NOTIFY changed)
    Q_PROPERTY(QColor takt MEMBER takt NOTIFY changed)
    Q_PROPERTY(QColor index MEMBER index NOTIFY changed)
    Q_PROPERTY(QColor wait MEMBER wait NOTIFY changed)
    Q_PROPERTY(QColor effective MEMBER effective NOTIFY changed)

public:
    using Palette::Palette;

    QColor background, takt, index, wait, effective;
};

} // namespace lw::chart
