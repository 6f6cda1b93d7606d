// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/delivery.h"

/// What a hub tells the people and programs that watch it.
namespace lw::wire {

/// Where the line stands.
enum class LinePhase : std::uint8_t {
    Draft,      ///< nothing under way and nothing delivered yet
    Approved,   ///< signed manifest accepted by the hub
    Staging,    ///< stations load and check their recipes
    Staged,     ///< every station holds its recipe; about to arm
    Arming,     ///< gates close
    Committed,  ///< decision to switch is on disk
    Converging, ///< stations switch and open their gates
    Released,   ///< every station confirmed
    Aborted,    ///< no switch: the old generation stays
};

enum class StationPhase : std::uint8_t {
    NotConnected,
    Waiting,   ///< connected, not yet offered
    Receiving, ///< loading its recipe
    Staged,    ///< holds and accepts its recipe
    Armed,     ///< gate closed for the switch
    Applied,   ///< switched, gate still closed
    Confirmed, ///< echoed its id, the generation and the digest with an open gate
    Refused,   ///< said no; the reason is given
    Reopened,  ///< went on with the old generation
    Unknown,   ///< no answer in time: nobody knows
};

enum class Outcome : std::uint8_t {
    Running,
    Delivered,   ///< every station confirmed
    Refused,     ///< at least one station said no before the decision: the line did not switch
    NotAnswered, ///< at least one station was silent before the decision: the line did not switch
    Stopped,     ///< somebody stopped it before the decision: the line did not switch
    Superseded,  ///< another hub has fenced this attempt
    Unknown,     ///< decided, but not confirmed by every station in time; the hub keeps trying
};

struct StationProgress {
    model::CellId station;
    StationPhase phase = StationPhase::NotConnected;
    std::uint64_t have = 0; ///< bytes of the recipe that the station holds
    std::uint64_t size = 0; ///< bytes of the whole recipe
    trust::Digest recipe;   ///< as the manifest names it
    std::optional<Reason> reason; ///< with Refused, or while a temporary refusal lasts

    bool operator==(const StationProgress &) const = default;
};

struct DeliveryProgress {
    std::string line;
    Generation generation;
    LinePhase phase = LinePhase::Draft;
    Outcome outcome = Outcome::Running;
    std::vector<StationProgress> stations; ///< in manifest order
    std::string trouble; ///< what the hub itself cannot do, in a third party's words; empty: nothing

    bool operator==(const DeliveryProgress &) const = default;
};

struct StationStatus {
    bool connected = false;
    Report report; ///< the last one heard

    bool operator==(const StationStatus &) const = default;
};

struct LineStatus {
    std::string line;              ///< empty until a first manifest names it
    Generation released;           ///< the last generation that every station confirmed
    std::uint64_t nextNumber = 1;  ///< lowest generation number that every known station takes
    std::vector<StationStatus> stations; ///< by station id
    DeliveryProgress delivery;     ///< the delivery under way or the last one

    bool operator==(const LineStatus &) const = default;
};

} // namespace lw::wire
