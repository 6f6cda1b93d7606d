// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/findings.h"
#include "core/model/product.h"

#include <algorithm>
#include <string>

namespace lw::model {

struct Limits {
    double minimum = 0;
    double maximum = 0;
};

/// Reports the worst of target and tolerance that lies outside the limits; nothing when all are inside.
/// A target outside cannot be made at all (Error). A tolerance that reaches outside promises more than can be
/// set, yet the target can be made (Warning).
inline void reportOutside(Problems &found, ProblemCode code, const Subject &subject, const ParameterTarget &parameter,
                          Limits limits, const std::string &unit, Facts facts)
{
    const auto outside = [&](double value) { return !(value >= limits.minimum && value <= limits.maximum); };
    const bool target = outside(parameter.target);
    if (!target && !outside(parameter.lower) && !outside(parameter.upper))
        return;
    const char *bound = target ? "target" : outside(parameter.lower) ? "lower" : "upper";
    const double value = target ? parameter.target : outside(parameter.lower) ? parameter.lower : parameter.upper;
    const Facts first{{"parameter", parameter.key}, {"unit", unit}, {"bound", std::string(bound)}, {"value", value},
                      {"minimum", limits.minimum}, {"maximum", limits.maximum}};
    facts.insert(facts.begin(), first.begin(), first.end());
    report(found, code, subject, std::move(facts), target ? Severity::Error : Severity::Warning);
}

/// "OP10 → OP20"
inline std::string nameOf(const Precedence &arc) { return arc.before.value + " → " + arc.after.value; }

/// "OP10, OP20"
inline std::string nameOf(const Zoning &zoning)
{
    std::string name;
    for (const OperationId &member : zoning.operations)
        name += (name.empty() ? "" : ", ") + member.value;
    return name;
}

} // namespace lw::model
