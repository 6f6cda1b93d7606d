// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/benchcases.h"

#include <QJsonObject>

namespace lw::cli {

/// How a result stands to what is known.
enum class Verdict : std::uint8_t {
    Ok,      ///< nothing known is better, nothing known is contradicted
    Better,  ///< fewer stations than anybody is known to have reached
    Worse,   ///< more than the known upper bound
    Wrong,   ///< contradicts what is known, or the verifier objects
    NotKnown ///< there is nothing to compare with
};

struct BenchResult {
    BenchCase instance;
    balance::PlainBalance balance;
    balance::Ticks ticksPerUnit = 1;
    std::size_t findings = 0; ///< of the verifier
    Verdict verdict = Verdict::NotKnown;
};

Verdict verdictOf(const BenchCase &instance, const balance::PlainBalance &balance, std::size_t findings);

/// The columns of the table: their names, and those of one result, padded alike.
QString benchHeading();
QString benchRow(const BenchResult &result);

/// Totals over the results: counts, total, median and slowest time; for SALBP-2 the open instances with both bounds.
QString benchTotals(const std::vector<BenchResult> &results);

/// {objective, instances [graph, cycle, stations, lower_bound, status, known_lb, known_ub, verdict, nodes, seconds,
/// findings], totals {instances, proven, right, better, worse, wrong, findings, total_s, median_s, slowest_s, slowest}}.
QByteArray benchJson(balance::Objective objective, const std::vector<BenchResult> &results);

} // namespace lw::cli
