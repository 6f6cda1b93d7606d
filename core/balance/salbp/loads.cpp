// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/loads.h"

#include <algorithm>
#include <numeric>

namespace lw::balance::salbp {

LoadSearch::LoadSearch(const Instance &instance, const Dominance &dominance, Ticks cycle)
    : m_instance(instance), m_dominance(dominance), m_cycle(cycle), m_order(instance.size), m_waits(instance.size, 0),
      m_place(instance.size, 0), m_available(instance.words(), 0), m_chain(instance.size, 0)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::ranges::stable_sort(m_order, [&](std::uint32_t a, std::uint32_t b) { return instance.times[a] > instance.times[b]; });
}

void LoadSearch::begin(ConstTaskSet assigned)
{
    std::ranges::fill(m_waits, 0U);
    std::ranges::fill(m_available, Word{0});
    std::ranges::fill(m_chain, Ticks{0});
    m_list.clear();
    m_load.clear();
    m_hiddenTime = 0;
    for (std::uint32_t task = 0; task < m_instance.size; ++task) { // predecessors come first
        if (contains(assigned, task))
            continue;
        m_chain[task] += m_instance.times[task];
        for (const std::uint32_t next : m_instance.after[task]) {
            ++m_waits[next];
            m_chain[next] = std::max(m_chain[next], m_chain[task]);
        }
        if (m_waits[task] > 0 && m_chain[task] <= m_cycle)
            m_hiddenTime += m_instance.times[task];
    }
    for (const std::uint32_t task : m_order) {
        if (m_waits[task] > 0 || contains(assigned, task))
            continue;
        m_place[task] = m_list.size();
        m_list.push_back(task);
        include(m_available, task);
    }
}

void LoadSearch::add(std::uint32_t task)
{
    m_load.push_back(task);
    exclude(m_available, task);
    for (const std::uint32_t next : m_instance.after[task]) {
        if (--m_waits[next] > 0)
            continue;
        m_place[next] = m_list.size();
        m_list.push_back(next);
        include(m_available, next);
        if (m_chain[next] <= m_cycle)
            m_hiddenTime -= m_instance.times[next];
    }
}

void LoadSearch::remove(std::uint32_t task, std::size_t listed)
{
    for (std::size_t at = listed; at < m_list.size(); ++at) {
        const std::uint32_t next = m_list[at];
        exclude(m_available, next);
        if (m_chain[next] <= m_cycle)
            m_hiddenTime += m_instance.times[next];
    }
    m_list.resize(listed);
    for (const std::uint32_t next : m_instance.after[task])
        ++m_waits[next];
    include(m_available, task);
    m_load.pop_back();
}

bool LoadSearch::isTwinOfSkipped(std::uint32_t task, std::size_t place) const
{
    const ConstTaskSet twins = m_dominance.twins[task];
    for (std::size_t w = 0; w < twins.size(); ++w)
        for (Word rest = twins[w] & m_available[w]; rest != 0; rest &= rest - 1)
            if (m_place[w * 64 + static_cast<std::size_t>(std::countr_zero(rest))] < place)
                return true;
    return false;
}

bool LoadSearch::isDominated(Ticks idle) const
{
    for (const std::uint32_t task : m_load) {
        const ConstTaskSet above = m_dominance.above[task];
        for (std::size_t w = 0; w < above.size(); ++w)
            for (Word rest = above[w] & m_available[w]; rest != 0; rest &= rest - 1) {
                const auto other = w * 64 + static_cast<std::size_t>(std::countr_zero(rest));
                if (m_instance.times[other] - m_instance.times[task] <= idle)
                    return true;
            }
    }
    return false;
}

} // namespace lw::balance::salbp
