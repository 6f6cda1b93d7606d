// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace lw::model {

inline constexpr std::uint32_t absent = std::numeric_limits<std::uint32_t>::max();

/// Positions by id of one list, the first of equal ids. Holds positions and hashes, no references: it stays valid
/// for a copy of the list, and for the list after changes that leave ids and order as they are.
class IdIndex
{
public:
    IdIndex() = default;

    /// Linear in the list; elements have a member `id`.
    template<class T>
    explicit IdIndex(const std::vector<T> &list) : m_slots(std::bit_ceil(list.size() * 2 + 2))
    {
        for (std::uint32_t position = 0; position < list.size(); ++position) {
            const std::uint32_t hash = hashOf(list[position].id.value);
            const std::size_t slot = slotOf(list, list[position].id.value, hash);
            if (m_slots[slot].position == absent)
                m_slots[slot] = {hash, position};
        }
    }

    /// Position in the list that the index was made of, or absent.
    template<class T, class IdType>
    std::uint32_t find(const std::vector<T> &list, const IdType &id) const
    {
        return m_slots.empty() ? absent : m_slots[slotOf(list, id.value, hashOf(id.value))].position;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t position = absent;
    };

    /// Eight bytes at a time, multiply and fold: ids are short, and this is the inner loop of every check.
    static std::uint32_t hashOf(const std::string &text)
    {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
        std::uint64_t hash = text.size() * factor;
        const char *at = text.data();
        std::size_t left = text.size();
        for (; left >= 8; at += 8, left -= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, 8);
            hash = fold((hash ^ word) * factor);
        }
        std::uint64_t word = 0;
        std::memcpy(&word, at, left);
        return static_cast<std::uint32_t>(fold((hash ^ word) * factor));
    }

    static std::uint64_t fold(std::uint64_t value) { return value ^ (value >> 32U); }

    template<class T>
    std::size_t slotOf(const std::vector<T> &list, const std::string &id, std::uint32_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = hash & mask;
        while (m_slots[slot].position != absent
               && (m_slots[slot].hash != hash || list[m_slots[slot].position].id.value != id))
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<Slot> m_slots;
};

} // namespace lw::model
