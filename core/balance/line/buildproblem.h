// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/lineproblem.h"
#include "core/base/result.h"

namespace lw::balance::line {

/// The dense form of a target, or why there can be none: then only the obstacles count.
struct BuiltProblem {
    LineProblem problem;
    std::vector<Obstacle> obstacles;
};

/// Errors: UnknownId (product, fixed operation), DuplicateId (product named twice), MissingField (no product),
/// ProjectHasErrors (subject: the first element at fault, detail: its problem code).
Result<BuiltProblem> buildProblem(const model::Project &project, const LineTarget &target);

/// Whether the head type has the process and its limits hold the target of every parameter: what the setup check
/// calls an error. A tolerance that reaches outside is its warning and no obstacle.
bool canDo(const model::HeadType &type, const model::Operation &operation);

} // namespace lw::balance::line
