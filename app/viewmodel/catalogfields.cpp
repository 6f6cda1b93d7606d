// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogfields.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<CatalogField> catalogFieldColumns[] = {
    {"key", [](const CatalogField &row) { return QVariant(row.key); }},
    {"label", [](const CatalogField &row) { return QVariant(row.label); }},
    {"kind", [](const CatalogField &row) { return QVariant(static_cast<int>(row.kind)); }},
    {"unit", [](const CatalogField &row) { return QVariant(row.unit); }},
    {"value", [](const CatalogField &row) { return QVariant(row.value); }},
    {"minimum", [](const CatalogField &row) { return QVariant(row.minimum); }},
    {"maximum", [](const CatalogField &row) { return QVariant(row.maximum); }},
    {"decimals", [](const CatalogField &row) { return QVariant(row.decimals); }},
    {"text", [](const CatalogField &row) { return QVariant(row.text); }},
    {"options", [](const CatalogField &row) { return QVariant(row.options); }},
    {"current", [](const CatalogField &row) { return QVariant(row.current); }},
    {"hint", [](const CatalogField &row) { return QVariant(row.hint); }},
    {"fixed", [](const CatalogField &row) { return QVariant(row.fixed); }},
    {"error", [](const CatalogField &row) { return QVariant(row.error); }},
};

bool within(const CatalogField &field, double value)
{
    return value >= field.minimum && value <= field.maximum;
}

} // namespace

CatalogFieldList::CatalogFieldList(QObject *parent) : RowModel(parent), m_rows(*this, catalogFieldColumns) {}

std::optional<CatalogField> CatalogFieldList::open(int row) const
{
    if (!m_rows.contains(row) || m_rows.at(row).fixed)
        return std::nullopt;
    return m_rows.at(row);
}

void CatalogFieldList::setError(const QString &key, const QString &error)
{
    std::vector<CatalogField> rows(m_rows.begin(), m_rows.end());
    for (CatalogField &row : rows)
        row.error = row.key == key ? error : QString();
    m_rows.replace(std::move(rows));
}

void CatalogFieldList::setNumber(int row, double value)
{
    if (const auto field = open(row); field && within(*field, value))
        emit written(*field, value);
}

void CatalogFieldList::setText(int row, const QString &text)
{
    if (const auto field = open(row))
        emit written(*field, text.trimmed());
}

void CatalogFieldList::choose(int row, int option)
{
    if (const auto field = open(row); field && option >= 0 && option < field->options.size())
        emit written(*field, option);
}

void CatalogFieldList::tryNumber(int row, double value)
{
    if (const auto field = open(row); field && within(*field, value))
        emit tried(*field, value);
    else
        emit tryingStopped();
}

void CatalogFieldList::tryText(int row, const QString &text)
{
    if (const auto field = open(row))
        emit tried(*field, text.trimmed());
}

void CatalogFieldList::tryChoice(int row, int option)
{
    if (const auto field = open(row); field && option >= 0 && option < field->options.size())
        emit tried(*field, option);
    else
        emit tryingStopped();
}

void CatalogFieldList::stopTrying()
{
    emit tryingStopped();
}

} // namespace lw::viewmodel
