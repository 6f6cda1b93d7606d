// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/choicelistmodel.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {
const Column<Choice> choiceColumns[] = {
    {"key", [](const Choice &row) { return QVariant(row.key); }},
    {"name", [](const Choice &row) { return QVariant(row.name); }},
    {"note", [](const Choice &row) { return QVariant(row.note); }},
    {"family", [](const Choice &row) { return QVariant(row.family); }},
    {"current", [](const Choice &row) { return QVariant(row.current); }},
    {"amount", [](const Choice &row) { return QVariant(row.amount); }},
};
} // namespace

ChoiceListModel::ChoiceListModel(QObject *parent) : RowModel(parent), m_rows(*this, choiceColumns) {}

void ChoiceListModel::setChoices(std::vector<Choice> choices)
{
    m_rows.replace(std::move(choices));
    const auto current = std::find_if(m_rows.begin(), m_rows.end(), [](const Choice &row) { return row.current; });
    const int row = current == m_rows.end() ? -1 : static_cast<int>(current - m_rows.begin());
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    emit currentRowChanged();
}

QString ChoiceListModel::keyAt(int row) const
{
    return m_rows.contains(row) ? m_rows.at(row).key : QString();
}

int ChoiceListModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Choice &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace lw::viewmodel
