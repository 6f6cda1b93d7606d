// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/localtext.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lw::model {

/// A process parameter of one operation: what to aim at and what to accept.
struct ParameterTarget {
    std::string key; ///< of the process's ParameterSpec
    double target = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const ParameterTarget &) const = default;
};

struct Operation {
    using IdType = OperationId;
    OperationId id;
    LocalText name;
    ProcessId process;
    double quantity = 1; ///< in the process's quantityUnit
    std::vector<ParameterTarget> parameters;
    std::optional<Duration> manualTime; ///< set when a person can do it, without a head
    std::string notes;

    bool operator==(const Operation &) const = default;
};

/// before must be finished before after begins, on an earlier cell or earlier in the same one.
struct Precedence {
    OperationId before;
    OperationId after;

    auto operator<=>(const Precedence &) const = default;
};

enum class ZoningKind : std::uint8_t {
    SameCell,     ///< all members on one cell
    SeparateCells ///< no two members on one cell
};

struct Zoning {
    ZoningKind kind = ZoningKind::SameCell;
    std::vector<OperationId> operations;

    bool operator==(const Zoning &) const = default;
};

struct Product {
    using IdType = ProductId;
    ProductId id;
    LocalText name;
    std::vector<Operation> operations;
    std::vector<Precedence> precedence;
    std::vector<Zoning> zoning;
    double qualityRate = 1; ///< good units / all units of the whole line, 0–1
    std::string notes;

    bool operator==(const Product &) const = default;
};

} // namespace lw::model
