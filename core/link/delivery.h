// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/link/activation.h"
#include "core/link/deliveryclient.h"
#include "core/wire/deliveryprogress.h"

#include <chrono>
#include <vector>

namespace lw::link {

struct Deadlines {
    std::chrono::milliseconds stage{20'000};    ///< until every station holds its recipe
    std::chrono::milliseconds arm{15'000};      ///< until every gate is closed
    std::chrono::milliseconds converge{30'000}; ///< until every station has confirmed, before saying "unknown"
    std::chrono::milliseconds reopen{10'000};   ///< until every gate is open again after giving up
    std::chrono::milliseconds retry{1'000};     ///< before a message is said again
};

struct Outgoing {
    model::CellId station;
    wire::HubMessage message;
};

/// Where a delivery takes its ballot from and writes its decisions to.
class DecisionLog
{
public:
    virtual ~DecisionLog() = default;
    /// Fresh, and above every ballot the hub has used or seen.
    virtual wire::Ballot nextBallot() = 0;
    /// Durable when it returns success. Nothing that follows from a decision is said before.
    virtual Result<void> record(const Activation &activation, bool confirmed) = 0;
};

/// One attempt to bring one generation to every station of a line, from staging to the last confirmation. Driven by
/// what it hears and by the clock; what it has to say is repeated until the answer is there, so nothing depends on
/// a message arriving.
class Delivery
{
public:
    /// A new attempt: the order's recipes match the manifest's members by position.
    Delivery(wire::LineManifest manifest, DeliveryOrder order, const Clock &clock, const Deadlines &deadlines,
             DecisionLog &log);
    /// An attempt that a restarted hub finds in its record; it goes on from the decision, or gives up without one.
    Delivery(wire::LineManifest manifest, Activation activation, bool confirmed, const Clock &clock,
             const Deadlines &deadlines, DecisionLog &log);

    void connected(const model::CellId &station);
    void disconnected(const model::CellId &station);
    void received(const model::CellId &station, const wire::StationMessage &message);
    /// Gives up if the decision to switch has not been taken.
    void stop();
    /// Takes the steps that are due and says what there is to say now.
    std::vector<Outgoing> tick();

    const wire::Generation &generation() const { return m_activation.generation; }
    wire::Outcome outcome() const { return m_outcome; }
    bool committed() const { return m_activation.decision == wire::Decision::Commit; }
    wire::DeliveryProgress progress() const;

private:
    using Time = std::chrono::steady_clock::time_point;

    /// What a message was about, to tell a repetition from news.
    struct Said {
        std::size_t kind = 0;
        std::uint64_t offset = 0;
        Time at{};
    };

    struct View {
        wire::Member member;
        bool connected = false;
        wire::Report report;  ///< the last one, corrected by answers since
        bool offered = false; ///< the station has answered the offer on this stream
        std::uint64_t have = 0;
        bool staged = false;
        bool refused = false;
        bool confirmed = false;
        std::optional<wire::Reason> reason;
        std::optional<Said> said;
    };

    void hear(std::size_t station, const wire::Report &report);
    void hear(std::size_t station, const wire::StageState &state);
    void hear(std::size_t station, const wire::ArmAck &ack);
    void hear(std::size_t station, const wire::Applied &applied);
    void hear(std::size_t station, const wire::Refusal &refusal);

    void advance();
    void advanceStaging();
    void advanceArming();
    void advanceConverging();
    void advanceAborted();
    void startArming();
    bool decide(Activation next, bool confirmed = false);
    void abort(wire::Outcome outcome);
    void enter(wire::LinePhase phase, std::chrono::milliseconds deadline);
    bool overdue() const;

    std::optional<wire::HubMessage> wanted(std::size_t station) const;
    std::optional<wire::HubMessage> wantedForStaging(const View &view, std::size_t station) const;
    std::optional<wire::HubMessage> wantedAfterAbort(std::size_t station) const;
    bool closedByThis(const View &view) const;
    wire::StationPhase phaseOf(std::size_t station) const;
    std::size_t indexOf(const model::CellId &station) const;

    wire::LineManifest m_manifest;
    DeliveryOrder m_order;
    const Clock &m_clock;
    Deadlines m_deadlines;
    DecisionLog &m_log;
    Activation m_activation;
    std::vector<View> m_views; ///< in manifest order
    wire::LinePhase m_phase = wire::LinePhase::Approved;
    wire::Outcome m_outcome = wire::Outcome::Running;
    wire::Outcome m_abortOutcome = wire::Outcome::Running; ///< told once the gates are settled
    Time m_deadline{};
    std::string m_trouble;
};

} // namespace lw::link
