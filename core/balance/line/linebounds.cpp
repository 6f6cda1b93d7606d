// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linebounds.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace lw::balance::line {

namespace {

bool seats(const LineProblem &problem, const Zone &zone, std::uint32_t kind)
{
    if (problem.keepHeads)
        return std::find(zone.seated.begin(), zone.seated.end(), kind) != zone.seated.end();
    return std::any_of(zone.sockets.begin(), zone.sockets.end(), [&](const Socket &socket) {
        return socket.interface == problem.kinds[kind].interface;
    });
}

/// Whether somebody in such a cell does the item in no more than that.
bool hasDoer(const LineProblem &problem, const CellShape &shape, std::uint32_t item, Ticks room)
{
    const auto fits = [&](Ticks time) { return time != never && time <= room; };
    if (shape.people > 0 && fits(problem.items[item].byHand))
        return true;
    for (const Zone &zone : shape.zones)
        for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind)
            if (fits(problem.time(item, kind)) && seats(problem, zone, kind))
                return true;
    return false;
}

} // namespace

LineBounds::LineBounds(const LineProblem &problem, Ticks figure) : m_problem(problem)
{
    for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind)
        m_seated.push_back(std::any_of(problem.shapes.begin(), problem.shapes.end(), [&](const CellShape &shape) {
            return std::any_of(shape.zones.begin(), shape.zones.end(),
                               [&](const Zone &zone) { return seats(problem, zone, kind); });
        }));
    measureRooms(figure);
    measureChains();
    limitCells(figure);
}

void LineBounds::measureRooms(Ticks figure)
{
    const std::size_t cells = m_problem.cells();
    for (std::uint32_t product = 0; product < m_problem.limits.size(); ++product) {
        std::vector<Ticks> byShape;
        for (const CellShape &shape : m_problem.shapes)
            byShape.push_back(m_problem.room(shape, product, figure));
        std::vector<Ticks> rooms(cells);
        std::vector<Ticks> from(cells + 1);
        std::vector<Ticks> largest(cells + 1);
        for (std::size_t cell = cells; cell-- > 0;) {
            const CellShape &shape = m_problem.shape(cell);
            rooms[cell] = std::max<Ticks>(0, byShape[m_problem.shapeOf[cell]]);
            const auto machines = static_cast<Ticks>(shape.zones.size() + shape.people);
            const Ticks together = rooms[cell] >= never / 1024 ? never : std::min(never, rooms[cell] * machines);
            from[cell] = std::min(never, from[cell + 1] + together);
            largest[cell] = std::max(largest[cell + 1], together);
        }
        m_cellRoom.push_back(std::move(rooms));
        m_roomFrom.push_back(std::move(from));
        m_largestFrom.push_back(std::move(largest));
        std::vector<Ticks> work(m_problem.tasks.size());
        for (std::uint32_t item = 0; item < m_problem.items.size(); ++item)
            if (m_problem.items[item].product == product)
                work[m_problem.items[item].task] += m_problem.leastTime(item);
        m_work.push_back(std::move(work));
    }
}

void LineBounds::measureChains()
{
    const std::size_t count = m_problem.items.size();
    m_head.assign(count, 0);
    m_tail.assign(count, 0);
    std::vector<std::uint32_t> order(count);
    for (std::uint32_t item = 0; item < count; ++item)
        order[item] = item;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_problem.items[a].rank < m_problem.items[b].rank;
    });
    for (const std::uint32_t item : order) {
        for (const std::uint32_t before : m_problem.items[item].before)
            m_head[item] = std::max(m_head[item], m_head[before]);
        m_head[item] += m_problem.leastTime(item);
    }
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        m_tail[*at] += m_problem.leastTime(*at);
        for (const std::uint32_t before : m_problem.items[*at].before)
            m_tail[before] = std::max(m_tail[before], m_tail[*at]);
    }
}

/// How many cells but one the longest chain of the task needs, counted from either end of the line; all of them when it
/// does not fit at all.
std::uint32_t LineBounds::cellsOfChain(const std::vector<Ticks> &chain, const Task &task, bool fromFront) const
{
    const auto cells = static_cast<std::uint32_t>(m_problem.cells());
    std::uint32_t most = 0;
    for (const std::uint32_t item : task.items) {
        const std::vector<Ticks> &rooms = m_cellRoom[m_problem.items[item].product];
        Ticks sum = 0;
        std::uint32_t used = 0;
        for (; used < cells && (used == 0 || sum < chain[item]); ++used)
            sum = std::min(never, sum + (fromFront ? rooms[used] : rooms[cells - 1 - used]));
        if (sum < chain[item])
            return cells;
        most = std::max(most, used == 0 ? 0 : used - 1);
    }
    return most;
}

void LineBounds::limitCells(Ticks figure)
{
    const auto cells = static_cast<std::uint32_t>(m_problem.cells());
    const auto count = static_cast<std::uint32_t>(m_problem.tasks.size());
    m_admits.resize(count);
    m_earliest.assign(count, 0);
    m_latest.assign(count, absent);
    const auto mayRunOn = [&](std::uint32_t task, std::uint32_t cell) {
        const std::uint32_t fixed = m_problem.tasks[task].fixedCell;
        return admits(task, cell) && (fixed == absent || fixed == cell);
    };
    for (std::uint32_t at = 0; at < count; ++at) {
        const Task &task = m_problem.tasks[at];
        for (const CellShape &shape : m_problem.shapes)
            m_admits[at].push_back(std::all_of(task.items.begin(), task.items.end(), [&](std::uint32_t item) {
                return hasDoer(m_problem, shape, item, m_problem.room(shape, m_problem.items[item].product, figure));
            }));
        std::uint32_t first = cellsOfChain(m_head, task, true);
        for (const std::uint32_t before : task.before)
            first = std::max(first, m_earliest[before]);
        while (first < cells && !mayRunOn(at, first))
            ++first;
        m_earliest[at] = first;
    }
    for (std::uint32_t at = count; at-- > 0;) {
        const Task &task = m_problem.tasks[at];
        std::uint32_t end = cells - std::min(cells, cellsOfChain(m_tail, task, false)); // one behind the last
        for (const std::uint32_t after : task.after)
            end = m_latest[after] == absent ? 0 : std::min(end, m_latest[after] + 1);
        while (end > 0 && !mayRunOn(at, end - 1))
            --end;
        m_latest[at] = end == 0 ? absent : end - 1;
    }
}

Ticks LineBounds::room(std::uint32_t product, std::size_t from, std::uint32_t cells) const
{
    const Ticks largest = m_largestFrom[product][from];
    const Ticks together = largest >= never / 1024 ? (cells == 0 ? 0 : never) : largest * std::min(cells, 1024U);
    return std::min(m_roomFrom[product][from], together);
}

std::optional<Shortage> LineBounds::shortage(std::uint32_t cells) const
{
    if (std::optional<Shortage> found = shortageOfTasks())
        return found;
    if (std::optional<Shortage> found = shortageOfWork(cells))
        return found;
    if (std::optional<Shortage> found = shortageOfChains(cells))
        return found;
    return shortageOfKinds();
}

std::optional<Shortage> LineBounds::shortageOfTasks() const
{
    for (std::uint32_t at = 0; at < m_problem.tasks.size(); ++at) {
        if (m_latest[at] != absent && m_earliest[at] <= m_latest[at])
            continue;
        Shortage found{m_problem.tasks[at].items, 0, 0};
        for (const std::uint32_t item : found.items) {
            const Ticks chain = m_head[item] + m_tail[item] - m_problem.leastTime(item);
            if (chain <= found.need)
                continue;
            found.need = chain;
            found.room = 0;
            for (const Ticks room : m_cellRoom[m_problem.items[item].product])
                found.room = std::min(never, found.room + room);
        }
        return found;
    }
    return std::nullopt;
}

std::optional<Shortage> LineBounds::shortageOfWork(std::uint32_t cells) const
{
    for (std::uint32_t product = 0; product < m_problem.limits.size(); ++product) {
        Shortage found{{}, 0, room(product, 0, cells)};
        for (const Ticks work : m_work[product])
            found.need += work;
        if (found.need <= found.room && (cells > 0 || m_problem.tasks.empty()))
            continue;
        for (std::uint32_t item = 0; item < m_problem.items.size(); ++item)
            if (m_problem.items[item].product == product)
                found.items.push_back(item);
        return found;
    }
    return std::nullopt;
}

std::optional<Shortage> LineBounds::shortageOfChains(std::uint32_t cells) const
{
    for (std::uint32_t item = 0; item < m_problem.items.size(); ++item) {
        const std::vector<Ticks> &rooms = m_cellRoom[m_problem.items[item].product];
        const Ticks largest = rooms.empty() ? 0 : *std::max_element(rooms.begin(), rooms.end());
        if (largest >= never / 1024 || largest * std::min(cells, 1024U) >= m_head[item])
            continue;
        Shortage found{{item}, m_head[item], largest * cells};
        for (std::uint32_t at = item; !m_problem.items[at].before.empty();) { // back along the chain
            const std::vector<std::uint32_t> &before = m_problem.items[at].before;
            at = *std::max_element(before.begin(), before.end(),
                                   [&](std::uint32_t a, std::uint32_t b) { return m_head[a] < m_head[b]; });
            found.items.insert(found.items.begin(), at);
        }
        return found;
    }
    return std::nullopt;
}

/// Zones that take a head of these kinds, no more of them than there are heads, and people.
Ticks LineBounds::roomOfKinds(std::uint32_t product, const std::vector<bool> &kinds, bool manual) const
{
    std::size_t heads = 0;
    for (std::uint32_t kind = 0; kind < kinds.size(); ++kind)
        heads += kinds[kind] && m_seated[kind] ? m_problem.kinds[kind].heads.size() : 0;
    std::vector<std::uint32_t> zonesOf;
    for (const CellShape &shape : m_problem.shapes)
        zonesOf.push_back(static_cast<std::uint32_t>(
            std::count_if(shape.zones.begin(), shape.zones.end(), [&](const Zone &zone) {
                for (std::uint32_t kind = 0; kind < kinds.size(); ++kind)
                    if (kinds[kind] && seats(m_problem, zone, kind))
                        return true;
                return false;
            })));
    std::vector<Ticks> zones;
    Ticks sum = 0;
    for (std::uint32_t cell = 0; cell < m_problem.cells(); ++cell) {
        const Ticks room = m_cellRoom[product][cell];
        zones.insert(zones.end(), zonesOf[m_problem.shapeOf[cell]], room);
        if (manual && m_problem.shape(cell).people > 0)
            sum = room >= never / 1024 ? never : std::min(never, sum + room * m_problem.shape(cell).people);
    }
    std::sort(zones.begin(), zones.end(), std::greater<>());
    if (!m_problem.keepHeads && zones.size() > heads)
        zones.resize(heads);
    for (const Ticks room : zones)
        sum = std::min(never, sum + room);
    return sum;
}

std::optional<Shortage> LineBounds::shortageOfKinds() const
{
    using Doers = std::pair<std::vector<bool>, bool>; // kinds, by hand
    std::map<std::pair<std::uint32_t, Doers>, std::vector<std::uint32_t>> groups;
    for (std::uint32_t item = 0; item < m_problem.items.size(); ++item) {
        std::vector<bool> kinds(m_problem.kinds.size());
        for (std::uint32_t kind = 0; kind < kinds.size(); ++kind)
            kinds[kind] = m_problem.time(item, kind) != never;
        groups[{m_problem.items[item].product, {kinds, m_problem.items[item].byHand != never}}].push_back(item);
    }
    const auto within = [](const Doers &part, const Doers &whole) {
        for (std::size_t kind = 0; kind < part.first.size(); ++kind)
            if (part.first[kind] && !whole.first[kind])
                return false;
        return !part.second || whole.second;
    };
    for (const auto &[key, items] : groups) {
        const auto &[product, doers] = key;
        Shortage found{{}, 0, roomOfKinds(product, doers.first, doers.second)};
        for (const auto &[other, members] : groups)
            if (other.first == product && within(other.second, doers))
                found.items.insert(found.items.end(), members.begin(), members.end());
        for (const std::uint32_t item : found.items)
            found.need += m_problem.leastTime(item);
        if (found.need > found.room)
            return found;
    }
    return std::nullopt;
}

Ticks figureBound(const LineProblem &problem, Ticks low, Ticks high, std::uint32_t cells)
{
    while (low < high) {
        const Ticks middle = low + (high - low) / 2;
        if (LineBounds(problem, middle).shortage(cells))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::uint32_t cellsBound(const LineProblem &problem, Ticks figure)
{
    const LineBounds bounds(problem, figure);
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(problem.cells());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (bounds.shortage(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace lw::balance::line
