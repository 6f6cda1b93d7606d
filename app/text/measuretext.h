// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"

#include <QString>

#include <string>

namespace lw::text {

/// "Length", "Units per operator hour".
QString measureName(compare::Measure measure);

/// The value with its unit; "no operators" for an infinite one, "—" for none.
QString measureText(compare::Measure measure, const compare::Entry &entry, const std::string &currency);

/// What the entry says against the reference, in words and with a sign: "better, −44 %", "same". Empty when unknown.
QString changeText(const compare::Entry &entry);

} // namespace lw::text
