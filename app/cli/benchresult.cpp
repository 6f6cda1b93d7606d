// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/benchresult.h"

#include "app/cli/balancewords.h"
#include "app/cli/texttable.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace lw::cli {

namespace {

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(BenchText)
};

struct Totals {
    qint64 instances = 0, proven = 0, right = 0, better = 0, worse = 0, wrong = 0, findings = 0;
    double total = 0, median = 0, slowest = 0;
    QString slowestGraph;
};

bool isProven(const BenchResult &result)
{
    return result.balance.status == balance::Status::Proven;
}

/// The same in every language: tables of a benchmark are read by scripts as well.
QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

/// "mitchell 14", "tonge70 m=5".
QString caseText(const BenchCase &instance)
{
    return instance.graph + QLatin1Char(' ')
        + (instance.stations ? QStringLiteral("m=%1").arg(*instance.stations) : numberText(*instance.cycle));
}

void count(Totals &totals, const BenchResult &result)
{
    ++totals.instances;
    totals.findings += static_cast<qint64>(result.findings);
    totals.proven += isProven(result) ? 1 : 0;
    switch (result.verdict) {
    case Verdict::Ok: totals.right += isProven(result) && result.instance.known->optimum ? 1 : 0; break;
    case Verdict::Better: ++totals.better; break;
    case Verdict::Worse: ++totals.worse; break;
    case Verdict::Wrong: ++totals.wrong; break;
    case Verdict::NotKnown: break;
    }
    const double time = result.balance.elapsed.count();
    totals.total += time;
    if (time >= totals.slowest) {
        totals.slowest = time;
        totals.slowestGraph = caseText(result.instance);
    }
}

Totals totalsOf(const std::vector<BenchResult> &results)
{
    Totals totals;
    std::vector<double> times;
    for (const BenchResult &result : results) {
        count(totals, result);
        times.push_back(result.balance.elapsed.count());
    }
    std::ranges::sort(times);
    const std::size_t middle = times.size() / 2;
    if (!times.empty())
        totals.median = times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    return totals;
}

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("ok");
    case Verdict::Better: return QStringLiteral("better");
    case Verdict::Worse: return QStringLiteral("worse");
    case Verdict::Wrong: return QStringLiteral("wrong");
    case Verdict::NotKnown: break;
    }
    return QStringLiteral("-");
}

QString knownText(const BenchCase &instance)
{
    if (!instance.known)
        return QStringLiteral("-");
    const KnownOptimum &known = *instance.known;
    return known.optimum ? QString::number(*known.optimum) : QStringLiteral("%1-%2").arg(known.lower).arg(known.upper);
}

double inUnits(const BenchResult &result, balance::Ticks ticks)
{
    return static_cast<double>(ticks) / static_cast<double>(result.ticksPerUnit);
}

/// What was asked comes first, what was sought with its bound after it.
QStringList fieldsOf(const BenchResult &result)
{
    const balance::PlainBalance &found = result.balance;
    const bool counted = result.instance.cycle.has_value();
    const QString asked = counted ? numberText(*result.instance.cycle) : QStringLiteral("m=%1").arg(*result.instance.stations);
    const QString value = found.station.empty() ? QStringLiteral("-")
        : counted                               ? QString::number(found.stations)
                                                : numberText(inUnits(result, found.cycle));
    const QString bound = counted ? QString::number(found.stationsBound) : numberText(inUnits(result, found.cycleBound));
    return {result.instance.graph, asked, value, bound, statusKey(found.status), knownText(result.instance),
        verdictKey(result.verdict), QString::number(found.nodes), QString::number(found.elapsed.count(), 'f', 2)};
}

/// Rows are printed one by one, so the widths are fixed.
QString padded(const QStringList &fields)
{
    constexpr std::array widths{24, 9, 9, 9, 10, 9, 7, 12, 8};
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString blanks(std::max(0, widths[static_cast<std::size_t>(i)] - columnsOf(fields[i])), QLatin1Char(' '));
        line += (i == 0 || i == 4 || i == 6 ? fields[i] + blanks : blanks + fields[i]) + QStringLiteral("  ");
    }
    return line.trimmed() + QLatin1Char('\n');
}

QJsonObject resultJson(const BenchResult &result)
{
    const balance::PlainBalance &found = result.balance;
    const bool counted = result.instance.cycle.has_value();
    const bool is = !found.station.empty();
    const auto &known = result.instance.known;
    const double bound = counted ? found.stationsBound : inUnits(result, found.cycleBound);
    const double cycle = counted ? *result.instance.cycle : inUnits(result, found.cycle);
    const auto stations = static_cast<qint64>(counted ? found.stations : *result.instance.stations);
    return {{QStringLiteral("graph"), result.instance.graph},
        {QStringLiteral("cycle"), is || counted ? QJsonValue(cycle) : QJsonValue()},
        {QStringLiteral("stations"), is || !counted ? QJsonValue(stations) : QJsonValue()},
        {QStringLiteral("lower_bound"), bound}, {QStringLiteral("status"), statusKey(found.status)},
        {QStringLiteral("known_lb"), known ? QJsonValue(static_cast<qint64>(known->lower)) : QJsonValue()},
        {QStringLiteral("known_ub"), known ? QJsonValue(static_cast<qint64>(known->upper)) : QJsonValue()},
        {QStringLiteral("verdict"), verdictKey(result.verdict)}, {QStringLiteral("nodes"), static_cast<qint64>(found.nodes)},
        {QStringLiteral("seconds"), found.elapsed.count()}, {QStringLiteral("findings"), static_cast<qint64>(result.findings)}};
}

/// What remains to be closed.
QString openCases(const std::vector<BenchResult> &results)
{
    QString out;
    for (const BenchResult &result : results) {
        if (isProven(result) || !result.instance.stations)
            continue;
        out += QStringLiteral("  %1: %2-%3\n")
                   .arg(caseText(result.instance), numberText(inUnits(result, result.balance.cycleBound)),
                       numberText(inUnits(result, result.balance.cycle)));
    }
    return out.isEmpty() ? out : BenchText::tr("Open, with both bounds:") + QLatin1Char('\n') + out;
}

} // namespace

Verdict verdictOf(const BenchCase &instance, const balance::PlainBalance &balance, std::size_t findings)
{
    if (findings > 0)
        return Verdict::Wrong;
    if (!instance.known)
        return Verdict::NotKnown;
    const KnownOptimum &known = *instance.known;
    if (balance.status == balance::Status::Infeasible || balance.stationsBound > known.upper)
        return Verdict::Wrong;
    if (balance.station.empty())
        return Verdict::Worse;
    const bool contradicts = balance.status == balance::Status::Proven && known.optimum && balance.stations != *known.optimum;
    if (contradicts || balance.stations < known.lower)
        return Verdict::Wrong;
    if (balance.stations > known.upper)
        return Verdict::Worse;
    return balance.stations < known.upper ? Verdict::Better : Verdict::Ok;
}

QString benchHeading()
{
    return padded({BenchText::tr("graph"), BenchText::tr("asked"), BenchText::tr("found"), BenchText::tr("bound"),
        BenchText::tr("status"), BenchText::tr("known"), BenchText::tr("verdict"), BenchText::tr("nodes"), BenchText::tr("seconds")});
}

QString benchRow(const BenchResult &result)
{
    return padded(fieldsOf(result));
}

QString benchTotals(const std::vector<BenchResult> &results)
{
    using Align = TextTable::Align;
    const Totals totals = totalsOf(results);
    TextTable table({Align::Left, Align::Right});
    const auto row = [&table](const QString &name, qint64 number) { table.addRow({name, QString::number(number)}); };
    const auto time = [](double value) { return text::secondsText(fromSeconds(value)); };
    row(BenchText::tr("Instances"), totals.instances);
    row(BenchText::tr("Proven"), totals.proven);
    row(BenchText::tr("Known optimum proven"), totals.right);
    row(BenchText::tr("Better than known"), totals.better);
    row(BenchText::tr("Over the known upper bound"), totals.worse);
    row(BenchText::tr("Wrong"), totals.wrong);
    row(BenchText::tr("Findings of the verifier"), totals.findings);
    table.addRow({BenchText::tr("Total time"), time(totals.total)});
    table.addRow({BenchText::tr("Median time"), time(totals.median)});
    table.addRow({BenchText::tr("Slowest: %1").arg(totals.slowestGraph), time(totals.slowest)});
    return table.toString() + openCases(results);
}

QByteArray benchJson(balance::Objective objective, const std::vector<BenchResult> &results)
{
    QJsonArray instances;
    for (const BenchResult &result : results)
        instances.append(resultJson(result));
    const Totals totals = totalsOf(results);
    const QJsonObject sums{{QStringLiteral("instances"), totals.instances}, {QStringLiteral("proven"), totals.proven},
        {QStringLiteral("right"), totals.right}, {QStringLiteral("better"), totals.better},
        {QStringLiteral("worse"), totals.worse}, {QStringLiteral("wrong"), totals.wrong},
        {QStringLiteral("findings"), totals.findings}, {QStringLiteral("total_s"), totals.total},
        {QStringLiteral("median_s"), totals.median}, {QStringLiteral("slowest_s"), totals.slowest},
        {QStringLiteral("slowest"), totals.slowestGraph}};
    return QJsonDocument(QJsonObject{{QStringLiteral("objective"), objectiveKey(objective)},
                             {QStringLiteral("instances"), instances}, {QStringLiteral("totals"), sums}})
        .toJson();
}

} // namespace lw::cli
