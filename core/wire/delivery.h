// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/trust/digest.h"
#include "core/trust/envelope.h"
#include "core/wire/packml.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What hub and stations say to each other, as values. The design is "one line, one generation": no two stations of
/// a line ever produce with different generations.
namespace lw::wire {

inline constexpr std::string_view recipeType = "application/vnd.linewright.recipe.v1";
inline constexpr std::string_view manifestType = "application/vnd.linewright.line-manifest.v1";

inline constexpr std::size_t chunkLimit = 256 * 1024;            ///< bytes of payload in one Chunk
inline constexpr std::size_t messageLimit = 1024 * 1024;         ///< bytes of one message on a stream
inline constexpr std::uint64_t recipeSizeLimit = 1024 * 1024;     ///< bytes of one recipe payload: empty submessages expand 32-fold
inline constexpr std::size_t memberLimit = 10'000;               ///< stations of one line

/// The fencing token of one attempt of one hub to switch the line. Total order; a default one is below all others.
struct Ballot {
    std::uint64_t counter = 0; ///< above every counter the hub has used or seen
    std::string hub;           ///< UUID of the hub, so that two hubs never share a ballot
    std::uint64_t nonce = 0;   ///< so that a hub restored from a backup never reuses one

    auto operator<=>(const Ballot &) const = default;
};

/// One generation of a line. The number alone does not tell two manifests apart that were both approved as "7".
struct Generation {
    std::uint64_t number = 0; ///< 0: nothing delivered yet
    trust::Digest manifest;   ///< SHA-256 of the manifest's payload

    auto operator<=>(const Generation &) const = default;
};

struct Member {
    model::CellId station;
    std::string stationClass; ///< cell type id
    trust::Digest recipe;     ///< SHA-256 of the recipe's payload: the recipe id
    std::uint64_t size = 0;   ///< bytes of the recipe's payload

    bool operator==(const Member &) const = default;
};

/// Which recipes make up one generation of a line; signed by an approver.
struct LineManifest {
    std::string line;
    std::uint64_t generation = 0; ///< never goes down; a rollback is a new generation with old digests
    trust::Digest previous;       ///< of the manifest before it; empty for the first
    std::vector<Member> members;

    bool operator==(const LineManifest &) const = default;
};

// ---- hub to station

/// Announces a recipe: everything that can be checked before a byte of it is loaded.
struct Offer {
    trust::Envelope manifest;
    std::string recipeType;
    std::vector<trust::Signature> recipeSignatures;

    bool operator==(const Offer &) const = default;
};

struct Chunk {
    trust::Digest recipe;
    std::uint64_t offset = 0;
    std::string data; ///< at most chunkLimit bytes

    bool operator==(const Chunk &) const = default;
};

/// Close the gate and promise to follow no lower ballot.
struct Arm {
    Ballot ballot;
    Generation generation;

    bool operator==(const Arm &) const = default;
};

/// The line switches: make the staged generation the active one, gate still closed.
struct Commit {
    Ballot ballot;
    Generation generation;

    bool operator==(const Commit &) const = default;
};

/// Every station has applied: open the gate.
struct Release {
    Ballot ballot;

    bool operator==(const Release &) const = default;
};

/// The attempt is over without a switch: open the gate again if this generation is still the active one.
struct Reopen {
    Ballot ballot;
    Generation generation;

    bool operator==(const Reopen &) const = default;
};

using HubMessage = std::variant<Offer, Chunk, Arm, Commit, Release, Reopen>;

// ---- station to hub

struct InstalledHead {
    std::uint32_t socket = 0; ///< 1-based
    model::HeadTypeId type;
    model::HeadId serial;

    bool operator==(const InstalledHead &) const = default;
};

/// The full actual state; the first message of every stream.
struct Report {
    model::CellId station;
    std::string stationClass;
    PackmlState state = PackmlState::Undefined;
    bool gateOpen = false;
    Ballot promised;
    Generation active;
    trust::Digest activeRecipe;       ///< empty: none
    std::uint64_t activeRevision = 0; ///< of the active recipe; 0: none
    std::string activeProduct;        ///< product id in the active recipe
    Generation staged;
    std::uint64_t highestReleased = 0; ///< number of the highest generation this station has produced with
    std::vector<InstalledHead> heads;
    std::uint64_t units = 0;  ///< finished since the station program started
    Duration lastCycle{};     ///< zero: none yet
    Duration expectedCycle{}; ///< by the active recipe; zero: none
    std::string trouble;      ///< why the station stays closed, in a third party's words; empty: nothing

    bool operator==(const Report &) const = default;
};

/// How far the offered recipe has come.
struct StageState {
    Generation generation;
    trust::Digest recipe;
    std::uint64_t have = 0; ///< bytes received without a gap
    bool staged = false;    ///< whole, verified, accepted by the station's own limits and stored

    bool operator==(const StageState &) const = default;
};

/// Stored with the promise and replayed verbatim: what held when the gate was closed for this ballot.
struct ArmAck {
    Ballot ballot;
    bool wasOpen = false;
    Generation active;

    bool operator==(const ArmAck &) const = default;
};

struct Applied {
    Ballot ballot;
    Generation generation;
    trust::Digest recipe; ///< digest of the bytes the station now holds as active

    bool operator==(const Applied &) const = default;
};

enum class MessageKind : std::uint8_t { Offer, Chunk, Arm, Commit, Release, Reopen };

enum class RefusalCode : std::uint8_t {
    SignatureInvalid,      ///< no trusted key of the needed role signed these bytes
    Unparsable,            ///< signed, but not what its type says
    WrongLine,             ///< the station belongs to another line
    NotMember,             ///< the manifest does not name this station
    DuplicateMember,       ///< the manifest names this station more than once
    WrongClass,            ///< the recipe is for another class of station
    GenerationNotAbove,    ///< not above the highest released one
    GenerationJump,        ///< more than 1,000 above the highest released one
    TooLarge,              ///< recipe larger than the station takes
    DigestMismatch,        ///< the bytes received are not those announced
    UnknownRecipe,         ///< a chunk of something that was not offered
    RecipeNotForStation,   ///< the recipe names another station or class
    HeadMissing,           ///< a socket the recipe needs is empty
    HeadTypeDiffers,       ///< another type of head sits in the socket
    ProcessUnsupported,    ///< the head cannot do that process
    ParameterOutsideLimit, ///< a target or limit outside what the head may do
    NoOperator,            ///< a manual step, but nobody works at the station
    NotStaged,             ///< asked to arm a generation that is not staged
    StaleBallot,           ///< a ballot below the promised one
    NotArmed,              ///< commit, release or reopen without a matching promise
    GateOpen,              ///< asked to switch with an open gate
    WrongActive,           ///< asked to reopen another generation than the active one
    StateForbids,          ///< the PackML state does not permit it
    UnitInWork,            ///< a unit is still being worked on: ask again
    StorageFailed,         ///< the station could not store it
    AlreadyConnected,      ///< another stream speaks for this station
    NotIntroduced,         ///< the stream did not begin with a report
};

/// A named value that belongs to a refusal, such as {"parameter", "torque"}, {"limit", "2.0"}.
struct Fact {
    std::string key;
    std::string value;

    bool operator==(const Fact &) const = default;
};

struct Reason {
    RefusalCode code{};
    std::vector<Fact> facts;
    bool temporary = false; ///< asking again may succeed without anybody's help

    bool operator==(const Reason &) const = default;
};

struct Refusal {
    MessageKind about{};
    Ballot ballot;         ///< of the refused message, if it had one
    Generation generation; ///< of the refused message, if it had one
    Reason reason;

    bool operator==(const Refusal &) const = default;
};

using StationMessage = std::variant<Report, StageState, ArmAck, Applied, Refusal>;

} // namespace lw::wire
