// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/records.h"

#include <variant>

/// The gate of a station as pure functions: record and message in, record and answer out. The caller makes the new
/// record durable before it sends the answer; when it cannot, the old record stays in force and nothing is sent.
/// Each function is idempotent: a repeated message gives the same answer and changes nothing.
///
/// Invariant over all stations of a line: no two have an open gate and different active generations.
namespace lw::link {

/// What a station says to one message about its gate; the Report that follows tells of Release and Reopen.
using GateAnswer = std::variant<std::monostate, wire::ArmAck, wire::Applied, wire::Reason>;

struct GateStep {
    wire::StationRecord next;
    GateAnswer answer;
};

/// Accepted when the generation is above the highest released one by at most 1,000; its recipe has been verified
/// and stored by the caller.
std::optional<wire::Reason> stagingRefusal(const wire::StationRecord &record, std::uint64_t generation);
wire::StationRecord staged(const wire::StationRecord &record, const wire::Slot &slot);

/// Closes the gate and promises the ballot, if it is above the promised one and the generation is held.
GateStep arm(const wire::StationRecord &record, const wire::Arm &message);

/// Makes the armed generation active behind the closed gate.
GateStep commit(const wire::StationRecord &record, const wire::Commit &message);

/// Opens the gate on the generation applied under this ballot.
GateStep release(const wire::StationRecord &record, const wire::Release &message);

/// Opens the gate on the generation that is still active. A station without any generation stays closed: an open
/// gate with nothing behind it would count as another generation than its neighbours'.
GateStep reopen(const wire::StationRecord &record, const wire::Reopen &message);

} // namespace lw::link
