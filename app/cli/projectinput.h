// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <QString>

#include <string>

namespace lw::cli {

/// A project and the product that a command works on.
struct ProjectInput {
    model::Project project;
    model::ProductId product;
    std::string file; ///< path, for errors that come later
};

/// Reads the project; product may be empty, and then the first one is meant. Errors: those of store::openProject,
/// MissingField ("products") when there is none, UnknownId when the project has no such product.
Result<ProjectInput> readProject(const QString &path, const QString &product);

/// The error as one of that file, of the project's file.
Error ofFile(Error error, const QString &path);
Error ofFile(Error error, const ProjectInput &input);

} // namespace lw::cli
