// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/delivery.h"

/// What hub and station keep on disk. Everything here is written before it is acknowledged.
namespace lw::wire {

/// A place for one recipe of one generation in a station.
struct Slot {
    Generation generation;
    trust::Digest recipe;

    auto operator<=>(const Slot &) const = default;
};

/// A station's part in the activation of generations.
struct StationRecord {
    std::string line;              ///< fixed by the first generation the station staged
    Ballot promised;               ///< no lower ballot is followed
    ArmAck ack;                    ///< the answer to the promised ballot, replayed verbatim
    bool gateOpen = false;         ///< new cycles may begin; a new station is closed, for it holds nothing
    bool applied = false;          ///< switched under the promised ballot
    std::uint64_t highestReleased = 0;
    Slot active;
    Slot armed;  ///< what the promised ballot will activate
    Slot staged; ///< verified and stored, may be armed

    auto operator<=>(const StationRecord &) const = default;
};

enum class Decision : std::uint8_t {
    None,   ///< still open
    Commit, ///< the line switches; never taken back
    Reopen, ///< the line stays; never taken back
};

/// A hub's part: its identity, the line's last generation and the last attempt.
struct HubRecord {
    std::string hub;           ///< UUID
    std::uint64_t counter = 0; ///< highest ballot counter used or seen
    std::string line;
    Generation released;
    std::string manifest; ///< payload of the manifest of the last attempt; empty when there was none
    Ballot ballot;        ///< of the last attempt; default when it never reached arming
    Decision decision = Decision::None;
    Generation reopen;      ///< with Decision::Reopen
    bool release = false;   ///< gates may open: every station had applied
    bool confirmed = false; ///< every station was seen open with the new generation

    auto operator<=>(const HubRecord &) const = default;
};

} // namespace lw::wire
