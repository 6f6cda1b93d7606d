// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogthings.h"

#include "app/text/localized.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

template<class T>
typename T::IdType freeId(const std::vector<T> &list, const std::string &stem, int first)
{
    for (int number = first;; ++number) {
        const typename T::IdType id(stem + "-" + std::to_string(number));
        if (std::none_of(list.begin(), list.end(), [&](const T &known) { return known.id == id; }))
            return id;
    }
}

template<class T>
NewThing inserted(T thing, std::size_t index)
{
    const QString id = text::fromUtf8(thing.id.value);
    return {id, {model::Insert<T>{std::move(thing), index}}};
}

template<class T>
std::optional<NewThing> doubled(const std::vector<T> &list, const typename T::IdType &id)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const T &known) { return known.id == id; });
    if (at == list.end())
        return std::nullopt;
    T copy = *at;
    copy.id = freeId(list, id.value, 2);
    return inserted(std::move(copy), static_cast<std::size_t>(at - list.begin()) + 1);
}

model::InterfaceId firstInterface(const model::Project &project)
{
    const auto &interfaces = project.catalog.platform.interfaces;
    return interfaces.empty() ? model::InterfaceId() : interfaces.front().id;
}

} // namespace

NewThing newHeadType(const model::Project &project)
{
    model::HeadType made;
    made.id = freeId(project.catalog.headTypes, "HEAD", 1);
    made.name = {.en = "New head", .zh = "新操作头"};
    made.interface = firstInterface(project);
    made.envelope = {fromMillimetres(60), fromMillimetres(100), fromMillimetres(200)};
    return inserted(std::move(made), project.catalog.headTypes.size());
}

NewThing newCellType(const model::Project &project)
{
    const Length pitch = project.catalog.platform.pitch;
    model::CellType made;
    made.id = freeId(project.catalog.cellTypes, "CELL", 1);
    made.name = {.en = "New cell", .zh = "新单元"};
    made.width = pitch.um > 0 ? pitch * 2 : fromMillimetres(600);
    made.indexTime = fromSeconds(1);
    made.sockets = {{firstInterface(project), 1}};
    return inserted(std::move(made), project.catalog.cellTypes.size());
}

NewThing newProcess(const model::Project &project)
{
    model::Process made;
    made.id = freeId(project.catalog.processes, "process", 1);
    made.name = {.en = "New process", .zh = "新工艺"};
    made.quantityUnit = {.en = "pieces", .zh = "件"};
    return inserted(std::move(made), project.catalog.processes.size());
}

std::optional<NewThing> doubleOf(const model::Project &project, const model::HeadTypeId &id) { return doubled(project.catalog.headTypes, id); }
std::optional<NewThing> doubleOf(const model::Project &project, const model::CellTypeId &id) { return doubled(project.catalog.cellTypes, id); }
std::optional<NewThing> doubleOf(const model::Project &project, const model::ProcessId &id) { return doubled(project.catalog.processes, id); }

} // namespace lw::viewmodel
