// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/problem.h"
#include "core/model/project.h"

#include <QString>

namespace lw::text {

struct ProblemText {
    QString what;
    QString where; ///< "C05 Fastening · socket 2"
    QString fix;
};

/// What is wrong, where, and what mends it. project: for the names of things; ids stand in where it has none.
ProblemText describe(const model::Problem &problem, const model::Project &project);

/// All of it in one line, for terminals and logs: "C05: … Fix: …".
QString sentence(const model::Problem &problem, const model::Project &project);

} // namespace lw::text
