// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"

#include <vector>

namespace lw::session {

// What people do with the lines of a project, each as one edit. The main line has an empty id. An unknown id gives an
// edit that the project refuses.

/// Titles of all lines: the main one first, the scenarios in the order they were made.
std::vector<model::LineTitle> lineTitles(const model::Project &project);
/// The title of one line; nullptr when there is none.
const model::LineTitle *findLine(const model::Project &project, const model::ScenarioId &id);
/// "S3": the first number that no line of the project has had, as far as its lines tell.
model::ScenarioId freshScenarioId(const model::Project &project);

/// A new scenario that begins as the given line, and is open from then on.
model::Edit branchLine(const model::Project &project, const model::ScenarioId &from, const model::LocalText &name);
/// Replaces name and notes of a line.
model::Edit retitleLine(const model::Project &project, const model::LineTitle &title);
/// Takes a scenario out; when it was open, the main line is open from then on.
model::Edit removeLine(const model::Project &project, const model::ScenarioId &id);
/// The scenario becomes the main line and is open; what was the main line stays as a scenario of that name.
model::Edit adoptLine(const model::Project &project, const model::ScenarioId &id, const model::LocalText &formerName);

} // namespace lw::session
