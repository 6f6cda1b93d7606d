// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"
#include "core/store/operationlist.h"

#include <QString>

#include <optional>

namespace lw::store {

struct ImportOptions {
    double secondsPerUnit = 1;       ///< what .alb and .IN2 count in; CSV is in seconds
    std::optional<double> cycleTime; ///< in the file's unit (CSV: seconds); goes before the one in the file
};

/// Operations and precedence of such a file, without a line to do them. Errors as those of importFile.
Result<OperationList> readOperations(const QString &path, const ImportOptions &options = {});

/// A new project from operations and precedence: .alb, .IN2 or CSV, told by content (the name only says what the
/// product is called). The line is the one of startLine: check accepts it, and it is there to be improved.
/// Errors: those of readWhole, of readAlb, readIn2 and readOperationTable with file and line; UnknownFormat; BadValue for
/// an option that is not a positive number (subject "secondsPerUnit", "cycleTime").
Result<model::Project> importFile(const QString &path, const ImportOptions &options = {});

} // namespace lw::store
