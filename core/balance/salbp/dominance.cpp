// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/dominance.h"

#include <algorithm>

namespace lw::balance::salbp {

Dominance::Dominance(const Instance &instance) : above(instance.size, instance.size), twins(instance.size, instance.size)
{
    const auto &times = instance.times;
    for (std::uint32_t j = 0; j < instance.size; ++j) {
        for (std::uint32_t i = 0; i < instance.size; ++i) {
            if (i == j || times[i] < times[j] || !isSubset(instance.followers[j], instance.followers[i])
                || contains(instance.followers[j], i) || contains(instance.followers[i], j))
                continue;
            const bool alike = times[i] == times[j] && std::ranges::equal(instance.followers[i], instance.followers[j]);
            if (alike && i > j)
                continue;
            include(above[j], i);
            if (times[i] == times[j])
                include(twins[j], i);
        }
    }
}

} // namespace lw::balance::salbp
