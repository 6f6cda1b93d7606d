// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/crewschedule.h"

#include "core/takt/shop.h"

#include <algorithm>
#include <utility>

namespace lw::takt {

namespace {

constexpr std::size_t manualLimit = 8; ///< Bell(8) = 4140 ways to share the tasks out

class Crew
{
public:
    Crew(CellWork work, const std::vector<std::uint32_t> &manual, std::uint32_t people, std::uint32_t firstFree)
        : m_manual(manual), m_people(std::min(people, static_cast<std::uint32_t>(manual.size()))),
          m_firstFree(firstFree), m_best{std::move(work), {}}
    {
    }

    CrewSchedule run()
    {
        shareLongestFirst();
        m_best.schedule = scheduleCell(m_best.work);
        if (m_people <= 1)
            return std::move(m_best);
        const Duration bound = pooledBound();
        if (m_best.schedule.makespan == bound) {
            m_best.schedule.lowerBound = bound;
            return std::move(m_best);
        }
        if (m_best.work.tasks.size() <= exactLimit && m_manual.size() <= manualLimit) {
            CellWork trial = m_best.work;
            share(trial, 0, 0, bound);
            m_best.schedule.lowerBound = m_best.schedule.makespan;
        } else {
            m_best.schedule.lowerBound = bound;
        }
        return std::move(m_best);
    }

private:
    void bind(CellWork &work, std::uint32_t task, std::uint32_t person) const
    {
        work.tasks[task].head = work.tasks[task].zone = m_firstFree + person;
    }

    /// The longest task to the person with least to do (Graham 1969): the start, and good for large crews.
    void shareLongestFirst()
    {
        std::vector<std::uint32_t> order = m_manual;
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_best.work.tasks[a].time > m_best.work.tasks[b].time;
        });
        std::vector<Duration> load(m_people);
        for (const std::uint32_t task : order) {
            const auto least = std::min_element(load.begin(), load.end());
            bind(m_best.work, task, static_cast<std::uint32_t>(least - load.begin()));
            *least += m_best.work.tasks[task].time;
        }
    }

    /// What no sharing can beat: each manual task its own person, and the whole manual work spread evenly.
    Duration pooledBound() const
    {
        CellWork alone = m_best.work;
        Duration sum{};
        for (std::uint32_t at = 0; at < m_manual.size(); ++at) {
            bind(alone, m_manual[at], at);
            sum += alone.tasks[m_manual[at]].time;
        }
        const std::int64_t even = (sum.count() + m_people - 1) / m_people;
        return std::max(Duration(even), Duration(Shop(alone).strongBound()));
    }

    /// Every way to share the tasks out, but those that only exchange persons: a task goes to someone who has one
    /// already or to the next person.
    void share(CellWork &work, std::size_t at, std::uint32_t busy, Duration bound)
    {
        if (m_best.schedule.makespan == bound)
            return;
        if (at == m_manual.size()) {
            CellSchedule schedule = scheduleCell(work);
            if (schedule.makespan < m_best.schedule.makespan)
                m_best = {work, std::move(schedule)};
            return;
        }
        for (std::uint32_t person = 0; person < std::min(busy + 1, m_people); ++person) {
            bind(work, m_manual[at], person);
            share(work, at + 1, std::max(busy, person + 1), bound);
        }
    }

    const std::vector<std::uint32_t> &m_manual;
    const std::uint32_t m_people;
    const std::uint32_t m_firstFree;
    CrewSchedule m_best;
};

} // namespace

CrewSchedule scheduleWithCrew(CellWork work, const std::vector<std::uint32_t> &manual, std::uint32_t people,
                              std::uint32_t firstFree)
{
    return Crew(std::move(work), manual, people, firstFree).run();
}

} // namespace lw::takt
