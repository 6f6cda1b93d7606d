// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/owners.h"

namespace lw::simulate {

std::uint32_t Owners::of(std::string_view name)
{
    constexpr std::uint32_t bits = 28;
    constexpr std::uint32_t mask = (1U << bits) - 1; // this one itself belongs to the arrivals and the sequence
    std::uint32_t hash = 2166136261U;
    for (const char letter : name) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 16777619U;
    }
    std::uint32_t owner = (hash >> bits ^ hash) & mask;
    while (owner == mask || !m_taken.insert(owner).second)
        owner = (owner + 1) & mask;
    return owner;
}

} // namespace lw::simulate
