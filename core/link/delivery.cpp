// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/delivery.h"

#include <algorithm>

namespace lw::link {

using wire::Decision;
using wire::LinePhase;
using wire::Outcome;

Delivery::Delivery(wire::LineManifest manifest, DeliveryOrder order, const Clock &clock, const Deadlines &deadlines,
                   DecisionLog &log)
    : m_manifest(std::move(manifest)), m_order(std::move(order)), m_clock(clock), m_deadlines(deadlines), m_log(log)
{
    m_activation = makeActivation({}, {m_manifest.generation, trust::sha256(m_order.manifest.payload)},
                                  m_manifest.members.size());
    for (const wire::Member &member : m_manifest.members)
        m_views.push_back({member, false, {}, false, 0, false, false, false, {}, {}});
    enter(LinePhase::Staging, m_deadlines.stage);
}

Delivery::Delivery(wire::LineManifest manifest, Activation activation, bool confirmed, const Clock &clock,
                   const Deadlines &deadlines, DecisionLog &log)
    : m_manifest(std::move(manifest)), m_clock(clock), m_deadlines(deadlines), m_log(log),
      m_activation(std::move(activation))
{
    for (const wire::Member &member : m_manifest.members)
        m_views.push_back({member, false, {}, false, member.size, true, false, confirmed, {}, {}});
    if (m_activation.decision != Decision::Commit) {
        abort(Outcome::NotAnswered);
    } else if (confirmed) { // over before the hub was started anew: the next order need not wait for it
        m_phase = LinePhase::Released;
        m_outcome = Outcome::Delivered;
    } else {
        enter(LinePhase::Converging, m_deadlines.converge);
    }
}

std::size_t Delivery::indexOf(const model::CellId &station) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&](const View &view) { return view.member.station == station; });
    return static_cast<std::size_t>(found - m_views.begin());
}

void Delivery::connected(const model::CellId &station)
{
    const std::size_t index = indexOf(station);
    if (index == m_views.size())
        return;
    View &view = m_views[index];
    view.connected = true;
    view.said.reset();
    // The station may have been started afresh: what it holds is asked again.
    view.offered = false;
    if (m_phase == LinePhase::Staging) {
        view.have = 0;
        view.staged = false;
    }
}

void Delivery::disconnected(const model::CellId &station)
{
    if (const std::size_t index = indexOf(station); index != m_views.size())
        m_views[index].connected = false;
}

void Delivery::received(const model::CellId &station, const wire::StationMessage &message)
{
    const std::size_t index = indexOf(station);
    if (index != m_views.size())
        std::visit([&](const auto &content) { hear(index, content); }, message);
}

void Delivery::hear(std::size_t station, const wire::Report &report)
{
    View &view = m_views[station];
    view.report = report;
    if (report.staged == m_activation.generation) {
        view.staged = true;
        view.have = view.member.size;
    }
    const bool armedOnce = m_activation.ballot != wire::Ballot{};
    if (armedOnce && report.promised > m_activation.ballot && m_outcome == Outcome::Running) {
        m_phase = LinePhase::Aborted;
        m_outcome = Outcome::Superseded;
    }
    if (m_activation.released && report.gateOpen && report.promised == m_activation.ballot
        && report.active == m_activation.generation && report.activeRecipe == view.member.recipe) {
        view.confirmed = true;
        view.reason.reset();
    }
}

void Delivery::hear(std::size_t station, const wire::StageState &state)
{
    View &view = m_views[station];
    if (state.generation != m_activation.generation || state.recipe != view.member.recipe)
        return;
    view.offered = true;
    view.have = std::min(state.have, view.member.size);
    view.staged = view.staged || state.staged;
}

void Delivery::hear(std::size_t station, const wire::ArmAck &ack)
{
    if (ack.ballot != m_activation.ballot)
        return;
    link::hear(m_activation, station, ack);
    m_views[station].report.promised = ack.ballot;
    m_views[station].report.gateOpen = false;
    m_views[station].reason.reset();
}

void Delivery::hear(std::size_t station, const wire::Applied &applied)
{
    if (applied.recipe == m_views[station].member.recipe)
        link::hear(m_activation, station, applied);
}

void Delivery::hear(std::size_t station, const wire::Refusal &refusal)
{
    View &view = m_views[station];
    const bool aboutStaging = refusal.about == wire::MessageKind::Offer || refusal.about == wire::MessageKind::Chunk;
    const bool ours = aboutStaging
        ? refusal.generation == wire::Generation{} || refusal.generation == m_activation.generation
        : refusal.ballot == m_activation.ballot;
    if (!ours || m_outcome != Outcome::Running || m_phase == LinePhase::Aborted)
        return;
    view.reason = refusal.reason;
    if (refusal.reason.code == wire::RefusalCode::UnknownRecipe)
        view.offered = false; // it was started afresh in between: offer again
    const bool undecided = m_activation.decision == Decision::None;
    view.refused = view.refused || (undecided && !refusal.reason.temporary);
}

void Delivery::stop()
{
    if (m_outcome == Outcome::Running && m_activation.decision == Decision::None && m_phase != LinePhase::Aborted)
        abort(Outcome::Stopped);
}

void Delivery::enter(LinePhase phase, std::chrono::milliseconds deadline)
{
    m_phase = phase;
    m_deadline = m_clock.now() + deadline;
}

bool Delivery::overdue() const
{
    return m_clock.now() >= m_deadline;
}

bool Delivery::decide(Activation next, bool confirmed)
{
    const Result<void> recorded = m_log.record(next, confirmed);
    m_trouble = recorded ? std::string() : recorded.error().file + ' ' + recorded.error().detail;
    if (recorded)
        m_activation = std::move(next);
    return recorded.has_value();
}

void Delivery::abort(Outcome outcome)
{
    m_abortOutcome = outcome;
    enter(LinePhase::Aborted, m_deadlines.reopen);
}

void Delivery::advance()
{
    switch (m_phase) {
    case LinePhase::Staging:
        return advanceStaging();
    case LinePhase::Staged:
        return startArming();
    case LinePhase::Arming:
        return advanceArming();
    case LinePhase::Committed:
    case LinePhase::Converging:
        return advanceConverging();
    case LinePhase::Aborted:
        return advanceAborted();
    case LinePhase::Draft:
    case LinePhase::Approved:
    case LinePhase::Released:
        return;
    }
}

void Delivery::advanceStaging()
{
    const auto count = [&](auto property) { return std::count_if(m_views.begin(), m_views.end(), property); };
    const auto all = static_cast<std::ptrdiff_t>(m_views.size());
    const auto refused = count([](const View &view) { return view.refused; });
    const auto answered = count([](const View &view) { return view.refused || view.staged; });
    if (refused == 0 && answered == all) {
        enter(LinePhase::Staged, m_deadlines.arm);
        startArming();
    } else if (answered == all || overdue()) {
        // One refusal would do, but people want every station's reason at once.
        abort(refused > 0 ? Outcome::Refused : Outcome::NotAnswered);
    }
}

void Delivery::startArming()
{
    Activation next = makeActivation(m_log.nextBallot(), m_activation.generation, m_views.size());
    if (decide(std::move(next)))
        enter(LinePhase::Arming, m_deadlines.arm);
    else if (overdue())
        abort(Outcome::Stopped);
}

void Delivery::advanceArming()
{
    const bool refused = std::any_of(m_views.begin(), m_views.end(), [](const View &view) { return view.refused; });
    if (mayCommit(m_activation)) {
        Activation next = m_activation;
        next.decision = Decision::Commit;
        if (decide(std::move(next)))
            enter(LinePhase::Committed, m_deadlines.converge);
    } else if (refused || overdue()) {
        abort(refused ? Outcome::Refused : Outcome::NotAnswered);
    }
}

void Delivery::advanceConverging()
{
    const auto &applied = m_activation.applied;
    if (std::find(applied.begin(), applied.end(), true) != applied.end())
        m_phase = LinePhase::Converging;
    if (!m_activation.released && mayRelease(m_activation)) {
        Activation next = m_activation;
        next.released = true;
        if (!decide(std::move(next)))
            return;
    }
    const bool confirmed = std::all_of(m_views.begin(), m_views.end(), [](const View &view) { return view.confirmed; });
    if (confirmed && decide(m_activation, true)) {
        m_phase = LinePhase::Released;
        m_outcome = Outcome::Delivered;
    } else if (overdue() && m_outcome == Outcome::Running) {
        m_outcome = Outcome::Unknown; // and go on: the decision stands
    }
}

void Delivery::advanceAborted()
{
    if (m_activation.decision == Decision::None) {
        if (const std::optional<wire::Generation> target = reopenTarget(m_activation)) {
            Activation next = m_activation;
            next.decision = Decision::Reopen;
            next.reopen = *target;
            decide(std::move(next));
        }
    }
    if (m_outcome != Outcome::Running)
        return;
    const bool armedOnce = m_activation.ballot != wire::Ballot{};
    const bool settled = std::all_of(m_views.begin(), m_views.end(), [&](const View &view) {
        // A station that never held a generation has nothing to open its gate on.
        const bool rests = !closedByThis(view) || view.report.active.number == 0;
        return !armedOnce || (view.connected && rests && view.report.station == view.member.station);
    });
    if (settled || overdue())
        m_outcome = m_abortOutcome;
}

std::vector<Outgoing> Delivery::tick()
{
    advance();
    std::vector<Outgoing> outgoing;
    if (m_outcome == Outcome::Superseded)
        return outgoing;
    const Time now = m_clock.now();
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        View &view = m_views[i];
        std::optional<wire::HubMessage> message = view.connected ? wanted(i) : std::nullopt;
        if (!message)
            continue;
        const wire::Chunk *chunk = std::get_if<wire::Chunk>(&*message);
        const Said news{message->index(), chunk ? chunk->offset : 0, now};
        if (view.said && view.said->kind == news.kind && view.said->offset == news.offset
            && now - view.said->at < m_deadlines.retry)
            continue;
        view.said = news;
        outgoing.push_back({view.member.station, *std::move(message)});
    }
    return outgoing;
}

} // namespace lw::link
