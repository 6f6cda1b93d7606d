// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/catalog.h"
#include "core/model/problem.h"
#include "core/simulate/line.h"
#include "core/wire/deliveryprogress.h"
#include "core/wire/packml.h"

#include <QString>

namespace lw::text {

QString familyKey(model::ProcessFamily family); ///< not translated: "fasten"
QString familyName(model::ProcessFamily family);
QString severityName(model::Severity severity);
QString packmlName(wire::PackmlState state); ///< the words of the standard in English
QString phaseName(wire::StationPhase phase);
QString phaseName(wire::LinePhase phase);
QString outcomeName(wire::Outcome outcome);
QString stateName(simulate::State state); ///< of a cell in a simulation
/// Why a station refuses, as a sentence.
QString reasonText(const wire::Reason &reason);

} // namespace lw::text
