// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/delivery.h"
#include "core/link/storage.h"

#include <functional>
#include <map>
#include <optional>

namespace lw::link {

struct HubOptions {
    Deadlines deadlines;
    /// Source of nonces and of the hub's UUID; the default asks the operating system.
    std::function<std::uint64_t()> random;
};

/// The hub of one line, without transport and threads: what stations say in, what they are told out. It keeps the
/// line's last generation, the ballot counter and the decision of the attempt under way in its storage.
class Hub final : public DecisionLog
{
public:
    /// Storage, keys and clock must outlive the hub.
    Hub(Storage &storage, const trust::TrustedKeys &keys, const Clock &clock, HubOptions options = {});

    /// Takes up the record, or makes a first one. A damaged record is an error: ballots may have been forgotten.
    Result<void> start();

    /// A station's stream begins with this report. AlreadyConnected when another stream speaks for that station.
    std::optional<wire::Reason> connected(const wire::Report &report);
    void disconnected(const model::CellId &station);
    void received(const model::CellId &station, const wire::StationMessage &message);

    /// Takes an order after checking signatures, digests, sizes and the line. Refused with what is wrong in detail:
    /// "busy" and the generation under way, "manifest" and its type, "line" and the hub's own, "generation" and the
    /// released one, "member" or "recipe" and the station.
    Result<void> deliver(DeliveryOrder order);
    /// Gives up that generation's delivery if the decision to switch has not been taken.
    void stop(const wire::Generation &generation);

    /// Call after each event and a few times a second: takes the steps that are due.
    std::vector<Outgoing> tick();

    wire::LineStatus status() const;

private:
    struct Station {
        bool connected = false;
        wire::Report report;
    };

    wire::Ballot nextBallot() override;
    Result<void> record(const Activation &activation, bool confirmed) override;
    Result<void> store(wire::HubRecord next);
    Result<void> resume();
    Result<wire::LineManifest> judge(const trust::Envelope &manifest) const;
    Result<std::vector<trust::Envelope>> matchRecipes(const wire::LineManifest &manifest,
                                                      const std::vector<trust::Envelope> &recipes) const;
    std::uint64_t nextNumber() const;

    Storage &m_storage;
    const trust::TrustedKeys &m_keys;
    const Clock &m_clock;
    HubOptions m_options;
    wire::HubRecord m_record;
    std::string m_manifest; ///< payload of the manifest being delivered
    std::map<model::CellId, Station> m_stations;
    std::optional<Delivery> m_delivery;
};

} // namespace lw::link
