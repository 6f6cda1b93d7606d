// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/cellschedule.h"

#include "core/takt/shop.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lw::takt {

namespace {

std::vector<Ticks> urgency(const Shop &shop)
{
    std::vector<Ticks> priority(shop.size());
    for (std::size_t task = 0; task < shop.size(); ++task)
        priority[task] = shop[task].time + shop[task].tail;
    return priority;
}

/// Three more views of what matters: long tasks, tasks on busy resources, the order in which people listed them.
std::vector<std::vector<Ticks>> otherPriorities(const Shop &shop)
{
    std::vector<Ticks> load(shop.resources());
    for (std::size_t task = 0; task < shop.size(); ++task) {
        load[shop[task].head] += shop[task].time;
        load[shop[task].zone] += shop[task].time;
    }
    std::vector<std::vector<Ticks>> rules(3, std::vector<Ticks>(shop.size()));
    for (std::size_t task = 0; task < shop.size(); ++task) {
        const ShopTask &one = shop[task];
        rules[0][task] = one.time;
        rules[1][task] = std::max(load[one.head], load[one.zone]) + one.tail;
        rules[2][task] = -static_cast<Ticks>(task);
    }
    return rules;
}

/// Ends, as priorities for a pass in the other direction: what ended last goes first there.
std::vector<Ticks> ends(const Shop &shop, const ShopSchedule &schedule)
{
    std::vector<Ticks> list(shop.size());
    for (std::size_t task = 0; task < shop.size(); ++task)
        list[task] = schedule.begin[task] + shop[task].time;
    return list;
}

/// Forward and backward by turns until it stops getting shorter (Li and Willis 1992).
ShopSchedule justified(const Shop &shop, const Shop &backward, ShopSchedule schedule)
{
    for (;;) {
        const ShopSchedule back = backward.dispatch(ends(shop, schedule));
        ShopSchedule again = shop.dispatch(ends(backward, back));
        if (again.makespan >= schedule.makespan)
            return schedule;
        schedule = std::move(again);
    }
}

ShopSchedule bestBySeveralRules(const CellWork &work, const Shop &shop, ShopSchedule first, Ticks bound)
{
    const Shop backward(Shop::reversed(work));
    ShopSchedule best = justified(shop, backward, std::move(first));
    for (const std::vector<Ticks> &rule : otherPriorities(shop)) {
        if (best.makespan == bound)
            break;
        ShopSchedule other = justified(shop, backward, shop.dispatch(rule));
        if (other.makespan < best.makespan)
            best = std::move(other);
    }
    return best;
}

/// The neighbours of each task on its head and in its zone, in one direction of the sequence.
class Neighbours
{
public:
    explicit Neighbours(const Shop &shop) : m_shop(shop), m_last(shop.resources(), none) {}

    std::pair<std::uint32_t, std::uint32_t> pass(std::uint32_t task)
    {
        const ShopTask &one = m_shop[task];
        const std::pair before{m_last[one.head], m_last[one.zone]};
        m_last[one.head] = m_last[one.zone] = task;
        return before;
    }

    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

private:
    const Shop &m_shop;
    std::vector<std::uint32_t> m_last;
};

void fillWaits(const Shop &shop, const ShopSchedule &schedule, std::vector<TaskSlot> &slots)
{
    std::vector<Ticks> ready(shop.size());
    Neighbours neighbours(shop);
    for (const std::uint32_t task : schedule.sequence) {
        const Ticks begin = schedule.begin[task];
        const Ticks end = begin + shop[task].time;
        const auto [onHead, inZone] = neighbours.pass(task);
        const bool head = onHead != Neighbours::none && slots[onHead].end.count() == begin;
        slots[task].begin = Duration(begin);
        slots[task].end = Duration(end);
        if (begin > 0)
            slots[task].wait = ready[task] == begin ? Wait::Precedence : head ? Wait::Head : Wait::Zone;
        for (const std::uint32_t next : shop.after(task))
            ready[next] = std::max(ready[next], end);
    }
}

void fillCritical(const Shop &shop, const ShopSchedule &schedule, std::vector<TaskSlot> &slots)
{
    std::vector<Ticks> latestBegin(shop.size());
    Neighbours neighbours(shop);
    for (auto at = schedule.sequence.rbegin(); at != schedule.sequence.rend(); ++at) {
        Ticks latestEnd = schedule.makespan;
        const auto [onHead, inZone] = neighbours.pass(*at);
        for (const std::uint32_t next : {onHead, inZone})
            if (next != Neighbours::none)
                latestEnd = std::min(latestEnd, latestBegin[next]);
        for (const std::uint32_t next : shop.after(*at))
            latestEnd = std::min(latestEnd, latestBegin[next]);
        latestBegin[*at] = latestEnd - shop[*at].time;
        slots[*at].critical = latestEnd == slots[*at].end.count();
    }
}

} // namespace

CellSchedule scheduleCell(const CellWork &work)
{
    const Shop shop(work);
    ShopSchedule best = shop.dispatch(urgency(shop));
    Ticks bound = shop.quickBound();
    if (best.makespan > bound)
        bound = shop.strongBound();
    if (best.makespan > bound && shop.size() <= exactLimit) {
        best = shortestSchedule(shop, std::move(best), bound);
        bound = best.makespan;
    } else if (best.makespan > bound) {
        best = bestBySeveralRules(work, shop, std::move(best), bound);
    }
    CellSchedule schedule;
    schedule.times.resize(shop.size());
    schedule.makespan = Duration(best.makespan);
    schedule.lowerBound = Duration(bound);
    fillWaits(shop, best, schedule.times);
    fillCritical(shop, best, schedule.times);
    return schedule;
}

} // namespace lw::takt
