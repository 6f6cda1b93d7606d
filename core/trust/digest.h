// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace lw::trust {

/// Bytes travel as std::string and std::string_view, as protobuf hands them out; they are not text.
/// A SHA-256 digest (FIPS 180-4). All zero means "none": no known input hashes to it.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    bool empty() const { return bytes == std::array<std::uint8_t, 32>{}; }
    auto operator<=>(const Digest &) const = default;
};

/// SHA-256 of the bytes. Fails only when memory is out (std::bad_alloc).
Digest sha256(std::string_view bytes);

/// 64 lowercase hex digits.
std::string toHex(const Digest &digest);

/// Reads exactly 64 hex digits; BadValue otherwise.
Result<Digest> digestFromHex(std::string_view hex);

/// Reads exactly 32 raw bytes; BadValue otherwise.
Result<Digest> digestFromBytes(std::string_view bytes);

/// The 32 raw bytes.
std::string toBytes(const Digest &digest);

} // namespace lw::trust
