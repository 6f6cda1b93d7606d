// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/table.h"
#include "core/compare/payback.h"
#include "core/takt/report.h"

#include <vector>

namespace lw::report {

/// One product on its line, checked. Borrows: what it names must outlive it.
struct Subject {
    const model::Project &project;
    const takt::LineReport &report;
};

Table cellTable(const Subject &subject);
Table lossTable(const Subject &subject);
Table operationTable(const Subject &subject);
Table headTable(const Subject &subject);
Table problemTable(const Subject &subject);
/// What a year costs; every price as assumed or given.
Table costTable(const Subject &subject, const model::Economics &economics);

/// Every step of every station's recipe, a row for each parameter; empty while the line has errors.
Table recipeTable(const Subject &subject);

/// All that the report shows, in its order.
std::vector<Table> allTables(const Subject &subject, const model::Economics &economics);
/// The same with those that only programs read.
std::vector<Table> fileTables(const Subject &subject, const model::Economics &economics);

} // namespace lw::report
