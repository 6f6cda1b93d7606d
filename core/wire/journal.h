// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lw::wire {

/// Unsaved work on one document.
struct Journal {
    std::string document;       ///< absolute path, empty when it was never saved
    std::string baseDigest;     ///< SHA-256 (hex) of the document's bytes the edits were made upon; empty with document
    std::uint64_t revision = 0; ///< of the document in memory
    std::uint64_t edits = 0;    ///< since it was opened or last saved
    model::Project project;

    bool operator==(const Journal &) const = default;
};

std::string journalToJson(const Journal &journal);
/// Errors as projectFromJson.
Result<Journal> journalFromJson(std::string_view text, const std::string &file = {});

} // namespace lw::wire
