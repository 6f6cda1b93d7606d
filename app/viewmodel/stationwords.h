// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/stationlistmodel.h"
#include "core/wire/deliveryprogress.h"

#include <QDateTime>

namespace lw::viewmodel {

/// What is known about one station: each part may be missing, and is then said to be unknown.
struct StationKnowledge {
    QString stationId;
    QString name;
    const wire::StationStatus *status = nullptr;     ///< null: never heard of
    const wire::StationProgress *progress = nullptr; ///< of the delivery; null: not part of it
    QDateTime seen;                                  ///< when it was last connected
    bool alive = false;                              ///< the hub itself answers
    bool current = false;                            ///< the delivery was of the line as it is now
};

StationRow stationRow(const StationKnowledge &known);

/// How far one station has come in a delivery, 0–1.
double progressOf(const wire::StationProgress &progress);

Tone toneOf(wire::StationPhase phase);
Tone toneOf(wire::PackmlState state);

/// "11/11 stations confirmed", or what kept it from that.
QString deliverySummary(const wire::DeliveryProgress &progress);
Tone toneOf(wire::Outcome outcome);

} // namespace lw::viewmodel
