// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <cstdint>
#include <map>
#include <string>

namespace lw::compare {

/// What of one type a line owns, and what one of it costs.
struct Owned {
    std::uint32_t count = 0;
    Money price;
};

/// Cells and heads by type id. A cell with copies counts that often, and so do the heads that sit in it; a head in no
/// socket of the setup counts once. Types the catalog lacks count with no price.
struct Equipment {
    std::map<std::string, Owned> cells;
    std::map<std::string, Owned> heads;
    double headLitres = 0;   ///< volume of the heads whose usual machine is known
    double marketLitres = 0; ///< of the usual machines in their place
};

Equipment equipmentOf(const model::Project &project, const model::ProductId &product);

std::uint32_t total(const std::map<std::string, Owned> &owned);

} // namespace lw::compare
