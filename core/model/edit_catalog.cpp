// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/editing.h"

#include <string>

namespace lw::model::editing {

namespace {

template<class T>
Result<Edit> insertType(Project &project, const Insert<T> &edit)
{
    const Result<void> done = insertInto(listOf(project, &edit.value), edit.value, edit.index);
    if (!done)
        return done.error();
    return Edit{Erase<T>{edit.value.id}};
}

/// user: id of something that needs the element, empty when nothing does.
template<class T>
Result<Edit> eraseType(Project &project, const Erase<T> &edit, const std::string &user)
{
    std::vector<T> &list = listOf(project, static_cast<const T *>(nullptr));
    const Result<std::size_t> at = onlyPositionOf(list, edit.id);
    if (!at)
        return at.error();
    if (!user.empty())
        return Error{Errc::InUse, edit.id.value, user, {}, 0};
    Insert<T> inverse{std::move(list[*at]), *at};
    list.erase(list.begin() + signedIndex(*at));
    return Edit{std::move(inverse)};
}

template<class T, class Uses>
std::string firstUser(const std::vector<T> &list, Uses uses)
{
    const auto at = std::find_if(list.begin(), list.end(), uses);
    return at == list.end() ? std::string() : at->id.value;
}

std::string userOf(const Project &project, const ProcessId &process)
{
    const std::string head = firstUser(project.catalog.headTypes, [&](const HeadType &type) {
        return std::any_of(type.capabilities.begin(), type.capabilities.end(),
                           [&](const Capability &capability) { return capability.process == process; });
    });
    if (!head.empty())
        return head;
    for (const Product &product : project.products) {
        const std::string operation = firstUser(
            product.operations, [&](const Operation &candidate) { return candidate.process == process; });
        if (!operation.empty())
            return product.id.value + "/" + operation;
    }
    return {};
}

template<class T>
Result<Edit> exchange(T &part, const Set<T> &edit)
{
    return Edit{Set<T>{std::exchange(part, edit.value)}};
}

} // namespace

Result<Edit> apply(Project &project, const Insert<CellType> &edit) { return insertType(project, edit); }
Result<Edit> apply(Project &project, const Insert<HeadType> &edit) { return insertType(project, edit); }
Result<Edit> apply(Project &project, const Insert<Process> &edit) { return insertType(project, edit); }

Result<Edit> apply(Project &project, const Erase<CellType> &edit)
{
    return eraseType(project, edit,
                     firstUser(project.frame.cells, [&](const Cell &cell) { return cell.type == edit.id; }));
}

Result<Edit> apply(Project &project, const Erase<HeadType> &edit)
{
    return eraseType(project, edit,
                     firstUser(project.frame.heads, [&](const Head &head) { return head.type == edit.id; }));
}

Result<Edit> apply(Project &project, const Erase<Process> &edit)
{
    return eraseType(project, edit, userOf(project, edit.id));
}

Result<Edit> apply(Project &project, const Set<Header> &edit) { return exchange(project.header, edit); }
Result<Edit> apply(Project &project, const Set<Platform> &edit) { return exchange(project.catalog.platform, edit); }
Result<Edit> apply(Project &project, const Set<Calendar> &edit) { return exchange(project.calendar, edit); }
Result<Edit> apply(Project &project, const Set<std::vector<Demand>> &edit) { return exchange(project.demands, edit); }

Result<Edit> apply(Project &project, const Set<CatalogHeader> &edit)
{
    Catalog &catalog = project.catalog;
    CatalogHeader before{catalog.name, catalog.version, catalog.notes};
    catalog.name = edit.value.name;
    catalog.version = edit.value.version;
    catalog.notes = edit.value.notes;
    return Edit{Set<CatalogHeader>{std::move(before)}};
}

} // namespace lw::model::editing
