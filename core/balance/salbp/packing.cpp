// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/packing.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

namespace lw::balance::salbp {

namespace {
constexpr std::size_t mostKnown = 2'000'000; // some 100 MB; what matters soon comes again
}

Packing::Packing(std::span<const Ticks> times, Ticks cycle) : m_cycle(cycle), m_kinds(times.begin(), times.end())
{
    std::ranges::sort(m_kinds, std::greater<>{});
    m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end()), m_kinds.end());
    for (const Ticks time : times) {
        const auto kind = std::ranges::lower_bound(m_kinds, time, std::greater<>{});
        m_kindOf.push_back(static_cast<std::uint32_t>(kind - m_kinds.begin()));
    }
    std::mt19937_64 random(times.size());
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        m_keys.push_back(random());
    m_left.assign(m_kinds.size(), 0);
}

Packing::Answer Packing::ask(std::span<const std::uint32_t> tasks, Ticks stations, std::uint64_t steps)
{
    std::ranges::fill(m_left, 0U);
    m_key = 0;
    m_time = 0;
    for (const std::uint32_t task : tasks) {
        const std::uint32_t kind = m_kindOf[task];
        ++m_left[kind];
        m_key += m_keys[kind];
        m_time += m_kinds[kind];
    }
    if (m_known.size() > mostKnown)
        m_known.clear();
    m_steps = steps;
    return pack(stations);
}

Packing::Answer Packing::pack(Ticks stations)
{
    if (m_time > stations * m_cycle)
        return Answer::Impossible;
    std::size_t longest = 0;
    while (longest < m_kinds.size() && m_left[longest] == 0)
        ++longest;
    if (longest == m_kinds.size())
        return Answer::Fits;
    const std::uint64_t key = m_key;
    if (const auto known = m_known.find(key); known != m_known.end()) {
        if (stations <= known->second.impossible)
            return Answer::Impossible;
        if (known->second.enough >= 0 && stations >= known->second.enough)
            return Answer::Fits;
    }
    --m_left[longest];
    m_key -= m_keys[longest];
    m_time -= m_kinds[longest];
    Answer answer = Answer::Impossible;
    complete(longest, m_cycle - m_kinds[longest], std::numeric_limits<Ticks>::max(), stations - 1, answer);
    ++m_left[longest];
    m_key += m_keys[longest];
    m_time += m_kinds[longest];
    Known &known = m_known[key];
    if (answer == Answer::Impossible)
        known.impossible = std::max(known.impossible, stations);
    if (answer == Answer::Fits)
        known.enough = known.enough < 0 ? stations : std::min(known.enough, stations);
    return answer;
}

/// Fills the rest of a station with kinds from this one on, longest first. True when the question is answered.
bool Packing::complete(std::size_t kind, Ticks room, Ticks shortestLeft, Ticks stations, Answer &answer)
{
    if (m_steps == 0) {
        answer = Answer::Unknown;
        return true;
    }
    --m_steps;
    for (; kind < m_kinds.size(); ++kind) {
        if (m_left[kind] == 0 || m_kinds[kind] > room)
            continue;
        --m_left[kind];
        m_key -= m_keys[kind];
        m_time -= m_kinds[kind];
        const bool answered = complete(kind, room - m_kinds[kind], shortestLeft, stations, answer);
        ++m_left[kind];
        m_key += m_keys[kind];
        m_time += m_kinds[kind];
        if (answered)
            return true;
        shortestLeft = std::min(shortestLeft, m_kinds[kind]); // from here on the station goes without it
    }
    if (room >= shortestLeft)
        return false; // a fuller station serves as well
    const Answer rest = pack(stations);
    if (rest != Answer::Impossible)
        answer = rest;
    return rest != Answer::Impossible;
}

} // namespace lw::balance::salbp
