// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/tables.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "core/base/currency.h"
#include "core/compare/equipment.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <cmath>

namespace lw::report {

namespace {

struct ReportTables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

Entry timeEntry(Duration time)
{
    return {text::secondsText(time), static_cast<double>(time.count()) / 1e6};
}

Entry countEntry(double count)
{
    return {text::number(count, 0), count};
}

Entry ratioEntry(double ratio, int decimals)
{
    return {text::percentText(ratio, decimals), ratio};
}

Entry moneyEntry(Money money, const std::string &currency)
{
    return {text::moneyText(money, currency), static_cast<double>(money.minor) / static_cast<double>(minorPerUnit(currency))};
}

Entry cellName(const Subject &subject, const model::CellId &id)
{
    const model::Cell *cell = model::find(subject.project, id);
    return Entry::of(cell ? text::localized(cell->name) : QString());
}

Entry idEntry(const std::string &id)
{
    return Entry::of(text::fromUtf8(id));
}

Entry loadEntry(const takt::LineReport &report, const takt::CellReport &cell)
{
    const Duration full = report.takt ? *report.takt : report.lineCycle;
    return full.count() > 0 ? ratioEntry(seconds(cell.cyclePerCopy) / seconds(full), 0) : Entry{text::none(), {}};
}

/// Time and cell of an operation, where it is done.
struct Doing {
    std::optional<Duration> time;
    model::CellId cell;
    std::string performer;
};

Doing doingOf(const Subject &subject, const model::Operation &operation)
{
    const model::Setup *setup = model::findSetup(subject.project, subject.report.product);
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, operation.id) : nullptr;
    if (!assignment)
        return {};
    Doing doing{{}, model::cellOf(*setup, assignment->performer), {}};
    const auto *headId = std::get_if<model::HeadId>(&assignment->performer);
    if (!headId) {
        doing.time = operation.manualTime;
        return doing;
    }
    doing.performer = headId->value;
    const model::Head *head = model::find(subject.project, *headId);
    const model::HeadType *type = head ? model::find(subject.project, head->type) : nullptr;
    if (type)
        doing.time = model::operationTime(operation, *type);
    return doing;
}

} // namespace

Table cellTable(const Subject &subject)
{
    Table table{QStringLiteral("cells"), ReportTables::tr("Cells"),
        {{ReportTables::tr("Cell"), QStringLiteral("cell"), 0.7, false}, {ReportTables::tr("Name"), QStringLiteral("name"), 2, false},
            {ReportTables::tr("Copies"), QStringLiteral("copies"), 0.7, true}, {ReportTables::tr("Cycle"), QStringLiteral("cycle_s"), 1, true},
            {ReportTables::tr("Per unit"), QStringLiteral("cycle_per_copy_s"), 1, true},
            {ReportTables::tr("Effective"), QStringLiteral("effective_s"), 1, true},
            {ReportTables::tr("Availability"), QStringLiteral("availability"), 1, true},
            {ReportTables::tr("Load"), QStringLiteral("load"), 0.8, true}},
        {}, ReportTables::tr("The line has no cells.")};
    for (const takt::CellReport &cell : subject.report.cells) {
        const model::Cell *model = model::find(subject.project, cell.cell);
        table.rows.push_back({idEntry(cell.cell.value), cellName(subject, cell.cell), countEntry(model ? model->copies : 1),
            timeEntry(cell.cycle), timeEntry(cell.cyclePerCopy), timeEntry(cell.effectiveCycle),
            ratioEntry(cell.availability, 2), loadEntry(subject.report, cell)});
    }
    return table;
}

Table lossTable(const Subject &subject)
{
    Table table{QStringLiteral("losses"), ReportTables::tr("Losses per unit"),
        {{ReportTables::tr("Cell"), QStringLiteral("cell"), 0.8, false}, {ReportTables::tr("Index"), QStringLiteral("index_s"), 1, true},
            {ReportTables::tr("Head wait"), QStringLiteral("head_wait_s"), 1, true},
            {ReportTables::tr("Zone conflict"), QStringLiteral("zone_conflict_s"), 1, true},
            {ReportTables::tr("Imbalance"), QStringLiteral("imbalance_s"), 1, true},
            {ReportTables::tr("Availability"), QStringLiteral("availability_s"), 1, true},
            {ReportTables::tr("Quality"), QStringLiteral("quality_s"), 1, true}},
        {}, ReportTables::tr("The line has no cells.")};
    for (const takt::CellReport &cell : subject.report.cells) {
        table.rows.push_back({idEntry(cell.cell.value), timeEntry(cell.losses.index), timeEntry(cell.losses.headWait),
            timeEntry(cell.losses.zoneConflict), timeEntry(cell.losses.imbalance), timeEntry(cell.losses.availability),
            timeEntry(cell.losses.quality)});
    }
    return table;
}

Table operationTable(const Subject &subject)
{
    Table table{QStringLiteral("operations"), ReportTables::tr("Operations"),
        {{ReportTables::tr("Operation"), QStringLiteral("operation"), 0.9, false}, {ReportTables::tr("Name"), QStringLiteral("name"), 2.4, false},
            {ReportTables::tr("Process"), QStringLiteral("process"), 1.4, false},
            {ReportTables::tr("Quantity"), QStringLiteral("quantity"), 0.8, true},
            {ReportTables::tr("Cell"), QStringLiteral("cell"), 0.7, false}, {ReportTables::tr("Head"), QStringLiteral("head"), 1.1, false},
            {ReportTables::tr("Time"), QStringLiteral("time_s"), 0.9, true}},
        {}, ReportTables::tr("The product has no operations.")};
    const model::Product *product = model::find(subject.project, subject.report.product);
    for (std::size_t at = 0; product && at < product->operations.size(); ++at) {
        const model::Operation &operation = product->operations[at];
        const model::Process *process = model::find(subject.project, operation.process);
        const Doing doing = doingOf(subject, operation);
        const bool byHand = !doing.cell.empty() && doing.performer.empty();
        table.rows.push_back({idEntry(operation.id.value), Entry::of(text::localized(operation.name)),
            Entry::of(process ? text::localized(process->name) : text::fromUtf8(operation.process.value)),
            {text::shortNumber(operation.quantity), operation.quantity}, idEntry(doing.cell.value),
            byHand ? Entry{ReportTables::tr("by hand"), QStringLiteral("operator")} : idEntry(doing.performer),
            doing.time ? timeEntry(*doing.time) : Entry{text::none(), {}}});
    }
    return table;
}

Table headTable(const Subject &subject)
{
    Table table{QStringLiteral("heads"), ReportTables::tr("Heads"),
        {{ReportTables::tr("Type"), QStringLiteral("type"), 1, false}, {ReportTables::tr("Name"), QStringLiteral("name"), 2.2, false},
            {ReportTables::tr("Number"), QStringLiteral("number"), 0.8, true},
            {ReportTables::tr("Price"), QStringLiteral("price"), 1.2, true}, {ReportTables::tr("Power"), QStringLiteral("power_w"), 0.9, true},
            {ReportTables::tr("Volume against market"), QStringLiteral("volume_ratio"), 1.4, true}},
        {}, ReportTables::tr("The line has no heads.")};
    const std::string &currency = subject.project.header.currency;
    for (const auto &[id, owned] : compare::equipmentOf(subject.project, subject.report.product).heads) {
        const model::HeadType *type = model::find(subject.project, model::HeadTypeId(id));
        const double market = type ? type->marketEnvelope.volumeLitres() : 0;
        table.rows.push_back({idEntry(id), Entry::of(type ? text::localized(type->name) : QString()), countEntry(owned.count),
            moneyEntry(owned.price, currency), type ? Entry{text::powerText(type->powerW), type->powerW} : Entry{text::none(), {}},
            market > 0 ? ratioEntry(type->envelope.volumeLitres() / market, 0) : Entry{text::none(), {}}});
    }
    return table;
}

Table problemTable(const Subject &subject)
{
    Table table{QStringLiteral("problems"), ReportTables::tr("Problems"),
        {{ReportTables::tr("Weight"), QStringLiteral("severity"), 0.7, false}, {ReportTables::tr("Where"), QStringLiteral("where"), 1.3, false},
            {ReportTables::tr("What"), QStringLiteral("what"), 2.5, false}, {ReportTables::tr("Fix"), QStringLiteral("fix"), 2.5, false}},
        {}, ReportTables::tr("No problems: every operation has a head that can do it, in the right order, inside takt.")};
    for (const model::Problem &problem : subject.report.problems) {
        const text::ProblemText words = text::describe(problem, subject.project);
        table.rows.push_back({Entry::of(text::severityName(problem.severity)), Entry::of(words.where), Entry::of(words.what),
            Entry::of(words.fix)});
    }
    return table;
}

Table costTable(const Subject &subject, const model::Economics &economics)
{
    Table table{QStringLiteral("cost"), ReportTables::tr("Cost of a year"),
        {{ReportTables::tr("Kind"), QStringLiteral("kind"), 1.4, false}, {ReportTables::tr("Amount"), QStringLiteral("amount"), 1.2, true},
            {ReportTables::tr("Follows from"), QStringLiteral("basis"), 3.4, false}},
        {}, {}};
    const std::string &currency = subject.project.header.currency;
    const compare::AnnualCost cost = compare::annualCost(compare::judge(subject.project, subject.report.product), economics);
    const auto row = [&](const QString &kind, Money amount, const QString &basis) {
        table.rows.push_back({Entry::of(kind), moneyEntry(amount, currency), Entry::of(basis)});
    };
    row(ReportTables::tr("Operators"), cost.labour, ReportTables::tr("%1 for a post and shift, a year").arg(text::moneyText(economics.operatorPerYear, currency)));
    row(ReportTables::tr("Energy"), cost.energy, ReportTables::tr("full power in all available time"));
    row(ReportTables::tr("Floor space"), cost.floor, ReportTables::tr("%1 × %2 deep").arg(text::metresText(subject.report.length), text::metresText(economics.lineDepth)));
    row(ReportTables::tr("Maintenance"), cost.maintenance, ReportTables::tr("%1 of capital").arg(text::percentText(economics.maintenanceShare, 1)));
    row(ReportTables::tr("Together"), cost.total(), ReportTables::tr("%1 good units a year").arg(text::number(cost.goodUnits, 0)));
    return table;
}

std::vector<Table> allTables(const Subject &subject, const model::Economics &economics)
{
    return {cellTable(subject), lossTable(subject), operationTable(subject), headTable(subject), problemTable(subject),
        costTable(subject, economics)};
}

} // namespace lw::report
