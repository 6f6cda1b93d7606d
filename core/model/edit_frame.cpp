// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/editing.h"

namespace lw::model::editing {

namespace {

bool hangsOn(const Placement &placement, const CellId &cell) { return placement.socket.cell == cell; }
bool hangsOn(const Placement &placement, const HeadId &head) { return placement.head == head; }

template<class IdType>
bool hangsOn(const Assignment &assignment, const IdType &id)
{
    const IdType *performer = std::get_if<IdType>(&assignment.performer);
    return performer && *performer == id;
}

template<class IdType>
bool mentions(const Setup &setup, const IdType &id)
{
    const auto hangs = [&](const auto &entry) { return hangsOn(entry, id); };
    return std::any_of(setup.placements.begin(), setup.placements.end(), hangs)
        || std::any_of(setup.assignments.begin(), setup.assignments.end(), hangs);
}

/// Setups can mention an id before it exists (a file edited by hand). Erasing would take those mentions along,
/// so the inverse of the insertion puts the setups back as well.
template<class T>
Result<Edit> insertPart(Project &project, const Insert<T> &edit)
{
    const Result<void> done = insertInto(listOf(project, &edit.value), edit.value, edit.index);
    if (!done)
        return done.error();
    EditGroup inverse{{{Erase<T>{edit.value.id}}}};
    for (const Setup &setup : project.setups)
        if (mentions(setup, edit.value.id))
            keepSetup(inverse, setup);
    return inverse.edits.size() == 1 ? std::move(inverse.edits.front()) : Edit{std::move(inverse)};
}

template<class T>
Result<Edit> erasePart(Project &project, const Erase<T> &edit)
{
    std::vector<T> &list = listOf(project, static_cast<const T *>(nullptr));
    const Result<std::size_t> at = onlyPositionOf(list, edit.id);
    if (!at)
        return at.error();
    EditGroup inverse{{{Insert<T>{list[*at], *at}}}};
    list.erase(list.begin() + signedIndex(*at));
    for (Setup &setup : project.setups) {
        if (!mentions(setup, edit.id))
            continue;
        keepSetup(inverse, setup);
        std::erase_if(setup.placements, [&](const Placement &entry) { return hangsOn(entry, edit.id); });
        std::erase_if(setup.assignments, [&](const Assignment &entry) { return hangsOn(entry, edit.id); });
    }
    return inverse.edits.size() == 1 ? std::move(inverse.edits.front()) : Edit{std::move(inverse)};
}

} // namespace

Result<Edit> apply(Project &project, const Insert<Cell> &edit) { return insertPart(project, edit); }
Result<Edit> apply(Project &project, const Erase<Cell> &edit) { return erasePart(project, edit); }
Result<Edit> apply(Project &project, const Insert<Head> &edit) { return insertPart(project, edit); }
Result<Edit> apply(Project &project, const Erase<Head> &edit) { return erasePart(project, edit); }

Result<Edit> apply(Project &project, const Set<FrameResources> &edit)
{
    Frame &frame = project.frame;
    const FrameResources before{frame.magazinePlaces, frame.crew};
    frame.magazinePlaces = edit.value.magazinePlaces;
    frame.crew = edit.value.crew;
    return Edit{Set<FrameResources>{before}};
}

} // namespace lw::model::editing
