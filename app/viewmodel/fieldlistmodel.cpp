// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/fieldlistmodel.h"

#include "app/text/numbers.h"

namespace lw::viewmodel {

namespace {
const Column<Field> fieldColumns[] = {
    {"key", [](const Field &row) { return QVariant(row.key); }},
    {"group", [](const Field &row) { return QVariant(row.group); }},
    {"label", [](const Field &row) { return QVariant(row.label); }},
    {"unit", [](const Field &row) { return QVariant(row.unit); }},
    {"value", [](const Field &row) { return QVariant(row.value); }},
    {"minimum", [](const Field &row) { return QVariant(row.minimum); }},
    {"maximum", [](const Field &row) { return QVariant(row.maximum); }},
    {"decimals", [](const Field &row) { return QVariant(row.decimals); }},
    {"leads", [](const Field &row) { return QVariant(row.leads); }},
    {"faulty", [](const Field &row) { return QVariant(row.faulty); }},
    {"hint", [](const Field &row) { return QVariant(row.hint); }},
    {"several", [](const Field &row) { return QVariant(row.several); }},
};
} // namespace

FieldListModel::FieldListModel(QObject *parent) : RowModel(parent), m_rows(*this, fieldColumns) {}

void FieldListModel::setFields(std::vector<Field> fields)
{
    QString group;
    for (Field &field : fields) {
        field.faulty = !field.several && (field.value < field.minimum || field.value > field.maximum);
        field.leads = field.group != group;
        group = field.group;
    }
    m_rows.replace(std::move(fields));
}

void FieldListModel::setValue(int row, double value)
{
    if (!m_rows.contains(row))
        return;
    const Field field = m_rows.at(row); // a copy: the edit replaces the rows
    if (value < field.minimum || value > field.maximum) {
        emit refused(tr("%1 must be between %2 and %3.")
                         .arg(field.label, text::withUnit(field.minimum, field.decimals, field.unit),
                             text::withUnit(field.maximum, field.decimals, field.unit)));
        return;
    }
    if (field.several || value != field.value)
        field.apply(value);
}

} // namespace lw::viewmodel
