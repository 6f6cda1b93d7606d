// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a delivery has to say: to a station next, and to the people who watch.

#include "core/link/delivery.h"

namespace lw::link {

using wire::Decision;
using wire::LinePhase;
using wire::Outcome;
using wire::StationPhase;

bool Delivery::closedByThis(const View &view) const
{
    return m_activation.ballot != wire::Ballot{} && view.report.promised == m_activation.ballot
        && !view.report.gateOpen;
}

std::optional<wire::HubMessage> Delivery::wanted(std::size_t station) const
{
    const View &view = m_views[station];
    switch (m_phase) {
    case LinePhase::Staging:
        return wantedForStaging(view, station);
    case LinePhase::Arming:
    case LinePhase::Committed:
    case LinePhase::Converging:
        if (view.confirmed || view.refused)
            return {};
        return nextMessage(m_activation, station);
    case LinePhase::Aborted:
        return wantedAfterAbort(station);
    case LinePhase::Draft:
    case LinePhase::Approved:
    case LinePhase::Staged:
    case LinePhase::Released:
        break;
    }
    return {};
}

std::optional<wire::HubMessage> Delivery::wantedForStaging(const View &view, std::size_t station) const
{
    if (view.staged || view.refused)
        return {};
    const trust::Envelope &recipe = m_order.recipes[station];
    if (!view.offered)
        return wire::Offer{m_order.manifest, recipe.type, recipe.signatures};
    return wire::Chunk{view.member.recipe, view.have, recipe.payload.substr(view.have, wire::chunkLimit)};
}

std::optional<wire::HubMessage> Delivery::wantedAfterAbort(std::size_t station) const
{
    if (!closedByThis(m_views[station]))
        return {};
    // Undecided and without this station's answer: have it replayed, it may tell what to reopen.
    return nextMessage(m_activation, station);
}

StationPhase Delivery::phaseOf(std::size_t station) const
{
    const View &view = m_views[station];
    const bool silent = m_outcome == Outcome::Unknown || m_outcome == Outcome::NotAnswered;
    if (view.confirmed)
        return StationPhase::Confirmed;
    if (view.refused)
        return StationPhase::Refused;
    if (m_phase == LinePhase::Aborted && m_activation.ballot != wire::Ballot{}) {
        if (!view.connected)
            return StationPhase::Unknown;
        if (m_activation.acks[station] && !closedByThis(view))
            return StationPhase::Reopened;
    }
    if (m_activation.applied[station])
        return silent ? StationPhase::Unknown : StationPhase::Applied;
    if (m_activation.acks[station])
        return silent ? StationPhase::Unknown : StationPhase::Armed;
    if (view.staged)
        return StationPhase::Staged;
    if (!view.connected)
        return StationPhase::NotConnected;
    return view.have > 0 ? StationPhase::Receiving : StationPhase::Waiting;
}

wire::DeliveryProgress Delivery::progress() const
{
    wire::DeliveryProgress progress;
    progress.line = m_manifest.line;
    progress.generation = m_activation.generation;
    progress.phase = m_phase;
    progress.outcome = m_outcome;
    progress.trouble = m_trouble;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const View &view = m_views[i];
        progress.stations.push_back(
            {view.member.station, phaseOf(i), view.have, view.member.size, view.member.recipe, view.reason});
    }
    return progress;
}

} // namespace lw::link
