// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/plainfile.h"

#include <map>
#include <vector>

namespace lw::cli {

/// What is known of an instance: of its fewest stations.
struct KnownOptimum {
    double cycle = 0; ///< in the unit of the file
    std::optional<std::uint32_t> optimum; ///< none where it is open
    std::uint32_t lower = 0;
    std::uint32_t upper = 0;
};

/// By graph: the name of the file without its ending, lower case.
using KnownOptima = std::multimap<QString, KnownOptimum>;

/// A CSV with the columns graph, n, cycle_time, optimal_m (empty where open), lb, ub; others are passed over.
/// Errors: those of store::readCsv, MissingField and BadValue with file, line and column.
Result<KnownOptima> readOptima(const QString &path);

/// One search of the benchmark.
struct BenchCase {
    QString path;
    QString graph;
    std::optional<double> cycle; ///< SALBP-1
    std::optional<std::uint32_t> stations; ///< SALBP-2
    std::optional<KnownOptimum> known;
};

/// Every .alb and .IN2 in the folder and below, in the order of their names. Errors: FileNotFound, MissingField when
/// there is none.
Result<QStringList> instancesIn(const QString &folder);

/// SALBP-1: one case per row of the CSV; an .alb that has no row brings its own cycle, an .IN2 without one has none.
std::vector<BenchCase> cyclesOf(const QString &path, const PlainFile &file, const KnownOptima &optima);

/// SALBP-2: the station counts that the literature takes for the graphs of Scholl, 302 in all (Scholl 1999, data set 2);
/// for other graphs, and for those too when all is asked, 3 to ⌊2n/3⌋.
std::vector<BenchCase> stationCountsOf(const QString &path, const PlainFile &file, bool all);

} // namespace lw::cli
