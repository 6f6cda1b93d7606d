// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/link/gate.h"
#include "core/link/stationbody.h"
#include "core/link/storage.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace lw::link {

struct AgentOptions {
    std::uint64_t recipeLimit = wire::recipeSizeLimit; ///< bytes of one recipe payload
    std::chrono::milliseconds reportInterval{5000};    ///< a full report at least this often
};

/// The station's end of a delivery, without transport and threads: messages in, answers out. It accepts a recipe
/// only if signature and role hold, the manifest names this station exactly once, the class matches, the generation
/// is above the highest released one, the size is allowed, the digest holds, the bytes parse and the station's own
/// limits hold, judged in that order. Whatever changes is stored before it is answered.
class StationAgent
{
public:
    /// Body, storage, keys and clock must outlive the agent.
    StationAgent(StationBody &body, Storage &storage, const trust::TrustedKeys &keys, const Clock &clock,
                 AgentOptions options = {});

    /// Takes up what was stored. A damaged record leaves the gate closed and is told in every report.
    void start();

    /// A stream to the hub was opened: what to say first.
    std::vector<wire::StationMessage> connected();
    std::vector<wire::StationMessage> received(const wire::HubMessage &message);
    /// Call a few times a second: a report when something changed or the interval has passed.
    std::vector<wire::StationMessage> tick();

    wire::Report report() const;
    const wire::StationRecord &record() const { return m_record; }

private:
    using Answers = std::vector<wire::StationMessage>;

    /// A recipe on its way in. It survives the stream, so that a broken transfer goes on where it stopped.
    struct Incoming {
        wire::Generation generation;
        std::string line;
        wire::Member member;
        std::string type;
        std::vector<trust::Signature> signatures;
        std::string payload;
    };

    Answers handle(const wire::Offer &offer);
    Answers handle(const wire::Chunk &chunk);
    Answers handle(const wire::Arm &message);
    Answers handle(const wire::Commit &message);
    Answers handle(const wire::Release &message);
    Answers handle(const wire::Reopen &message);

    std::variant<Incoming, wire::Reason> judgeOffer(const wire::Offer &offer) const;
    std::variant<Incoming, wire::Reason> judgeMember(const wire::LineManifest &manifest,
                                                     const wire::Offer &offer) const;
    std::optional<wire::Reason> judgePayload() const;
    Answers finishStaging();
    /// Stores the step's record, acts on it and gives the step's answer.
    Answers take(const GateStep &step, const wire::Refusal &frame);
    Answers refuse(wire::Refusal frame, wire::Reason reason) const;
    Result<void> store(const wire::StationRecord &next);
    Result<std::string> storedRecipe(const trust::Digest &recipe) const;
    /// Runs the active recipe, or says in m_trouble why it cannot.
    void runActive();
    Result<void> tryRunActive();
    void dropUnusedRecipes();
    void moveGate();

    StationBody &m_body;
    Storage &m_storage;
    const trust::TrustedKeys &m_keys;
    const Clock &m_clock;
    AgentOptions m_options;
    wire::StationRecord m_record;
    std::optional<Incoming> m_incoming;
    RecipeSummary m_active;
    std::string m_trouble;     ///< why the gate stays closed whatever the record says
    bool m_recordLost = false; ///< the record cannot be read: promises may be forgotten, so nothing is accepted
    wire::Report m_lastReport;
    std::chrono::steady_clock::time_point m_lastReportAt{};
};

} // namespace lw::link
