// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/wire/projectjson.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lw::wire {

/// Largest journal text that is read, in bytes: a project and what is said about it.
inline constexpr std::size_t maxJournalBytes = maxProjectBytes + 1024u * 1024;

/// Unsaved work on one document.
struct Journal {
    std::string document;       ///< absolute path, empty when it was never saved
    std::string baseDigest;     ///< SHA-256 (hex) of the document's bytes the edits were made upon; empty with document
    std::uint64_t revision = 0; ///< of the document in memory
    std::vector<std::string> steps; ///< names of the edits since it was opened or last saved, oldest first
    model::Project project;

    bool operator==(const Journal &) const = default;
};

std::string journalToJson(const Journal &journal);
/// Errors as projectFromJson.
Result<Journal> journalFromJson(std::string_view text, const std::string &file = {});

} // namespace lw::wire
