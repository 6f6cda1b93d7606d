// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/localtext.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lw::recipe {

/// Which recipe this is and where it comes from (ISA-88: header).
struct RecipeHeader {
    std::string line;              ///< name of the line, one language for all (English, else Chinese)
    model::ProductId product;
    model::CellId station;
    std::string stationClass;      ///< cell type id: a recipe never lands on another class
    std::uint64_t revision = 0;    ///< of this station's recipe for this product, from 1
    std::string parent;            ///< recipe id (hex) this revision was derived from; empty for the first
    std::string author;

    bool operator==(const RecipeHeader &) const = default;
};

/// A head the station must hold (ISA-88: equipment requirements).
struct RequiredHead {
    std::uint32_t socket = 0; ///< 1-based
    model::HeadTypeId type;
    model::HeadId serial;     ///< planned serial; another of the same type will do

    bool operator==(const RequiredHead &) const = default;
};

/// One value to set, with what is accepted (ISA-88: formula).
struct RecipeParameter {
    std::string key;
    std::string unit;
    double target = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const RecipeParameter &) const = default;
};

/// One operation in the order in which it begins (ISA-88: procedure).
struct RecipeStep {
    model::OperationId operation;
    model::LocalText name;
    model::ProcessId process;
    std::uint32_t socket = 0; ///< of the head that does it; 0: by hand
    double quantity = 0;
    Duration begin{};         ///< planned, from the end of indexing
    Duration time{};
    std::vector<RecipeParameter> parameters;

    bool operator==(const RecipeStep &) const = default;
};

/// What one station needs to make one product.
struct Recipe {
    RecipeHeader header;
    std::vector<RequiredHead> heads;
    std::vector<RecipeStep> steps;
    Duration indexTime{};
    Duration expectedCycle{};

    bool operator==(const Recipe &) const = default;
};

} // namespace lw::recipe
