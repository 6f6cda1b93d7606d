// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/localtext.h"

#include <cstdint>
#include <vector>

namespace lw::model {

/// One working shift. start is time of day, 0–24 h; breaks is their sum.
struct Shift {
    LocalText name;
    Duration start{};
    Duration length{};
    Duration breaks{};

    bool operator==(const Shift &) const = default;
};

struct Calendar {
    std::vector<Shift> shifts; ///< of one working day
    std::uint32_t daysPerYear = 0;
    double plannedAvailability = 1; ///< 0–1; what planning lets the line lose to stops

    bool operator==(const Calendar &) const = default;
};

struct Demand {
    ProductId product;
    double unitsPerDay = 0;

    bool operator==(const Demand &) const = default;
};

/// Σ shifts − breaks of one working day.
inline Duration availablePerDay(const Calendar &calendar)
{
    Duration sum{};
    for (const Shift &shift : calendar.shifts)
        sum += shift.length - shift.breaks;
    return sum;
}

} // namespace lw::model
