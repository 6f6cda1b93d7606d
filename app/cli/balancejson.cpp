// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balancereport.h"

#include "app/cli/balancewords.h"
#include "app/text/localized.h"
#include "app/text/obstacletext.h"
#include "core/model/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lw::cli {

namespace {

/// Divided, not multiplied by 1e-6, so that 7.16 s is written "7.16".
double inSeconds(balance::Ticks microseconds)
{
    return static_cast<double>(microseconds) / 1e6;
}

qint64 stationOf(const model::Project &project, const model::CellId &cell)
{
    const auto &cells = project.frame.cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const model::Cell &each) { return each.id == cell; });
    return found == cells.end() ? 0 : std::distance(cells.begin(), found) + 1;
}

QString performerId(const model::Performer &performer)
{
    return std::visit([](const auto &id) { return text::fromUtf8(id.value); }, performer);
}

QJsonObject setupJson(const model::Project &project, const model::Setup &setup)
{
    QJsonObject object;
    for (const model::Assignment &assignment : setup.assignments) {
        const model::CellId cell = model::cellOf(setup, assignment.performer);
        object.insert(text::fromUtf8(assignment.operation.value),
            QJsonObject{{QStringLiteral("station"), stationOf(project, cell)},
                {QStringLiteral("cell"), text::fromUtf8(cell.value)},
                {QStringLiteral("performer"), performerId(assignment.performer)}});
    }
    return object;
}

QJsonObject assignmentJson(const BalanceReport &report)
{
    if (report.balance.setups.size() == 1)
        return setupJson(report.before, report.balance.setups.front());
    QJsonObject products;
    for (const model::Setup &setup : report.balance.setups)
        products.insert(text::fromUtf8(setup.product.value), setupJson(report.before, setup));
    return products;
}

QJsonArray reasonsJson(const BalanceReport &report)
{
    QJsonArray reasons;
    for (const balance::Obstacle &obstacle : report.balance.obstacles) {
        QJsonArray operations;
        for (const model::OperationId &operation : obstacle.operations)
            operations.append(text::fromUtf8(operation.value));
        reasons.append(QJsonObject{{QStringLiteral("kind"), text::obstacleKey(obstacle.kind)},
            {QStringLiteral("operations"), operations}, {QStringLiteral("process"), text::fromUtf8(obstacle.process.value)},
            {QStringLiteral("text"), text::sentence(obstacle, report.before)}});
    }
    return reasons;
}

} // namespace

QByteArray balanceJson(const BalanceReport &report)
{
    const balance::LineBalance &found = report.balance;
    const bool is = !found.setups.empty();
    QJsonObject object = searchJson(report.target.objective, found.status, found.nodes, found.elapsed);
    object[u"stations"] = is ? QJsonValue(static_cast<qint64>(found.cells)) : QJsonValue();
    object[u"cycle"] = is ? QJsonValue(inSeconds(found.cycle.count())) : QJsonValue();
    object[u"lower_bound"] = QJsonValue();
    if (report.bound && found.status != balance::Status::Infeasible) {
        const bool counted = report.target.objective == balance::Objective::Cells;
        object[u"lower_bound"] = counted ? static_cast<double>(*report.bound) : inSeconds(*report.bound);
    }
    object[u"assignment"] = assignmentJson(report);
    if (found.status == balance::Status::Infeasible)
        object[u"reasons"] = reasonsJson(report);
    return QJsonDocument(object).toJson();
}

} // namespace lw::cli
