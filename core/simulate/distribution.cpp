// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/distribution.h"

#include <algorithm>
#include <numbers>

namespace lw::simulate {

namespace {

double erlang(double mean, double phases, RandomStream &stream)
{
    const int count = std::max(1, static_cast<int>(phases));
    double product = 1;
    for (int i = 0; i < count; ++i)
        product *= stream.uniform();
    return -mean / count * std::log(product);
}

/// Box and Muller 1958.
double normal(RandomStream &stream)
{
    const double radius = std::sqrt(-2 * std::log(stream.uniform()));
    return radius * std::cos(2 * std::numbers::pi * stream.uniform());
}

double logNormal(double mean, double variation, RandomStream &stream)
{
    const double variance = std::log1p(variation * variation);
    return mean * std::exp(std::sqrt(variance) * normal(stream) - variance / 2);
}

/// 1 + ⌊ln u / ln(1 − p)⌋ trials, p = unit / mean.
double geometric(double mean, double unit, RandomStream &stream)
{
    const double u = stream.uniform();
    if (mean <= unit)
        return unit;
    return unit * (1 + std::floor(std::log(u) / std::log1p(-unit / mean)));
}

} // namespace

double draw(const Distribution &distribution, RandomStream &stream)
{
    const auto &[shape, mean, parameter] = distribution;
    switch (shape) {
    case Shape::Fixed:
        return mean;
    case Shape::Exponential:
        return -mean * std::log(stream.uniform());
    case Shape::Erlang:
        return erlang(mean, parameter, stream);
    case Shape::Uniform:
        return std::max(0.0, mean + parameter * (2 * stream.uniform() - 1));
    case Shape::LogNormal:
        return logNormal(mean, parameter, stream);
    case Shape::Geometric:
        return geometric(mean, parameter, stream);
    }
    return mean;
}

} // namespace lw::simulate
