// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/problem.h"

namespace lw::model {

// Stable spellings for machine-readable output; screens use app/text.

const char *problemCodeName(ProblemCode code); ///< "over-takt"
const char *severityName(Severity severity);   ///< "error"
const char *subjectKindName(SubjectKind kind); ///< "cell"

} // namespace lw::model
