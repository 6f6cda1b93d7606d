// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/setupwriter.h"

#include "core/balance/line/performers.h"
#include "core/model/lookup.h"
#include "core/model/projectindex.h"
#include "core/model/seating.h"

#include <algorithm>
#include <span>
#include <utility>

namespace lw::balance::line {

namespace {

/// A place in a zone that still waits for one particular head.
struct OpenPlace {
    std::uint32_t cell = 0;
    HeadPlace place;
};

/// Decides which head of each kind goes into which socket.
class Seater
{
public:
    Seater(const model::Project &project, const LineTarget &target, const LineProblem &problem)
        : m_project(project), m_problem(problem), m_index(project), m_free(project.frame.heads.size(), true),
          m_seats(problem.cells())
    {
        std::vector<model::Problem> ignored;
        for (const model::ProductId &product : target.products)
            m_now.emplace_back(project, m_index, m_index.products.find(project.products, product), ignored);
    }

    /// Seats by cell; the heads that work and those that may stay.
    std::vector<std::vector<Seat>> seat(const Layout &layout, const std::vector<std::optional<KeptCell>> &kept)
    {
        if (m_problem.keepHeads)
            return m_problem.seats;
        for (std::uint32_t cell = 0; cell < kept.size(); ++cell)
            for (const Seat &stays : kept[cell] ? kept[cell]->seats : std::vector<Seat>())
                put(stays.head, cell, stays.socket);
        std::vector<OpenPlace> open;
        for (std::uint32_t cell = 0; cell < m_problem.cells(); ++cell)
            for (const HeadPlace &place : layout.plans[cell].places)
                open.push_back({cell, place});
        std::erase_if(open, [&](const OpenPlace &place) { return keepInZone(place); });
        std::erase_if(open, [&](const OpenPlace &place) { return keepInCell(place); });
        for (const OpenPlace &place : open)
            takeAny(place);
        keepIdle();
        for (std::vector<Seat> &seats : m_seats)
            std::sort(seats.begin(), seats.end());
        return std::move(m_seats);
    }

private:
    const Zone &zoneOf(const OpenPlace &open) const { return m_problem.shape(open.cell).zones[open.place.zone]; }

    bool isTaken(std::uint32_t cell, std::uint32_t socket) const
    {
        return std::any_of(m_seats[cell].begin(), m_seats[cell].end(),
                           [&](const Seat &seat) { return seat.socket == socket; });
    }

    void put(std::uint32_t head, std::uint32_t cell, std::uint32_t socket)
    {
        m_seats[cell].push_back({socket, head});
        m_free[head] = false;
    }

    /// A head of the kind that sits in that zone now, in a socket nobody has taken.
    bool keepInZone(const OpenPlace &open)
    {
        for (const std::uint32_t head : m_problem.kinds[open.place.kind].heads)
            for (const model::Seating &seating : m_now) {
                if (!m_free[head] || seating.headCell[head] != open.cell)
                    continue;
                const std::uint32_t number = seating.headSocket[head];
                for (const Socket &socket : zoneOf(open).sockets)
                    if (socket.number == number && fits(socket, open) && !isTaken(open.cell, number)) {
                        put(head, open.cell, number);
                        return true;
                    }
            }
        return false;
    }

    bool fits(const Socket &socket, const OpenPlace &open) const
    {
        return socket.interface == m_problem.kinds[open.place.kind].interface;
    }

    bool keepInCell(const OpenPlace &open)
    {
        for (const std::uint32_t head : m_problem.kinds[open.place.kind].heads)
            for (const model::Seating &seating : m_now)
                if (m_free[head] && seating.headCell[head] == open.cell) {
                    put(head, open.cell, socketFor(open));
                    return true;
                }
        return false;
    }

    /// Spare heads first: others may be missed where they are by people who look for them.
    void takeAny(const OpenPlace &open)
    {
        std::uint32_t chosen = absent;
        for (const std::uint32_t head : m_problem.kinds[open.place.kind].heads) {
            if (!m_free[head])
                continue;
            if (chosen == absent || (isSpare(head) && !isSpare(chosen)))
                chosen = head;
        }
        put(chosen, open.cell, socketFor(open));
    }

    bool isSpare(std::uint32_t head) const
    {
        return std::all_of(m_now.begin(), m_now.end(),
                           [&](const model::Seating &seating) { return seating.headCell[head] == absent; });
    }

    /// A socket of the zone that is free, rather one where nobody sits now who could stay.
    std::uint32_t socketFor(const OpenPlace &open) const
    {
        std::uint32_t chosen = 0;
        for (const Socket &socket : zoneOf(open).sockets) {
            if (!fits(socket, open) || isTaken(open.cell, socket.number))
                continue;
            if (chosen == 0 || (!sittingIn(open.cell, socket.number) && sittingIn(open.cell, chosen)))
                chosen = socket.number;
        }
        return chosen;
    }

    bool sittingIn(std::uint32_t cell, std::uint32_t socket) const
    {
        for (const model::Seating &seating : m_now)
            for (std::uint32_t head = seating.firstHead[cell]; head != absent; head = seating.nextHead[head])
                if (seating.headSocket[head] == socket && m_free[head])
                    return true;
        return false;
    }

    void keepIdle()
    {
        for (const model::Seating &seating : m_now)
            for (std::uint32_t head = 0; head < m_free.size(); ++head) {
                const std::uint32_t cell = seating.headCell[head];
                const std::uint32_t number = seating.headSocket[head];
                if (cell != absent && m_free[head] && isLegal(head, cell, number) && !isTaken(cell, number))
                    put(head, cell, number);
            }
    }

    bool isLegal(std::uint32_t head, std::uint32_t cell, std::uint32_t number) const
    {
        const model::CellType &type = m_project.catalog.cellTypes[m_index.cellType[cell]];
        return number > 0 && number <= type.sockets.size()
            && type.sockets[number - 1].interface == m_project.catalog.headTypes[m_index.headType[head]].interface;
    }

    const model::Project &m_project;
    const LineProblem &m_problem;
    const model::ProjectIndex m_index;
    std::vector<model::Seating> m_now; ///< by product
    std::vector<bool> m_free;          ///< heads without a seat so far
    std::vector<std::vector<Seat>> m_seats;
};

/// The head in a cell that stands for a place of its plan.
std::uint32_t headAt(const LineProblem &problem, const std::vector<Seat> &seats, const CellShape &shape,
                     const HeadPlace &place)
{
    const HeadKind &kind = problem.kinds[place.kind];
    for (const Seat &seat : seats)
        for (const Socket &socket : shape.zones[place.zone].sockets)
            if (socket.number == seat.socket
                && std::binary_search(kind.heads.begin(), kind.heads.end(), seat.head))
                return seat.head;
    return absent;
}

using Ranked = std::vector<std::pair<std::uint32_t, model::Assignment>>; // rank, assignment

/// Assignments of one product, cell by cell.
class Assigner
{
public:
    Assigner(const model::Project &project, const LineProblem &problem, const Layout &layout, std::uint32_t product,
             const model::Product &known)
        : m_project(project), m_problem(problem), m_layout(layout), m_product(product), m_known(known)
    {
    }

    void keep(std::uint32_t cell, const KeptCell &kept)
    {
        for (const auto &[item, head] : kept.doers)
            if (m_problem.items[item].product == m_product)
                assign(cell, item, head);
    }

    void plan(std::uint32_t cell, const std::vector<std::uint32_t> &load, const std::vector<Seat> &seats)
    {
        const CellShape &shape = m_problem.shape(cell);
        const std::vector<std::uint32_t> items = itemsOf(m_problem, load, m_product);
        const Ticks room = m_problem.planRoom(shape, m_product, m_layout.plans[cell].figure);
        const Performance best = bestPerformance(m_problem, shape, placesOf(cell), items, room);
        for (std::size_t at = 0; at < items.size(); ++at) {
            const Doer &doer = best.doers[at];
            assign(cell, items[at], doer == byHand ? absent : headAt(m_problem, seats, shape, doer));
        }
    }

    std::vector<model::Assignment> finish()
    {
        std::sort(m_list.begin(), m_list.end());
        std::vector<model::Assignment> assignments;
        for (auto &[rank, assignment] : m_list)
            assignments.push_back(std::move(assignment));
        return assignments;
    }

private:
    std::vector<HeadPlace> placesOf(std::uint32_t cell) const
    {
        std::vector<HeadPlace> places = m_layout.plans[cell].places;
        const std::vector<Zone> &zones = m_problem.shape(cell).zones;
        for (std::uint32_t zone = 0; zone < zones.size(); ++zone)
            for (const std::uint32_t kind : zones[zone].seated)
                places.push_back({zone, kind});
        return places;
    }

    /// head absent: by hand.
    void assign(std::uint32_t cell, std::uint32_t item, std::uint32_t head)
    {
        const Item &one = m_problem.items[item];
        model::Performer performer = m_project.frame.cells[cell].id;
        if (head != absent)
            performer = m_project.frame.heads[head].id;
        m_list.push_back({one.rank, {m_known.operations[one.operation].id, std::move(performer)}});
    }

    const model::Project &m_project;
    const LineProblem &m_problem;
    const Layout &m_layout;
    const std::uint32_t m_product;
    const model::Product &m_known;
    Ranked m_list;
};

bool saysTheSame(model::Setup one, model::Setup other)
{
    for (model::Setup *setup : {&one, &other}) {
        std::sort(setup->placements.begin(), setup->placements.end());
        std::sort(setup->assignments.begin(), setup->assignments.end());
    }
    return one == other;
}

} // namespace

std::vector<model::Setup> writeSetups(const model::Project &project, const LineTarget &target,
                                      const LineProblem &problem, const Layout &layout,
                                      const std::vector<std::optional<KeptCell>> &kept)
{
    const std::vector<std::vector<Seat>> seats = Seater(project, target, problem).seat(layout, kept);
    std::vector<model::Placement> placements;
    for (std::uint32_t cell = 0; cell < seats.size(); ++cell)
        for (const Seat &seat : seats[cell])
            placements.push_back({project.frame.heads[seat.head].id, {project.frame.cells[cell].id, seat.socket}});
    const std::vector<std::vector<std::uint32_t>> loads = loadsOf(problem, layout.cellOf);
    std::vector<model::Setup> setups;
    for (std::uint32_t product = 0; product < target.products.size(); ++product) {
        const model::Product &known = *model::find(project, target.products[product]);
        Assigner assigner(project, problem, layout, product, known);
        for (std::uint32_t cell = 0; cell < loads.size(); ++cell) {
            if (kept[cell])
                assigner.keep(cell, *kept[cell]);
            else
                assigner.plan(cell, loads[cell], seats[cell]);
        }
        model::Setup setup{known.id, placements, assigner.finish()};
        const model::Setup *now = model::findSetup(project, known.id);
        setups.push_back(now && saysTheSame(*now, setup) ? *now : std::move(setup));
    }
    return setups;
}

} // namespace lw::balance::line
