// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/takt/report.h"

#include <vector>

namespace lw::takt {

/// One product on the line with its part of what is asked for.
struct ProductLoad {
    LineReport report; ///< names its product
    double share = 0;  ///< of all units, 0–1; they add up to 1
};

/// Its part of what is asked for, without a look at the line.
struct ProductShare {
    model::ProductId product;
    double share = 0; ///< of all units, 0–1; they add up to 1
};

/// The products that have demand, in the order of the project. Without any demand: all that have a setup, in equal shares.
std::vector<ProductShare> productShares(const model::Project &project);

/// The same products, each checked on the same frame.
std::vector<ProductLoad> productLoads(const model::Project &project);

/// Demand-weighted mean over the products of a figure of that cell, the load on it in mixed flow: Σ share × figure.
/// Source: mixed-model line balancing (Thomopoulos 1967), weighted mean of the models' times.
Duration meanOf(const std::vector<ProductLoad> &loads, std::size_t cell, Duration CellReport::*figure);

} // namespace lw::takt
