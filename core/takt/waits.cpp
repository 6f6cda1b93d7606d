// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/waits.h"

#include <algorithm>
#include <optional>

namespace lw::takt {

namespace {

class ChainWalk
{
public:
    ChainWalk(const CellWork &work, const CellSchedule &schedule) : m_work(work), m_times(schedule.times) {}

    CriticalWaits from(std::size_t task)
    {
        CriticalWaits waits;
        // A chain of tasks without length could come back to where it was: it is no longer than the work.
        for (std::size_t steps = 0; steps < m_times.size() && m_times[task].wait != Wait::None; ++steps) {
            const std::optional<std::size_t> holder = holderOf(task);
            if (!holder)
                break;
            const Duration since = std::max(readySince(task), m_times[*holder].begin);
            const Duration held = std::max(Duration::zero(), m_times[task].begin - since);
            if (m_times[task].wait == Wait::Head)
                waits.head += held;
            if (m_times[task].wait == Wait::Zone)
                waits.zone += held;
            task = *holder;
        }
        return waits;
    }

private:
    bool links(std::size_t first, std::size_t second) const
    {
        switch (m_times[second].wait) {
        case Wait::None:
            return false;
        case Wait::Precedence:
            return std::any_of(m_work.before.begin(), m_work.before.end(), [&](const auto &arc) {
                return arc.first == first && arc.second == second;
            });
        case Wait::Head:
            return m_work.tasks[first].head == m_work.tasks[second].head;
        case Wait::Zone:
            return m_work.tasks[first].zone == m_work.tasks[second].zone;
        }
        return false;
    }

    /// The task whose end let this one begin.
    std::optional<std::size_t> holderOf(std::size_t task) const
    {
        for (std::size_t other = 0; other < m_times.size(); ++other)
            if (other != task && m_times[other].end == m_times[task].begin && links(other, task))
                return other;
        return std::nullopt;
    }

    /// When the predecessors were done; for a zone, when its own head was free as well.
    Duration readySince(std::size_t task) const
    {
        Duration ready{};
        for (const auto &[first, second] : m_work.before)
            if (second == task)
                ready = std::max(ready, m_times[first].end);
        if (m_times[task].wait == Wait::Zone)
            for (std::size_t other = 0; other < m_times.size(); ++other)
                if (other != task && m_work.tasks[other].head == m_work.tasks[task].head
                    && m_times[other].end <= m_times[task].begin)
                    ready = std::max(ready, m_times[other].end);
        return ready;
    }

    const CellWork &m_work;
    const std::vector<TaskSlot> &m_times;
};

} // namespace

CriticalWaits criticalWaits(const CellWork &work, const CellSchedule &schedule)
{
    for (std::size_t task = 0; task < schedule.times.size(); ++task)
        if (schedule.times[task].end == schedule.makespan)
            return ChainWalk(work, schedule).from(task);
    return {};
}

} // namespace lw::takt
