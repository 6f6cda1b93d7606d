// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

namespace lw::simulate {

/// Mean of the replications and the half-width of its confidence interval.
struct Estimate {
    double mean = 0;
    double halfWidth = 0; ///< infinite for fewer than two values

    bool operator==(const Estimate &) const = default;
};

/// Value that Student's t with so many degrees of freedom exceeds with chance 1 − probability; probability in (0.5, 1).
/// Distribution function: Abramowitz and Stegun 1964, 26.7.3 and 26.7.4.
double studentQuantile(double probability, std::size_t degrees);

/// Of independent values, as replications are.
Estimate estimate(std::span<const double> values, double confidence);

/// Of the difference of two variants that were run with common random numbers: value by value.
Estimate pairedDifference(std::span<const double> first, std::span<const double> second, double confidence);

/// How many of the first values belong to the warm-up: the cut that leaves the least standard error of what remains, on
/// means of five (MSER-5, White 1997; White and Spratt 2000). At most half of them.
std::size_t mser5(std::span<const double> values);

} // namespace lw::simulate
