// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/equipment.h"
#include "core/compare/figures.h"
#include "core/model/economics.h"
#include "core/model/project.h"

#include <optional>

namespace lw::compare {

/// For shares and ratios, which need not be whole; exact up to 2^53.
inline double minorUnits(Money money) { return static_cast<double>(money.minor); }

/// A line with what was found about it.
struct JudgedLine {
    const model::Project &project;
    LineFigures figures;
    Equipment equipment;
    double powerW = 0;
};

JudgedLine judge(const model::Project &project, const model::ProductId &product);
/// The same with the check that was made already; report: of this project.
JudgedLine judge(const model::Project &project, const takt::LineReport &report);

/// What a year of running costs, at the calendar of the line: hours = available time a day × days a year.
struct AnnualCost {
    Money labour;      ///< operators × shifts × operatorPerYear
    Money energy;      ///< power × hours × energyPerKwh
    Money floor;       ///< length × lineDepth × floorPerSquareMetreYear
    Money maintenance; ///< capital × maintenanceShare
    double goodUnits = 0; ///< hours × good units an hour: what the line can make, whether it is asked for or not

    Money total() const { return labour + energy + floor + maintenance; }
    /// total / goodUnits in minor units; 0 when nothing is made.
    double perUnitMinor() const;
};

/// What a year costs of equipment that is bought and installed once and used for economics.years: the equivalent annual
/// cost, capital × (1 + installationShare) × r / (1 − (1 + r)^−n), straight shares at r = 0. Zero without years. After
/// Brealey, Myers and Allen, "Investment Decisions and Equivalent Annual Cost".
Money capitalCharge(Money capital, const model::Economics &economics);

AnnualCost annualCost(const JudgedLine &line, const model::Economics &economics);

/// What going from the reference to the line costs and brings.
struct Payback {
    Money bought;     ///< Σ over types of what the line has more than the reference × price
    Money installation; ///< bought × installationShare
    Money resale;     ///< Σ of what the reference has more × price × resaleShare
    AnnualCost reference;
    AnnualCost line;
    Money outputValue; ///< a year: (good units of the line − of the reference) × valuePerUnit
    std::optional<double> months;  ///< none when nothing is gained; 0 when nothing is spent
    Money netPresentValue;

    Money investment() const { return {bought.minor + installation.minor - resale.minor}; }
    /// Saved costs and output value of a year.
    Money gain() const { return {reference.total().minor - line.total().minor + outputValue.minor}; }
};

/// Equal types are carried over and not bought again: on one platform a new line reuses the heads of the old one.
/// months = 12 × investment / gain, the simple payback period; netPresentValue = −investment + Σ gain / (1 + r)^t over
/// t = 1 … years, end-of-year flows. Both after Brealey, Myers and Allen, Principles of Corporate Finance, chapter
/// "Net Present Value and Other Investment Criteria".
Payback payback(const JudgedLine &reference, const JudgedLine &line, const model::Economics &economics);

} // namespace lw::compare
