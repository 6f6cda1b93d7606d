// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace arch {

/// Whether a file of folder `from` ("core/takt") may include a header of folder `to` ("core/model"). A folder may
/// always include its own. Folders the house does not know may include nothing and be included by nobody.
bool mayInclude(const std::string &from, const std::string &to);

/// Whether the house has such a folder under core or app.
bool isKnownFolder(const std::string &folder);

/// Whether a file of that folder may include <header>, which is neither ours nor of the C++ library: third parties are
/// let in by name, and folders that are std-only let in none. `fileName` decides where one file speaks for a folder.
bool mayUseThirdParty(const std::string &folder, const std::string &fileName, const std::string &header);

/// Whether the header is one of the C++ library: lower case, no folder, no ".h".
bool isStdHeader(const std::string &header);

} // namespace arch
