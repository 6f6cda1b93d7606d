// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainreport.h"

#include "app/cli/balancewords.h"
#include "app/cli/texttable.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace lw::cli {

namespace {

using Align = TextTable::Align;

struct PlainReportText {
    Q_DECLARE_TR_FUNCTIONS(PlainReportText)
};

bool isFound(const PlainReport &report)
{
    return !report.balance.station.empty();
}

/// The bound is a number of stations only when those are sought.
double boundFigure(const PlainReport &report)
{
    const auto bound = report.bound.value_or(0);
    return report.target.objective == balance::Objective::Cells ? static_cast<double>(bound) : units(report.file, bound);
}

QString reason(const PlainReport &report)
{
    if (report.balance.tooLong) {
        return PlainReportText::tr("Task %1 takes %2 and fits into no station. Allow a cycle of at least that.")
            .arg(*report.balance.tooLong + 1)
            .arg(unitText(report.file, report.file.problem.times[*report.balance.tooLong]));
    }
    return PlainReportText::tr("The tasks do not fit into these stations and this cycle. Allow more of either.");
}

QJsonArray reasonsJson(const PlainReport &report)
{
    QJsonArray operations;
    if (report.balance.tooLong)
        operations.append(QString::number(*report.balance.tooLong + 1));
    const QString kind = report.balance.tooLong ? QStringLiteral("over-limit") : QStringLiteral("capacity");
    return {QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("operations"), operations},
        {QStringLiteral("text"), reason(report)}}};
}

QJsonObject assignmentJson(const PlainReport &report)
{
    QJsonObject assignment;
    for (std::size_t task = 0; task < report.balance.station.size(); ++task)
        assignment.insert(QString::number(task + 1), static_cast<qint64>(report.balance.station[task]) + 1);
    return assignment;
}

QString figures(const PlainReport &report)
{
    TextTable table({Align::Left, Align::Left});
    table.addRow({PlainReportText::tr("Sought"), objectiveText(report.target.objective)});
    if (isFound(report)) {
        const balance::PlainBalance &found = report.balance;
        const auto work = std::accumulate(report.file.problem.times.begin(), report.file.problem.times.end(), balance::Ticks{});
        const double room = static_cast<double>(found.cycle) * found.stations;
        table.addRow({PlainReportText::tr("Stations"), QString::number(found.stations)});
        table.addRow({PlainReportText::tr("Cycle"), unitText(report.file, found.cycle)});
        table.addRow({PlainReportText::tr("Balance efficiency"), text::percentText(static_cast<double>(work) / room, 1)});
    }
    if (report.bound && report.balance.status != balance::Status::Infeasible)
        table.addRow({PlainReportText::tr("Lower bound"), text::shortNumber(boundFigure(report), 6)});
    table.addRow({PlainReportText::tr("Nodes"), text::number(static_cast<double>(report.balance.nodes), 0)});
    table.addRow({PlainReportText::tr("Time"), text::secondsText(fromSeconds(report.balance.elapsed.count()))});
    return table.toString();
}

QString stations(const PlainReport &report)
{
    const balance::PlainBalance &found = report.balance;
    std::vector<balance::Ticks> loads(found.stations, 0);
    std::vector<QStringList> tasks(found.stations);
    for (std::size_t task = 0; task < found.station.size(); ++task) {
        loads[found.station[task]] += report.file.problem.times[task];
        tasks[found.station[task]].append(QString::number(task + 1));
    }
    TextTable table({Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({PlainReportText::tr("Station"), PlainReportText::tr("Load"), PlainReportText::tr("Idle"),
        PlainReportText::tr("Tasks")});
    for (std::size_t i = 0; i < loads.size(); ++i) {
        table.addRow({QString::number(i + 1), unitText(report.file, loads[i]),
            unitText(report.file, found.cycle - loads[i]), tasks[i].join(QLatin1Char(' '))});
    }
    return table.toString();
}

} // namespace

QByteArray plainJson(const PlainReport &report)
{
    const balance::PlainBalance &found = report.balance;
    QJsonObject object = searchJson(report.target.objective, found.status, found.nodes, found.elapsed);
    const bool is = isFound(report);
    object[u"stations"] = is ? QJsonValue(static_cast<qint64>(found.stations)) : QJsonValue();
    object[u"cycle"] = is ? QJsonValue(units(report.file, found.cycle)) : QJsonValue();
    const bool bounded = report.bound && found.status != balance::Status::Infeasible;
    object[u"lower_bound"] = bounded ? QJsonValue(boundFigure(report)) : QJsonValue();
    object[u"assignment"] = assignmentJson(report);
    if (found.status == balance::Status::Infeasible)
        object[u"reasons"] = reasonsJson(report);
    return QJsonDocument(object).toJson();
}

QString plainTable(const PlainReport &report)
{
    const QString tasks = PlainReportText::tr("%n task(s)", nullptr, static_cast<int>(report.file.problem.times.size()));
    QString out = QStringLiteral("%1 · %2\n%3\n").arg(report.file.name, tasks, statusText(report.balance.status));
    if (report.balance.status == balance::Status::Infeasible)
        out += reason(report) + QLatin1Char('\n');
    out += QLatin1Char('\n') + figures(report);
    return isFound(report) ? out + QLatin1Char('\n') + stations(report) : out;
}

} // namespace lw::cli
