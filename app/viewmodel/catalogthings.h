// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

#include <QString>

#include <optional>

namespace lw::viewmodel {

/// A thing that is about to be put into the catalog.
struct NewThing {
    QString id;
    model::Edit edit;
};

// Ids are free ones: "HEAD-1", "SD-20-2" for the double of SD-20. The double stands behind its original.

NewThing newHeadType(const model::Project &project);
NewThing newCellType(const model::Project &project);
NewThing newProcess(const model::Project &project);
std::optional<NewThing> doubleOf(const model::Project &project, const model::HeadTypeId &id);
std::optional<NewThing> doubleOf(const model::Project &project, const model::CellTypeId &id);
std::optional<NewThing> doubleOf(const model::Project &project, const model::ProcessId &id);

} // namespace lw::viewmodel
