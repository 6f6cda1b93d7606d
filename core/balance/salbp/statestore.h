// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/taskset.h"

#include <cstdint>
#include <vector>

namespace lw::balance::salbp {

/// The memory of branch, bound and remember: every set of tasks that was ever assigned, once, with the fewest stations
/// that reached it and the state it came from. Sets are compared in full; the hash only finds them.
class StateStore
{
public:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    explicit StateStore(std::uint32_t tasks);

    struct Entry {
        std::uint32_t parent = none;
        std::uint16_t stations = 0;
        bool open = true; ///< not expanded since it was last improved
    };

    /// What became of a set that was offered.
    enum class Offer : std::uint8_t { New, Better, Known };
    struct Answer {
        std::uint32_t state = none;
        Offer offer{};
    };

    /// Remembers the set, or that it is reached with fewer stations than known.
    Answer offer(ConstTaskSet set, std::uint64_t hash, std::uint16_t stations, std::uint32_t parent);

    /// The state of that set, or none.
    std::uint32_t find(ConstTaskSet set, std::uint64_t hash) const;

    ConstTaskSet set(std::uint32_t state) const { return {m_sets.data() + std::size_t{state} * m_words, m_words}; }
    Entry &operator[](std::uint32_t state) { return m_entries[state]; }
    const Entry &operator[](std::uint32_t state) const { return m_entries[state]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_entries.size()); }
    std::size_t bytes() const;

    /// Of a set: the exclusive or of its tasks' keys.
    std::uint64_t key(std::uint32_t task) const { return m_keys[task]; }
    std::uint64_t hash(ConstTaskSet set) const;

    void clear();

private:
    struct Slot {
        std::uint32_t tag = 0; ///< half of the hash: says where the slot belongs in a table of any size
        std::uint32_t state = none;
    };
    void grow();

    std::uint32_t m_words;
    std::vector<std::uint64_t> m_keys;
    std::vector<Word> m_sets;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
};

} // namespace lw::balance::salbp
