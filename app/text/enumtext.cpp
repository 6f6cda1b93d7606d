// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/enumtext.h"

#include <QCoreApplication>

namespace lw::text {

namespace {
struct EnumText {
    Q_DECLARE_TR_FUNCTIONS(EnumText)
};
} // namespace

QString familyKey(model::ProcessFamily family)
{
    switch (family) {
    case model::ProcessFamily::Handle: return QStringLiteral("handle");
    case model::ProcessFamily::Dispense: return QStringLiteral("dispense");
    case model::ProcessFamily::Fasten: return QStringLiteral("fasten");
    case model::ProcessFamily::Press: return QStringLiteral("press");
    case model::ProcessFamily::Inspect: return QStringLiteral("inspect");
    case model::ProcessFamily::Test: return QStringLiteral("test");
    case model::ProcessFamily::Other: return QStringLiteral("other");
    }
    return {};
}

QString familyName(model::ProcessFamily family)
{
    switch (family) {
    case model::ProcessFamily::Handle: return EnumText::tr("Pick and place");
    case model::ProcessFamily::Dispense: return EnumText::tr("Dispensing");
    case model::ProcessFamily::Fasten: return EnumText::tr("Fastening");
    case model::ProcessFamily::Press: return EnumText::tr("Pressing");
    case model::ProcessFamily::Inspect: return EnumText::tr("Inspection");
    case model::ProcessFamily::Test: return EnumText::tr("Test");
    case model::ProcessFamily::Other: return EnumText::tr("Other");
    }
    return {};
}

QString severityName(model::Severity severity)
{
    switch (severity) {
    case model::Severity::Info: return EnumText::tr("Note");
    case model::Severity::Warning: return EnumText::tr("Warning");
    case model::Severity::Error: return EnumText::tr("Error");
    }
    return {};
}

QString packmlName(wire::PackmlState state)
{
    switch (state) {
    case wire::PackmlState::Undefined: return EnumText::tr("Undefined");
    case wire::PackmlState::Clearing: return EnumText::tr("Clearing");
    case wire::PackmlState::Stopped: return EnumText::tr("Stopped");
    case wire::PackmlState::Starting: return EnumText::tr("Starting");
    case wire::PackmlState::Idle: return EnumText::tr("Idle");
    case wire::PackmlState::Suspended: return EnumText::tr("Suspended");
    case wire::PackmlState::Execute: return EnumText::tr("Execute");
    case wire::PackmlState::Stopping: return EnumText::tr("Stopping");
    case wire::PackmlState::Aborting: return EnumText::tr("Aborting");
    case wire::PackmlState::Aborted: return EnumText::tr("Aborted");
    case wire::PackmlState::Holding: return EnumText::tr("Holding");
    case wire::PackmlState::Held: return EnumText::tr("Held");
    case wire::PackmlState::Unholding: return EnumText::tr("Unholding");
    case wire::PackmlState::Suspending: return EnumText::tr("Suspending");
    case wire::PackmlState::Unsuspending: return EnumText::tr("Unsuspending");
    case wire::PackmlState::Resetting: return EnumText::tr("Resetting");
    case wire::PackmlState::Completing: return EnumText::tr("Completing");
    case wire::PackmlState::Complete: return EnumText::tr("Complete");
    }
    return {};
}

QString phaseName(wire::StationPhase phase)
{
    switch (phase) {
    case wire::StationPhase::NotConnected: return EnumText::tr("Not connected");
    case wire::StationPhase::Waiting: return EnumText::tr("Waiting");
    case wire::StationPhase::Receiving: return EnumText::tr("Receiving");
    case wire::StationPhase::Staged: return EnumText::tr("Staged");
    case wire::StationPhase::Armed: return EnumText::tr("Armed");
    case wire::StationPhase::Applied: return EnumText::tr("Applied");
    case wire::StationPhase::Confirmed: return EnumText::tr("Confirmed");
    case wire::StationPhase::Refused: return EnumText::tr("Refused");
    case wire::StationPhase::Reopened: return EnumText::tr("Kept the old recipe");
    case wire::StationPhase::Unknown: return EnumText::tr("Unknown");
    }
    return {};
}

QString phaseName(wire::LinePhase phase)
{
    switch (phase) {
    case wire::LinePhase::Draft: return EnumText::tr("Nothing delivered yet");
    case wire::LinePhase::Approved: return EnumText::tr("Approved");
    case wire::LinePhase::Staging: return EnumText::tr("Stations load their recipes");
    case wire::LinePhase::Staged: return EnumText::tr("Every station holds its recipe");
    case wire::LinePhase::Arming: return EnumText::tr("Stations close their gates");
    case wire::LinePhase::Committed: return EnumText::tr("The line switches");
    case wire::LinePhase::Converging: return EnumText::tr("Stations switch and open");
    case wire::LinePhase::Released: return EnumText::tr("Released");
    case wire::LinePhase::Aborted: return EnumText::tr("Not switched");
    }
    return {};
}

QString outcomeName(wire::Outcome outcome)
{
    switch (outcome) {
    case wire::Outcome::Running: return EnumText::tr("Delivery under way");
    case wire::Outcome::Delivered: return EnumText::tr("Delivered: every station has confirmed");
    case wire::Outcome::Refused: return EnumText::tr("Refused by a station: the line did not switch");
    case wire::Outcome::NotAnswered: return EnumText::tr("A station did not answer: the line did not switch");
    case wire::Outcome::Stopped: return EnumText::tr("Stopped: the line did not switch");
    case wire::Outcome::Superseded: return EnumText::tr("Another hub has taken over this line");
    case wire::Outcome::Unknown: return EnumText::tr("Outcome unknown: not every station has confirmed in time");
    }
    return {};
}

QString stateName(simulate::State state)
{
    switch (state) {
    case simulate::State::Starved: return EnumText::tr("Starved");
    case simulate::State::Working: return EnumText::tr("Working");
    case simulate::State::Blocked: return EnumText::tr("Blocked");
    case simulate::State::Down: return EnumText::tr("Down");
    case simulate::State::RepairWait: return EnumText::tr("Waits for repair");
    case simulate::State::OperatorWait: return EnumText::tr("Waits for an operator");
    case simulate::State::Changeover: return EnumText::tr("Set-up");
    case simulate::State::OffShift: return EnumText::tr("Off shift");
    }
    return {};
}

} // namespace lw::text
