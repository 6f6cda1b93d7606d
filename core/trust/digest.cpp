// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <new>

namespace lw::trust {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

Digest sha256(std::string_view bytes)
{
    Digest digest;
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.bytes.data(), &size, EVP_sha256(), nullptr) != 1
        || size != digest.bytes.size())
        throw std::bad_alloc();
    return digest;
}

std::string toHex(const Digest &digest)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(digest.bytes.size() * 2);
    for (const std::uint8_t byte : digest.bytes) {
        hex.push_back(digits[byte >> 4U]);
        hex.push_back(digits[byte & 15U]);
    }
    return hex;
}

Result<Digest> digestFromHex(std::string_view hex)
{
    Digest digest;
    if (hex.size() != digest.bytes.size() * 2)
        return Error{Errc::BadValue, "digest", std::string(hex), {}, 0};
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return Error{Errc::BadValue, "digest", std::string(hex), {}, 0};
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

Result<Digest> digestFromBytes(std::string_view bytes)
{
    Digest digest;
    if (bytes.size() != digest.bytes.size())
        return Error{Errc::BadValue, "digest", std::to_string(bytes.size()), {}, 0};
    std::transform(bytes.begin(), bytes.end(), digest.bytes.begin(),
                   [](char c) { return static_cast<std::uint8_t>(c); });
    return digest;
}

std::string toBytes(const Digest &digest)
{
    return {digest.bytes.begin(), digest.bytes.end()};
}

} // namespace lw::trust
