// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/link/stationbody.h"
#include "core/recipe/equipment.h"
#include "core/recipe/recipe.h"
#include "core/twin/packmlmachine.h"

#include <chrono>
#include <optional>

namespace lw::twin {

struct StationPhysics {
    double speed = 1;                          ///< times faster than the clock, above 0
    std::chrono::milliseconds actingTime{200}; ///< of each acting state, at speed 1
};

/// A station without iron: real state machine, heads with the limits of their types, and cycles that take as long as
/// its recipe says. It starts itself as soon as the gate is open, finishes its unit when the gate closes and then
/// waits in Suspended. Not thread-safe; time passes in advance() only.
class VirtualStation final : public link::StationBody
{
public:
    /// The clock must outlive the station.
    VirtualStation(recipe::Equipment equipment, const Clock &clock, StationPhysics physics = {});

    /// Lets everything happen that is due by now.
    void advance();

    /// As from the buttons of the station. False when the state does not accept it.
    bool command(Command command);

    link::StationIdentity identity() const override;
    link::StationCondition condition() const override;
    std::variant<link::RecipeSummary, wire::Reason> examine(std::string_view payload) const override;
    void run(std::string_view payload) override;
    void setGate(bool open) override;

private:
    using Time = std::chrono::steady_clock::time_point;

    /// One due step; false when there is none.
    bool step();
    bool stepExecute();
    void entered();
    Time::duration scaled(Time::duration nominal) const;

    recipe::Equipment m_equipment;
    const Clock &m_clock;
    StationPhysics m_physics;
    PackmlMachine m_machine;
    bool m_gateOpen = false;
    std::optional<recipe::Recipe> m_recipe;
    Time m_now{};    ///< how far the station has lived
    Time m_dueAt{};  ///< end of the acting state
    std::optional<Time> m_unitEnd;
    Duration m_unitTime{}; ///< of the unit in work, by the recipe it began with
    std::uint64_t m_units = 0;
    Duration m_lastCycle{};
};

/// Why this equipment must not run the recipe, in the words of the delivery; nothing when it may.
std::optional<wire::Reason> equipmentRefusal(const recipe::Recipe &recipe, const recipe::Equipment &equipment);

} // namespace lw::twin
