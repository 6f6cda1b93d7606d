// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/performers.h"

#include "core/balance/line/celltiming.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

struct Choice {
    Doer doer;
    Ticks time = 0;
};

/// For each item what each zone with a head for it, and a person, would take; shortest first.
std::vector<Choice> choicesOf(const LineProblem &problem, const CellShape &shape, std::span<const HeadPlace> places,
                              std::uint32_t item)
{
    std::vector<Choice> choices;
    for (const HeadPlace &place : places) {
        const Ticks time = problem.time(item, place.kind);
        if (time == never)
            continue;
        const auto same = [&](const Choice &choice) { return choice.doer.zone == place.zone; };
        const auto known = std::find_if(choices.begin(), choices.end(), same);
        if (known == choices.end())
            choices.push_back({place, time});
        else if (time < known->time)
            *known = {place, time};
    }
    if (shape.people > 0 && problem.items[item].byHand != never)
        choices.push_back({byHand, problem.items[item].byHand});
    std::stable_sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.time < b.time; });
    return choices;
}

class Sharing
{
public:
    Sharing(const LineProblem &problem, const CellShape &shape, std::span<const HeadPlace> places,
            std::span<const std::uint32_t> items, Ticks room, std::size_t schedules)
        : m_timing(problem, shape, items), m_people(std::max(1U, shape.people)), m_zones(shape.zones.size()),
          m_kinds(m_zones), m_loads(m_zones + 1), m_counts(m_zones + 1), m_doers(items.size()), m_over(room + 1),
          m_schedules(schedules)
    {
        for (const std::uint32_t item : items)
            m_choices.push_back(choicesOf(problem, shape, places, item));
        for (const HeadPlace &place : places)
            m_kinds[place.zone].push_back(place.kind);
        m_machines = std::count_if(m_kinds.begin(), m_kinds.end(), [](const auto &kinds) { return !kinds.empty(); })
            + static_cast<Ticks>(shape.people);
    }

    Performance run()
    {
        for (std::uint32_t at = 0; at < m_choices.size(); ++at) {
            if (m_choices[at].empty())
                return {};
            m_order.push_back(at);
        }
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_choices[a].front().time > m_choices[b].front().time;
        });
        m_left.assign(m_order.size() + 1, 0);
        for (std::size_t at = m_order.size(); at-- > 0;)
            m_left[at] = m_left[at + 1] + m_choices[m_order[at]].front().time;
        m_ordered.resize(m_order.size());
        m_least = rootBound();
        share(0);
        if (m_cutOff)
            m_best.bound = std::min(m_best.bound, m_least);
        else if (m_best.bound == never) // nothing within the room: all there is is above it
            m_best.bound = std::max(m_least, m_over);
        return std::move(m_best);
    }

private:
    std::size_t machine(const Doer &doer) const { return doer == byHand ? m_zones : doer.zone; }
    Ticks worst() const { return std::min(m_over, m_best.makespan); }

    /// Longest zone, work of the people each at one thing, and all work spread over zones and people.
    Ticks bound(std::size_t at) const
    {
        Ticks longest = 0;
        Ticks sum = m_left[at];
        for (std::size_t zone = 0; zone < m_zones; ++zone) {
            longest = std::max(longest, m_loads[zone]);
            sum += m_loads[zone];
        }
        sum += m_loads[m_zones];
        longest = std::max(longest, (m_loads[m_zones] + m_people - 1) / static_cast<Ticks>(m_people));
        return std::max(longest, (sum + m_machines - 1) / m_machines);
    }

    Ticks rootBound()
    {
        std::vector<Ticks> least;
        for (const std::vector<Choice> &choices : m_choices)
            least.push_back(choices.front().time);
        return std::max(m_timing.longestChain(least), (m_left[0] + m_machines - 1) / m_machines);
    }

    void share(std::size_t at)
    {
        if (m_cutOff || m_best.makespan == m_least || bound(at) >= worst())
            return;
        if (at == m_order.size()) {
            finish();
            return;
        }
        const std::uint32_t item = m_order[at];
        std::vector<Choice> &choices = m_ordered[at]; // its own for each depth: no memory is asked for
        choices = m_choices[item];
        const auto endOf = [&](const Choice &choice) { return m_loads[machine(choice.doer)] + choice.time; };
        for (std::size_t next = 1; next < choices.size(); ++next) // few: insertion beats any cleverer sort
            for (std::size_t to = next; to > 0 && endOf(choices[to]) < endOf(choices[to - 1]); --to)
                std::swap(choices[to], choices[to - 1]);
        for (const Choice &choice : choices) {
            const std::size_t on = machine(choice.doer);
            if (hasTwin(on))
                continue;
            m_doers[item] = choice.doer;
            m_loads[on] += choice.time;
            ++m_counts[on];
            share(at + 1);
            --m_counts[on];
            m_loads[on] -= choice.time;
        }
    }

    /// Whether the zone is empty and an earlier one with the same heads is too.
    bool hasTwin(std::size_t zone) const
    {
        if (zone == m_zones || m_counts[zone] > 0)
            return false;
        for (std::size_t earlier = 0; earlier < zone; ++earlier)
            if (m_counts[earlier] == 0 && m_kinds[earlier] == m_kinds[zone])
                return true;
        return false;
    }

    /// Without precedence, or all in one zone, nobody waits: the longest load is the makespan.
    void finish()
    {
        const bool people = m_loads[m_zones] > 0 && m_people > 1;
        const auto used = std::count_if(m_loads.begin(), m_loads.end(), [](Ticks sum) { return sum > 0; });
        if (!people && (m_timing.independent() || used <= 1)) {
            const Ticks longest = *std::max_element(m_loads.begin(), m_loads.end());
            adopt(longest, longest);
            return;
        }
        if (m_timing.quickBound(m_doers) >= worst())
            return;
        m_cutOff = ++m_leaves > m_schedules;
        const auto [makespan, least] = m_timing.schedule(m_doers);
        adopt(makespan, least);
    }

    /// A schedule that is not proven leaves open what a better one of this sharing might reach.
    void adopt(Ticks makespan, Ticks least)
    {
        if (makespan < worst()) {
            m_best.makespan = makespan;
            m_best.doers = m_doers;
        }
        if (least < m_over)
            m_best.bound = std::min(m_best.bound, least);
    }

    CellTiming m_timing;
    const std::uint32_t m_people;
    const std::size_t m_zones;
    Ticks m_machines = 1;
    std::vector<std::vector<std::uint32_t>> m_kinds; ///< by zone
    std::vector<std::vector<Choice>> m_choices;
    std::vector<std::vector<Choice>> m_ordered; ///< by depth: least loaded first
    std::vector<std::uint32_t> m_order;
    std::vector<Ticks> m_left;         ///< least work of the items from here on
    std::vector<Ticks> m_loads;        ///< of the zones, then of the people together
    std::vector<std::uint32_t> m_counts; ///< items, likewise
    std::vector<Doer> m_doers;
    const Ticks m_over;             ///< makespans from here on are of no interest
    const std::size_t m_schedules; ///< that may be tried
    Ticks m_least = 0;             ///< of all sharings
    Performance m_best;
    std::size_t m_leaves = 0;
    bool m_cutOff = false;
};

} // namespace

Performance bestPerformance(const LineProblem &problem, const CellShape &shape, std::span<const HeadPlace> places,
                            std::span<const std::uint32_t> items, Ticks room, std::size_t schedules)
{
    if (items.empty())
        return {{}, 0, 0};
    return Sharing(problem, shape, places, items, room, schedules).run();
}

Ticks makespanOf(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items,
                 const std::vector<Doer> &doers)
{
    return items.empty() ? 0 : CellTiming(problem, shape, items).schedule(doers).first;
}

} // namespace lw::balance::line
