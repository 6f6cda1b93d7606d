// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/headgroup.h"

#include "core/model/lookup.h"

#include <algorithm>

namespace lw::canvas {

namespace {

std::ptrdiff_t positionOf(const model::Project &project, const model::CellId &cell)
{
    const auto &cells = project.frame.cells;
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const model::Cell &one) { return one.id == cell; });
    return at == cells.end() ? -1 : at - cells.begin();
}

/// Why no socket of the cell takes it: a free one of another class says more than a taken one.
DropAnswer refusalOf(const model::Project &project, const model::ProductId &product, const Carried &head, const model::CellId &cell)
{
    const model::Cell *place = model::find(project, cell);
    const model::CellType *type = place ? model::find(project, place->type) : nullptr;
    DropAnswer refusal{Verdict::NoSuchSocket, cell.value};
    for (std::uint32_t number = 1; type && number <= type->sockets.size(); ++number) {
        const DropAnswer one = canDrop(project, product, head, {cell, number});
        if (one.verdict == Verdict::WrongInterface || one.verdict == Verdict::NoSetup)
            return one;
        refusal = {Verdict::CellFull, cell.value};
    }
    return refusal;
}

/// Heads on their way through a line in which they no longer sit.
class Landing
{
public:
    Landing(const model::Project &project, const model::ProductId &product, const std::vector<Carried> &heads)
        : m_product(product), m_draft(project)
    {
        const model::Setup *setup = model::findSetup(project, product);
        for (const Carried &head : heads) {
            const model::Placement *placed = setup && head.from ? model::findPlacement(*setup, *head.from) : nullptr;
            m_from.push_back(placed ? std::optional(placed->socket) : std::nullopt);
            if (placed && head.head && heads.size() > 1) // one alone moves in a single edit
                lift(*head.head);
        }
    }

    bool land(const Carried &head, const model::CellId &cell, std::optional<std::uint32_t> wanted, bool only, HeadDrop &drop)
    {
        std::optional<model::SocketRef> place;
        if (wanted && canDrop(m_draft, m_product, head, {cell, *wanted}).fits())
            place = model::SocketRef{cell, *wanted};
        else if (!only)
            place = bestSocket(m_draft, m_product, head, cell);
        if (!place) {
            drop.refusal = only && wanted ? canDrop(m_draft, m_product, head, {cell, *wanted})
                                          : refusalOf(m_draft, m_product, head, cell);
            return false;
        }
        drop.places.push_back(*place);
        perform(dropEdit(m_draft, m_product, head, *place));
        return true;
    }

    const std::optional<model::SocketRef> &from(std::size_t index) const { return m_from[index]; }
    model::Edit take()
    {
        return m_group.edits.size() == 1 ? std::move(m_group.edits.front()) : model::Edit{std::move(m_group)};
    }

private:
    void lift(const model::HeadId &head) { perform({model::RemoveHead{m_product, head}}); }

    void perform(model::Edit edit)
    {
        if (model::applyEdit(m_draft, edit))
            m_group.edits.push_back(std::move(edit));
    }

    const model::ProductId &m_product;
    model::Project m_draft;
    model::EditGroup m_group;
    std::vector<std::optional<model::SocketRef>> m_from;
};

} // namespace

HeadDrop dropHeads(const model::Project &project, const model::ProductId &product, const std::vector<Carried> &heads,
                   const model::CellId &cell, std::optional<std::uint32_t> socket)
{
    HeadDrop drop;
    Landing landing(project, product, heads);
    const std::ptrdiff_t target = positionOf(project, cell);
    const std::ptrdiff_t origin = landing.from(0) ? positionOf(project, landing.from(0)->cell) : target;
    const auto count = static_cast<std::ptrdiff_t>(project.frame.cells.size());
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::optional<model::SocketRef> &from = landing.from(i);
        const std::ptrdiff_t at = from ? positionOf(project, from->cell) + target - origin : target;
        bool landed = at >= 0 && at < count;
        if (!landed)
            drop.refusal = {Verdict::NoSuchCell, {}};
        std::optional<std::uint32_t> wanted = i == 0 ? socket : from ? std::optional(from->number) : std::nullopt;
        // Within one cell the others move by as many sockets as the first.
        if (i > 0 && target == origin && from && landing.from(0) && wanted)
            wanted = from->number + drop.places.front().number - landing.from(0)->number;
        landed = landed && landing.land(heads[i], project.frame.cells[static_cast<std::size_t>(at)].id, wanted, i == 0 && socket.has_value(), drop);
        if (!landed) {
            drop.refused = i;
            return drop;
        }
    }
    bool moved = false;
    for (std::size_t i = 0; i < heads.size(); ++i)
        moved = moved || !heads[i].head || drop.places[i] != landing.from(i);
    if (moved)
        drop.edit = landing.take();
    else
        drop.refusal = {Verdict::Same, {}};
    return drop;
}

} // namespace lw::canvas
