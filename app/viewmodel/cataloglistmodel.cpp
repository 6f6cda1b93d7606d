// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/cataloglistmodel.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/catalogusers.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<CatalogEntry> catalogEntryColumns[] = {
    {"key", [](const CatalogEntry &row) { return QVariant(row.key); }},
    {"name", [](const CatalogEntry &row) { return QVariant(row.name); }},
    {"note", [](const CatalogEntry &row) { return QVariant(row.note); }},
    {"family", [](const CatalogEntry &row) { return QVariant(row.family); }},
    {"badge", [](const CatalogEntry &row) { return QVariant(row.badge); }},
    {"uses", [](const CatalogEntry &row) { return QVariant(row.uses); }},
};

QString both(const model::LocalText &name)
{
    return QLatin1Char(' ') + text::fromUtf8(name.en) + QLatin1Char(' ') + text::fromUtf8(name.zh);
}

QString wordsOf(const model::Process &process)
{
    QString words = text::fromUtf8(process.id.value) + both(process.name) + QLatin1Char(' ') + text::familyName(process.family);
    for (const model::ParameterSpec &spec : process.parameters)
        words += both(spec.label);
    return words;
}

template<class Id>
int usesOf(const model::Project &project, const Id &id)
{
    return static_cast<int>(model::usersOf(project, id).size());
}

} // namespace

CatalogListModel::CatalogListModel(QObject *parent) : RowModel(parent), m_rows(*this, catalogEntryColumns) {}

void CatalogListModel::setEntries(std::vector<CatalogEntry> entries, const QString &search, const QString &current)
{
    const QStringList words = search.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(entries, [&](const CatalogEntry &entry) {
        return !std::all_of(words.begin(), words.end(), [&](const QString &word) { return entry.searchText.contains(word); });
    });
    m_rows.replace(std::move(entries));
    const int row = rowOf(current);
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    emit currentRowChanged();
}

int CatalogListModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CatalogEntry &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString CatalogListModel::keyAt(int row) const
{
    return m_rows.contains(row) ? m_rows.at(row).key : QString();
}

std::vector<CatalogEntry> headTypeEntries(const model::Project &project)
{
    std::vector<CatalogEntry> entries;
    for (const model::HeadType &type : project.catalog.headTypes) {
        const QString id = text::fromUtf8(type.id.value);
        QString words = id + both(type.name);
        for (const model::Capability &capability : type.capabilities)
            if (const model::Process *process = model::find(project, capability.process))
                words += QLatin1Char(' ') + wordsOf(*process);
        entries.push_back({.key = id, .name = text::localized(type.name), .note = abilityText(project, type), .family = familyOf(project, type),
            .badge = sizeBadge(type), .uses = usesOf(project, type.id), .searchText = words.toLower()});
    }
    return entries;
}

std::vector<CatalogEntry> cellTypeEntries(const model::Project &project)
{
    std::vector<CatalogEntry> entries;
    for (const model::CellType &type : project.catalog.cellTypes) {
        const QString id = text::fromUtf8(type.id.value);
        entries.push_back({.key = id, .name = text::localized(type.name),
            .note = CatalogListModel::tr("%1 · %n socket(s)", nullptr, static_cast<int>(type.sockets.size())).arg(text::millimetresText(type.width)),
            .family = QStringLiteral("cell"), .badge = {}, .uses = usesOf(project, type.id), .searchText = (id + both(type.name)).toLower()});
    }
    return entries;
}

std::vector<CatalogEntry> processEntries(const model::Project &project)
{
    std::vector<CatalogEntry> entries;
    for (const model::Process &process : project.catalog.processes)
        entries.push_back({.key = text::fromUtf8(process.id.value), .name = text::localized(process.name),
            .note = text::localized(process.quantityUnit), .family = text::familyKey(process.family), .badge = {},
            .uses = usesOf(project, process.id), .searchText = wordsOf(process).toLower()});
    return entries;
}

} // namespace lw::viewmodel
