// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/stationwords.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct StationWords {
    Q_DECLARE_TR_FUNCTIONS(StationWords)
};

QString shortDigest(const trust::Digest &digest)
{
    return digest.empty() ? QString() : text::fromUtf8(trust::toHex(digest)).left(12);
}

QString seenText(const StationKnowledge &known)
{
    if (known.alive && known.status->connected)
        return StationWords::tr("now");
    if (!known.seen.isValid())
        return StationWords::tr("never");
    return StationWords::tr("last known %1").arg(QLocale().toString(known.seen.time(), QLocale::ShortFormat));
}

void fillReport(StationRow &row, const StationKnowledge &known)
{
    const wire::Report &report = known.status->report;
    row.connected = known.alive && known.status->connected;
    row.seen = seenText(known);
    row.stateNumber = static_cast<int>(report.state);
    row.stateText = row.connected ? text::packmlName(report.state) : StationWords::tr("Unknown");
    row.stateTone = static_cast<int>(row.connected ? toneOf(report.state) : Tone::Warning);
    row.counters = StationWords::tr("%n unit(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(report.units, 2'000'000'000)));
    row.cycle = report.lastCycle.count() > 0 ? text::secondsText(report.lastCycle) : text::none();
    row.revision = report.activeRevision > 0 ? StationWords::tr("r%1").arg(report.activeRevision) : StationWords::tr("none");
    row.digest = shortDigest(report.activeRecipe);
    row.reason = text::fromUtf8(report.trouble);
}

void fillProgress(StationRow &row, const StationKnowledge &known)
{
    const wire::StationProgress &progress = *known.progress;
    row.phase = text::phaseName(progress.phase);
    row.phaseTone = static_cast<int>(toneOf(progress.phase));
    row.progress = progressOf(progress);
    if (progress.reason)
        row.reason = text::reasonText(*progress.reason);
    row.upToDate = known.current && progress.phase == wire::StationPhase::Confirmed && known.status
        && known.status->report.activeRecipe == progress.recipe;
}

} // namespace

StationRow stationRow(const StationKnowledge &known)
{
    StationRow row{.stationId = known.stationId,
        .name = known.name,
        .stateText = StationWords::tr("Unknown"),
        .stateTone = static_cast<int>(Tone::Neutral),
        .seen = StationWords::tr("never"),
        .counters = text::none(),
        .cycle = text::none(),
        .revision = StationWords::tr("unknown"),
        .digest = {},
        .phase = {},
        .reason = {}};
    if (known.status)
        fillReport(row, known);
    if (known.progress)
        fillProgress(row, known);
    return row;
}

double progressOf(const wire::StationProgress &progress)
{
    switch (progress.phase) {
    case wire::StationPhase::NotConnected:
    case wire::StationPhase::Waiting:
    case wire::StationPhase::Refused:
    case wire::StationPhase::Reopened:
    case wire::StationPhase::Unknown: return 0;
    case wire::StationPhase::Receiving:
        return progress.size > 0 ? 0.4 * static_cast<double>(progress.have) / static_cast<double>(progress.size) : 0;
    case wire::StationPhase::Staged: return 0.5;
    case wire::StationPhase::Armed: return 0.7;
    case wire::StationPhase::Applied: return 0.9;
    case wire::StationPhase::Confirmed: return 1;
    }
    return 0;
}

Tone toneOf(wire::StationPhase phase)
{
    switch (phase) {
    case wire::StationPhase::NotConnected:
    case wire::StationPhase::Waiting: return Tone::Neutral;
    case wire::StationPhase::Receiving:
    case wire::StationPhase::Staged:
    case wire::StationPhase::Armed:
    case wire::StationPhase::Applied: return Tone::Accent;
    case wire::StationPhase::Confirmed: return Tone::Good;
    case wire::StationPhase::Refused: return Tone::Critical;
    case wire::StationPhase::Reopened:
    case wire::StationPhase::Unknown: return Tone::Warning;
    }
    return Tone::Neutral;
}

/// Colour only for what is not normal (ISA-101): a station that works or waits is neutral.
Tone toneOf(wire::PackmlState state)
{
    switch (state) {
    case wire::PackmlState::Execute: return Tone::Good;
    case wire::PackmlState::Aborting:
    case wire::PackmlState::Aborted: return Tone::Critical;
    case wire::PackmlState::Holding:
    case wire::PackmlState::Held: return Tone::Warning;
    case wire::PackmlState::Undefined:
    case wire::PackmlState::Clearing:
    case wire::PackmlState::Stopped:
    case wire::PackmlState::Starting:
    case wire::PackmlState::Idle:
    case wire::PackmlState::Suspended:
    case wire::PackmlState::Stopping:
    case wire::PackmlState::Unholding:
    case wire::PackmlState::Suspending:
    case wire::PackmlState::Unsuspending:
    case wire::PackmlState::Resetting:
    case wire::PackmlState::Completing:
    case wire::PackmlState::Complete: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString deliverySummary(const wire::DeliveryProgress &progress)
{
    const auto confirmed = std::count_if(progress.stations.begin(), progress.stations.end(),
        [](const wire::StationProgress &station) { return station.phase == wire::StationPhase::Confirmed; });
    const QString count = StationWords::tr("%1/%2 stations confirmed").arg(confirmed).arg(progress.stations.size());
    if (progress.outcome == wire::Outcome::Delivered)
        return count;
    if (progress.outcome == wire::Outcome::Running)
        return StationWords::tr("%1 · %2").arg(text::phaseName(progress.phase), count);
    return text::outcomeName(progress.outcome);
}

Tone toneOf(wire::Outcome outcome)
{
    switch (outcome) {
    case wire::Outcome::Running: return Tone::Accent;
    case wire::Outcome::Delivered: return Tone::Good;
    case wire::Outcome::Stopped: return Tone::Neutral;
    case wire::Outcome::Refused: return Tone::Critical;
    case wire::Outcome::NotAnswered:
    case wire::Outcome::Superseded:
    case wire::Outcome::Unknown: return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace lw::viewmodel
