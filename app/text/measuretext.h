// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/costs.h"

#include <QString>

#include <string>

namespace lw::text {

/// "Length", "Units per operator hour".
QString measureName(compare::Measure measure);

/// The value with its unit; "no operators" for an infinite one, "—" for none.
QString measureText(compare::Measure measure, const compare::Entry &entry, const std::string &currency);

/// "Running cost per unit", "Payback".
QString costName(compare::CostMeasure measure);
/// What it consists of, in a sentence.
QString costHint(compare::CostMeasure measure);
/// The value with its unit; "never" for a payback without end, "—" for none. Costs of a unit have two decimals more than
/// the currency: they are that small.
QString costText(compare::CostMeasure measure, const compare::Entry &entry, const std::string &currency);

/// What the entry says against the reference, in words and with a sign: "better, −44 %", "same". Empty when unknown.
QString changeText(const compare::Entry &entry);

} // namespace lw::text
