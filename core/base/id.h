// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace lw {

/// A strong identifier: short, readable, unique within its kind and never changed once given
/// ("C05", "SD-20", "SD20-0412"). Files refer by it, so that a diff reads like the line itself;
/// what people may rename is the separate name. Empty means "none".
template<class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    bool empty() const { return value.empty(); }
    auto operator<=>(const Id &) const = default;
};

} // namespace lw

template<class Tag>
struct std::hash<lw::Id<Tag>> {
    std::size_t operator()(const lw::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
