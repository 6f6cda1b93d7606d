// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/activation.h"
#include "core/link/gate.h"

#include <algorithm>
#include <deque>
#include <set>
#include <string>
#include <unordered_map>

/// Explores every interleaving of the real gate and the real ballot rules: any message that was ever said may arrive
/// at any time, any number of times, or never; hubs lose their memory except for what they wrote down.
namespace lw::test {

using namespace link;

enum class Fault {
    None,
    NoFencing,            ///< stations follow any ballot
    ReleaseEarly,         ///< the hub releases when one station has applied
    ReleaseBelieved,      ///< the same, and stations open without having applied
    ReopenUnchecked,      ///< the hub reopens on any answer, stations on any generation
    PromiseForgotten,     ///< a station forgets its promise in a power cut
    GateForgotten,        ///< a station opens its gate after a power cut
    CommitForgotten,      ///< a hub forgets its decision, and stations reopen on any generation
};

struct Setting {
    std::size_t stations = 3;
    std::size_t ballots = 3;
    bool slowAnswers = false; ///< answers travel on their own instead of reaching the hub at once
    bool restarts = false;    ///< hubs lose what they have heard, but not what they have decided
    Fault fault = Fault::None;
};

inline wire::Ballot ballotOf(std::size_t b)
{
    return {b + 1, b % 2 == 0 ? "hub-a" : "hub-b", 7};
}

inline wire::Generation generationOf(std::size_t number)
{
    trust::Digest digest;
    digest.bytes[0] = static_cast<std::uint8_t>(number);
    return {number, digest};
}

inline wire::Slot slotOf(std::size_t number)
{
    trust::Digest recipe;
    recipe.bytes[1] = static_cast<std::uint8_t>(number);
    return {generationOf(number), recipe};
}

/// One ballot of one hub, and the answers to it that are on their way.
struct Attempt {
    bool started = false;
    Activation activation;
    std::vector<std::optional<wire::ArmAck>> acksSaid;
    std::vector<bool> appliedSaid;
};

struct World {
    std::vector<wire::StationRecord> stations;
    std::vector<Attempt> attempts;

    std::string key() const;
};

inline char letter(std::size_t value)
{
    return static_cast<char>('a' + value);
}

inline void append(std::string &key, const std::optional<wire::ArmAck> &ack)
{
    key += ack ? letter(2 * ack->active.number + (ack->wasOpen ? 1 : 0)) : '-';
}

inline std::string World::key() const
{
    std::string key;
    for (const wire::StationRecord &s : stations) {
        key += letter(s.promised.counter);
        key += letter(s.active.generation.number);
        key += letter(s.armed.generation.number);
        key += letter(s.staged.generation.number);
        key += letter(s.highestReleased);
        key += letter((s.gateOpen ? 1u : 0u) + (s.applied ? 2u : 0u) + (s.ack.wasOpen ? 4u : 0u));
        key += letter(s.ack.active.number);
    }
    for (const Attempt &a : attempts) {
        key += letter((a.started ? 1u : 0u) + (a.activation.released ? 2u : 0u));
        key += letter(static_cast<std::size_t>(a.activation.decision) * 4 + a.activation.reopen.number);
        for (std::size_t i = 0; i < stations.size(); ++i) {
            append(key, a.activation.acks[i]);
            append(key, a.acksSaid[i]);
            key += letter((a.activation.applied[i] ? 1u : 0u) + (a.appliedSaid[i] ? 2u : 0u));
        }
    }
    return key;
}

inline bool mixed(const World &world)
{
    std::set<wire::Generation> open;
    for (const wire::StationRecord &station : world.stations)
        if (station.gateOpen)
            open.insert(station.active.generation);
    return open.size() > 1;
}

inline bool settled(const World &world)
{
    return !mixed(world)
        && std::all_of(world.stations.begin(), world.stations.end(), [](const auto &s) { return s.gateOpen; });
}

inline bool ballotLeft(const World &world)
{
    return std::any_of(world.attempts.begin(), world.attempts.end(), [](const Attempt &a) { return !a.started; });
}

class Explorer
{
public:
    explicit Explorer(const Setting &setting) : m_setting(setting) {}

    World first() const
    {
        World world;
        world.stations.resize(m_setting.stations);
        for (wire::StationRecord &station : world.stations) {
            station.active = slotOf(1);
            station.gateOpen = true;
            station.highestReleased = 1;
        }
        for (std::size_t b = 0; b < m_setting.ballots; ++b)
            world.attempts.push_back({false, makeActivation(ballotOf(b), generationOf(b + 2), m_setting.stations),
                                      std::vector<std::optional<wire::ArmAck>>(m_setting.stations),
                                      std::vector<bool>(m_setting.stations)});
        return world;
    }

    std::vector<World> successors(const World &world) const
    {
        std::vector<World> next;
        for (std::size_t b = 0; b < world.attempts.size(); ++b) {
            if (!world.attempts[b].started) {
                World started = world;
                started.attempts[b].started = true;
                next.push_back(std::move(started));
                continue;
            }
            hubSteps(world, b, next);
            for (std::size_t i = 0; i < world.stations.size(); ++i) {
                stationSteps(world, b, i, next);
                answerSteps(world, b, i, next);
            }
        }
        powerCuts(world, next);
        return next;
    }

private:
    void hubSteps(const World &world, std::size_t b, std::vector<World> &next) const
    {
        const Activation &now = world.attempts[b].activation;
        const auto become = [&](auto change) {
            World after = world;
            change(after.attempts[b].activation);
            next.push_back(std::move(after));
        };
        if (mayCommit(now))
            become([](Activation &a) { a.decision = wire::Decision::Commit; });
        for (const wire::Generation &target : reopenTargets(now))
            become([&](Activation &a) {
                a.decision = wire::Decision::Reopen;
                a.reopen = target;
            });
        const bool someApplied = std::find(now.applied.begin(), now.applied.end(), true) != now.applied.end();
        const bool hasty = m_setting.fault == Fault::ReleaseEarly || m_setting.fault == Fault::ReleaseBelieved;
        const bool early = hasty && now.decision == wire::Decision::Commit && someApplied;
        if (!now.released && (mayRelease(now) || early))
            become([](Activation &a) { a.released = true; });
        if (m_setting.fault == Fault::CommitForgotten && now.decision == wire::Decision::Commit && !now.released)
            become([](Activation &a) { a.decision = wire::Decision::None; });
        if (m_setting.restarts)
            become([&](Activation &a) {
                a.acks.assign(m_setting.stations, std::nullopt);
                a.applied.assign(m_setting.stations, false);
            });
    }

    std::set<wire::Generation> reopenTargets(const Activation &now) const
    {
        std::set<wire::Generation> targets;
        if (m_setting.fault == Fault::ReopenUnchecked && now.decision == wire::Decision::None) {
            const bool all = std::all_of(now.acks.begin(), now.acks.end(), [](const auto &a) { return a.has_value(); });
            for (const auto &ack : now.acks)
                if (all)
                    targets.insert(ack->active);
        } else if (const auto target = reopenTarget(now)) {
            targets.insert(*target);
        }
        return targets;
    }

    /// Every message that this ballot has ever said to the station arrives now.
    void stationSteps(const World &world, std::size_t b, std::size_t i, std::vector<World> &next) const
    {
        const Activation &hub = world.attempts[b].activation;
        const wire::StationRecord &record = world.stations[i];
        deliver(world, b, i, arm(holding(record, hub.generation), {hub.ballot, hub.generation}), next);
        if (hub.decision == wire::Decision::Commit)
            deliver(world, b, i, unfenced(record, hub, [&](const auto &r) { return commit(r, {hub.ballot, hub.generation}); }),
                    next);
        if (hub.released)
            deliver(world, b, i, unfenced(believing(record), hub, [&](const auto &r) { return release(r, {hub.ballot}); }),
                    next);
        if (hub.decision == wire::Decision::Reopen) {
            const bool anyGeneration =
                m_setting.fault == Fault::ReopenUnchecked || m_setting.fault == Fault::CommitForgotten;
            const wire::Generation asked = anyGeneration ? record.active.generation : hub.reopen;
            deliver(world, b, i, unfenced(record, hub, [&](const auto &r) { return reopen(r, {hub.ballot, asked}); }), next);
        }
    }

    /// Staging precedes arming; a station that refuses it keeps its record and so refuses the arming too.
    static wire::StationRecord holding(const wire::StationRecord &record, const wire::Generation &generation)
    {
        return stagingRefusal(record, generation.number) ? record : staged(record, slotOf(generation.number));
    }

    wire::StationRecord believing(wire::StationRecord record) const
    {
        record.applied = record.applied || m_setting.fault == Fault::ReleaseBelieved;
        return record;
    }

    /// With the fault, the station takes the ballot for its own; its real promise stays.
    template<class Step>
    GateStep unfenced(const wire::StationRecord &record, const Activation &hub, Step step) const
    {
        if (m_setting.fault != Fault::NoFencing)
            return step(record);
        wire::StationRecord fooled = record;
        fooled.promised = hub.ballot;
        fooled.armed = slotOf(hub.generation.number);
        fooled.applied = record.active == fooled.armed;
        GateStep result = step(fooled);
        if (std::holds_alternative<wire::Reason>(result.answer))
            return {record, result.answer};
        result.next.promised = record.promised;
        return result;
    }

    void deliver(const World &world, std::size_t b, std::size_t i, const GateStep &step, std::vector<World> &next) const
    {
        if (std::holds_alternative<wire::Reason>(step.answer))
            return;
        World after = world;
        after.stations[i] = step.next;
        Attempt &attempt = after.attempts[b];
        if (const auto *ack = std::get_if<wire::ArmAck>(&step.answer)) {
            attempt.acksSaid[i] = *ack;
            if (!m_setting.slowAnswers)
                hear(attempt.activation, i, *ack);
        }
        if (const auto *applied = std::get_if<wire::Applied>(&step.answer)) {
            attempt.appliedSaid[i] = true;
            if (!m_setting.slowAnswers)
                hear(attempt.activation, i, *applied);
        }
        next.push_back(std::move(after));
    }

    /// An answer that is on its way reaches the hub.
    void answerSteps(const World &world, std::size_t b, std::size_t i, std::vector<World> &next) const
    {
        const Attempt &attempt = world.attempts[b];
        if (m_setting.slowAnswers && attempt.acksSaid[i] && !attempt.activation.acks[i]) {
            World after = world;
            hear(after.attempts[b].activation, i, *attempt.acksSaid[i]);
            next.push_back(std::move(after));
        }
        if (m_setting.slowAnswers && attempt.appliedSaid[i] && !attempt.activation.applied[i]) {
            World after = world;
            hear(after.attempts[b].activation, i,
                 wire::Applied{attempt.activation.ballot, attempt.activation.generation, {}});
            next.push_back(std::move(after));
        }
    }

    void powerCuts(const World &world, std::vector<World> &next) const
    {
        for (std::size_t i = 0; i < world.stations.size(); ++i) {
            World after = world;
            if (m_setting.fault == Fault::PromiseForgotten)
                after.stations[i].promised = {};
            else if (m_setting.fault == Fault::GateForgotten)
                after.stations[i].gateOpen = true;
            else
                return;
            next.push_back(std::move(after));
        }
    }

    Setting m_setting;
};

struct Verdict {
    std::size_t states = 0;
    bool mixedProduction = false;
    std::size_t stuck = 0; ///< states with a ballot left from which the line never runs whole again
};

inline Verdict explore(const Setting &setting)
{
    const Explorer explorer(setting);
    std::vector<World> worlds{explorer.first()};
    std::unordered_map<std::string, std::size_t> known{{worlds.front().key(), 0}};
    std::vector<std::vector<std::size_t>> before(1);
    Verdict verdict;
    for (std::size_t i = 0; i < worlds.size() && !verdict.mixedProduction; ++i) {
        const std::vector<World> successors = explorer.successors(worlds[i]);
        for (const World &world : successors) {
            const auto [place, isNew] = known.emplace(world.key(), worlds.size());
            if (isNew) {
                worlds.push_back(world);
                before.emplace_back();
                verdict.mixedProduction = verdict.mixedProduction || mixed(world);
            }
            before[place->second].push_back(i);
        }
    }
    verdict.states = worlds.size();
    std::vector<bool> heals(worlds.size());
    std::deque<std::size_t> work;
    for (std::size_t i = 0; i < worlds.size(); ++i)
        if (settled(worlds[i])) {
            heals[i] = true;
            work.push_back(i);
        }
    for (; !work.empty(); work.pop_front())
        for (const std::size_t earlier : before[work.front()])
            if (!heals[earlier]) {
                heals[earlier] = true;
                work.push_back(earlier);
            }
    for (std::size_t i = 0; i < worlds.size(); ++i)
        verdict.stuck += !heals[i] && ballotLeft(worlds[i]) ? 1u : 0u;
    return verdict;
}

} // namespace lw::test
