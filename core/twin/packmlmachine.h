// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/packml.h"

#include <cstdint>

namespace lw::twin {

/// What may be asked of a PackML machine (PackTags CntrlCmd).
enum class Command : std::uint8_t { Reset, Start, Stop, Hold, Unhold, Suspend, Unsuspend, Abort, Clear, Complete };

/// The state model of ISA-TR88.00.02: commands leave wait states, acting states end by themselves. Pure: no time.
class PackmlMachine
{
public:
    explicit PackmlMachine(wire::PackmlState state = wire::PackmlState::Stopped) : m_state(state) {}

    wire::PackmlState state() const { return m_state; }

    /// False when the state does not accept the command; nothing changes then.
    bool command(Command command);
    /// The acting state has done its work (SC); false in a wait state. In Execute it means that the job is done.
    bool stateComplete();

private:
    wire::PackmlState m_state;
};

/// Whether the state ends by itself (…ing). Execute does not count: it lasts until it is told or the job is done.
bool isActing(wire::PackmlState state);

} // namespace lw::twin
