// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/stationagent.h"

#include "core/wire/deliverycodec.h"

#include <algorithm>
#include <set>

namespace lw::link {
namespace {

using wire::MessageKind;
using wire::PackmlState;
using wire::Reason;
using wire::RefusalCode;

constexpr std::string_view recordName = "station";
constexpr std::string_view recipePrefix = "recipe-";

std::string recipeName(const trust::Digest &recipe)
{
    return std::string(recipePrefix) + trust::toHex(recipe);
}

std::string wordsOf(const Error &error)
{
    return (error.file.empty() ? error.subject : error.file) + ": " + error.detail;
}

Reason storageReason(const Error &error)
{
    return {RefusalCode::StorageFailed, {{"file", error.file}, {"error", error.detail}}, false};
}

/// Nothing when the state permits the gate to be closed for a switch.
std::optional<Reason> stateRefusal(PackmlState state)
{
    const Reason forbidden{RefusalCode::StateForbids, {{"state", std::to_string(static_cast<int>(state))}}, false};
    switch (state) {
    case PackmlState::Stopped:
    case PackmlState::Idle:
    case PackmlState::Suspended:
    case PackmlState::Execute:
    case PackmlState::Held:
    case PackmlState::Complete:
        return {};
    case PackmlState::Undefined:
    case PackmlState::Aborting:
    case PackmlState::Aborted:
        return forbidden;
    case PackmlState::Clearing:
    case PackmlState::Starting:
    case PackmlState::Stopping:
    case PackmlState::Holding:
    case PackmlState::Unholding:
    case PackmlState::Suspending:
    case PackmlState::Unsuspending:
    case PackmlState::Resetting:
    case PackmlState::Completing:
        break;
    }
    Reason passing = forbidden; // acting states end by themselves
    passing.temporary = true;
    return passing;
}

} // namespace

StationAgent::StationAgent(StationBody &body, Storage &storage, const trust::TrustedKeys &keys, const Clock &clock,
                           AgentOptions options)
    : m_body(body), m_storage(storage), m_keys(keys), m_clock(clock), m_options(options)
{
}

void StationAgent::start()
{
    const Result<std::optional<std::string>> bytes = m_storage.read(recordName);
    const Result<wire::StationRecord> record = !bytes ? Result<wire::StationRecord>(bytes.error())
        : *bytes                                      ? wire::decodeStationRecord(**bytes)
                                                      : Result<wire::StationRecord>(wire::StationRecord{});
    m_recordLost = !record;
    if (m_recordLost) {
        m_trouble = wordsOf(record.error());
        m_body.setGate(false);
        return;
    }
    m_record = *record;
    runActive();
    moveGate();
}

void StationAgent::moveGate()
{
    m_body.setGate(m_record.gateOpen && m_trouble.empty());
}

wire::Report StationAgent::report() const
{
    const StationIdentity identity = m_body.identity();
    StationCondition condition = m_body.condition();
    wire::Report report;
    report.station = identity.id;
    report.stationClass = identity.stationClass;
    report.state = condition.state;
    report.gateOpen = m_record.gateOpen && m_trouble.empty();
    report.promised = m_record.promised;
    report.active = m_record.active.generation;
    report.activeRecipe = m_record.active.recipe;
    report.activeRevision = m_active.revision;
    report.activeProduct = m_active.product;
    report.staged = m_record.staged.generation;
    report.highestReleased = m_record.highestReleased;
    report.heads = std::move(condition.heads);
    report.units = condition.units;
    report.lastCycle = condition.lastCycle;
    report.expectedCycle = m_active.expectedCycle;
    report.trouble = m_trouble;
    return report;
}

std::vector<wire::StationMessage> StationAgent::connected()
{
    m_lastReport = report();
    m_lastReportAt = m_clock.now();
    return {m_lastReport};
}

std::vector<wire::StationMessage> StationAgent::tick()
{
    wire::Report now = report();
    // Counters alone are no news: they go along with the next report.
    wire::Report comparable = now;
    comparable.units = m_lastReport.units;
    comparable.lastCycle = m_lastReport.lastCycle;
    if (comparable == m_lastReport && m_clock.now() - m_lastReportAt < m_options.reportInterval)
        return {};
    m_lastReport = now;
    m_lastReportAt = m_clock.now();
    return {std::move(now)};
}

std::vector<wire::StationMessage> StationAgent::received(const wire::HubMessage &message)
{
    const wire::StationRecord before = m_record;
    Answers answers = std::visit([this](const auto &content) { return handle(content); }, message);
    if (m_record != before)
        for (wire::StationMessage &news : tick())
            answers.push_back(std::move(news));
    return answers;
}

std::variant<StationAgent::Incoming, Reason> StationAgent::judgeOffer(const wire::Offer &offer) const
{
    if (m_recordLost)
        return Reason{RefusalCode::StorageFailed, {{"error", m_trouble}}, false};
    const auto untrusted = [](std::string_view object) {
        return Reason{RefusalCode::SignatureInvalid, {{"object", std::string(object)}}, false};
    };
    if (offer.manifest.type != wire::manifestType || !m_keys.verify(offer.manifest, trust::Role::Release))
        return untrusted("manifest");
    const Result<wire::LineManifest> manifest = wire::decodeManifest(offer.manifest.payload);
    if (!manifest)
        return Reason{RefusalCode::Unparsable, {{"object", "manifest"}, {"field", manifest.error().subject}}, false};
    if (!m_record.line.empty() && m_record.line != manifest->line)
        return Reason{RefusalCode::WrongLine, {{"own", m_record.line}, {"asked", manifest->line}}, false};
    return judgeMember(*manifest, offer);
}

std::variant<StationAgent::Incoming, Reason> StationAgent::judgeMember(const wire::LineManifest &manifest,
                                                                       const wire::Offer &offer) const
{
    const StationIdentity identity = m_body.identity();
    const auto isThis = [&](const wire::Member &member) { return member.station == identity.id; };
    const auto count = std::count_if(manifest.members.begin(), manifest.members.end(), isThis);
    if (count != 1)
        return Reason{count == 0 ? RefusalCode::NotMember : RefusalCode::DuplicateMember,
                      {{"station", identity.id.value}}, false};
    const wire::Member &member = *std::find_if(manifest.members.begin(), manifest.members.end(), isThis);
    if (member.stationClass != identity.stationClass)
        return Reason{RefusalCode::WrongClass, {{"own", identity.stationClass}, {"asked", member.stationClass}}, false};
    if (auto refusal = stagingRefusal(m_record, manifest.generation))
        return *std::move(refusal);
    if (member.size > m_options.recipeLimit)
        return Reason{RefusalCode::TooLarge, {{"size", std::to_string(member.size)},
                                              {"limit", std::to_string(m_options.recipeLimit)}}, false};
    return Incoming{{manifest.generation, trust::sha256(offer.manifest.payload)}, manifest.line, member,
                    offer.recipeType, offer.recipeSignatures, {}};
}

StationAgent::Answers StationAgent::handle(const wire::Offer &offer)
{
    auto judged = judgeOffer(offer);
    if (Reason *reason = std::get_if<Reason>(&judged))
        return refuse({MessageKind::Offer, {}, {}, {}}, std::move(*reason));
    Incoming &incoming = std::get<Incoming>(judged);
    for (const wire::Slot *slot : {&m_record.staged, &m_record.active})
        if (*slot == wire::Slot{incoming.generation, incoming.member.recipe})
            return {wire::StageState{incoming.generation, incoming.member.recipe, incoming.member.size, true}};
    if (m_incoming && m_incoming->member.recipe == incoming.member.recipe)
        incoming.payload = std::move(m_incoming->payload);
    m_incoming = std::move(incoming);
    // A rollback, or a station whose recipe did not change: the bytes may be here already.
    if (Result<std::string> stored = storedRecipe(m_incoming->member.recipe); stored)
        m_incoming->payload = *std::move(stored);
    if (m_incoming->payload.size() == m_incoming->member.size)
        return finishStaging();
    return {wire::StageState{m_incoming->generation, m_incoming->member.recipe, m_incoming->payload.size(), false}};
}

StationAgent::Answers StationAgent::handle(const wire::Chunk &chunk)
{
    const wire::Refusal frame{MessageKind::Chunk, {}, m_incoming ? m_incoming->generation : wire::Generation{}, {}};
    if (!m_incoming || chunk.recipe != m_incoming->member.recipe) {
        if (chunk.recipe == m_record.staged.recipe) // a late copy of the last chunk
            return {wire::StageState{m_record.staged.generation, chunk.recipe, chunk.offset + chunk.data.size(), true}};
        return refuse(frame, {RefusalCode::UnknownRecipe, {{"recipe", trust::toHex(chunk.recipe)}}, true});
    }
    std::string &payload = m_incoming->payload;
    if (chunk.offset == payload.size()) {
        if (chunk.data.size() > m_incoming->member.size - payload.size()) {
            const std::string size = std::to_string(m_incoming->member.size);
            m_incoming.reset();
            return refuse(frame, {RefusalCode::DigestMismatch, {{"size", size}}, false});
        }
        payload += chunk.data;
    }
    if (payload.size() == m_incoming->member.size)
        return finishStaging();
    return {wire::StageState{m_incoming->generation, m_incoming->member.recipe, payload.size(), false}};
}

std::optional<Reason> StationAgent::judgePayload() const
{
    const trust::Digest digest = trust::sha256(m_incoming->payload);
    if (digest != m_incoming->member.recipe)
        return Reason{RefusalCode::DigestMismatch, {{"announced", trust::toHex(m_incoming->member.recipe)},
                                                    {"received", trust::toHex(digest)}}, false};
    const trust::Envelope envelope{m_incoming->type, m_incoming->payload, m_incoming->signatures};
    if (envelope.type != wire::recipeType || !m_keys.verify(envelope, trust::Role::Recipe))
        return Reason{RefusalCode::SignatureInvalid, {{"object", "recipe"}}, false};
    const auto examined = m_body.examine(m_incoming->payload);
    if (const Reason *reason = std::get_if<Reason>(&examined))
        return *reason;
    return {};
}

StationAgent::Answers StationAgent::finishStaging()
{
    const Incoming incoming = *m_incoming;
    const wire::Refusal frame{MessageKind::Chunk, {}, incoming.generation, {}};
    std::optional<Reason> reason = judgePayload();
    m_incoming.reset();
    if (reason)
        return refuse(frame, *std::move(reason));
    if (const Result<void> stored = m_storage.write(recipeName(incoming.member.recipe), incoming.payload); !stored)
        return refuse(frame, storageReason(stored.error()));
    wire::StationRecord next = staged(m_record, {incoming.generation, incoming.member.recipe});
    if (next.line.empty())
        next.line = incoming.line;
    if (const Result<void> stored = store(next); !stored)
        return refuse(frame, storageReason(stored.error()));
    return {wire::StageState{incoming.generation, incoming.member.recipe, incoming.member.size, true}};
}

StationAgent::Answers StationAgent::handle(const wire::Arm &message)
{
    const wire::Refusal frame{MessageKind::Arm, message.ballot, message.generation, {}};
    if (message.ballot > m_record.promised)
        if (auto refusal = stateRefusal(m_body.condition().state))
            return refuse(frame, *std::move(refusal));
    return take(arm(m_record, message), frame);
}

StationAgent::Answers StationAgent::handle(const wire::Commit &message)
{
    const wire::Refusal frame{MessageKind::Commit, message.ballot, message.generation, {}};
    const GateStep step = commit(m_record, message);
    const bool switches = step.next != m_record;
    if (switches && m_body.condition().unitInWork)
        return refuse(frame, {RefusalCode::UnitInWork, {}, true});
    if (switches)
        if (const Result<std::string> recipe = storedRecipe(step.next.active.recipe); !recipe)
            return refuse(frame, storageReason(recipe.error()));
    Answers answers = take(step, frame);
    if (switches && m_record == step.next) {
        runActive();
        dropUnusedRecipes();
    }
    return answers;
}

StationAgent::Answers StationAgent::handle(const wire::Release &message)
{
    return take(release(m_record, message), {MessageKind::Release, message.ballot, m_record.active.generation, {}});
}

StationAgent::Answers StationAgent::handle(const wire::Reopen &message)
{
    return take(reopen(m_record, message), {MessageKind::Reopen, message.ballot, message.generation, {}});
}

StationAgent::Answers StationAgent::take(const GateStep &step, const wire::Refusal &frame)
{
    if (m_recordLost)
        return refuse(frame, {RefusalCode::StorageFailed, {{"error", m_trouble}}, false});
    if (step.next != m_record)
        if (const Result<void> stored = store(step.next); !stored)
            return refuse(frame, storageReason(stored.error()));
    moveGate();
    if (const auto *ack = std::get_if<wire::ArmAck>(&step.answer))
        return {*ack};
    if (const auto *applied = std::get_if<wire::Applied>(&step.answer))
        return {*applied};
    if (const auto *reason = std::get_if<Reason>(&step.answer))
        return refuse(frame, *reason);
    m_lastReport = report(); // a repeated Release or Reopen is answered too: the first report may be lost
    return {m_lastReport};
}

StationAgent::Answers StationAgent::refuse(wire::Refusal frame, Reason reason) const
{
    frame.reason = std::move(reason);
    return {std::move(frame)};
}

Result<void> StationAgent::store(const wire::StationRecord &next)
{
    if (const Result<void> stored = m_storage.write(recordName, wire::encodeStationRecord(next)); !stored)
        return stored.error();
    m_record = next;
    return {};
}

Result<std::string> StationAgent::storedRecipe(const trust::Digest &recipe) const
{
    Result<std::optional<std::string>> bytes = m_storage.read(recipeName(recipe));
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return Error{Errc::FileNotFound, recipeName(recipe)};
    if (trust::sha256(**bytes) != recipe)
        return Error{Errc::DigestMismatch, recipeName(recipe)};
    return **std::move(bytes);
}

void StationAgent::runActive()
{
    const Result<void> running = tryRunActive();
    m_trouble = running ? std::string() : wordsOf(running.error());
}

Result<void> StationAgent::tryRunActive()
{
    if (m_record.active.generation.number == 0)
        return {};
    const Result<std::string> payload = storedRecipe(m_record.active.recipe);
    if (!payload)
        return payload.error();
    const auto examined = m_body.examine(*payload);
    if (const Reason *reason = std::get_if<Reason>(&examined))
        return Error{Errc::Refused, recipeName(m_record.active.recipe),
                     reason->facts.empty() ? std::string() : reason->facts.front().value};
    m_active = std::get<RecipeSummary>(examined);
    m_body.run(*payload);
    return {};
}

void StationAgent::dropUnusedRecipes()
{
    const std::set<std::string> used{recipeName(m_record.active.recipe), recipeName(m_record.armed.recipe),
                                     recipeName(m_record.staged.recipe)};
    for (const std::string &name : m_storage.names())
        if (name.starts_with(recipePrefix) && !used.contains(name))
            (void)m_storage.remove(name); // a leftover costs space, not correctness
}

} // namespace lw::link
