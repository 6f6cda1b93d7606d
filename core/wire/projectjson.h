// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lw::wire {

/// Largest project or catalog text that is read, in bytes: looked at before anything else.
inline constexpr std::size_t maxProjectBytes = 64u * 1024 * 1024;

/// A catalog as a file of its own, shared between projects.
struct SharedCatalog {
    std::string currency = "CNY"; ///< ISO 4217, of every amount in it
    model::Catalog catalog;

    bool operator==(const SharedCatalog &) const = default;
};

/// The text of a project file: the same project gives the same bytes, and what projectFromJson accepts is written back
/// as an equal project. Text for a value that no file can hold (NaN, a text that is not UTF-8) is refused on reading.
std::string projectToJson(const model::Project &project);

/// Errors carry the line, the field path ("frame.cells[3].type") and the file given, which is only passed through:
/// FileTooLarge, SyntaxError (detail: what was found there), UnknownFormat, NewerVersion (detail: the version),
/// UnknownField, BadValue (detail: the value), MissingField. References to things that do not exist load:
/// model::validateStructure names them.
Result<model::Project> projectFromJson(std::string_view text, const std::string &file = {});

std::string catalogToJson(const SharedCatalog &catalog);
/// Errors as projectFromJson.
Result<SharedCatalog> catalogFromJson(std::string_view text, const std::string &file = {});

} // namespace lw::wire
