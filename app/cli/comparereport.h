// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "core/compare/difference.h"
#include "core/compare/payback.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace lw::cli {

/// A line against its reference: everything that compare prints.
struct ComparedLines {
    const model::Project &line;
    const model::Project &reference;
    std::array<compare::Row, compare::measureCount> rows; ///< entry 0 is the line, entry 1 the reference
    compare::LineDifference difference;
    compare::Payback payback;
    model::Economics economics;
    bool assumed = false; ///< no figure of the economics was given
};

QString compareTable(const ComparedLines &lines);
/// Times in seconds, lengths in metres, money in whole units of the currency; null for what has no value.
QByteArray compareJson(const ComparedLines &lines);

} // namespace lw::cli
