// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/obstacletext.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lw::text {

namespace {

constexpr std::size_t namedAtMost = 4;

struct ObstacleWords {
    Q_DECLARE_TR_FUNCTIONS(ObstacleWords)
};

QString operationName(const model::Project &project, const model::OperationId &id)
{
    for (const model::Product &product : project.products) {
        const model::Operation *operation = model::find(product, id);
        if (operation && !localized(operation->name).isEmpty())
            return ObstacleWords::tr("\"%1\"", "an operation").arg(localized(operation->name));
    }
    return fromUtf8(id.value);
}

/// "Board screws", "Cover screws" and 3 more.
QString names(const model::Project &project, const std::vector<model::OperationId> &operations)
{
    const std::size_t named = operations.size() > namedAtMost + 1 ? namedAtMost : operations.size();
    QStringList list;
    for (std::size_t i = 0; i < named; ++i)
        list.append(operationName(project, operations[i]));
    const QString text = list.join(ObstacleWords::tr(", ", "between operations"));
    const auto more = static_cast<int>(operations.size() - named);
    return more > 0 ? ObstacleWords::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString processName(const model::Project &project, const model::ProcessId &id)
{
    const model::Process *process = model::find(project, id);
    const QString name = process ? localized(process->name) : QString();
    return name.isEmpty() ? fromUtf8(id.value) : name;
}

/// %1: operations, %2: capability, %3: work, %4: room.
QString pattern(const balance::Obstacle &obstacle)
{
    using Kind = balance::ObstacleKind;
    switch (obstacle.kind) {
    case Kind::NoHead: return ObstacleWords::tr("No head of the line can do %1 (%2).");
    case Kind::NoSocket: return ObstacleWords::tr("Heads that can do %1 (%2) fit no socket of the line.");
    case Kind::NoPerson: return ObstacleWords::tr("No cell has a person for %1.");
    case Kind::OverLimit: return ObstacleWords::tr("%1 takes %3 at best; the limit is %4.");
    case Kind::Zoning: return ObstacleWords::tr("%1: zoning asks for one cell and for different ones.");
    case Kind::Precedence: return ObstacleWords::tr("%1 wait for each other.");
    case Kind::Capacity:
        return obstacle.process.empty()
            ? ObstacleWords::tr("%1: %3 of work per unit, and the line has room for %4.")
            : ObstacleWords::tr("%1: %3 of %2 per unit, and the heads for it have room for %4.");
    }
    return {};
}

QString fix(balance::ObstacleKind kind)
{
    using Kind = balance::ObstacleKind;
    switch (kind) {
    case Kind::NoHead: return ObstacleWords::tr("Add a head with that capability from the library.");
    case Kind::NoSocket: return ObstacleWords::tr("Add a cell with a socket of their interface, or heads that fit.");
    case Kind::NoPerson: return ObstacleWords::tr("Add a cell with an operator, or a head that can do it.");
    case Kind::OverLimit: return ObstacleWords::tr("Use a faster head, give the cell copies, split the operation, or allow a longer cycle.");
    case Kind::Zoning: return ObstacleWords::tr("Change the zoning of one of them.");
    case Kind::Precedence: return ObstacleWords::tr("Remove one of the arcs between them on the Process page.");
    case Kind::Capacity: return ObstacleWords::tr("Add heads or cells for it, or allow a longer cycle.");
    }
    return {};
}

} // namespace

QString obstacleKey(balance::ObstacleKind kind)
{
    using Kind = balance::ObstacleKind;
    switch (kind) {
    case Kind::NoHead: return QStringLiteral("no-head");
    case Kind::NoSocket: return QStringLiteral("no-socket");
    case Kind::NoPerson: return QStringLiteral("no-person");
    case Kind::OverLimit: return QStringLiteral("over-limit");
    case Kind::Zoning: return QStringLiteral("zoning");
    case Kind::Precedence: return QStringLiteral("precedence");
    case Kind::Capacity: return QStringLiteral("capacity");
    }
    return {};
}

ObstacleText describe(const balance::Obstacle &obstacle, const model::Project &project)
{
    // One after the other: a name may hold a "%2" of its own, which arg() would take for a place.
    QString what = pattern(obstacle);
    what.replace(QLatin1String("%4"), secondsText(obstacle.room)).replace(QLatin1String("%3"), secondsText(obstacle.need));
    what.replace(QLatin1String("%2"), processName(project, obstacle.process));
    what.replace(QLatin1String("%1"), names(project, obstacle.operations));
    return {what, fix(obstacle.kind)};
}

QString sentence(const balance::Obstacle &obstacle, const model::Project &project)
{
    const ObstacleText text = describe(obstacle, project);
    return text.what + QLatin1Char(' ') + text.fix;
}

} // namespace lw::text
