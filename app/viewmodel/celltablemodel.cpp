// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/celltablemodel.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/load.h"
#include "core/model/lookup.h"

namespace lw::viewmodel {

namespace {

const Column<CellRow> cellColumns[] = {
    {"cellId", [](const CellRow &row) { return QVariant(row.cellId); }},
    {"name", [](const CellRow &row) { return QVariant(row.name); }},
    {"typeId", [](const CellRow &row) { return QVariant(row.typeId); }},
    {"copies", [](const CellRow &row) { return QVariant(row.copies); }},
    {"cycle", [](const CellRow &row) { return QVariant(row.cycle); }},
    {"cyclePerCopy", [](const CellRow &row) { return QVariant(row.cyclePerCopy); }},
    {"lowerBound", [](const CellRow &row) { return QVariant(row.lowerBound); }},
    {"effective", [](const CellRow &row) { return QVariant(row.effective); }},
    {"availability", [](const CellRow &row) { return QVariant(row.availability); }},
    {"indexTime", [](const CellRow &row) { return QVariant(row.indexTime); }},
    {"headWait", [](const CellRow &row) { return QVariant(row.headWait); }},
    {"zoneConflict", [](const CellRow &row) { return QVariant(row.zoneConflict); }},
    {"imbalance", [](const CellRow &row) { return QVariant(row.imbalance); }},
    {"load", [](const CellRow &row) { return QVariant(row.load); }},
    {"share", [](const CellRow &row) { return QVariant(row.share); }},
    {"proven", [](const CellRow &row) { return QVariant(row.proven); }},
    {"bottleneck", [](const CellRow &row) { return QVariant(row.bottleneck); }},
    {"tone", [](const CellRow &row) { return QVariant(row.tone); }},
};

CellRow rowOf(const takt::CellReport &cell, const model::Cell *known, const takt::LineReport &line)
{
    const bool proven = cell.lowerBound == cell.cycle;
    const double share = loadShare(cell, line);
    return {.cellId = text::fromUtf8(cell.cell.value),
        .name = known ? text::localized(known->name) : QString(),
        .typeId = known ? text::fromUtf8(known->type.value) : QString(),
        .copies = known ? static_cast<int>(known->copies) : 1,
        .cycle = text::secondsText(cell.cycle),
        .cyclePerCopy = text::secondsText(cell.cyclePerCopy),
        .lowerBound = proven ? CellTableModel::tr("proven") : QStringLiteral("≥ ") + text::secondsText(cell.lowerBound),
        .effective = text::secondsText(cell.effectiveCycle),
        .availability = text::percentText(cell.availability, 2),
        .indexTime = text::secondsText(cell.losses.index),
        .headWait = text::secondsText(cell.losses.headWait),
        .zoneConflict = text::secondsText(cell.losses.zoneConflict),
        .imbalance = text::secondsText(cell.losses.imbalance),
        .load = line.takt ? text::percentText(share) : text::none(),
        .share = share,
        .proven = proven,
        .bottleneck = false,
        .tone = static_cast<int>(loadTone(cell, line))};
}

/// RFC 4180: quoted when it holds a comma, a quote or a line end; quotes doubled.
QString csvField(QString value)
{
    if (!value.contains(QLatin1Char(',')) && !value.contains(QLatin1Char('"')) && !value.contains(QLatin1Char('\n')))
        return value;
    return QLatin1Char('"') + value.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

CellTableModel::CellTableModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, cellColumns)
{}

void CellTableModel::refresh()
{
    const takt::LineReport &report = m_context.document.report();
    std::vector<CellRow> rows;
    rows.reserve(report.cells.size());
    for (const takt::CellReport &cell : report.cells)
        rows.push_back(rowOf(cell, model::find(m_context.document.project(), cell.cell), report));
    if (report.bottleneck)
        rows.at(*report.bottleneck).bottleneck = true;
    m_rows.replace(std::move(rows));
}

QString CellTableModel::toCsv() const
{
    QStringList lines;
    QStringList header;
    for (const Column<CellRow> &column : cellColumns)
        header << QLatin1String(column.name);
    lines << header.join(QLatin1Char(','));
    for (const CellRow &row : m_rows) {
        QStringList fields;
        for (const Column<CellRow> &column : cellColumns)
            fields << csvField(column.read(row).toString());
        lines << fields.join(QLatin1Char(','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

} // namespace lw::viewmodel
