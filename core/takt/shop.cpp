// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/shop.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace lw::takt {

Shop::Shop(const CellWork &work) : m_tasks(work.tasks.size())
{
    for (std::size_t task = 0; task < m_tasks.size(); ++task)
        m_tasks[task].time = work.tasks[task].time.count();
    numberResources(work);
    linkTasks(work);
    measureWays();
}

void Shop::numberResources(const CellWork &work)
{
    constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();
    const auto number = [&](std::uint32_t CellTask::*name, std::uint32_t ShopTask::*resource) {
        for (std::size_t task = 0; task < m_tasks.size(); ++task) {
            std::uint32_t known = unseen;
            for (std::size_t other = 0; other < task && known == unseen; ++other)
                if (work.tasks[other].*name == work.tasks[task].*name)
                    known = m_tasks[other].*resource;
            m_tasks[task].*resource = known == unseen ? m_resources++ : known;
        }
    };
    number(&CellTask::head, &ShopTask::head);
    number(&CellTask::zone, &ShopTask::zone);
}

void Shop::linkTasks(const CellWork &work)
{
    for (const auto &[first, second] : work.before) {
        ++m_tasks[first].afterEnd;
        ++m_tasks[second].waitsFor;
    }
    std::uint32_t begin = 0;
    for (ShopTask &task : m_tasks) {
        const std::uint32_t count = task.afterEnd;
        task.afterBegin = task.afterEnd = begin;
        begin += count;
    }
    m_after.resize(begin);
    for (const auto &[first, second] : work.before)
        m_after[m_tasks[first].afterEnd++] = second;
}

void Shop::measureWays()
{
    std::vector<std::uint32_t> open(size());
    m_order.reserve(size());
    for (std::uint32_t task = 0; task < size(); ++task) {
        open[task] = m_tasks[task].waitsFor;
        if (open[task] == 0)
            m_order.push_back(task);
    }
    for (std::size_t done = 0; done < m_order.size(); ++done) {
        const ShopTask &task = m_tasks[m_order[done]];
        for (const std::uint32_t next : after(m_order[done])) {
            m_tasks[next].release = std::max(m_tasks[next].release, task.release + task.time);
            if (--open[next] == 0)
                m_order.push_back(next);
        }
    }
    assert(m_order.size() == size() && "the precedence of a cell has a cycle");
    for (auto at = m_order.rbegin(); at != m_order.rend(); ++at)
        for (const std::uint32_t next : after(*at))
            m_tasks[*at].tail = std::max(m_tasks[*at].tail, m_tasks[next].time + m_tasks[next].tail);
}

Ticks Shop::quickBound() const
{
    struct Load {
        Ticks release = std::numeric_limits<Ticks>::max();
        Ticks work = 0;
        Ticks tail = std::numeric_limits<Ticks>::max();
    };
    Ticks bound = 0;
    std::vector<Load> loads(m_resources);
    for (const ShopTask &task : m_tasks) {
        bound = std::max(bound, task.release + task.time + task.tail);
        for (const std::uint32_t resource : {task.head, task.zone}) {
            Load &load = loads[resource];
            load.release = std::min(load.release, task.release);
            load.work += task.time;
            load.tail = std::min(load.tail, task.tail);
        }
    }
    for (const Load &load : loads)
        bound = std::max(bound, load.release + load.work + load.tail);
    return bound;
}

Ticks Shop::preemptiveBound(std::uint32_t resource) const
{
    struct Part {
        Ticks release, left, tail;
    };
    std::vector<Part> parts;
    for (const ShopTask &task : m_tasks)
        if (task.head == resource || task.zone == resource)
            parts.push_back({task.release, task.time, task.tail});
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.release < b.release; });
    const auto lessUrgent = [](const Part &a, const Part &b) { return a.tail < b.tail; };
    std::vector<Part> ready;
    Ticks now = 0;
    Ticks bound = 0;
    for (std::size_t next = 0; next < parts.size() || !ready.empty();) {
        if (ready.empty())
            now = std::max(now, parts[next].release);
        for (; next < parts.size() && parts[next].release <= now; ++next) {
            ready.push_back(parts[next]);
            std::push_heap(ready.begin(), ready.end(), lessUrgent);
        }
        std::pop_heap(ready.begin(), ready.end(), lessUrgent);
        Part &current = ready.back();
        const Ticks free = next < parts.size() ? parts[next].release - now : current.left;
        const Ticks run = std::min(free, current.left);
        now += run;
        current.left -= run;
        if (current.left > 0) {
            std::push_heap(ready.begin(), ready.end(), lessUrgent);
            continue;
        }
        bound = std::max(bound, now + current.tail);
        ready.pop_back();
    }
    return bound;
}

Ticks Shop::strongBound() const
{
    Ticks bound = quickBound();
    for (std::uint32_t resource = 0; resource < m_resources; ++resource)
        bound = std::max(bound, preemptiveBound(resource));
    return bound;
}

namespace {

/// The state of a schedule that grows task by task.
class Growing
{
public:
    Growing(const Shop &shop, const std::vector<Ticks> &priority)
        : m_shop(shop), m_priority(priority), m_ready(shop.size()), m_free(shop.resources()), m_open(shop.size())
    {
        m_result.begin.resize(shop.size());
        m_result.sequence.reserve(shop.size());
        for (std::uint32_t task = 0; task < shop.size(); ++task) {
            m_open[task] = shop[task].waitsFor;
            if (m_open[task] == 0)
                m_available.push_back(task);
        }
    }

    ShopSchedule finish()
    {
        while (!m_available.empty())
            take(choice());
        return std::move(m_result);
    }

private:
    Ticks earliest(std::uint32_t task) const
    {
        return std::max({m_ready[task], m_free[m_shop[task].head], m_free[m_shop[task].zone]});
    }

    std::uint32_t choice() const
    {
        std::uint32_t first = m_available.front();
        for (const std::uint32_t task : m_available) {
            const Ticks end = earliest(task) + m_shop[task].time;
            const Ticks best = earliest(first) + m_shop[first].time;
            if (end < best || (end == best && task < first))
                first = task;
        }
        const Ticks end = earliest(first) + m_shop[first].time;
        std::uint32_t chosen = first;
        for (const std::uint32_t task : m_available) {
            const bool conflict = m_shop[task].head == m_shop[first].head || m_shop[task].zone == m_shop[first].zone;
            if (!conflict || earliest(task) >= end)
                continue;
            if (m_priority[task] > m_priority[chosen] || (m_priority[task] == m_priority[chosen] && task < chosen))
                chosen = task;
        }
        return chosen;
    }

    void take(std::uint32_t task)
    {
        const Ticks begin = earliest(task);
        const Ticks end = begin + m_shop[task].time;
        m_result.begin[task] = begin;
        m_result.sequence.push_back(task);
        m_result.makespan = std::max(m_result.makespan, end);
        m_free[m_shop[task].head] = end;
        m_free[m_shop[task].zone] = end;
        std::erase(m_available, task);
        for (const std::uint32_t next : m_shop.after(task)) {
            m_ready[next] = std::max(m_ready[next], end);
            if (--m_open[next] == 0)
                m_available.push_back(next);
        }
    }

    const Shop &m_shop;
    const std::vector<Ticks> &m_priority;
    std::vector<Ticks> m_ready;
    std::vector<Ticks> m_free;
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_available;
    ShopSchedule m_result;
};

} // namespace

ShopSchedule Shop::dispatch(const std::vector<Ticks> &priority) const
{
    return Growing(*this, priority).finish();
}

CellWork Shop::reversed(const CellWork &work)
{
    CellWork turned = work;
    for (auto &[first, second] : turned.before)
        std::swap(first, second);
    return turned;
}

} // namespace lw::takt
