// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/statistics.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace lw::simulate {

namespace {

/// Chance that |t| stays below the value.
double studentWithin(double value, std::size_t degrees)
{
    const double angle = std::atan(value / std::sqrt(static_cast<double>(degrees)));
    const double cosine = std::cos(angle);
    const bool odd = degrees % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = degrees == 1 ? 0 : term;
    for (std::size_t k = odd ? 3 : 2; k + 1 < degrees; k += 2) {
        term *= cosine * cosine * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

} // namespace

double studentQuantile(double probability, std::size_t degrees)
{
    const double within = 2 * probability - 1;
    double low = 0;
    double high = 1;
    while (studentWithin(high, degrees) < within && high < 1e9)
        high *= 2;
    constexpr int halvings = 80;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (studentWithin(middle, degrees) < within ? low : high) = middle;
    }
    return high;
}

Estimate estimate(std::span<const double> values, double confidence)
{
    const auto count = static_cast<double>(values.size());
    const double mean = values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() < 2)
        return {mean, std::numeric_limits<double>::infinity()};
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (count - 1));
    return {mean, studentQuantile((1 + confidence) / 2, values.size() - 1) * deviation / std::sqrt(count)};
}

Estimate pairedDifference(std::span<const double> first, std::span<const double> second, double confidence)
{
    std::vector<double> differences;
    for (std::size_t i = 0; i < first.size() && i < second.size(); ++i)
        differences.push_back(second[i] - first[i]);
    return estimate(differences, confidence);
}

std::size_t mser5(std::span<const double> values)
{
    constexpr std::size_t batch = 5;
    std::vector<double> means;
    for (std::size_t at = 0; at + batch <= values.size(); at += batch)
        means.push_back(std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(at),
                                        values.begin() + static_cast<std::ptrdiff_t>(at + batch), 0.0) / batch);
    double sum = 0;
    double squares = 0;
    double least = std::numeric_limits<double>::infinity();
    std::size_t cut = 0;
    for (std::size_t from = means.size(); from-- > 0;) { // from the end, so that the sums grow by one value a step
        sum += means[from];
        squares += means[from] * means[from];
        const auto count = static_cast<double>(means.size() - from);
        const double error = (squares - sum * sum / count) / (count * count);
        if (from <= means.size() / 2 && error <= least) {
            least = error;
            cut = from;
        }
    }
    return cut * batch;
}

} // namespace lw::simulate
