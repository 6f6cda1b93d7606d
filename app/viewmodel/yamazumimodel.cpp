// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/yamazumimodel.h"

#include "app/session/document.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/load.h"
#include "core/model/lookup.h"

namespace lw::viewmodel {

namespace {

const Column<CellLoad> columns[] = {
    {"cellId", [](const CellLoad &row) { return QVariant(row.cellId); }},
    {"name", [](const CellLoad &row) { return QVariant(row.name); }},
    {"cycle", [](const CellLoad &row) { return QVariant(row.cycle); }},
    {"load", [](const CellLoad &row) { return QVariant(row.load); }},
    {"share", [](const CellLoad &row) { return QVariant(row.share); }},
    {"contents", [](const CellLoad &row) { return QVariant(row.contents); }},
    {"bottleneck", [](const CellLoad &row) { return QVariant(row.bottleneck); }},
    {"tone", [](const CellLoad &row) { return QVariant(row.tone); }},
};

QString contents(const takt::CellReport &cell, const model::Product *product)
{
    QStringList parts{YamazumiModel::tr("index %1").arg(text::secondsText(cell.losses.index))};
    for (const takt::CellStep &step : cell.steps) {
        const model::Operation *operation = product ? model::find(*product, step.operation) : nullptr;
        const QString name = operation ? text::localized(operation->name) : text::fromUtf8(step.operation.value);
        parts << name + QLatin1Char(' ') + text::secondsText(step.slot.end - step.slot.begin);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

YamazumiModel::YamazumiModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, columns)
{
    connect(&context.document, &session::Document::changed, this, &YamazumiModel::refresh);
    connect(&context.document, &session::Document::productChanged, this, &YamazumiModel::refresh);
    connect(&context.language, &text::LanguageSwitch::changed, this, &YamazumiModel::refresh);
    refresh();
}

void YamazumiModel::refresh()
{
    const model::Project &project = m_context.document.project();
    const takt::LineReport &report = m_context.document.report();
    const model::Product *product = model::find(project, m_context.document.product());
    std::vector<CellLoad> rows;
    rows.reserve(report.cells.size());
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const takt::CellReport &cell = report.cells[i];
        const model::Cell *known = model::find(project, cell.cell);
        const double share = loadShare(cell, report);
        rows.push_back({.cellId = text::fromUtf8(cell.cell.value),
            .name = known ? text::localized(known->name) : QString(),
            .cycle = text::secondsText(cell.cyclePerCopy),
            .load = report.takt ? text::percentText(share) : QString(),
            .share = share,
            .contents = contents(cell, product),
            .bottleneck = report.bottleneck == i,
            .tone = static_cast<int>(loadTone(cell, report))});
    }
    m_rows.replace(std::move(rows));
}

} // namespace lw::viewmodel
