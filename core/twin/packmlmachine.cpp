// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twin/packmlmachine.h"

#include <optional>

namespace lw::twin {
namespace {

using wire::PackmlState;

bool acceptsStop(PackmlState state)
{
    switch (state) {
    case PackmlState::Undefined:
    case PackmlState::Clearing:
    case PackmlState::Stopped:
    case PackmlState::Stopping:
    case PackmlState::Aborting:
    case PackmlState::Aborted:
        return false;
    case PackmlState::Starting:
    case PackmlState::Idle:
    case PackmlState::Suspended:
    case PackmlState::Execute:
    case PackmlState::Holding:
    case PackmlState::Held:
    case PackmlState::Unholding:
    case PackmlState::Suspending:
    case PackmlState::Unsuspending:
    case PackmlState::Resetting:
    case PackmlState::Completing:
    case PackmlState::Complete:
        return true;
    }
    return false;
}

std::optional<PackmlState> from(PackmlState state, PackmlState required, PackmlState next)
{
    return state == required ? std::optional(next) : std::nullopt;
}

std::optional<PackmlState> afterCommand(PackmlState state, Command command)
{
    switch (command) {
    case Command::Reset:
        return state == PackmlState::Stopped || state == PackmlState::Complete ? std::optional(PackmlState::Resetting)
                                                                               : std::nullopt;
    case Command::Start:
        return from(state, PackmlState::Idle, PackmlState::Starting);
    case Command::Stop:
        return acceptsStop(state) ? std::optional(PackmlState::Stopping) : std::nullopt;
    case Command::Hold:
        return state == PackmlState::Execute || state == PackmlState::Suspended ? std::optional(PackmlState::Holding)
                                                                                : std::nullopt;
    case Command::Unhold:
        return from(state, PackmlState::Held, PackmlState::Unholding);
    case Command::Suspend:
        return from(state, PackmlState::Execute, PackmlState::Suspending);
    case Command::Unsuspend:
        return from(state, PackmlState::Suspended, PackmlState::Unsuspending);
    case Command::Abort:
        return state == PackmlState::Aborting || state == PackmlState::Aborted ? std::nullopt
                                                                               : std::optional(PackmlState::Aborting);
    case Command::Clear:
        return from(state, PackmlState::Aborted, PackmlState::Clearing);
    case Command::Complete:
        return from(state, PackmlState::Execute, PackmlState::Completing);
    }
    return {};
}

std::optional<PackmlState> afterCompletion(PackmlState state)
{
    switch (state) {
    case PackmlState::Clearing:
    case PackmlState::Stopping:
        return PackmlState::Stopped;
    case PackmlState::Starting:
    case PackmlState::Unholding:
    case PackmlState::Unsuspending:
        return PackmlState::Execute;
    case PackmlState::Execute:
        return PackmlState::Completing;
    case PackmlState::Aborting:
        return PackmlState::Aborted;
    case PackmlState::Holding:
        return PackmlState::Held;
    case PackmlState::Suspending:
        return PackmlState::Suspended;
    case PackmlState::Resetting:
        return PackmlState::Idle;
    case PackmlState::Completing:
        return PackmlState::Complete;
    case PackmlState::Undefined:
    case PackmlState::Stopped:
    case PackmlState::Idle:
    case PackmlState::Suspended:
    case PackmlState::Aborted:
    case PackmlState::Held:
    case PackmlState::Complete:
        break;
    }
    return {};
}

} // namespace

bool PackmlMachine::command(Command command)
{
    const std::optional<PackmlState> next = afterCommand(m_state, command);
    m_state = next.value_or(m_state);
    return next.has_value();
}

bool PackmlMachine::stateComplete()
{
    const std::optional<PackmlState> next = afterCompletion(m_state);
    m_state = next.value_or(m_state);
    return next.has_value();
}

bool isActing(PackmlState state)
{
    return state != PackmlState::Execute && afterCompletion(state).has_value();
}

} // namespace lw::twin
