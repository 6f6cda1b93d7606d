// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QString>

#include <optional>

namespace lw::viewmodel {

// How things of the project are called on the screen; shared by lists that must agree with each other.

/// Key of the family of its first capability; "other" when it has none.
QString familyOf(const model::Project &project, const model::HeadType &type);
QString familyOf(const model::Project &project, const model::Operation &operation);
/// Name of the type; its id when the catalog lacks it.
QString typeName(const model::Project &project, const model::HeadTypeId &id);
/// "SD-20 · SD20-0412"
QString headName(const model::Project &project, const model::HeadId &id);
/// "4 screws"; a bare 1 without unit is left out.
QString quantityText(const model::Project &project, const model::Operation &operation);
/// Serial of the head, "by hand", or "not assigned".
QString performerText(const model::Performer *performer);
/// Time of the operation by that performer; nothing when nobody can do it.
std::optional<Duration> timeBy(const model::Project &project, const model::Operation &operation, const model::Performer *performer);
/// How old the calibration of a head is. A passport travels with the head and is read on a station: a project has none.
QString passportText();
/// Width and what it can do: "60 mm · torque 0.05–0.6 N·m".
QString abilityText(const model::Project &project, const model::HeadType &type);
/// Volume against the usual machine: "1/2", "1/3"; empty when it is not known or not smaller.
QString sizeBadge(const model::HeadType &type);
/// The same in words, with the exact share.
QString sizeHint(const model::HeadType &type);

} // namespace lw::viewmodel
