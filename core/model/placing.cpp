// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/placing.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <unordered_set>

namespace lw::model {

namespace {

/// The number behind that many letters of the id, when there is nothing else.
std::optional<unsigned> numberBehind(const std::string &id, std::size_t letters)
{
    if (letters >= id.size())
        return std::nullopt;
    unsigned number = 0;
    const char *end = id.data() + id.size();
    const auto [rest, error] = std::from_chars(id.data() + letters, end, number);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return number;
}

std::string numbered(const std::string &stem, unsigned number, int digits)
{
    char text[16];
    std::snprintf(text, sizeof text, "%0*u", digits, number);
    return stem + text;
}

/// The line as it becomes, edit by edit, so that each sees what the ones before it have taken.
struct Draft {
    Project project;
    EditGroup group;

    void add(Edit edit)
    {
        if (applyEdit(project, edit))
            group.edits.push_back(std::move(edit));
    }
};

} // namespace

HeadId spareHead(const Project &project, const ProductId &product, const HeadTypeId &type)
{
    std::unordered_set<HeadId> here;
    std::unordered_set<HeadId> elsewhere;
    std::unordered_set<HeadId> awaited;
    for (const Setup &setup : project.setups) {
        const bool shown = setup.product == product;
        for (const Placement &placement : setup.placements)
            (shown ? here : elsewhere).insert(placement.head);
        for (const Assignment &work : setup.assignments) {
            if (const auto *head = std::get_if<HeadId>(&work.performer); head && shown)
                awaited.insert(*head);
        }
    }
    const Head *best = nullptr;
    const auto rank = [&](const Head &head) { return awaited.contains(head.id) ? 0 : elsewhere.contains(head.id) ? 2 : 1; };
    for (const Head &head : project.frame.heads) {
        if (head.type == type && !here.contains(head.id) && (!best || rank(head) < rank(*best)))
            best = &head;
    }
    return best ? best->id : HeadId();
}

HeadId freshSerial(const Project &project, const HeadTypeId &type)
{
    std::string stem;
    unsigned highest = 0;
    for (const Head &head : project.frame.heads) {
        const std::size_t dash = head.type == type ? head.id.value.rfind('-') : std::string::npos;
        const std::optional<unsigned> number = dash == std::string::npos ? std::nullopt : numberBehind(head.id.value, dash + 1);
        if (!number)
            continue;
        if (stem.empty())
            stem = head.id.value.substr(0, dash + 1);
        highest = std::max(highest, *number);
    }
    if (stem.empty()) {
        stem = type.value;
        std::erase(stem, '-');
        stem += '-';
    }
    for (;;) {
        HeadId id{numbered(stem, ++highest, 4)};
        if (!find(project, id))
            return id;
    }
}

CellId freshCellId(const Project &project)
{
    unsigned highest = 0;
    for (const Cell &cell : project.frame.cells) {
        if (cell.id.value.starts_with('C'))
            highest = std::max(highest, numberBehind(cell.id.value, 1).value_or(0));
    }
    return CellId{numbered("C", highest + 1, project.frame.cells.size() < 99 ? 2 : 3)};
}

Edit headIntoSocket(const Project &project, const ProductId &product, const HeadTypeId &type, const SocketRef &socket)
{
    if (const HeadId spare = spareHead(project, product, type); !spare.empty())
        return {PlaceHead{product, spare, socket}};
    const Head bought{.id = freshSerial(project, type), .type = type};
    EditGroup group;
    group.edits.push_back({Insert<Head>{bought, project.frame.heads.size()}});
    group.edits.push_back({PlaceHead{product, bought.id, socket}});
    return {std::move(group)};
}

Edit copyCells(const Project &project, const ProductId &product, const std::vector<CellId> &cells, std::size_t index,
               std::vector<CellId> &copies)
{
    Draft draft{project, {}};
    copies.clear();
    for (const Cell &cell : project.frame.cells) {
        if (std::find(cells.begin(), cells.end(), cell.id) == cells.end())
            continue;
        Cell copy = cell;
        copy.id = freshCellId(draft.project);
        copies.push_back(copy.id);
        draft.add({Insert<Cell>{std::move(copy), index++}});
        const Setup *setup = findSetup(project, product);
        for (std::size_t i = 0; setup && i < setup->placements.size(); ++i) {
            const Placement &placement = setup->placements[i];
            const Head *head = placement.socket.cell == cell.id ? find(project, placement.head) : nullptr;
            if (!head)
                continue;
            const Head bought{.id = freshSerial(draft.project, head->type), .type = head->type};
            draft.add({Insert<Head>{bought, draft.project.frame.heads.size()}});
            draft.add({PlaceHead{product, bought.id, {copies.back(), placement.socket.number}}});
        }
    }
    return {std::move(draft.group)};
}

Buffer withPlaces(const Buffer &buffer, std::uint32_t places, Length pitch)
{
    const Length each = buffer.places > 0 ? Length{buffer.length.um / buffer.places} : pitch;
    return {places, each * static_cast<int>(places)};
}

Buffer usualBuffer(const Project &project)
{
    const auto &cells = project.frame.cells;
    Buffer usual = withPlaces({}, 1, project.catalog.platform.pitch);
    std::ptrdiff_t most = 0;
    for (const Cell &cell : cells) {
        if (cell.buffer.places == 0)
            continue;
        const auto count = std::count_if(cells.begin(), cells.end(), [&](const Cell &other) { return other.buffer == cell.buffer; });
        if (count > most) {
            most = count;
            usual = cell.buffer;
        }
    }
    return usual;
}

std::optional<Edit> alignBuffers(const Project &project, const std::vector<CellId> &cells)
{
    EditGroup group;
    std::optional<Buffer> wanted;
    for (const Cell &cell : project.frame.cells) {
        const bool meant = cells.size() < 2 || std::find(cells.begin(), cells.end(), cell.id) != cells.end();
        if (!meant || cell.buffer.places == 0)
            continue;
        if (!wanted)
            wanted = cell.buffer;
        if (cell.buffer == *wanted)
            continue;
        Cell next = cell;
        next.buffer = *wanted;
        group.edits.push_back({Change<Cell>{std::move(next)}});
    }
    if (group.edits.empty())
        return std::nullopt;
    return Edit{std::move(group)};
}

} // namespace lw::model
