// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace lw::balance::salbp {

// Sets of tasks as bits in words of 64: task j is bit j % 64 of word j / 64.

using Word = std::uint64_t;
using TaskSet = std::span<Word>;
using ConstTaskSet = std::span<const Word>;

constexpr std::uint32_t wordsFor(std::uint32_t tasks) { return (tasks + 63) / 64; }

inline bool contains(ConstTaskSet set, std::uint32_t task) { return (set[task / 64] >> (task % 64) & 1) != 0; }
// Not insert and erase: for sets that are vectors, argument-dependent lookup would find those of std.
inline void include(TaskSet set, std::uint32_t task) { set[task / 64] |= Word{1} << (task % 64); }
inline void exclude(TaskSet set, std::uint32_t task) { set[task / 64] &= ~(Word{1} << (task % 64)); }

inline void unite(TaskSet set, ConstTaskSet other)
{
    for (std::size_t w = 0; w < set.size(); ++w)
        set[w] |= other[w];
}

/// Every member of part is a member of whole.
inline bool isSubset(ConstTaskSet part, ConstTaskSet whole)
{
    for (std::size_t w = 0; w < part.size(); ++w)
        if ((part[w] & ~whole[w]) != 0)
            return false;
    return true;
}

/// Word by word in line: the sets are short, and a call to compare memory costs more than the comparison.
inline bool areSame(ConstTaskSet a, ConstTaskSet b)
{
    Word difference = 0;
    for (std::size_t w = 0; w < a.size(); ++w)
        difference |= a[w] ^ b[w];
    return difference == 0;
}

template<class Visit>
void forEachTask(ConstTaskSet set, Visit visit)
{
    for (std::size_t w = 0; w < set.size(); ++w)
        for (Word rest = set[w]; rest != 0; rest &= rest - 1)
            visit(static_cast<std::uint32_t>(w * 64) + static_cast<std::uint32_t>(std::countr_zero(rest)));
}

/// Equally long sets, one per task or per step, in one block.
class TaskSets
{
public:
    TaskSets() = default;
    TaskSets(std::uint32_t count, std::uint32_t tasks) : m_words(wordsFor(tasks)), m_bits(std::size_t{count} * m_words) {}

    std::uint32_t words() const { return m_words; }
    TaskSet operator[](std::size_t i) { return {m_bits.data() + i * m_words, m_words}; }
    ConstTaskSet operator[](std::size_t i) const { return {m_bits.data() + i * m_words, m_words}; }

private:
    std::uint32_t m_words = 0;
    std::vector<Word> m_bits;
};

} // namespace lw::balance::salbp
