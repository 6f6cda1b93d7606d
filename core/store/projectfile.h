// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <QByteArray>
#include <QString>

namespace lw::store {

/// The ending of project files: "board-test.line.json".
inline constexpr char projectSuffix[] = ".line.json";

struct OpenedProject {
    model::Project project;
    QByteArray digest; ///< SHA-256 (hex) of the bytes read: what unsaved edits are based on
};

/// Errors: those of readWhole and of wire::projectFromJson, with file and line.
Result<OpenedProject> openProject(const QString &path);

/// Saves so that the path holds the old project or the new one, never a part, and returns the digest of the new bytes.
/// Errors leave the old file as it was: FileUnwritable, and whatever reading the new text back would say (a number that
/// is NaN, an id that is empty): a file that could not be opened again is never written.
Result<QByteArray> saveProject(const QString &path, const model::Project &project);

} // namespace lw::store
