// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures half of sharedfields.h.

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/inspectorlists.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/sharedfields.h"
#include "core/model/lookup.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <unordered_set>

namespace lw::viewmodel {

namespace {

struct SharedWords {
    Q_DECLARE_TR_FUNCTIONS(SharedFields)
};

Figure sharedFigure(const char *key, const QString &label, const QString &value, const QString &note = {})
{
    return {.key = QLatin1String(key), .label = label, .value = value, .note = note, .tone = Tone::Neutral, .share = 0};
}

void addCells(std::vector<Figure> &figures, const Context &context, const SelectedThings &things)
{
    const std::unordered_set<model::CellId> selected(things.cells.begin(), things.cells.end());
    const auto isSelected = [&](const model::CellId &id) { return selected.contains(id); };
    const takt::CellReport *slowest = nullptr;
    for (const takt::CellReport &cell : context.document.report().cells)
        if (isSelected(cell.cell) && (!slowest || cell.cyclePerCopy > slowest->cyclePerCopy))
            slowest = &cell;
    if (!slowest)
        return;
    Length width{};
    for (const model::Cell &cell : context.document.project().frame.cells)
        if (const model::CellType *type = isSelected(cell.id) ? model::find(context.document.project(), cell.type) : nullptr)
            width.um += type->width.um * cell.copies;
    figures.push_back(sharedFigure("slowest", SharedWords::tr("Longest cycle"), text::secondsText(slowest->cyclePerCopy),
        text::fromUtf8(slowest->cell.value)));
    figures.push_back(sharedFigure("width", SharedWords::tr("Width in sum"), text::metresText(width)));
}

void addHeads(std::vector<Figure> &figures, const Context &context, const SelectedThings &things)
{
    const model::Project &project = context.document.project();
    std::vector<std::pair<const model::HeadType *, int>> types;
    Money cost{};
    double watts = 0;
    const std::unordered_set<model::HeadId> selected(things.heads.begin(), things.heads.end());
    for (const model::Head &head : project.frame.heads) {
        const model::HeadType *type = selected.contains(head.id) ? model::find(project, head.type) : nullptr;
        if (!type)
            continue;
        cost.minor += type->cost.minor;
        watts += type->powerW;
        const auto at = std::find_if(types.begin(), types.end(), [&](const auto &entry) { return entry.first == type; });
        at == types.end() ? types.push_back({type, 1}) : void(++at->second);
    }
    if (types.empty())
        return;
    for (const auto &[type, count] : types)
        figures.push_back({.key = QStringLiteral("type ") + text::fromUtf8(type->id.value), .label = text::fromUtf8(type->id.value),
            .value = QStringLiteral("× %1").arg(count), .note = text::localized(type->name), .tone = Tone::Neutral, .share = 0});
    figures.push_back(sharedFigure("power", SharedWords::tr("Power in sum"), text::powerText(watts)));
    figures.push_back(sharedFigure("cost", SharedWords::tr("Cost in sum"), text::moneyText(cost, project.header.currency)));
}

void addOperations(std::vector<Figure> &figures, const Context &context, const SelectedThings &things)
{
    const model::Project &project = context.document.project();
    const model::Product *product = model::find(project, context.document.product());
    const model::Setup *setup = model::findSetup(project, context.document.product());
    Duration sum{};
    int untimed = 0;
    for (const model::OperationId &id : things.operations) {
        const model::Operation *operation = product ? model::find(*product, id) : nullptr;
        const model::Assignment *assignment = setup ? model::findAssignment(*setup, id) : nullptr;
        const auto time = operation ? timeBy(project, *operation, assignment ? &assignment->performer : nullptr) : std::nullopt;
        sum += time.value_or(Duration());
        untimed += time ? 0 : 1;
    }
    if (!things.operations.empty())
        figures.push_back(sharedFigure("time", SharedWords::tr("Time in sum"), text::secondsText(sum),
            untimed > 0 ? SharedWords::tr("without %n that nobody does", nullptr, untimed) : QString()));
}

} // namespace

QString countText(const SelectedThings &things)
{
    QStringList parts;
    if (!things.cells.empty())
        parts << SharedWords::tr("%n cells", nullptr, static_cast<int>(things.cells.size()));
    if (!things.heads.empty())
        parts << SharedWords::tr("%n heads", nullptr, static_cast<int>(things.heads.size()));
    if (!things.operations.empty())
        parts << SharedWords::tr("%n operations", nullptr, static_cast<int>(things.operations.size()));
    if (things.freeSockets > 0)
        parts << SharedWords::tr("%n free sockets", nullptr, static_cast<int>(things.freeSockets));
    return parts.join(SharedWords::tr(", "));
}

std::vector<Figure> sharedFigures(const Context &context, const SelectedThings &things)
{
    std::vector<Figure> figures;
    addCells(figures, context, things);
    addHeads(figures, context, things);
    addOperations(figures, context, things);
    return figures;
}

std::vector<Work> selectedWork(const Context &context, const SelectedThings &things)
{
    std::vector<Work> rows;
    for (const model::OperationId &id : things.operations)
        if (std::optional<Work> work = workOf(context.document, id))
            rows.push_back(std::move(*work));
    return rows;
}

} // namespace lw::viewmodel
