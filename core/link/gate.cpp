// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/gate.h"

#include <algorithm>

namespace lw::link {
namespace {

using wire::Fact;
using wire::Reason;
using wire::RefusalCode;
using wire::StationRecord;

constexpr std::uint64_t jumpLimit = 1000;

GateStep refused(const StationRecord &record, RefusalCode code, std::vector<Fact> facts = {})
{
    return {record, Reason{code, std::move(facts), false}};
}

/// Refuses what does not carry the promised ballot.
std::optional<GateStep> fenced(const StationRecord &record, const wire::Ballot &ballot)
{
    if (ballot < record.promised)
        return refused(record, RefusalCode::StaleBallot, {{"promised", std::to_string(record.promised.counter)}});
    if (ballot > record.promised || ballot == wire::Ballot{})
        return refused(record, RefusalCode::NotArmed);
    return {};
}

/// What was opened counts as produced with, by whichever way it was opened.
StationRecord opened(StationRecord record)
{
    record.gateOpen = true;
    record.highestReleased = std::max(record.highestReleased, record.active.generation.number);
    return record;
}

const wire::Slot *heldSlot(const StationRecord &record, const wire::Generation &generation)
{
    for (const wire::Slot *slot : {&record.staged, &record.armed, &record.active})
        if (slot->generation == generation)
            return slot;
    return nullptr;
}

} // namespace

std::optional<Reason> stagingRefusal(const StationRecord &record, std::uint64_t generation)
{
    const std::vector<Fact> facts{{"generation", std::to_string(generation)},
                                  {"highest_released", std::to_string(record.highestReleased)}};
    if (generation <= record.highestReleased)
        return Reason{RefusalCode::GenerationNotAbove, facts, false};
    if (generation - record.highestReleased > jumpLimit)
        return Reason{RefusalCode::GenerationJump, facts, false};
    return {};
}

StationRecord staged(const StationRecord &record, const wire::Slot &slot)
{
    StationRecord next = record;
    next.staged = slot;
    return next;
}

GateStep arm(const StationRecord &record, const wire::Arm &message)
{
    if (message.ballot == record.promised && message.ballot != wire::Ballot{})
        return {record, record.ack};
    if (message.ballot <= record.promised)
        return refused(record, RefusalCode::StaleBallot, {{"promised", std::to_string(record.promised.counter)}});
    const wire::Slot *slot = message.generation.number == 0 ? nullptr : heldSlot(record, message.generation);
    if (!slot)
        return refused(record, RefusalCode::NotStaged, {{"generation", std::to_string(message.generation.number)}});
    StationRecord next = record;
    next.armed = *slot;
    next.ack = {message.ballot, record.gateOpen, record.active.generation};
    next.promised = message.ballot;
    next.gateOpen = false;
    next.applied = false;
    return {next, next.ack};
}

GateStep commit(const StationRecord &record, const wire::Commit &message)
{
    if (auto refusal = fenced(record, message.ballot))
        return *std::move(refusal);
    if (message.generation != record.armed.generation)
        return refused(record, RefusalCode::NotStaged, {{"generation", std::to_string(message.generation.number)}});
    StationRecord next = record;
    if (!record.applied) {
        if (record.gateOpen)
            return refused(record, RefusalCode::GateOpen);
        next.active = record.armed;
        next.applied = true;
    }
    return {next, wire::Applied{message.ballot, next.active.generation, next.active.recipe}};
}

GateStep release(const StationRecord &record, const wire::Release &message)
{
    if (auto refusal = fenced(record, message.ballot))
        return *std::move(refusal);
    if (!record.applied)
        return refused(record, RefusalCode::NotArmed);
    return {opened(record), std::monostate{}};
}

GateStep reopen(const StationRecord &record, const wire::Reopen &message)
{
    if (auto refusal = fenced(record, message.ballot))
        return *std::move(refusal);
    if (record.active.generation != message.generation || message.generation.number == 0)
        return refused(record, RefusalCode::WrongActive,
                       {{"active", std::to_string(record.active.generation.number)},
                        {"asked", std::to_string(message.generation.number)}});
    return {opened(record), std::monostate{}};
}

} // namespace lw::link
