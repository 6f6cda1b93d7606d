// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/random.h"

#include <cmath>
#include <cstdint>

namespace lw::simulate {

/// How a time is spread. Times in seconds throughout the simulation.
enum class Shape : std::uint8_t {
    Fixed,       ///< mean
    Exponential, ///< mean
    Erlang,      ///< mean; parameter: number of phases
    Uniform,     ///< mean ± parameter
    LogNormal,   ///< mean; parameter: coefficient of variation
    Geometric    ///< number of trials to the first success, in units of parameter; mean: its mean
};

struct Distribution {
    Shape shape = Shape::Fixed;
    double mean = 0;
    double parameter = 0;

    bool operator==(const Distribution &) const = default;
};

/// One value, never negative.
double draw(const Distribution &distribution, RandomStream &stream);

/// The common case without a call.
inline double drawTime(const Distribution &distribution, RandomStream &stream)
{
    if (distribution.shape == Shape::Fixed)
        return distribution.mean;
    if (distribution.shape == Shape::Exponential)
        return -distribution.mean * std::log(stream.uniform());
    return draw(distribution, stream);
}

} // namespace lw::simulate
