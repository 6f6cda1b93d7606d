// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"
#include "core/simulate/line.h"

#include <cstdint>
#include <vector>

namespace lw::simulate {

/// In which order the products of a family come.
enum class FlowOrder : std::uint8_t {
    Proportional, ///< each unit drawn, with the shares of demand as chances
    Batches,      ///< batches of equal size, as many of each product as its demand asks for, spread evenly
    Given         ///< a sequence of products, repeated
};

struct Flow {
    FlowOrder order = FlowOrder::Proportional;
    std::uint32_t batch = 1;                 ///< units of a batch
    std::vector<model::ProductId> sequence;  ///< when it is given; each one of the products of the line
};

/// Share of the units that each product has: by demand, equal when none of them has any. Sum 1.
std::vector<double> demandShares(const model::Project &project, const std::vector<model::ProductId> &products);

/// The order, and in shares the part of the units that each product then has. One product needs no order at all.
/// Batches are ordered by goal chasing (Monden 1983): next comes the product that is furthest behind its share.
/// Errors: BadValue (batch of 0 or more than a million, an empty sequence), UnknownId (sequence names another product).
Result<Mix> mixOf(const Flow &flow, const std::vector<model::ProductId> &products, std::vector<double> &shares);

} // namespace lw::simulate
