// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace lw::trust {

/// Who may read a file written here.
enum class FileAccess : std::uint8_t {
    OwnerOnly, ///< mode 0600, for keys and station state
    Everyone,  ///< mode 0644, for public keys
};

/// Writes the bytes so that after a power cut the path holds either the old content or the new one, whole:
/// a temporary file beside it, fsync, rename, fsync of the directory. FileUnwritable names the path and errno.
Result<void> writeDurably(const std::filesystem::path &path, std::string_view bytes, FileAccess access);

/// As writeDurably(), but leaves a file that is there already as it is: false then. Of several programs that start at
/// once, one writes and the others find what it wrote.
Result<bool> createDurably(const std::filesystem::path &path, std::string_view bytes, FileAccess access);

/// The whole file, up to limit bytes. FileNotFound, FileUnreadable, or FileTooLarge with the limit in detail.
Result<std::string> readFile(const std::filesystem::path &path, std::size_t limit);

} // namespace lw::trust
