// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogsections.h"

#include <set>

namespace lw::viewmodel {

const Column<CatalogSectionList::Row> CatalogSectionList::columns[] = {
    {"key", [](const Row &row) { return QVariant(row.id); }},
    {"title", [](const Row &row) { return QVariant(row.section.title); }},
    {"family", [](const Row &row) { return QVariant(row.section.family); }},
    {"removable", [](const Row &row) { return QVariant(row.section.remove != nullptr); }},
    {"fields", [](const Row &row) { return QVariant::fromValue(row.fields); }},
};

CatalogSectionList::CatalogSectionList(QObject *parent) : RowModel(parent), m_rows(*this, columns) {}

CatalogFieldList *CatalogSectionList::fieldsOf(const QString &id)
{
    std::unique_ptr<CatalogFieldList> &known = m_fields[id];
    if (!known) {
        known = std::make_unique<CatalogFieldList>(this);
        connect(known.get(), &CatalogFieldList::written, this, &CatalogSectionList::written);
        connect(known.get(), &CatalogFieldList::tried, this, &CatalogSectionList::tried);
        connect(known.get(), &CatalogFieldList::tryingStopped, this, &CatalogSectionList::tryingStopped);
    }
    return known.get();
}

void CatalogSectionList::setSections(const QString &thing, std::vector<CatalogSection> sections)
{
    std::vector<Row> rows;
    std::set<QString> ids;
    for (CatalogSection &section : sections) {
        const QString id = thing + QLatin1Char(' ') + section.key;
        CatalogFieldList *fields = fieldsOf(id);
        fields->setFields(std::exchange(section.fields, {}));
        rows.push_back({std::move(section), id, fields});
        ids.insert(id);
    }
    m_rows.replace(std::move(rows));
    // Delegates of what was shown go in the next turn of the event loop, and may still read until then.
    for (auto at = m_fields.begin(); at != m_fields.end();) {
        if (ids.contains(at->first)) {
            ++at;
            continue;
        }
        at->second.release()->deleteLater();
        at = m_fields.erase(at);
    }
}

void CatalogSectionList::setError(const QString &key, const QString &error)
{
    for (const auto &[id, fields] : m_fields)
        fields->setError(key, error);
}

void CatalogSectionList::remove(int row)
{
    if (!m_rows.contains(row) || !m_rows.at(row).section.remove)
        return;
    const CatalogSection section = m_rows.at(row).section; // whoever is told may replace the rows
    emit removeAsked(section);
}

} // namespace lw::viewmodel
