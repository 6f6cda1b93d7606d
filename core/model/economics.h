// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <string_view>

namespace lw::model {

/// What a line costs to run and to own, beside what the catalog says of its equipment. One set for all lines of a
/// project, so that what differs between two lines is the lines. Shares are ratios 0–1.
struct Economics {
    Money operatorPerYear;      ///< one post manned in one shift, with all that it costs the employer
    Money energyPerKwh;
    Money floorPerSquareMetreYear;
    Length lineDepth;           ///< of the strip of floor under the line, with the way beside it
    Money valuePerUnit;         ///< contribution of one more good unit; zero: output beyond the reference is not valued
    double maintenanceShare = 0; ///< of capital, each year
    double installationShare = 0; ///< of bought equipment, once: engineering, transport, start-up
    double resaleShare = 0;     ///< of the price of equipment that is set free
    double discountRate = 0;    ///< a year
    std::uint32_t years = 0;    ///< how long the line is used

    bool operator==(const Economics &) const = default;
};

/// The first field that cannot be: a negative amount, a share outside 0–1, more than maxYears. By the name it has in the
/// file; empty when all are in order.
constexpr std::uint32_t maxYears = 50;
constexpr std::string_view faultOf(const Economics &figures)
{
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    if (figures.operatorPerYear.minor < 0)
        return "operatorPerYear";
    if (figures.energyPerKwh.minor < 0)
        return "energyPerKwh";
    if (figures.floorPerSquareMetreYear.minor < 0)
        return "floorPerSquareMetreYear";
    if (figures.lineDepth.um < 0)
        return "lineDepthMm";
    if (figures.valuePerUnit.minor < 0)
        return "valuePerUnit";
    if (!isShare(figures.maintenanceShare))
        return "maintenanceShare";
    if (!isShare(figures.installationShare))
        return "installationShare";
    if (!isShare(figures.resaleShare))
        return "resaleShare";
    if (!isShare(figures.discountRate))
        return "discountRate";
    return figures.years > maxYears ? "years" : std::string_view();
}

/// Figures to begin with where a project has none. Every one of them is an assumption: mid-range prices of an
/// electronics plant in China, in CNY. In other currencies all prices are zero, for a converted price would look
/// like a known one.
constexpr Economics assumedEconomics(std::string_view currency)
{
    Economics figures{.operatorPerYear = {},
                      .energyPerKwh = {},
                      .floorPerSquareMetreYear = {},
                      .lineDepth = {4'000'000},
                      .valuePerUnit = {},
                      .maintenanceShare = 0.03,
                      .installationShare = 0.1,
                      .resaleShare = 0,
                      .discountRate = 0.1,
                      .years = 5};
    if (currency != "CNY")
        return figures;
    figures.operatorPerYear = {110'000'00};
    figures.energyPerKwh = {75};
    figures.floorPerSquareMetreYear = {600'00};
    return figures;
}

} // namespace lw::model
