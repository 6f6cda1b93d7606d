// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/celltiming.h"

#include "core/takt/cellschedule.h"
#include "core/takt/crewschedule.h"

#include <algorithm>

namespace lw::balance::line {

CellTiming::CellTiming(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items)
    : m_problem(problem), m_shape(shape), m_items(items), m_times(items.size()), m_release(items.size()),
      m_tail(items.size())
{
    for (std::uint32_t task = 0; task < items.size(); ++task)
        for (const std::uint32_t before : problem.items[items[task]].before) {
            const auto at = std::find(items.begin(), items.end(), before);
            if (at != items.end())
                m_before.emplace_back(static_cast<std::uint32_t>(at - items.begin()), task);
        }
}

Ticks CellTiming::timeOf(std::size_t at, const Doer &doer) const
{
    return doer == byHand ? m_problem.items[m_items[at]].byHand : m_problem.time(m_items[at], doer.kind);
}

std::pair<Ticks, Ticks> CellTiming::schedule(const std::vector<Doer> &doers) const
{
    takt::CellWork work;
    work.before = m_before;
    std::vector<std::uint32_t> manual;
    const auto firstFree = static_cast<std::uint32_t>(std::max(m_items.size(), m_shape.zones.size()));
    for (std::uint32_t task = 0; task < m_items.size(); ++task) {
        const bool hand = doers[task] == byHand;
        if (hand)
            manual.push_back(task);
        const auto head = static_cast<std::uint32_t>(std::find(doers.begin(), doers.end(), doers[task]) - doers.begin());
        work.tasks.push_back({Duration(timeOf(task, doers[task])), hand ? 0 : head, hand ? 0 : doers[task].zone});
    }
    if (manual.empty()) {
        const takt::CellSchedule plan = takt::scheduleCell(work);
        return {plan.makespan.count(), plan.lowerBound.count()};
    }
    const takt::CrewSchedule plan =
        takt::scheduleWithCrew(std::move(work), manual, std::max(1U, m_shape.people), firstFree);
    return {plan.schedule.makespan.count(), plan.schedule.lowerBound.count()};
}

Ticks CellTiming::longestChain(std::span<const Ticks> times)
{
    std::fill(m_release.begin(), m_release.end(), 0);
    std::fill(m_tail.begin(), m_tail.end(), 0);
    for (const auto &[before, after] : m_before) // by rank: what comes before is final when it is read
        m_release[after] = std::max(m_release[after], m_release[before] + times[before]);
    for (auto arc = m_before.rbegin(); arc != m_before.rend(); ++arc)
        m_tail[arc->first] = std::max(m_tail[arc->first], m_tail[arc->second] + times[arc->second]);
    Ticks longest = 0;
    for (std::size_t at = 0; at < times.size(); ++at)
        longest = std::max(longest, m_release[at] + times[at] + m_tail[at]);
    return longest;
}

Ticks CellTiming::quickBound(const std::vector<Doer> &doers)
{
    for (std::size_t at = 0; at < m_items.size(); ++at)
        m_times[at] = timeOf(at, doers[at]);
    Ticks bound = longestChain(m_times);
    for (std::uint32_t zone = 0; zone < m_shape.zones.size(); ++zone) {
        Ticks release = never;
        Ticks work = 0;
        Ticks tail = never;
        for (std::size_t at = 0; at < m_items.size(); ++at) {
            if (doers[at].zone != zone)
                continue;
            release = std::min(release, m_release[at]);
            work += m_times[at];
            tail = std::min(tail, m_tail[at]);
        }
        if (release != never)
            bound = std::max(bound, release + work + tail);
    }
    return bound;
}

} // namespace lw::balance::line
