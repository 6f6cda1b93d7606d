// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/statestore.h"

#include <algorithm>
#include <random>

namespace lw::balance::salbp {

namespace {

constexpr std::size_t firstSlots = 1 << 12;
constexpr std::uint64_t keySeed = 0x5a11b9; // any: the keys only spread the sets over the slots

std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

} // namespace

StateStore::StateStore(std::uint32_t tasks) : m_words(wordsFor(tasks)), m_slots(firstSlots)
{
    std::mt19937_64 random(keySeed);
    for (std::uint32_t task = 0; task < tasks; ++task)
        m_keys.push_back(random());
}

std::uint64_t StateStore::hash(ConstTaskSet set) const
{
    std::uint64_t sum = 0;
    forEachTask(set, [&](std::uint32_t task) { sum ^= m_keys[task]; });
    return sum;
}

StateStore::Answer StateStore::offer(ConstTaskSet set, std::uint64_t hash, std::uint16_t stations, std::uint32_t parent)
{
    if (2 * (m_entries.size() + 1) > m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = tagOf(hash) & mask;
    for (; m_slots[at].state != none; at = (at + 1) & mask) {
        const std::uint32_t state = m_slots[at].state;
        if (m_slots[at].tag != tagOf(hash) || !areSame(this->set(state), set))
            continue;
        Entry &entry = m_entries[state];
        if (entry.stations <= stations)
            return {state, Offer::Known};
        entry = {parent, stations, true};
        return {state, Offer::Better};
    }
    const auto state = static_cast<std::uint32_t>(m_entries.size());
    m_slots[at] = {tagOf(hash), state};
    m_sets.insert(m_sets.end(), set.begin(), set.end());
    m_entries.push_back({parent, stations, true});
    return {state, Offer::New};
}

std::uint32_t StateStore::find(ConstTaskSet set, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = tagOf(hash) & mask; m_slots[at].state != none; at = (at + 1) & mask)
        if (m_slots[at].tag == tagOf(hash) && areSame(this->set(m_slots[at].state), set))
            return m_slots[at].state;
    return none;
}

void StateStore::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.state == none)
            continue;
        std::size_t at = slot.tag & mask;
        while (slots[at].state != none)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

std::size_t StateStore::bytes() const
{
    return m_sets.capacity() * sizeof(Word) + m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(Slot);
}

void StateStore::clear()
{
    m_sets.clear();
    m_entries.clear();
    std::ranges::fill(m_slots, Slot{});
}

} // namespace lw::balance::salbp
