// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lw::store {

struct CsvRecord {
    std::vector<std::string> fields;
    int line = 0; ///< 1-based, on which the record begins
};

/// Comma-separated values, strictly by RFC 4180: fields in double quotes may hold commas, line ends and doubled
/// quotes; every record has as many fields as the first. Beyond the RFC: LF alone ends a line as well, a UTF-8 byte
/// order mark is passed over, and lines with nothing on them are left out (spreadsheets end files with them).
/// Errors with line, and as subject the column: its field of the first record, or its number from 1. SyntaxError (a
/// quote inside a bare field, text after a closing quote, an open quote at the end, a stray CR, or bytes that are not
/// UTF-8), MissingField (too few fields), UnknownField (too many).
/// separator: what spreadsheets of some languages write in the place of the comma: ';' or a tab.
Result<std::vector<CsvRecord>> readCsv(std::string_view text, char separator = ',');

} // namespace lw::store
