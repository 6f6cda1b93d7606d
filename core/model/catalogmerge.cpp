// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/catalogmerge.h"

#include "core/model/lookup.h"
#include "core/model/validate.h"

#include <algorithm>
#include <optional>

namespace lw::model {

namespace {

using Fields = std::vector<std::string>;

template<class T, class Member>
void compare(Fields &fields, const char *name, const T &a, const T &b, Member member)
{
    if (a.*member != b.*member)
        fields.emplace_back(name);
}

/// Entries of two lists by their key: those that differ, and those that only one of them has.
template<class Entry, class Key>
void compareLists(Fields &fields, const std::string &word, const std::vector<Entry> &a, const std::vector<Entry> &b, Key key)
{
    const auto in = [&](const std::vector<Entry> &list, const Entry &entry) {
        return std::find_if(list.begin(), list.end(), [&](const Entry &other) { return key(other) == key(entry); });
    };
    for (const Entry &entry : a) {
        const auto other = in(b, entry);
        if (other == b.end() || !(*other == entry))
            fields.push_back(word + " " + key(entry));
    }
    for (const Entry &entry : b)
        if (in(a, entry) == a.end())
            fields.push_back(word + " " + key(entry));
}

Fields differences(const Process &a, const Process &b)
{
    Fields fields;
    compare(fields, "name", a, b, &Process::name);
    compare(fields, "family", a, b, &Process::family);
    compare(fields, "quantityUnit", a, b, &Process::quantityUnit);
    compareLists(fields, "parameter", a.parameters, b.parameters, [](const ParameterSpec &spec) { return spec.key; });
    return fields;
}

Fields differences(const CellType &a, const CellType &b)
{
    Fields fields;
    compare(fields, "name", a, b, &CellType::name);
    compare(fields, "width", a, b, &CellType::width);
    for (std::size_t i = 0; i < std::max(a.sockets.size(), b.sockets.size()); ++i)
        if (i >= a.sockets.size() || i >= b.sockets.size() || a.sockets[i] != b.sockets[i])
            fields.push_back("socket " + std::to_string(i + 1));
    compare(fields, "indexTime", a, b, &CellType::indexTime);
    compare(fields, "reliability", a, b, &CellType::base);
    compare(fields, "power", a, b, &CellType::basePowerW);
    compare(fields, "cost", a, b, &CellType::cost);
    compare(fields, "operators", a, b, &CellType::operators);
    compare(fields, "notes", a, b, &CellType::notes);
    return fields;
}

Fields differences(const HeadType &a, const HeadType &b)
{
    Fields fields;
    compare(fields, "name", a, b, &HeadType::name);
    compare(fields, "interface", a, b, &HeadType::interface);
    compare(fields, "envelope", a, b, &HeadType::envelope);
    compare(fields, "marketEnvelope", a, b, &HeadType::marketEnvelope);
    compareLists(fields, "capability", a.capabilities, b.capabilities, [](const Capability &entry) { return entry.process.value; });
    compare(fields, "attach", a, b, &HeadType::attach);
    compare(fields, "detach", a, b, &HeadType::detach);
    compare(fields, "verify", a, b, &HeadType::verify);
    compare(fields, "warmUp", a, b, &HeadType::warmUp);
    compareLists(fields, "calibration", a.calibrations, b.calibrations, [](const CalibrationRoutine &entry) { return entry.key; });
    compare(fields, "accuracy", a, b, &HeadType::accuracyUm);
    compare(fields, "drift", a, b, &HeadType::driftUmPerHour);
    compare(fields, "reliability", a, b, &HeadType::reliability);
    compare(fields, "power", a, b, &HeadType::powerW);
    compare(fields, "cost", a, b, &HeadType::cost);
    compare(fields, "notes", a, b, &HeadType::notes);
    return fields;
}

/// Interfaces are items of their own.
Fields differences(const Platform &a, const Platform &b)
{
    Fields fields;
    compare(fields, "name", a, b, &Platform::name);
    compare(fields, "pitch", a, b, &Platform::pitch);
    compare(fields, "ceilingRail", a, b, &Platform::ceiling);
    compare(fields, "floorRail", a, b, &Platform::floor);
    return fields;
}

const InterfaceClass *findInterface(const Platform &platform, const std::string &id)
{
    const auto at = std::find_if(platform.interfaces.begin(), platform.interfaces.end(),
                                 [&](const InterfaceClass &known) { return known.id.value == id; });
    return at == platform.interfaces.end() ? nullptr : &*at;
}

template<class T>
MergeItem itemOf(MergeKind kind, const T *known, const T &other)
{
    MergeItem item{.kind = kind, .id = other.id.value, .name = other.name, .state = MergeState::New, .fields = {}, .conflicts = {}};
    if (known) {
        item.fields = differences(*known, other);
        // Lists in another order are another value, though no entry differs.
        item.state = *known == other ? MergeState::Same : MergeState::Changed;
    }
    return item;
}

MergeItem itemOf(const InterfaceClass *known, const InterfaceClass &other)
{
    MergeItem item{.kind = MergeKind::Interface, .id = other.id.value, .name = other.name, .state = MergeState::New, .fields = {}, .conflicts = {}};
    if (known && *known == other)
        item.state = MergeState::Same;
    else if (known) {
        item.state = MergeState::Changed;
        item.fields = {"name"};
    }
    return item;
}

std::vector<Problem> errorsOf(const Project &project)
{
    std::vector<Problem> found = validateStructure(project);
    for (const Product &product : project.products) {
        const std::vector<Problem> more = validateSetup(project, product.id);
        found.insert(found.end(), more.begin(), more.end());
    }
    std::erase_if(found, [](const Problem &problem) { return problem.severity != Severity::Error; });
    return found;
}

/// What the second has and the first has not, by what it is and where.
std::vector<Problem> gained(const std::vector<Problem> &before, std::vector<Problem> after)
{
    std::erase_if(after, [&](const Problem &problem) {
        return std::any_of(before.begin(), before.end(), [&](const Problem &known) {
            return known.code == problem.code && known.subject == problem.subject;
        });
    });
    return after;
}

template<class T>
void take(std::vector<Edit> &edits, const std::vector<T> &list, const std::vector<T> &others, const MergeItem &item, std::size_t &end)
{
    const auto at = std::find_if(others.begin(), others.end(), [&](const T &entry) { return entry.id.value == item.id; });
    if (at == others.end())
        return;
    const bool known = std::any_of(list.begin(), list.end(), [&](const T &entry) { return entry.id == at->id; });
    if (known)
        edits.push_back({Change<T>{*at}});
    else
        edits.push_back({Insert<T>{*at, end++}});
}

void take(Platform &platform, const Platform &other, const MergeItem &item)
{
    if (item.kind == MergeKind::Platform) {
        const std::vector<InterfaceClass> kept = platform.interfaces;
        platform = other;
        platform.interfaces = kept;
        return;
    }
    const InterfaceClass *made = findInterface(other, item.id);
    if (!made)
        return;
    const auto at = std::find_if(platform.interfaces.begin(), platform.interfaces.end(),
                                 [&](const InterfaceClass &known) { return known.id == made->id; });
    if (at == platform.interfaces.end())
        platform.interfaces.push_back(*made);
    else
        *at = *made;
}

} // namespace

Result<Edit> mergeCatalogs(const Project &project, const Catalog &other, const std::vector<MergeItem> &wanted)
{
    const Catalog &catalog = project.catalog;
    Platform platform = catalog.platform;
    std::vector<Edit> edits;
    std::size_t processes = catalog.processes.size();
    std::size_t cellTypes = catalog.cellTypes.size();
    std::size_t headTypes = catalog.headTypes.size();
    for (const MergeItem &item : wanted) {
        if (item.state == MergeState::Same)
            continue;
        switch (item.kind) {
        case MergeKind::Platform:
        case MergeKind::Interface: take(platform, other.platform, item); break;
        case MergeKind::Process: take(edits, catalog.processes, other.processes, item, processes); break;
        case MergeKind::CellType: take(edits, catalog.cellTypes, other.cellTypes, item, cellTypes); break;
        case MergeKind::HeadType: take(edits, catalog.headTypes, other.headTypes, item, headTypes); break;
        }
    }
    if (platform != catalog.platform)
        edits.insert(edits.begin(), {Set<Platform>{std::move(platform)}});
    if (edits.empty())
        return Error{Errc::NothingToDo, other.name.en, {}, {}, 0};
    return Edit{EditGroup{std::move(edits)}};
}

std::vector<MergeItem> compareCatalogs(const Project &project, const Catalog &other)
{
    const Catalog &catalog = project.catalog;
    std::vector<MergeItem> items;
    MergeItem platform{.kind = MergeKind::Platform, .id = {}, .name = other.platform.name, .state = MergeState::Same,
                       .fields = differences(catalog.platform, other.platform), .conflicts = {}};
    if (!platform.fields.empty())
        platform.state = MergeState::Changed;
    items.push_back(std::move(platform));
    for (const InterfaceClass &entry : other.platform.interfaces)
        items.push_back(itemOf(findInterface(catalog.platform, entry.id.value), entry));
    for (const Process &entry : other.processes)
        items.push_back(itemOf(MergeKind::Process, find(project, entry.id), entry));
    for (const CellType &entry : other.cellTypes)
        items.push_back(itemOf(MergeKind::CellType, find(project, entry.id), entry));
    for (const HeadType &entry : other.headTypes)
        items.push_back(itemOf(MergeKind::HeadType, find(project, entry.id), entry));

    std::optional<std::vector<Problem>> before;
    for (MergeItem &item : items) {
        if (item.state != MergeState::Changed)
            continue;
        if (!before)
            before = errorsOf(project);
        Project copy = project;
        const Result<Edit> edit = mergeCatalogs(project, other, {item});
        if (!edit || !applyEdit(copy, *edit))
            continue;
        item.conflicts = gained(*before, errorsOf(copy));
        if (!item.conflicts.empty())
            item.state = MergeState::Conflict;
    }
    return items;
}

} // namespace lw::model
