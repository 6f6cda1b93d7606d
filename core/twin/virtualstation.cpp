// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twin/virtualstation.h"

#include "core/wire/recipepayload.h"

#include <algorithm>

namespace lw::twin {
namespace {

using wire::PackmlState;
using wire::RefusalCode;

RefusalCode codeOf(recipe::Mismatch mismatch)
{
    switch (mismatch) {
    case recipe::Mismatch::WrongStation:
        return RefusalCode::RecipeNotForStation;
    case recipe::Mismatch::WrongClass:
        return RefusalCode::WrongClass;
    case recipe::Mismatch::HeadMissing:
        return RefusalCode::HeadMissing;
    case recipe::Mismatch::HeadTypeDiffers:
        return RefusalCode::HeadTypeDiffers;
    case recipe::Mismatch::ProcessMissing:
        return RefusalCode::ProcessUnsupported;
    case recipe::Mismatch::ParameterOutside:
        return RefusalCode::ParameterOutsideLimit;
    case recipe::Mismatch::NoOperator:
        return RefusalCode::NoOperator;
    }
    return RefusalCode::Unparsable;
}

/// Most steps that one call of advance() lets happen: a station that was not asked for long catches up over calls.
constexpr int stepLimit = 10'000;

} // namespace

std::optional<wire::Reason> equipmentRefusal(const recipe::Recipe &recipe, const recipe::Equipment &equipment)
{
    const std::optional<recipe::Refusal> refusal = recipe::refusal(recipe, equipment);
    if (!refusal)
        return {};
    return wire::Reason{codeOf(refusal->mismatch),
                        {{"subject", refusal->subject}, {"expected", refusal->expected}, {"found", refusal->found}},
                        false};
}

VirtualStation::VirtualStation(recipe::Equipment equipment, const Clock &clock, StationPhysics physics)
    : m_equipment(std::move(equipment)), m_clock(clock), m_physics(physics), m_now(clock.now()), m_dueAt(m_now)
{
}

link::StationIdentity VirtualStation::identity() const
{
    return {m_equipment.station, m_equipment.stationClass};
}

link::StationCondition VirtualStation::condition() const
{
    link::StationCondition condition;
    condition.state = m_machine.state();
    condition.unitInWork = m_unitEnd.has_value();
    for (const recipe::InstalledHead &head : m_equipment.heads)
        condition.heads.push_back({head.socket, head.type.id, head.serial});
    condition.units = m_units;
    condition.lastCycle = m_lastCycle;
    return condition;
}

std::variant<link::RecipeSummary, wire::Reason> VirtualStation::examine(std::string_view payload) const
{
    const Result<recipe::Recipe> recipe = wire::parseRecipe(payload);
    if (!recipe)
        return wire::Reason{RefusalCode::Unparsable,
                            {{"object", "recipe"}, {"field", recipe.error().subject}}, false};
    if (auto refusal = equipmentRefusal(*recipe, m_equipment))
        return *std::move(refusal);
    return link::RecipeSummary{recipe->header.revision, recipe->header.product.value, recipe->expectedCycle};
}

void VirtualStation::run(std::string_view payload)
{
    if (Result<recipe::Recipe> recipe = wire::parseRecipe(payload))
        m_recipe = *std::move(recipe);
}

void VirtualStation::setGate(bool open)
{
    m_gateOpen = open;
}

bool VirtualStation::command(Command command)
{
    m_now = std::max(m_now, m_clock.now());
    const bool accepted = m_machine.command(command);
    if (accepted)
        entered();
    return accepted;
}

VirtualStation::Time::duration VirtualStation::scaled(Time::duration nominal) const
{
    return std::chrono::duration_cast<Time::duration>(std::chrono::duration<double>(nominal) / m_physics.speed);
}

void VirtualStation::entered()
{
    const PackmlState state = m_machine.state();
    if (isActing(state))
        m_dueAt = m_now + scaled(m_physics.actingTime);
    if (state == PackmlState::Aborting || state == PackmlState::Stopping)
        m_unitEnd.reset(); // the unit is lost
}

void VirtualStation::advance()
{
    for (int i = 0; i < stepLimit && step(); ++i) { }
    m_now = std::max(m_now, m_clock.now());
}

bool VirtualStation::step()
{
    const bool mayWork = m_gateOpen && m_recipe && m_recipe->expectedCycle > Duration{};
    const PackmlState state = m_machine.state();
    if (state == PackmlState::Execute)
        return stepExecute();
    if (isActing(state)) {
        if (m_clock.now() < m_dueAt)
            return false;
        m_now = m_dueAt;
        m_machine.stateComplete();
    } else if (state == PackmlState::Stopped || state == PackmlState::Complete) {
        m_machine.command(Command::Reset);
    } else if (state == PackmlState::Idle && mayWork) {
        m_machine.command(Command::Start);
    } else if (state == PackmlState::Suspended && mayWork) {
        m_machine.command(Command::Unsuspend);
    } else {
        return false; // Held and Aborted wait for somebody at the station
    }
    entered();
    return true;
}

bool VirtualStation::stepExecute()
{
    if (m_unitEnd) {
        if (m_clock.now() < *m_unitEnd)
            return false;
        // Cycles follow each other without the gap that late calls would leave.
        m_now = *m_unitEnd;
        m_unitEnd.reset();
        ++m_units;
        m_lastCycle = m_unitTime;
        return true;
    }
    if (!m_gateOpen || !m_recipe) {
        m_machine.command(Command::Suspend);
        entered();
        return true;
    }
    m_unitTime = m_recipe->expectedCycle;
    m_unitEnd = m_now + scaled(m_unitTime);
    return true;
}

} // namespace lw::twin
