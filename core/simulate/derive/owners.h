// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace lw::simulate {

/// Gives each thing that draws random numbers an owner number that follows from its name alone, so that a variant that
/// adds a cell or a head leaves the numbers of all others as they are. Two names that hash alike (about 1 in 10^8 for a
/// pair) are told apart in the order in which they come.
class Owners
{
public:
    /// 28 bits, never twice the same. Hash: FNV-1a, 32 bits (Fowler, Noll and Vo), folded.
    std::uint32_t of(std::string_view name);

private:
    std::unordered_set<std::uint32_t> m_taken;
};

} // namespace lw::simulate
