// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/csvreader.h"
#include "core/store/operationlist.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lw::store {

/// What a column of somebody's table holds.
enum class ColumnUse : std::uint8_t { Ignored, Id, NameEn, NameZh, Process, Quantity, Time, Predecessors, Parameter };

/// The separator of a table: comma, semicolon or tab, whichever its first line has most of outside quotes.
char separatorOf(std::string_view text);

/// What each column of the first record seems to hold, by its heading in English or Chinese. No use but Parameter is
/// given twice; what is not known is Ignored.
std::vector<ColumnUse> guessUses(const std::vector<CsvRecord> &records);

/// The good rows of a table, and what is wrong with the others.
struct TableReading {
    OperationList list;
    std::vector<int> lines;    ///< of each operation of the list
    std::vector<Error> faults; ///< by line; subject: the heading of the column, detail: what stands there
};

/// A table with the headings of readOperationTable, read on after a bad row. Faults name the column by them.
TableReading readTable(const std::vector<CsvRecord> &records);

/// Reads a table by these uses, one for each column, and goes on after a bad row: it is left out, and so are arcs to it.
/// Without a column of ids the rows are numbered. Predecessors may stand apart by semicolons, commas, 、 or spaces.
/// processes: a row may name one of them by its name in either language instead of its id.
/// Faults: those of readOperationTable; a loop closes the list of faults, and its arcs stay out.
TableReading readMapped(const std::vector<CsvRecord> &records, const std::vector<ColumnUse> &uses,
                        const std::vector<model::Process> &processes = {});

} // namespace lw::store
