// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariolists.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<ComparedLine> lineColumns[] = {
    {"key", [](const ComparedLine &row) { return QVariant(row.key); }},
    {"name", [](const ComparedLine &row) { return QVariant(row.name); }},
    {"note", [](const ComparedLine &row) { return QVariant(row.note); }},
    {"answer", [](const ComparedLine &row) { return QVariant(row.answer); }},
    {"verdict", [](const ComparedLine &row) { return QVariant(row.verdict); }},
    {"tone", [](const ComparedLine &row) { return QVariant(static_cast<int>(row.tone)); }},
    {"open", [](const ComparedLine &row) { return QVariant(row.open); }},
    {"reference", [](const ComparedLine &row) { return QVariant(row.reference); }},
    {"file", [](const ComparedLine &row) { return QVariant(row.file); }},
    {"main", [](const ComparedLine &row) { return QVariant(row.main); }},
    {"busy", [](const ComparedLine &row) { return QVariant(row.judgement == nullptr); }},
};

const Column<MeasureRow> measureColumns[] = {
    {"key", [](const MeasureRow &row) { return QVariant(row.key); }},
    {"label", [](const MeasureRow &row) { return QVariant(row.label); }},
    {"hint", [](const MeasureRow &row) { return QVariant(row.hint); }},
    {"group", [](const MeasureRow &row) { return QVariant(row.group); }},
};

} // namespace

ScenarioListModel::ScenarioListModel(QObject *parent) : RowModel(parent), m_rows(*this, lineColumns) {}

const ComparedLine *ScenarioListModel::find(const QString &key) const
{
    const auto at = std::find_if(begin(), end(), [&](const ComparedLine &line) { return line.key == key; });
    return at == end() ? nullptr : &*at;
}

QString ScenarioListModel::keyAt(int row) const
{
    return m_rows.contains(row) ? m_rows.at(row).key : QString();
}

int ScenarioListModel::rowOf(const QString &key) const
{
    const auto at = std::find_if(begin(), end(), [&](const ComparedLine &line) { return line.key == key; });
    return at == end() ? -1 : static_cast<int>(at - begin());
}

MeasureListModel::MeasureListModel(QObject *parent) : RowModel(parent), m_rows(*this, measureColumns) {}

int ScenarioTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenarioTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ScenarioTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: return cell.value;
    case ChangeRole: return cell.change;
    case ToneRole: return static_cast<int>(cell.tone);
    case BestRole: return cell.best;
    case ReferenceRole: return cell.reference;
    case SpokenRole:
        return QStringList({row.measure.label, m_names.value(index.column()), cell.value, cell.change}).join(QStringLiteral(", "));
    default: return {};
    }
}

QHash<int, QByteArray> ScenarioTableModel::roleNames() const
{
    return {{ValueRole, "value"}, {ChangeRole, "change"}, {ToneRole, "tone"}, {BestRole, "best"}, {ReferenceRole, "reference"},
        {SpokenRole, "spoken"}};
}

void ScenarioTableModel::adopt(std::vector<Row> rows, int columns)
{
    if (rows.size() != m_rows.size() || columns != m_columns) {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = columns;
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].cells == m_rows[row].cells && rows[row].measure.label == m_rows[row].measure.label)
            continue;
        m_rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columns - 1));
    }
}

report::Table ScenarioTableModel::table(const ScenarioListModel &lines) const
{
    report::Table table{QStringLiteral("comparison"), tr("Scenarios side by side"),
        {{tr("Figure"), QStringLiteral("figure"), 1.6, false}}, {}, {}};
    for (const ComparedLine &line : lines)
        table.columns.push_back({line.name, line.key, 1, true});
    for (const Row &row : m_rows) {
        std::vector<report::Entry> entries{{row.measure.label, row.measure.key}};
        for (const Cell &cell : row.cells)
            entries.push_back({cell.value, cell.number ? QVariant(*cell.number) : QVariant()});
        table.rows.push_back(std::move(entries));
    }
    return table;
}

} // namespace lw::viewmodel
