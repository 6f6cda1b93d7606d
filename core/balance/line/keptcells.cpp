// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/keptcells.h"

#include "core/balance/line/performers.h"
#include "core/model/projectindex.h"
#include "core/model/seating.h"

#include <algorithm>

namespace lw::balance::line {

namespace {

class Keeping
{
public:
    Keeping(const model::Project &project, const LineTarget &target, const LineProblem &problem, Layout &layout)
        : m_problem(problem), m_layout(layout), m_index(project), m_kindOf(project.frame.heads.size(), absent)
    {
        std::vector<model::Problem> ignored;
        for (const model::ProductId &product : target.products)
            m_now.emplace_back(project, m_index, m_index.products.find(project.products, product), ignored);
        for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind) {
            m_free.push_back(static_cast<std::ptrdiff_t>(problem.kinds[kind].heads.size()));
            for (const std::uint32_t head : problem.kinds[kind].heads)
                m_kindOf[head] = kind;
        }
        for (const CellPlan &plan : layout.plans)
            for (const std::uint32_t kind : plan.kinds)
                --m_free[kind];
    }

    std::vector<std::optional<KeptCell>> run()
    {
        const std::vector<std::vector<std::uint32_t>> loads = loadsOf(m_problem, m_layout.cellOf);
        const std::vector<bool> changed = changedCells();
        std::vector<std::optional<KeptCell>> kept(loads.size());
        for (std::uint32_t cell = 0; cell < loads.size(); ++cell)
            if (!changed[cell] && !loads[cell].empty())
                kept[cell] = keep(cell, loads[cell]);
        for (std::uint32_t cell = 0; cell < loads.size(); ++cell)
            if (!kept[cell] && !loads[cell].empty() && !m_problem.keepHeads)
                keepPlaces(cell, loads[cell]);
        measure(m_problem, m_layout);
        return kept;
    }

private:
    std::vector<bool> changedCells() const
    {
        std::vector<bool> changed(m_problem.cells());
        for (const Item &item : m_problem.items) {
            const std::uint32_t cell = m_layout.cellOf[item.task];
            if (item.present == cell)
                continue;
            changed[cell] = true;
            if (item.present != absent)
                changed[item.present] = true;
        }
        return changed;
    }

    std::optional<KeptCell> keep(std::uint32_t cell, const std::vector<std::uint32_t> &load)
    {
        KeptCell kept;
        const CellShape &shape = m_problem.shape(cell);
        std::vector<Ticks> cycles;
        for (std::uint32_t product = 0; product < m_now.size(); ++product) {
            const std::vector<std::uint32_t> items = itemsOf(m_problem, load, product);
            std::vector<Doer> doers;
            for (const std::uint32_t item : items)
                if (!readDoer(cell, item, kept, doers))
                    return std::nullopt;
            cycles.push_back(shape.perCopy(makespanOf(m_problem, shape, items, doers)));
            if (cycles.back() > m_problem.limits[product])
                return std::nullopt;
        }
        const Ticks figure = m_problem.figure(cycles);
        if (figure > m_layout.figure || !takeHeads(cell, kept))
            return std::nullopt;
        m_layout.plans[cell].figure = figure;
        return kept;
    }

    /// Equips a changed cell with the heads that sit there, or with those and what its plan has beyond them, when that
    /// is quick enough.
    void keepPlaces(std::uint32_t cell, const std::vector<std::uint32_t> &load)
    {
        std::vector<HeadPlace> places = presentPlaces(cell);
        if (places.empty() || equip(cell, load, places))
            return;
        std::vector<HeadPlace> unmatched = places;
        for (const HeadPlace &place : m_layout.plans[cell].places) {
            const auto same = std::find_if(unmatched.begin(), unmatched.end(),
                                           [&](const HeadPlace &other) { return other.kind == place.kind; });
            if (same != unmatched.end())
                unmatched.erase(same);
            else
                places.push_back(place);
        }
        std::sort(places.begin(), places.end());
        equip(cell, load, places);
    }

    std::vector<HeadPlace> presentPlaces(std::uint32_t cell) const
    {
        std::vector<Seat> seats;
        std::vector<HeadPlace> places;
        for (const model::Seating &seating : m_now)
            for (std::uint32_t head = seating.firstHead[cell]; head != absent; head = seating.nextHead[head]) {
                const Seat seat{seating.headSocket[head], head};
                const std::optional<std::uint32_t> zone = zoneOf(cell, seat);
                if (!zone || std::find(seats.begin(), seats.end(), seat) != seats.end())
                    continue;
                seats.push_back(seat);
                places.push_back({*zone, m_kindOf[head]});
            }
        std::sort(places.begin(), places.end());
        return places;
    }

    /// There is a socket for each: products may have had different heads in one.
    bool hasSockets(std::uint32_t cell, const std::vector<HeadPlace> &places) const
    {
        return std::all_of(places.begin(), places.end(), [&](const HeadPlace &place) {
            const std::uint32_t interface = m_problem.kinds[place.kind].interface;
            const std::vector<Socket> &sockets = m_problem.shape(cell).zones[place.zone].sockets;
            const auto there = std::count_if(sockets.begin(), sockets.end(),
                                             [&](const Socket &socket) { return socket.interface == interface; });
            return std::count_if(places.begin(), places.end(), [&](const HeadPlace &other) {
                       return other.zone == place.zone && m_problem.kinds[other.kind].interface == interface;
                   }) <= there;
        });
    }

    /// Only with the places that have work. False when it is too slow, or heads are missing for it.
    bool equip(std::uint32_t cell, const std::vector<std::uint32_t> &load, const std::vector<HeadPlace> &places)
    {
        const CellShape &shape = m_problem.shape(cell);
        CellPlan plan;
        std::vector<Ticks> cycles;
        for (std::uint32_t product = 0; product < m_now.size(); ++product) {
            const std::vector<std::uint32_t> items = itemsOf(m_problem, load, product);
            const Ticks room = m_problem.planRoom(shape, product, m_layout.figure);
            const Performance best = bestPerformance(m_problem, shape, places, items, room);
            if (best.doers.size() < items.size())
                return false;
            cycles.push_back(shape.perCopy(items.empty() ? 0 : best.makespan));
            for (const Doer &doer : best.doers)
                if (doer != byHand && std::find(plan.places.begin(), plan.places.end(), doer) == plan.places.end())
                    plan.places.push_back(doer);
        }
        plan.figure = m_problem.figure(cycles);
        std::sort(plan.places.begin(), plan.places.end());
        for (const HeadPlace &place : plan.places)
            plan.kinds.push_back(place.kind);
        std::sort(plan.kinds.begin(), plan.kinds.end());
        return plan.figure <= m_layout.figure && hasSockets(cell, plan.places) && exchange(cell, std::move(plan));
    }

    bool exchange(std::uint32_t cell, CellPlan plan)
    {
        std::vector<std::ptrdiff_t> free = m_free;
        for (const std::uint32_t kind : m_layout.plans[cell].kinds)
            ++free[kind];
        for (const std::uint32_t kind : plan.kinds)
            if (--free[kind] < 0)
                return false;
        m_free = std::move(free);
        m_layout.plans[cell] = std::move(plan);
        return true;
    }

    bool readDoer(std::uint32_t cell, std::uint32_t item, KeptCell &kept, std::vector<Doer> &doers) const
    {
        const Item &one = m_problem.items[item];
        const model::Seating &now = m_now[one.product];
        if (now.work[one.operation] == model::Work::ByHand) {
            doers.push_back(byHand);
            kept.doers.emplace_back(item, absent);
            return one.byHand != never && m_problem.shape(cell).people > 0;
        }
        const std::uint32_t head = now.performer[one.operation];
        const std::uint32_t kind = m_kindOf[head];
        const std::optional<std::uint32_t> zone = zoneOf(cell, {now.headSocket[head], head});
        if (kind == absent || !zone || m_problem.time(item, kind) == never)
            return false;
        doers.push_back({*zone, kind});
        kept.doers.emplace_back(item, head);
        return addSeat(kept, {now.headSocket[head], head});
    }

    /// Nothing when the head does not fit there, or is not among those that stay.
    std::optional<std::uint32_t> zoneOf(std::uint32_t cell, const Seat &seat) const
    {
        if (m_kindOf[seat.head] == absent)
            return std::nullopt;
        if (m_problem.keepHeads
            && std::find(m_problem.seats[cell].begin(), m_problem.seats[cell].end(), seat) == m_problem.seats[cell].end())
            return std::nullopt;
        const std::vector<Zone> &zones = m_problem.shape(cell).zones;
        for (std::uint32_t zone = 0; zone < zones.size(); ++zone)
            for (const Socket &socket : zones[zone].sockets)
                if (socket.number == seat.socket && socket.interface == m_problem.kinds[m_kindOf[seat.head]].interface)
                    return zone;
        return std::nullopt;
    }

    /// False when products have different heads in a socket, or a head in different sockets.
    static bool addSeat(KeptCell &kept, const Seat &seat)
    {
        for (const Seat &other : kept.seats) {
            if (other == seat)
                return true;
            if (other.socket == seat.socket || other.head == seat.head)
                return false;
        }
        kept.seats.push_back(seat);
        return true;
    }

    /// In exchange for those of the plan; a head may sit in another cell for another product.
    bool takeHeads(std::uint32_t cell, const KeptCell &kept)
    {
        if (m_problem.keepHeads)
            return true;
        std::vector<std::ptrdiff_t> free = m_free;
        for (const std::uint32_t kind : m_layout.plans[cell].kinds)
            ++free[kind];
        for (const Seat &seat : kept.seats) {
            if (--free[m_kindOf[seat.head]] < 0 || std::find(m_taken.begin(), m_taken.end(), seat.head) != m_taken.end())
                return false;
        }
        m_free = std::move(free);
        for (const Seat &seat : kept.seats)
            m_taken.push_back(seat.head);
        m_layout.plans[cell].places.clear();
        m_layout.plans[cell].kinds.clear();
        return true;
    }

    const LineProblem &m_problem;
    Layout &m_layout;
    const model::ProjectIndex m_index;
    std::vector<model::Seating> m_now; ///< by product
    std::vector<std::uint32_t> m_kindOf; ///< of each head
    std::vector<std::ptrdiff_t> m_free;  ///< heads by kind that no plan and no kept cell needs
    std::vector<std::uint32_t> m_taken;  ///< heads of kept cells
};

} // namespace

std::vector<std::optional<KeptCell>> keepCells(const model::Project &project, const LineTarget &target,
                                               const LineProblem &problem, Layout &layout)
{
    return Keeping(project, target, problem, layout).run();
}

} // namespace lw::balance::line
