// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/performers.h"

#include "core/takt/cellschedule.h"
#include "core/takt/crewschedule.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

constexpr std::size_t leafLimit = 4000; ///< schedules tried for one load

/// Items of one product in one cell, as takt would be asked to schedule them.
class Scheduling
{
public:
    Scheduling(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items)
        : m_problem(problem), m_shape(shape), m_items(items)
    {
        for (std::uint32_t task = 0; task < items.size(); ++task)
            for (const std::uint32_t before : problem.items[items[task]].before) {
                const auto at = std::find(items.begin(), items.end(), before);
                if (at != items.end())
                    m_before.emplace_back(static_cast<std::uint32_t>(at - items.begin()), task);
            }
    }

    bool independent() const { return m_before.empty(); }

    /// {makespan, lower bound}
    std::pair<Ticks, Ticks> run(const std::vector<Doer> &doers) const
    {
        takt::CellWork work;
        work.before = m_before;
        std::vector<std::uint32_t> manual;
        const auto firstFree = static_cast<std::uint32_t>(std::max(m_items.size(), m_shape.zones.size()));
        for (std::uint32_t task = 0; task < m_items.size(); ++task) {
            const Item &item = m_problem.items[m_items[task]];
            const bool hand = doers[task] == byHand;
            if (hand)
                manual.push_back(task);
            const auto head = static_cast<std::uint32_t>(std::find(doers.begin(), doers.end(), doers[task]) - doers.begin());
            const Ticks time = hand ? item.byHand : m_problem.time(m_items[task], doers[task].kind);
            work.tasks.push_back({Duration(time), hand ? 0 : head, hand ? 0 : doers[task].zone});
        }
        if (manual.empty()) {
            const takt::CellSchedule plan = takt::scheduleCell(work);
            return {plan.makespan.count(), plan.lowerBound.count()};
        }
        const takt::CrewSchedule plan =
            takt::scheduleWithCrew(std::move(work), manual, std::max(1U, m_shape.people), firstFree);
        return {plan.schedule.makespan.count(), plan.schedule.lowerBound.count()};
    }

private:
    const LineProblem &m_problem;
    const CellShape &m_shape;
    std::span<const std::uint32_t> m_items;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_before;
};

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
            std::span<const std::uint32_t> items)
        : m_schedule(problem, shape, items), m_people(std::max(1U, shape.people)), m_zones(shape.zones.size()),
          m_loads(shape.zones.size() + 1), m_doers(items.size())
    {
        for (const std::uint32_t item : items)
            m_choices.push_back(choicesOf(problem, shape, places, item));
        std::vector<bool> equipped(m_zones);
        for (const HeadPlace &place : places)
            equipped[place.zone] = true;
        m_machines = std::count(equipped.begin(), equipped.end(), true) + static_cast<Ticks>(shape.people);
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
        share(0);
        if (m_cutOff)
            m_best.bound = std::min(m_best.bound, rootBound());
        return std::move(m_best);
    }

private:
    Ticks &load(const Doer &doer) { return m_loads[doer == byHand ? m_zones : doer.zone]; }

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

    Ticks rootBound() const
    {
        Ticks least = (m_left[0] + m_machines - 1) / m_machines;
        for (const std::vector<Choice> &choices : m_choices)
            least = std::max(least, choices.front().time);
        return least;
    }

    void share(std::size_t at)
    {
        if (m_cutOff || bound(at) >= m_best.makespan)
            return;
        if (at == m_order.size()) {
            finish();
            return;
        }
        const std::uint32_t item = m_order[at];
        std::vector<Choice> choices = m_choices[item];
        std::stable_sort(choices.begin(), choices.end(), [&](const Choice &a, const Choice &b) {
            return load(a.doer) + a.time < load(b.doer) + b.time;
        });
        for (const Choice &choice : choices) {
            m_doers[item] = choice.doer;
            load(choice.doer) += choice.time;
            share(at + 1);
            load(choice.doer) -= choice.time;
        }
    }

    /// Without precedence, or all in one zone, nobody waits: the longest load is the makespan.
    void finish()
    {
        const bool people = m_loads[m_zones] > 0 && m_people > 1;
        const auto used = std::count_if(m_loads.begin(), m_loads.end(), [](Ticks sum) { return sum > 0; });
        if (!people && (m_schedule.independent() || used <= 1)) {
            const Ticks longest = *std::max_element(m_loads.begin(), m_loads.end());
            adopt(longest, longest);
            return;
        }
        m_cutOff = ++m_leaves > leafLimit;
        const auto [makespan, least] = m_schedule.run(m_doers);
        adopt(makespan, least);
    }

    /// A schedule that is not proven leaves open what a better one of this sharing might reach.
    void adopt(Ticks makespan, Ticks least)
    {
        if (makespan < m_best.makespan) {
            m_best.makespan = makespan;
            m_best.doers = m_doers;
        }
        m_best.bound = std::min(m_best.bound, least);
    }

    Scheduling m_schedule;
    const std::uint32_t m_people;
    const std::size_t m_zones;
    Ticks m_machines = 1;
    std::vector<std::vector<Choice>> m_choices;
    std::vector<std::uint32_t> m_order;
    std::vector<Ticks> m_left;  ///< least work of the items from here on
    std::vector<Ticks> m_loads; ///< of the zones, then of the people together
    std::vector<Doer> m_doers;
    Performance m_best;
    std::size_t m_leaves = 0;
    bool m_cutOff = false;
};

} // namespace

Performance bestPerformance(const LineProblem &problem, const CellShape &shape, std::span<const HeadPlace> places,
                            std::span<const std::uint32_t> items)
{
    if (items.empty())
        return {{}, 0, 0};
    return Sharing(problem, shape, places, items).run();
}

Ticks makespanOf(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items,
                 const std::vector<Doer> &doers)
{
    return items.empty() ? 0 : Scheduling(problem, shape, items).run(doers).first;
}

} // namespace lw::balance::line
