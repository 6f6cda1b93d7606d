// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportjson.h"

#include "app/text/localized.h"
#include "app/text/problemtext.h"
#include "core/model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lw::cli {

namespace {

/// Divided, not multiplied by 1e-6, so that 7.16 s is written "7.16".
double inSeconds(Duration time)
{
    return static_cast<double>(time.count()) / 1e6;
}

QJsonObject lossesJson(const takt::Losses &losses)
{
    return {{QStringLiteral("index_s"), inSeconds(losses.index)},
        {QStringLiteral("head_wait_s"), inSeconds(losses.headWait)},
        {QStringLiteral("zone_conflict_s"), inSeconds(losses.zoneConflict)},
        {QStringLiteral("imbalance_s"), inSeconds(losses.imbalance)},
        {QStringLiteral("availability_s"), inSeconds(losses.availability)},
        {QStringLiteral("quality_s"), inSeconds(losses.quality)}};
}

QJsonArray cellsJson(const takt::LineReport &report)
{
    QJsonArray cells;
    for (const takt::CellReport &cell : report.cells) {
        cells.append(QJsonObject{{QStringLiteral("id"), text::fromUtf8(cell.cell.value)},
            {QStringLiteral("cycle_s"), inSeconds(cell.cycle)},
            {QStringLiteral("lower_bound_s"), inSeconds(cell.lowerBound)},
            {QStringLiteral("losses"), lossesJson(cell.losses)}});
    }
    return cells;
}

QJsonArray problemsJson(const takt::LineReport &report, const model::Project &project)
{
    QJsonArray problems;
    for (const model::Problem &problem : report.problems) {
        problems.append(QJsonObject{{QStringLiteral("code"), QLatin1String(model::problemCodeName(problem.code))},
            {QStringLiteral("severity"), QLatin1String(model::severityName(problem.severity))},
            {QStringLiteral("subject"), text::fromUtf8(problem.subject.id)},
            {QStringLiteral("text"), text::sentence(problem, project)}});
    }
    return problems;
}

} // namespace

QByteArray reportJson(const takt::LineReport &report, const model::Project &project)
{
    const QJsonValue takt = report.takt ? QJsonValue(inSeconds(*report.takt)) : QJsonValue();
    const QJsonValue bottleneck
        = report.bottleneck ? QJsonValue(text::fromUtf8(report.cells[*report.bottleneck].cell.value)) : QJsonValue();
    const QJsonObject object{{QStringLiteral("product"), text::fromUtf8(report.product.value)},
        {QStringLiteral("takt_s"), takt}, {QStringLiteral("line_cycle_s"), inSeconds(report.lineCycle)},
        {QStringLiteral("throughput_per_hour"), report.throughputPerHour},
        {QStringLiteral("balance_efficiency"), report.balanceEfficiency}, {QStringLiteral("bottleneck"), bottleneck},
        {QStringLiteral("length_m"), static_cast<double>(report.length.um) / 1e6},
        {QStringLiteral("operators"), static_cast<qint64>(report.operators)},
        {QStringLiteral("cells"), cellsJson(report)}, {QStringLiteral("problems"), problemsJson(report, project)}};
    return QJsonDocument(object).toJson();
}

} // namespace lw::cli
