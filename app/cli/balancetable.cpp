// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balancereport.h"

#include "app/cli/balancewords.h"
#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/obstacletext.h"
#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

using Align = TextTable::Align;

struct BalanceTableText {
    Q_DECLARE_TR_FUNCTIONS(BalanceTableText)
};

QString arrow(const QString &before, const QString &after)
{
    return before == after ? before : before + QStringLiteral(" → ") + after;
}

QString boundText(const BalanceReport &report)
{
    const bool counted = report.target.objective == balance::Objective::Cells;
    return counted ? QString::number(*report.bound) : text::secondsText(Duration(*report.bound));
}

QString searchFigures(const BalanceReport &report)
{
    const balance::LineBalance &found = report.balance;
    TextTable table({Align::Left, Align::Left});
    table.addRow({BalanceTableText::tr("Sought"), objectiveText(report.target.objective)});
    if (!found.setups.empty()) {
        table.addRow({BalanceTableText::tr("Cells with work"), QString::number(found.cells)});
        table.addRow({BalanceTableText::tr("Operations moved"), QString::number(found.moves)});
    }
    if (report.bound && found.status != balance::Status::Infeasible)
        table.addRow({BalanceTableText::tr("Lower bound"), boundText(report)});
    table.addRow({BalanceTableText::tr("Nodes"), text::number(static_cast<double>(found.nodes), 0)});
    table.addRow({BalanceTableText::tr("Time"), text::secondsText(fromSeconds(found.elapsed.count()))});
    return table.toString();
}

QString lineFigures(const takt::LineReport &before, const takt::LineReport &after)
{
    TextTable table({Align::Left, Align::Left});
    table.addRow({BalanceTableText::tr("Takt"), after.takt ? text::secondsText(*after.takt) : text::none()});
    table.addRow({BalanceTableText::tr("Line cycle"), arrow(text::secondsText(before.lineCycle), text::secondsText(after.lineCycle))});
    table.addRow({BalanceTableText::tr("Output"),
        arrow(text::perHourText(before.throughputPerHour), text::perHourText(after.throughputPerHour))});
    table.addRow({BalanceTableText::tr("Balance efficiency"),
        arrow(text::percentText(before.balanceEfficiency, 1), text::percentText(after.balanceEfficiency, 1))});
    return table.toString();
}

QString cells(const takt::LineReport &before, const takt::LineReport &after, const model::Project &project)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
    table.addRow({BalanceTableText::tr("Cell"), BalanceTableText::tr("Name"), BalanceTableText::tr("Before"),
        BalanceTableText::tr("After"), BalanceTableText::tr("Operations")});
    for (std::size_t i = 0; i < after.cells.size(); ++i) {
        const takt::CellReport &cell = after.cells[i];
        const model::Cell *known = model::find(project, cell.cell);
        QStringList operations;
        for (const takt::CellStep &step : cell.steps)
            operations.append(text::fromUtf8(step.operation.value));
        table.addRow({text::fromUtf8(cell.cell.value), known ? text::localized(known->name) : QString(),
            text::secondsText(before.cells[i].cyclePerCopy), text::secondsText(cell.cyclePerCopy),
            operations.join(QLatin1Char(' '))});
    }
    return table.toString();
}

QString place(const model::Setup *setup, const model::OperationId &operation)
{
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, operation) : nullptr;
    return assignment ? text::fromUtf8(model::cellOf(*setup, assignment->performer).value) : text::none();
}

QString moves(const BalanceReport &report, const model::ProductId &id)
{
    const model::Product *product = model::find(report.before, id);
    const model::Setup *before = model::findSetup(report.before, id);
    const model::Setup *after = model::findSetup(report.after, id);
    TextTable table({Align::Left, Align::Left, Align::Left});
    bool any = false;
    for (const model::Operation &operation : product->operations) {
        const QString from = place(before, operation.id);
        const QString to = place(after, operation.id);
        if (from == to)
            continue;
        any = true;
        table.addRow({text::fromUtf8(operation.id.value), text::localized(operation.name), arrow(from, to)});
    }
    return any ? table.toString() : BalanceTableText::tr("No operation changes its cell.") + QLatin1Char('\n');
}

QString productTable(const BalanceReport &report, const model::ProductId &id)
{
    const QString blank(QLatin1Char('\n'));
    const model::Product *product = model::find(report.before, id);
    const takt::LineReport before = takt::checkLine(report.before, id);
    const takt::LineReport after = takt::checkLine(report.after, id);
    return blank + text::idAndName(id.value, product->name) + blank + lineFigures(before, after) + blank
        + cells(before, after, report.after) + blank + moves(report, id);
}

} // namespace

QString balanceTable(const BalanceReport &report)
{
    QString out = text::localized(report.before.header.name) + QLatin1Char('\n') + statusText(report.balance.status)
        + QLatin1Char('\n');
    for (const balance::Obstacle &obstacle : report.balance.obstacles)
        out += text::sentence(obstacle, report.before) + QLatin1Char('\n');
    out += QLatin1Char('\n') + searchFigures(report);
    if (report.balance.setups.empty())
        return out;
    for (const model::ProductId &product : report.target.products)
        out += productTable(report, product);
    return out;
}

} // namespace lw::cli
