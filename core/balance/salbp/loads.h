// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/meter.h"
#include "core/balance/salbp/dominance.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lw::balance::salbp {

/// Enumerates the loads of the next station: maximal ones only, and none that Jackson's rule shows to be no better than
/// another. Each comes once.
class LoadSearch
{
public:
    /// All three outlive the search.
    LoadSearch(const Instance &instance, const Dominance &dominance, Ticks cycle);

    struct Effort {
        Ticks idle = std::numeric_limits<Ticks>::max(); ///< no load may leave more of the station empty
        std::uint64_t steps = std::numeric_limits<std::uint64_t>::max(); ///< tasks tried before it gives up
        Meter *meter = nullptr; ///< asked now and then whether it should give up at once
    };

    /// Calls take(tasks, idle) for each load after the assigned tasks; take returns false to end the search.
    /// False when the search was cut short, by take or by the effort.
    template<class Take>
    bool forEach(ConstTaskSet assigned, const Effort &effort, Take &&take)
    {
        begin(assigned);
        m_effort = effort;
        m_going = true;
        fill(0, m_cycle, std::numeric_limits<Ticks>::max(), take);
        m_steps = effort.steps - m_effort.steps;
        return m_going;
    }

    /// Tasks tried by the last forEach.
    std::uint64_t steps() const { return m_steps; }

    /// Order in which tasks are tried; the first loads are those that prefer the first tasks. Longest first if not set.
    void setOrder(std::vector<std::uint32_t> order) { m_order = std::move(order); }

private:
    void begin(ConstTaskSet assigned);
    bool takesAnotherStep()
    {
        constexpr std::uint64_t stepsPerLook = 1 << 14;
        m_going = m_effort.steps > 0
                  && !(m_effort.steps % stepsPerLook == 0 && m_effort.meter != nullptr && m_effort.meter->look());
        --m_effort.steps;
        return m_going;
    }
    void add(std::uint32_t task);
    void remove(std::uint32_t task, std::size_t listed);
    bool isDominated(Ticks idle) const;
    /// Time of the tasks from this place in the list on that fit.
    Ticks fittingFrom(std::size_t place, Ticks idle) const
    {
        Ticks sum = 0;
        for (std::size_t at = place; at < m_list.size(); ++at) {
            const Ticks time = m_instance.times[m_list[at]];
            sum += time <= idle ? time : 0;
        }
        return sum;
    }

    template<class Take>
    void fill(std::size_t place, Ticks idle, Ticks shortestSkipped, Take &take)
    {
        bool extended = false;
        Ticks fillable = m_hiddenTime + fittingFrom(place, idle);
        for (std::size_t at = place; at < m_list.size() && m_going; ++at) {
            if (idle - fillable > std::min(shortestSkipped - 1, m_effort.idle))
                return; // whatever follows leaves too much room
            const std::uint32_t task = m_list[at];
            const Ticks time = m_instance.times[task];
            if (time > idle)
                continue;
            fillable -= time;
            extended = true;
            if (!isTwinOfSkipped(task, at)) {
                if (!takesAnotherStep())
                    return;
                const std::size_t listed = m_list.size();
                add(task);
                fill(at + 1, idle - time, shortestSkipped, take);
                remove(task, listed);
            }
            shortestSkipped = std::min(shortestSkipped, time);
        }
        if (!extended && idle < shortestSkipped && idle <= m_effort.idle && !isDominated(idle))
            m_going = m_going && take(std::span<const std::uint32_t>(m_load), idle);
    }

    bool isTwinOfSkipped(std::uint32_t task, std::size_t place) const;

    const Instance &m_instance;
    const Dominance &m_dominance;
    Ticks m_cycle;
    Effort m_effort;
    std::uint64_t m_steps = 0;
    bool m_going = true;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_waits; ///< by task: direct predecessors neither assigned nor in the load
    std::vector<std::uint32_t> m_list;  ///< tasks that may be done, in the order in which they became so
    std::vector<std::uint32_t> m_load;
    std::vector<std::size_t> m_place;   ///< by task: where it is listed
    std::vector<Word> m_available;      ///< listed and not in the load
    std::vector<Ticks> m_chain;         ///< by task: the longest unassigned chain that ends with it; 0 when assigned
    Ticks m_hiddenTime = 0;             ///< of tasks not listed whose chain would fit the station
};

} // namespace lw::balance::salbp
