// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

#include <algorithm>
#include <utility>

/// The parts of applyEdit, one overload per kind of edit; for the files of this folder only.
/// Each checks everything before it changes anything, so that a refused edit leaves the project as it was.
namespace lw::model::editing {

Result<Edit> apply(Project &project, const Insert<Cell> &edit);
Result<Edit> apply(Project &project, const Erase<Cell> &edit);
Result<Edit> apply(Project &project, const Insert<Head> &edit);
Result<Edit> apply(Project &project, const Erase<Head> &edit);
Result<Edit> apply(Project &project, const Insert<Product> &edit);
Result<Edit> apply(Project &project, const Erase<Product> &edit);
Result<Edit> apply(Project &project, const Insert<CellType> &edit);
Result<Edit> apply(Project &project, const Erase<CellType> &edit);
Result<Edit> apply(Project &project, const Insert<HeadType> &edit);
Result<Edit> apply(Project &project, const Erase<HeadType> &edit);
Result<Edit> apply(Project &project, const Insert<Process> &edit);
Result<Edit> apply(Project &project, const Erase<Process> &edit);

Result<Edit> apply(Project &project, const Set<Header> &edit);
Result<Edit> apply(Project &project, const Set<CatalogHeader> &edit);
Result<Edit> apply(Project &project, const Set<Platform> &edit);
Result<Edit> apply(Project &project, const Set<Calendar> &edit);
Result<Edit> apply(Project &project, const Set<std::vector<Demand>> &edit);
Result<Edit> apply(Project &project, const Set<FrameResources> &edit);

Result<Edit> apply(Project &project, const InsertOperation &edit);
Result<Edit> apply(Project &project, const EraseOperation &edit);
Result<Edit> apply(Project &project, const ChangeOperation &edit);
Result<Edit> apply(Project &project, const SetPrecedence &edit);
Result<Edit> apply(Project &project, const SetZoning &edit);
Result<Edit> apply(Project &project, const ChangeProduct &edit);

Result<Edit> apply(Project &project, const PlaceHead &edit);
Result<Edit> apply(Project &project, const RemoveHead &edit);
Result<Edit> apply(Project &project, const ReplaceHead &edit);
Result<Edit> apply(Project &project, const AssignOperation &edit);
Result<Edit> apply(Project &project, const ReplaceSetup &edit);

Result<Edit> apply(Project &project, const Set<std::optional<Economics>> &edit);
Result<Edit> apply(Project &project, const Set<Lines> &edit);
Result<Edit> apply(Project &project, const Set<LineSnapshot> &edit);
Result<Edit> apply(Project &project, const OpenScenario &edit);

Result<Edit> apply(Project &project, const EditGroup &edit);

inline std::vector<Cell> &listOf(Project &project, const Cell *) { return project.frame.cells; }
inline std::vector<Head> &listOf(Project &project, const Head *) { return project.frame.heads; }
inline std::vector<Product> &listOf(Project &project, const Product *) { return project.products; }
inline std::vector<CellType> &listOf(Project &project, const CellType *) { return project.catalog.cellTypes; }
inline std::vector<HeadType> &listOf(Project &project, const HeadType *) { return project.catalog.headTypes; }
inline std::vector<Process> &listOf(Project &project, const Process *) { return project.catalog.processes; }

template<class T>
std::ptrdiff_t signedIndex(const T &index)
{
    return static_cast<std::ptrdiff_t>(index);
}

/// Position of the first element with that id; list.size() when there is none.
template<class T>
std::size_t positionOf(const std::vector<T> &list, const typename T::IdType &id)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const T &element) { return element.id == id; });
    return static_cast<std::size_t>(at - list.begin());
}

template<class T>
Result<void> insertInto(std::vector<T> &list, const T &value, std::size_t index)
{
    if (value.id.empty())
        return Error{Errc::BadValue, "id", {}, {}, 0};
    if (positionOf(list, value.id) < list.size())
        return Error{Errc::DuplicateId, value.id.value, {}, {}, 0};
    if (index > list.size())
        return Error{Errc::BadIndex, value.id.value, std::to_string(index), {}, 0};
    list.insert(list.begin() + signedIndex(index), value);
    return {};
}

/// Position of the only element with that id. Errors: UnknownId, DuplicateId.
template<class T>
Result<std::size_t> onlyPositionOf(const std::vector<T> &list, const typename T::IdType &id)
{
    const std::size_t first = positionOf(list, id);
    if (first == list.size())
        return Error{Errc::UnknownId, id.value, {}, {}, 0};
    const auto rest = list.begin() + signedIndex(first) + 1;
    if (std::any_of(rest, list.end(), [&](const T &element) { return element.id == id; }))
        return Error{Errc::DuplicateId, id.value, {}, {}, 0};
    return first;
}

template<class T>
Result<Edit> apply(Project &project, const Change<T> &edit)
{
    std::vector<T> &list = listOf(project, static_cast<const T *>(nullptr));
    const std::size_t at = positionOf(list, edit.value.id);
    if (at == list.size())
        return Error{Errc::UnknownId, edit.value.id.value, {}, {}, 0};
    return Edit{Change<T>{std::exchange(list[at], edit.value)}};
}

template<class T>
Result<Edit> apply(Project &project, const Reorder<T> &edit)
{
    std::vector<T> &list = listOf(project, static_cast<const T *>(nullptr));
    const Result<std::size_t> from = onlyPositionOf(list, edit.id);
    if (!from)
        return from.error();
    if (edit.index >= list.size())
        return Error{Errc::BadIndex, edit.id.value, std::to_string(edit.index), {}, 0};
    const auto begin = list.begin();
    if (*from < edit.index)
        std::rotate(begin + signedIndex(*from), begin + signedIndex(*from) + 1, begin + signedIndex(edit.index) + 1);
    else
        std::rotate(begin + signedIndex(edit.index), begin + signedIndex(*from), begin + signedIndex(*from) + 1);
    return Edit{Reorder<T>{edit.id, *from}};
}

Setup *setupOf(Project &project, const ProductId &product);

/// The edits that put these setups back as they are now; for inverses.
void keepSetup(EditGroup &inverse, const Setup &setup);

} // namespace lw::model::editing
