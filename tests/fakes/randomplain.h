// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/salbp.h"

#include <algorithm>
#include <cstdint>
#include <random>

namespace lw::test {

struct PlainShape {
    std::uint32_t tasks = 8;
    balance::Ticks shortest = 1;
    balance::Ticks longest = 10;
    double density = 0.2; ///< share of the possible arcs that are drawn
};

/// Tasks and arcs without a loop; positions are shuffled, so that file order is not an order of work.
template<class Random>
balance::PlainProblem randomPlain(Random &random, const PlainShape &shape)
{
    balance::PlainProblem problem;
    std::uniform_int_distribution<balance::Ticks> time(shape.shortest, shape.longest);
    std::bernoulli_distribution drawn(shape.density);
    std::vector<std::uint32_t> order(shape.tasks);
    for (std::uint32_t i = 0; i < shape.tasks; ++i)
        order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    for (std::uint32_t i = 0; i < shape.tasks; ++i) {
        problem.times.push_back(time(random));
        for (std::uint32_t j = i + 1; j < shape.tasks; ++j)
            if (drawn(random))
                problem.arcs.emplace_back(order[i], order[j]);
    }
    return problem;
}

} // namespace lw::test
