// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporttable.h"

#include "app/cli/texttable.h"
#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lw::cli {

namespace {

struct ReportTable {
    Q_DECLARE_TR_FUNCTIONS(ReportTable)
};

constexpr int barColumns = 20; ///< of a load of 100 %

QString title(const takt::LineReport &report, const model::Project &project)
{
    const QString line = text::localized(project.header.name);
    const model::Product *product = model::find(project, report.product);
    const QString name = product ? text::localized(product->name) : QString();
    const QString id = text::fromUtf8(report.product.value);
    return QStringLiteral("%1 · %2").arg(line, name.isEmpty() || name == id ? id : id + QLatin1Char(' ') + name);
}

QString verdict(const takt::LineReport &report)
{
    if (!report.takt)
        return ReportTable::tr("No demand, so there is no takt to make.");
    return report.makesTakt() ? ReportTable::tr("The line makes takt.")
                              : ReportTable::tr("The line does not make takt.");
}

QString figures(const takt::LineReport &report)
{
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right});
    table.addRow({ReportTable::tr("Takt"), report.takt ? text::secondsText(*report.takt) : text::none()});
    table.addRow({ReportTable::tr("Line cycle"), text::secondsText(report.lineCycle)});
    table.addRow({ReportTable::tr("With stops and rejects"), text::secondsText(report.effectiveLineCycle)});
    table.addRow({ReportTable::tr("Output"), text::perHourText(report.throughputPerHour)});
    table.addRow({ReportTable::tr("Balance efficiency"), text::percentText(report.balanceEfficiency, 1)});
    table.addRow({ReportTable::tr("Length"), text::metresText(report.length)});
    table.addRow({ReportTable::tr("Operators"), text::number(report.operators, 0)});
    return table.toString();
}

QString bar(double load)
{
    const auto filled = static_cast<int>(std::lround(std::clamp(load, 0.0, 1.5) * barColumns));
    return QString(std::max(filled, load > 0 ? 1 : 0), QChar(0x2588));
}

QString cellName(const model::Project &project, const model::CellId &id)
{
    const model::Cell *cell = model::find(project, id);
    return cell ? text::localized(cell->name) : QString();
}

QStringList row(const takt::LineReport &report, std::size_t index, const model::Project &project)
{
    const takt::CellReport &cell = report.cells[index];
    const Duration full = report.takt ? *report.takt : report.lineCycle;
    const double load = full.count() > 0
        ? static_cast<double>(cell.cyclePerCopy.count()) / static_cast<double>(full.count()) : 0;
    const double perCopy = cell.cycle.count() > 0
        ? static_cast<double>(cell.cyclePerCopy.count()) / static_cast<double>(cell.cycle.count()) : 1;
    const Duration bound = fromSeconds(seconds(cell.lowerBound) * perCopy);
    const bool proven = cell.lowerBound == cell.cycle;
    const QString mark = report.bottleneck == index ? ReportTable::tr("◀ bottleneck") : QString();
    return {text::fromUtf8(cell.cell.value), cellName(project, cell.cell), text::secondsText(cell.cyclePerCopy),
        proven ? QString() : ReportTable::tr("≥ %1").arg(text::secondsText(bound)),
        text::percentText(load), bar(load) + (mark.isEmpty() ? QString() : QLatin1Char(' ') + mark)};
}

QString cells(const takt::LineReport &report, const model::Project &project)
{
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({ReportTable::tr("Cell"), ReportTable::tr("Name"), ReportTable::tr("Cycle"), ReportTable::tr("Bound"),
        ReportTable::tr("Load"), QString()});
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        table.addRow(row(report, i, project));
    return table.toString();
}

QString problems(const takt::LineReport &report, const model::Project &project)
{
    if (report.problems.empty())
        return ReportTable::tr("No problems.") + QLatin1Char('\n');
    QString out;
    for (const model::Problem &problem : report.problems)
        out += QStringLiteral("%1: %2\n").arg(text::severityName(problem.severity), text::sentence(problem, project));
    return out;
}

} // namespace

QString reportTable(const takt::LineReport &report, const model::Project &project)
{
    const QString blank(QLatin1Char('\n'));
    return title(report, project) + QStringLiteral("\n%1\n\n").arg(verdict(report)) + figures(report) + blank
        + cells(report, project) + blank + problems(report, project);
}

} // namespace lw::cli
