// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lw::model {

/// Text that the document itself carries in both languages; either may be empty.
struct LocalText {
    std::string en;
    std::string zh;

    bool operator==(const LocalText &) const = default;
};

} // namespace lw::model
