// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lw::model {

/// How a thing of another catalog stands to the one that the project has.
enum class MergeState : std::uint8_t {
    New,      ///< the project has none of that id
    Same,     ///< equal in every field
    Changed,  ///< differs, and the project can take it
    Conflict, ///< differs, and with it the project has errors that it does not have now
};

enum class MergeKind : std::uint8_t { Platform, Interface, Process, CellType, HeadType };

struct MergeItem {
    MergeKind kind = MergeKind::Platform;
    std::string id; ///< empty for the platform
    LocalText name; ///< as the other catalog has it
    MergeState state = MergeState::Same;
    /// What differs, in the order of the type: "name", "cost", "capability screw", "socket 2", "parameter torque".
    std::vector<std::string> fields;
    std::vector<Problem> conflicts; ///< the errors that it would bring, taken over alone

    bool operator==(const MergeItem &) const = default;
};

/// Everything that the other catalog has, in its order: platform, interfaces, processes, cell types, head types. What
/// only the project has is not named: a merge takes nothing away.
std::vector<MergeItem> compareCatalogs(const Project &project, const Catalog &other);

/// Takes over the items that are wanted (as compareCatalogs lists them; Same ones change nothing) as one edit: new
/// things at the end of their lists. Errors: NothingToDo.
Result<Edit> mergeCatalogs(const Project &project, const Catalog &other, const std::vector<MergeItem> &wanted);

} // namespace lw::model
