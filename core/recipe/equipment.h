// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/catalog.h"
#include "core/recipe/recipe.h"

#include <optional>
#include <string>
#include <vector>

namespace lw::recipe {

/// A head as a station finds it in its own socket, with its own limits.
struct InstalledHead {
    std::uint32_t socket = 0; ///< 1-based
    model::HeadId serial;
    model::HeadType type;
};

/// What a station knows about itself. It never takes this from a recipe.
struct Equipment {
    model::CellId station;
    std::string stationClass;
    std::uint32_t operators = 0;
    std::vector<InstalledHead> heads;
};

enum class Mismatch : std::uint8_t {
    WrongStation,     ///< made for another station
    WrongClass,       ///< made for another cell type
    HeadMissing,      ///< the socket is empty
    HeadTypeDiffers,  ///< another type sits in the socket
    ProcessMissing,   ///< the head cannot do the process
    ParameterOutside, ///< target or tolerance outside the head's own limits
    NoOperator,       ///< a manual step, but nobody works here
};

/// Why a station refuses a recipe.
struct Refusal {
    Mismatch mismatch{};
    std::string subject;  ///< socket number, operation id or parameter key
    std::string expected; ///< what the recipe asks for
    std::string found;    ///< what the station has

    bool operator==(const Refusal &) const = default;
};

/// The first reason why this equipment must not run that recipe; nothing when it may.
std::optional<Refusal> refusal(const Recipe &recipe, const Equipment &equipment);

} // namespace lw::recipe
