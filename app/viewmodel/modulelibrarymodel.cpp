// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/modulelibrarymodel.h"

#include "app/session/document.h"
#include "app/text/enumtext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <set>

namespace lw::viewmodel {

namespace {

const Column<Module> moduleColumns[] = {
    {"typeId", [](const Module &row) { return QVariant(row.typeId); }},
    {"name", [](const Module &row) { return QVariant(row.name); }},
    {"subtitle", [](const Module &row) { return QVariant(row.subtitle); }},
    {"family", [](const Module &row) { return QVariant(row.family); }},
    {"badge", [](const Module &row) { return QVariant(row.badge); }},
    {"badgeHint", [](const Module &row) { return QVariant(row.badgeHint); }},
    {"interfaceName", [](const Module &row) { return QVariant(row.interfaceName); }},
    {"cell", [](const Module &row) { return QVariant(row.cell); }},
    {"spare", [](const Module &row) { return QVariant(row.spare); }},
};

constexpr auto cellFamily = "cell";

QString interfaceName(const model::Project &project, const model::InterfaceId &id)
{
    for (const model::InterfaceClass &known : project.catalog.platform.interfaces)
        if (known.id == id)
            return text::idAndName(id.value, known.name);
    return text::fromUtf8(id.value);
}

/// Both languages, so that a search works in either.
QString both(const model::LocalText &name)
{
    return text::fromUtf8(name.en) + QLatin1Char(' ') + text::fromUtf8(name.zh) + QLatin1Char(' ');
}

/// Heads of each type that sit in no socket of any setup.
std::map<model::HeadTypeId, int> spares(const model::Project &project)
{
    std::set<model::HeadId> placed;
    for (const model::Setup &setup : project.setups)
        for (const model::Placement &placement : setup.placements)
            placed.insert(placement.head);
    std::map<model::HeadTypeId, int> count;
    for (const model::Head &head : project.frame.heads)
        if (!placed.contains(head.id))
            ++count[head.type];
    return count;
}

QString searchText(const model::Project &project, const model::HeadType &type)
{
    QString words = text::fromUtf8(type.id.value) + QLatin1Char(' ') + both(type.name);
    for (const model::Capability &capability : type.capabilities) {
        const model::Process *process = model::find(project, capability.process);
        if (!process)
            continue;
        words += text::fromUtf8(process->id.value) + QLatin1Char(' ') + both(process->name) + text::familyName(process->family);
        for (const model::ParameterSpec &parameter : process->parameters)
            words += QLatin1Char(' ') + both(parameter.label);
    }
    return words + QLatin1Char(' ') + interfaceName(project, type.interface);
}

Module headModule(const model::Project &project, const model::HeadType &type, int spare)
{
    return {.typeId = text::fromUtf8(type.id.value),
        .name = text::localized(type.name),
        .subtitle = abilityText(project, type),
        .family = familyOf(project, type),
        .badge = sizeBadge(type),
        .badgeHint = sizeHint(type),
        .interfaceName = interfaceName(project, type.interface),
        .cell = false,
        .spare = spare,
        .searchText = searchText(project, type).toLower()};
}

Module cellModule(const model::CellType &type)
{
    const QString id = text::fromUtf8(type.id.value);
    return {.typeId = id,
        .name = text::localized(type.name),
        .subtitle = ModuleLibraryModel::tr("%1 · %2 sockets").arg(text::millimetresText(type.width)).arg(type.sockets.size()),
        .family = QLatin1String(cellFamily),
        .badge = {},
        .badgeHint = {},
        .interfaceName = {},
        .cell = true,
        .spare = 0,
        .searchText = (id + QLatin1Char(' ') + both(type.name)).toLower()};
}

} // namespace

ModuleLibraryModel::ModuleLibraryModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, moduleColumns)
{
    connect(&context.document, &session::Document::changed, this, &ModuleLibraryModel::reload);
    connect(&context.language, &text::LanguageSwitch::changed, this, &ModuleLibraryModel::reload);
    reload();
}

void ModuleLibraryModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    refilter();
    emit filterChanged();
}

void ModuleLibraryModel::setFamily(const QString &family)
{
    if (family == m_family)
        return;
    m_family = family;
    refreshFamilies();
    refilter();
    emit filterChanged();
}

void ModuleLibraryModel::toggleFamily(const QString &family)
{
    setFamily(family == m_family ? QString() : family);
}

void ModuleLibraryModel::reload()
{
    const model::Project &project = m_context.document.project();
    const auto spare = spares(project);
    m_all.clear();
    for (const model::HeadType &type : project.catalog.headTypes) {
        const auto count = spare.find(type.id);
        m_all.push_back(headModule(project, type, count == spare.end() ? 0 : count->second));
    }
    for (const model::CellType &type : project.catalog.cellTypes)
        m_all.push_back(cellModule(type));
    refreshFamilies();
    refilter();
}

void ModuleLibraryModel::refreshFamilies()
{
    std::map<QString, int> amounts;
    for (const Module &module : m_all)
        ++amounts[module.family];
    std::vector<Choice> chips;
    using enum model::ProcessFamily;
    for (const model::ProcessFamily family : {Fasten, Dispense, Handle, Press, Inspect, Test, Other}) {
        const QString key = text::familyKey(family);
        if (amounts.contains(key))
            chips.push_back({key, text::familyName(family), {}, key, key == m_family, amounts[key]});
    }
    if (const QString key = QLatin1String(cellFamily); amounts.contains(key))
        chips.push_back({key, tr("Cells"), {}, key, key == m_family, amounts[key]});
    m_families.setChoices(std::move(chips));
}

void ModuleLibraryModel::refilter()
{
    const QStringList words = m_searchText.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Module> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const Module &module) {
        return (m_family.isEmpty() || module.family == m_family)
            && std::all_of(words.begin(), words.end(), [&](const QString &word) { return module.searchText.contains(word); });
    });
    m_rows.replace(std::move(shown));
}

} // namespace lw::viewmodel
