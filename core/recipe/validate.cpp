// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recipe/validate.h"

#include <cmath>
#include <map>
#include <set>

namespace lw::recipe {

namespace {

std::string at(const char *list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

Result<void> checkHeader(const RecipeHeader &header)
{
    if (header.line.empty())
        return Error{Errc::MissingField, "header.line"};
    if (header.product.empty())
        return Error{Errc::MissingField, "header.product"};
    if (header.station.empty())
        return Error{Errc::MissingField, "header.station"};
    if (header.stationClass.empty())
        return Error{Errc::MissingField, "header.station_class"};
    if (header.revision == 0)
        return Error{Errc::BadValue, "header.revision", "0"};
    return {};
}

Result<std::set<std::uint32_t>> checkHeads(const std::vector<RequiredHead> &heads)
{
    std::set<std::uint32_t> sockets;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (heads[i].socket == 0)
            return Error{Errc::BadValue, at("heads", i) + ".socket", "0"};
        if (heads[i].type.empty())
            return Error{Errc::MissingField, at("heads", i) + ".type"};
        if (!sockets.insert(heads[i].socket).second)
            return Error{Errc::DuplicateId, at("heads", i) + ".socket", std::to_string(heads[i].socket)};
    }
    return sockets;
}

Result<void> checkParameters(const std::vector<RecipeParameter> &parameters, const std::string &path)
{
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const RecipeParameter &p = parameters[i];
        const std::string field = path + '.' + at("parameters", i);
        if (p.key.empty())
            return Error{Errc::MissingField, field + ".key"};
        if (!std::isfinite(p.target) || !std::isfinite(p.lower) || !std::isfinite(p.upper))
            return Error{Errc::BadValue, field, p.key};
        if (p.target < p.lower)
            return Error{Errc::BadValue, field + ".lower", p.key};
        if (p.target > p.upper)
            return Error{Errc::BadValue, field + ".upper", p.key};
    }
    return {};
}

} // namespace

Result<void> validate(const Recipe &recipe)
{
    if (auto header = checkHeader(recipe.header); !header)
        return header.error();
    const auto sockets = checkHeads(recipe.heads);
    if (!sockets)
        return sockets.error();
    if (recipe.indexTime < Duration{})
        return Error{Errc::BadValue, "index_time"};

    std::map<std::uint32_t, Duration> busyUntil; // by socket; steps come in order of begin
    std::set<model::OperationId> seen;
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        const RecipeStep &step = recipe.steps[i];
        const std::string path = at("steps", i);
        if (step.operation.empty())
            return Error{Errc::MissingField, path + ".operation"};
        if (!seen.insert(step.operation).second)
            return Error{Errc::DuplicateId, path + ".operation", step.operation.value};
        if (step.socket != 0 && !sockets->contains(step.socket))
            return Error{Errc::UnknownId, path + ".socket", std::to_string(step.socket)};
        if (!std::isfinite(step.quantity) || step.quantity < 0)
            return Error{Errc::BadValue, path + ".quantity"};
        if (step.time < Duration{} || step.begin < Duration{})
            return Error{Errc::BadValue, path + ".time"};
        if (step.socket != 0 && step.begin < busyUntil[step.socket])
            return Error{Errc::BadValue, path + ".begin", "overlap"};
        busyUntil[step.socket] = step.begin + step.time;
        if (recipe.indexTime + step.begin + step.time > recipe.expectedCycle)
            return Error{Errc::BadValue, "expected_cycle", step.operation.value};
        if (auto parameters = checkParameters(step.parameters, path); !parameters)
            return parameters.error();
    }
    return {};
}

} // namespace lw::recipe
