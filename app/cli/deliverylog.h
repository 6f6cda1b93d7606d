// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/deliveryprogress.h"

#include <QString>

#include <map>

namespace lw::cli {

/// Tells a delivery as lines of text: one for each step of the line and of each station.
class DeliveryLog
{
public:
    /// Lines for what is new since the last call; empty when nothing is.
    QString news(const wire::DeliveryProgress &progress);

    /// How it ended, which stations have not confirmed and why, and how many have: "11/11 stations confirmed".
    static QString summary(const wire::DeliveryProgress &progress);

private:
    wire::LinePhase m_phase = wire::LinePhase::Draft;
    std::map<model::CellId, wire::StationPhase> m_stations; ///< as last told; one that is not in it: not connected
};

} // namespace lw::cli
