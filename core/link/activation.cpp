// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/activation.h"

#include <algorithm>

namespace lw::link {

Activation makeActivation(const wire::Ballot &ballot, const wire::Generation &generation, std::size_t stations)
{
    Activation activation;
    activation.ballot = ballot;
    activation.generation = generation;
    activation.acks.resize(stations);
    activation.applied.resize(stations);
    return activation;
}

void hear(Activation &activation, std::size_t station, const wire::ArmAck &ack)
{
    if (ack.ballot == activation.ballot && !activation.acks[station])
        activation.acks[station] = ack;
}

void hear(Activation &activation, std::size_t station, const wire::Applied &applied)
{
    if (applied.ballot == activation.ballot && applied.generation == activation.generation)
        activation.applied[station] = true;
}

bool mayCommit(const Activation &activation)
{
    return activation.decision == wire::Decision::None
        && std::all_of(activation.acks.begin(), activation.acks.end(), [](const auto &ack) { return ack.has_value(); });
}

bool mayRelease(const Activation &activation)
{
    return activation.decision == wire::Decision::Commit
        && std::all_of(activation.applied.begin(), activation.applied.end(), [](bool applied) { return applied; });
}

std::optional<wire::Generation> reopenTarget(const Activation &activation)
{
    if (activation.decision != wire::Decision::None)
        return {};
    bool complete = true;
    std::optional<wire::Generation> common;
    bool agree = true;
    for (const std::optional<wire::ArmAck> &ack : activation.acks) {
        if (!ack) {
            complete = false;
            continue;
        }
        if (ack->wasOpen)
            return ack->active; // by the invariant every open gate had this generation
        agree = agree && (!common || *common == ack->active);
        common = ack->active;
    }
    if (complete && agree && common && common->number > 0)
        return common;
    return {};
}

std::optional<wire::HubMessage> nextMessage(const Activation &activation, std::size_t station)
{
    switch (activation.decision) {
    case wire::Decision::None:
        if (!activation.acks[station])
            return wire::Arm{activation.ballot, activation.generation};
        return {};
    case wire::Decision::Commit:
        if (activation.released)
            return wire::Release{activation.ballot};
        if (!activation.applied[station])
            return wire::Commit{activation.ballot, activation.generation};
        return {};
    case wire::Decision::Reopen:
        return wire::Reopen{activation.ballot, activation.reopen};
    }
    return {};
}

} // namespace lw::link
