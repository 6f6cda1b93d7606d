// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/cellplans.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

constexpr std::size_t placementLimit = 20000; ///< ways to equip one cell that are looked at

/// All ways to put useful heads into the zones of a cell, fewest heads first.
class Placements
{
public:
    Placements(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> tasks)
        : m_problem(problem), m_shape(shape)
    {
        for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind)
            if (isUseful(kind, tasks))
                m_kinds.push_back(kind);
        m_taken.resize(problem.kinds.size());
        for (const std::uint32_t task : tasks)
            m_mostHeads += problem.tasks[task].items.size();
    }

    std::vector<std::vector<HeadPlace>> all()
    {
        if (m_problem.keepHeads) {
            for (std::uint32_t zone = 0; zone < m_shape.zones.size(); ++zone)
                for (const std::uint32_t kind : m_shape.zones[zone].seated)
                    m_places.push_back({zone, kind});
            return {m_places};
        }
        equip(0, 0);
        const auto fewer = [](const auto &a, const auto &b) { return a.size() < b.size(); };
        std::stable_sort(m_all.begin(), m_all.end(), fewer);
        return std::move(m_all);
    }

    bool complete() const { return m_all.size() < placementLimit; }

private:
    bool isUseful(std::uint32_t kind, std::span<const std::uint32_t> tasks) const
    {
        for (const std::uint32_t task : tasks)
            for (const std::uint32_t item : m_problem.tasks[task].items)
                if (m_problem.time(item, kind) != never)
                    return true;
        return false;
    }

    bool hasSocket(const Zone &zone, std::uint32_t zoneAt, std::uint32_t interface) const
    {
        const auto sockets = std::count_if(zone.sockets.begin(), zone.sockets.end(),
                                           [&](const Socket &socket) { return socket.interface == interface; });
        const auto taken = std::count_if(m_places.begin(), m_places.end(), [&](const HeadPlace &place) {
            return place.zone == zoneAt && m_problem.kinds[place.kind].interface == interface;
        });
        return taken < sockets;
    }

    /// Zones of equal sockets are exchangeable: the kinds of a later one are no smaller in order.
    bool inOrder(std::uint32_t zone) const
    {
        for (std::uint32_t earlier = zone; earlier-- > 0;) {
            if (!m_shape.zones[earlier].sameSockets(m_shape.zones[zone]))
                continue;
            return kindsIn(earlier) <= kindsIn(zone);
        }
        return true;
    }

    std::vector<std::uint32_t> kindsIn(std::uint32_t zone) const
    {
        std::vector<std::uint32_t> list;
        for (const HeadPlace &place : m_places)
            if (place.zone == zone)
                list.push_back(place.kind);
        return list;
    }

    /// Decides on each useful kind from the given one on, zone after zone.
    void equip(std::uint32_t zone, std::size_t kindAt)
    {
        if (m_all.size() >= placementLimit)
            return;
        if (zone == m_shape.zones.size()) {
            m_all.push_back(m_places);
            return;
        }
        if (kindAt == m_kinds.size()) {
            if (inOrder(zone))
                equip(zone + 1, 0);
            return;
        }
        equip(zone, kindAt + 1);
        const std::uint32_t kind = m_kinds[kindAt];
        if (m_places.size() == m_mostHeads || m_taken[kind] == m_problem.kinds[kind].heads.size()
            || !hasSocket(m_shape.zones[zone], zone, m_problem.kinds[kind].interface))
            return;
        ++m_taken[kind];
        m_places.push_back({zone, kind});
        equip(zone, kindAt + 1);
        m_places.pop_back();
        --m_taken[kind];
    }

    const LineProblem &m_problem;
    const CellShape &m_shape;
    std::vector<std::uint32_t> m_kinds;
    std::vector<std::size_t> m_taken; ///< by kind
    std::size_t m_mostHeads = 0;      ///< one for each item: more would stand idle
    std::vector<HeadPlace> m_places;
    std::vector<std::vector<HeadPlace>> m_all;
};

class Planning
{
public:
    Planning(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> tasks,
             std::size_t schedules)
        : m_problem(problem), m_shape(shape), m_schedules(schedules)
    {
        for (std::uint32_t product = 0; product < problem.limits.size(); ++product)
            m_items.push_back(itemsOf(problem, tasks, product));
    }

    CellPlans plan(std::span<const std::uint32_t> tasks)
    {
        Placements placements(m_problem, m_shape, tasks);
        for (const std::vector<HeadPlace> &places : placements.all())
            consider(places);
        if (!placements.complete()) {
            m_result.bound = 0;
            m_result.proven = false;
        }
        return std::move(m_result);
    }

private:
    void consider(const std::vector<HeadPlace> &places)
    {
        CellPlan plan;
        if (!m_problem.keepHeads) {
            plan.places = places;
            for (const HeadPlace &place : places)
                plan.kinds.push_back(place.kind);
            std::sort(plan.kinds.begin(), plan.kinds.end());
        }
        const Ticks better = figureToBeat(plan);
        std::vector<Ticks> cycles;
        std::vector<Ticks> least;
        bool within = true;
        bool proven = true;
        for (std::uint32_t product = 0; product < m_items.size(); ++product) {
            const Ticks room = m_problem.planRoom(m_shape, product, better == never ? never : better - 1);
            const Performance best = bestPerformance(m_problem, m_shape, places, m_items[product], room, m_schedules);
            if (best.bound > room || best.bound >= never)
                return;
            cycles.push_back(best.makespan >= never ? never : m_shape.perCopy(best.makespan));
            least.push_back(m_shape.perCopy(best.bound));
            within = within && cycles.back() != never;
            proven = proven && best.makespan == best.bound;
        }
        m_result.proven = m_result.proven && proven;
        m_result.bound = std::min(m_result.bound, m_problem.figure(least));
        plan.figure = within ? m_problem.figure(cycles) : never;
        if (within && !beaten(plan))
            m_result.plans.push_back(std::move(plan));
    }

    /// Least figure of the plans that take no other heads.
    Ticks figureToBeat(const CellPlan &plan) const
    {
        Ticks least = never;
        for (const CellPlan &known : m_result.plans)
            if (std::includes(plan.kinds.begin(), plan.kinds.end(), known.kinds.begin(), known.kinds.end()))
                least = std::min(least, known.figure);
        return least;
    }

    bool beaten(const CellPlan &plan) const
    {
        return std::any_of(m_result.plans.begin(), m_result.plans.end(), [&](const CellPlan &known) {
            return known.figure <= plan.figure
                && std::includes(plan.kinds.begin(), plan.kinds.end(), known.kinds.begin(), known.kinds.end());
        });
    }

    const LineProblem &m_problem;
    const CellShape &m_shape;
    const std::size_t m_schedules;
    std::vector<std::vector<std::uint32_t>> m_items; ///< by product
    CellPlans m_result;
};

} // namespace

std::vector<std::uint32_t> itemsOf(const LineProblem &problem, std::span<const std::uint32_t> tasks,
                                   std::uint32_t product)
{
    std::vector<std::uint32_t> items;
    for (const std::uint32_t task : tasks)
        for (const std::uint32_t item : problem.tasks[task].items)
            if (problem.items[item].product == product)
                items.push_back(item);
    std::sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
        return problem.items[a].rank < problem.items[b].rank;
    });
    return items;
}

CellPlans planCell(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> tasks,
                   std::size_t schedules)
{
    return Planning(problem, shape, tasks, schedules).plan(tasks);
}

CellPlanner::CellPlanner(const LineProblem &problem, std::size_t memoryBytes, std::size_t schedules)
    : m_problem(problem), m_capacity(std::max<std::size_t>(1000, memoryBytes / 1024)), m_schedules(schedules)
{
}

std::size_t CellPlanner::KeyHash::operator()(const Key &key) const noexcept
{
    std::uint64_t sum = key.shape + 0x9E3779B97F4A7C15U;
    for (const std::uint32_t task : key.tasks)
        sum = (sum ^ task) * 0xFF51AFD7ED558CCDU ^ (sum >> 31U);
    return static_cast<std::size_t>(sum);
}

const CellPlans &CellPlanner::plans(std::uint32_t shape, std::span<const std::uint32_t> tasks)
{
    Key key{shape, {tasks.begin(), tasks.end()}};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    if (m_known.size() >= m_capacity / 2) {
        m_older = std::move(m_known);
        m_known.clear();
    }
    if (const auto older = m_older.find(key); older != m_older.end())
        return m_known.emplace(std::move(key), older->second).first->second; // copied: references to the older stay good
    CellPlans made = planCell(m_problem, m_problem.shapes[shape], tasks, m_schedules);
    return m_known.emplace(std::move(key), std::move(made)).first->second;
}

} // namespace lw::balance::line
