// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/arch/source.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace arch {

/// One break of a house rule.
struct Finding {
    std::string path;
    std::size_t line = 0; ///< 1-based; 0 when the file itself is at fault, not a line of it
    std::string rule;     ///< short name, as in expected.txt of the fixtures
    std::string message;  ///< what to do instead

    auto operator<=>(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

/// Includes of one C++ file: layers, third parties, generated messages, unprefixed Qt.
void checkIncludes(const Source &source, Findings &findings);

/// What the text of one C++ file must not say: instance(), context properties, colours outside the theme.
void checkCpp(const Source &source, Findings &findings);

/// What the text of one QML file must not say: untyped properties, colours outside the theme, app types in controls.
void checkQml(const Source &source, Findings &findings);

/// Name, length, licence header and left-overs of any file.
void checkFile(const Source &source, Findings &findings);

/// Entries of the root that the house does not have.
void checkTopLevel(const std::filesystem::path &root, Findings &findings);

/// All rules over all of our files under root, fixtures of this check excepted; sorted by path and line. Throws
/// std::runtime_error or std::filesystem::filesystem_error when something cannot be read.
Findings checkTree(const std::filesystem::path &root);

/// "core/takt/a.cpp:12: layer: …" as compilers write it, so that editors can jump.
std::string toText(const Finding &finding);

} // namespace arch
