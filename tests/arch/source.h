// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace arch {

/// One text file of the tree, as the rules want to read it. Line i of each list is line i + 1 of the file.
struct Source {
    std::string path;                ///< from the root of the tree, with '/'
    std::vector<std::string> raw;    ///< as written
    std::vector<std::string> code;   ///< comments and the insides of string literals blanked, columns kept
    std::vector<std::string> quoted; ///< comments blanked, string literals kept

    std::string folder() const;    ///< "core/takt" for core/takt/linecheck.h; "" for files of the root
    std::string fileName() const;  ///< "linecheck.h"
    std::string extension() const; ///< ".h"; "" when there is none
};

/// Blanks C-like comments, and with them the insides of string and character literals if asked to. Raw strings are
/// read as far as their own delimiter.
std::vector<std::string> blanked(const std::vector<std::string> &lines, bool stringsToo);

/// Reads root/path. Throws std::runtime_error naming the file when it cannot be read.
Source readSource(const std::filesystem::path &root, const std::string &path);

} // namespace arch
