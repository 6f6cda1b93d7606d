// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recipe/equipment.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lw::recipe {

namespace {

/// Shortest text that reads back as the same number.
std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string rangeText(double lower, double upper)
{
    return numberText(lower) + " … " + numberText(upper);
}

const InstalledHead *headIn(const Equipment &equipment, std::uint32_t socket)
{
    const auto it = std::find_if(equipment.heads.begin(), equipment.heads.end(),
                                 [socket](const InstalledHead &head) { return head.socket == socket; });
    return it == equipment.heads.end() ? nullptr : &*it;
}

std::optional<Refusal> headRefusal(const RequiredHead &required, const Equipment &equipment)
{
    const InstalledHead *installed = headIn(equipment, required.socket);
    if (!installed)
        return Refusal{Mismatch::HeadMissing, std::to_string(required.socket), required.type.value, {}};
    if (installed->type.id != required.type)
        return Refusal{Mismatch::HeadTypeDiffers, std::to_string(required.socket), required.type.value,
                       installed->type.id.value};
    return {};
}

std::optional<Refusal> stepRefusal(const RecipeStep &step, const Equipment &equipment)
{
    if (step.socket == 0) {
        if (equipment.operators == 0)
            return Refusal{Mismatch::NoOperator, step.operation.value, {}, {}};
        return {};
    }
    const InstalledHead *head = headIn(equipment, step.socket);
    if (!head)
        return Refusal{Mismatch::HeadMissing, std::to_string(step.socket), step.operation.value, {}};
    const auto &capabilities = head->type.capabilities;
    const auto capability = std::find_if(capabilities.begin(), capabilities.end(),
                                         [&](const model::Capability &c) { return c.process == step.process; });
    if (capability == capabilities.end())
        return Refusal{Mismatch::ProcessMissing, step.operation.value, step.process.value, head->type.id.value};
    for (const RecipeParameter &parameter : step.parameters) {
        const auto limit = std::find_if(capability->limits.begin(), capability->limits.end(),
                                        [&](const model::ParameterRange &r) { return r.key == parameter.key; });
        if (limit != capability->limits.end()
            && (parameter.lower < limit->minimum || parameter.upper > limit->maximum))
            return Refusal{Mismatch::ParameterOutside, parameter.key, rangeText(parameter.lower, parameter.upper),
                           rangeText(limit->minimum, limit->maximum)};
    }
    return {};
}

} // namespace

std::optional<Refusal> refusal(const Recipe &recipe, const Equipment &equipment)
{
    if (recipe.header.station != equipment.station)
        return Refusal{Mismatch::WrongStation, "station", recipe.header.station.value, equipment.station.value};
    if (recipe.header.stationClass != equipment.stationClass)
        return Refusal{Mismatch::WrongClass, "class", recipe.header.stationClass, equipment.stationClass};
    for (const RequiredHead &required : recipe.heads) {
        if (auto reason = headRefusal(required, equipment))
            return reason;
    }
    for (const RecipeStep &step : recipe.steps) {
        if (auto reason = stepRefusal(step, equipment))
            return reason;
    }
    return {};
}

} // namespace lw::recipe
