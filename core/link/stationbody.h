// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/delivery.h"

#include <string_view>
#include <variant>
#include <vector>

namespace lw::link {

struct StationIdentity {
    model::CellId id;
    std::string stationClass; ///< cell type id
};

/// What the station finds when it looks at itself.
struct StationCondition {
    wire::PackmlState state = wire::PackmlState::Undefined;
    bool unitInWork = false;
    std::vector<wire::InstalledHead> heads;
    std::uint64_t units = 0;
    Duration lastCycle{};
};

struct RecipeSummary {
    std::uint64_t revision = 0;
    std::string product;
    Duration expectedCycle{};
};

/// The machine behind a station agent, virtual or real. Its own limits win over anything signed.
class StationBody
{
public:
    virtual ~StationBody() = default;

    virtual StationIdentity identity() const = 0;
    virtual StationCondition condition() const = 0;

    /// Parses a verified recipe payload and judges it by the station's own equipment.
    virtual std::variant<RecipeSummary, wire::Reason> examine(std::string_view payload) const = 0;

    /// From the next cycle on, work by this examined recipe.
    virtual void run(std::string_view payload) = 0;

    /// While closed, no new cycle begins; a unit in work is finished.
    virtual void setGate(bool open) = 0;
};

} // namespace lw::link
