// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/recipewords.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"
#include "core/trust/digest.h"
#include "core/wire/recipepayload.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct RecipeWords {
    Q_DECLARE_TR_FUNCTIONS(RecipeWords)
};

Figure figure(const QString &key, const QString &label, const QString &value, const QString &note = {})
{
    return {.key = key, .label = label, .value = value, .note = note, .tone = Tone::Neutral, .share = 0};
}

QString recipeId(const recipe::Recipe &recipe)
{
    return text::fromUtf8(trust::toHex(trust::sha256(wire::recipePayload(recipe))));
}

QString parameterText(const model::Process *process, const recipe::RecipeParameter &parameter)
{
    const model::ParameterSpec *spec = process ? model::findParameter(*process, parameter.key) : nullptr;
    const int decimals = spec ? spec->decimals : 3;
    return RecipeWords::tr("%1 %2 (%3 – %4)")
        .arg(spec ? text::localized(spec->label) : text::fromUtf8(parameter.key),
            text::withUnit(parameter.target, decimals, text::fromUtf8(parameter.unit)), text::number(parameter.lower, decimals),
            text::number(parameter.upper, decimals));
}

QString socketText(const recipe::Recipe &recipe, std::uint32_t socket)
{
    if (socket == 0)
        return RecipeWords::tr("by hand");
    const auto head = std::find_if(recipe.heads.begin(), recipe.heads.end(),
        [&](const recipe::RequiredHead &entry) { return entry.socket == socket; });
    const QString text = RecipeWords::tr("Socket %1").arg(socket);
    return head == recipe.heads.end() ? text : text + QStringLiteral(" · ") + text::fromUtf8(head->type.value);
}

QString quantity(const model::Process *process, double amount)
{
    const QString unit = process ? text::localized(process->quantityUnit) : QString();
    return text::shortNumber(amount) + (unit.isEmpty() ? QString() : QChar(0x00a0) + unit);
}

} // namespace

RecipeRow recipeRow(const model::Project &project, const recipe::Recipe &recipe)
{
    const model::Cell *cell = model::find(project, recipe.header.station);
    return {.cellId = text::fromUtf8(recipe.header.station.value),
        .name = cell ? text::localized(cell->name) : QString(),
        .heads = static_cast<int>(recipe.heads.size()),
        .steps = static_cast<int>(recipe.steps.size()),
        .cycle = text::secondsText(recipe.expectedCycle),
        .recipeId = recipeId(recipe).left(12)};
}

std::vector<Figure> recipeHeader(const recipe::Recipe &recipe)
{
    const recipe::RecipeHeader &header = recipe.header;
    return {figure(QStringLiteral("line"), RecipeWords::tr("Line"), text::fromUtf8(header.line)),
        figure(QStringLiteral("product"), RecipeWords::tr("Product"), text::fromUtf8(header.product.value)),
        figure(QStringLiteral("station"), RecipeWords::tr("Station"), text::fromUtf8(header.station.value), text::fromUtf8(header.stationClass)),
        figure(QStringLiteral("revision"), RecipeWords::tr("Revision"), QString::number(header.revision),
            header.parent.empty() ? RecipeWords::tr("the first")
                                  : RecipeWords::tr("after %1").arg(text::fromUtf8(header.parent).left(12))),
        figure(QStringLiteral("author"), RecipeWords::tr("Author"), text::fromUtf8(header.author)),
        figure(QStringLiteral("cycle"), RecipeWords::tr("Expected cycle"), text::secondsText(recipe.expectedCycle),
            RecipeWords::tr("index %1").arg(text::secondsText(recipe.indexTime))),
        figure(QStringLiteral("id"), RecipeWords::tr("Recipe id"), recipeId(recipe), RecipeWords::tr("SHA-256 of the signed bytes"))};
}

std::vector<Figure> requiredHeads(const model::Project &project, const recipe::Recipe &recipe)
{
    std::vector<Figure> rows;
    for (const recipe::RequiredHead &head : recipe.heads)
        rows.push_back(figure(QString::number(head.socket), RecipeWords::tr("Socket %1").arg(head.socket),
            text::fromUtf8(head.type.value) + QStringLiteral(" · ") + text::fromUtf8(head.serial.value), typeName(project, head.type)));
    return rows;
}

std::vector<RecipeStepRow> recipeSteps(const model::Project &project, const recipe::Recipe &recipe)
{
    std::vector<RecipeStepRow> rows;
    for (const recipe::RecipeStep &step : recipe.steps) {
        const model::Process *process = model::find(project, step.process);
        QStringList parameters;
        for (const recipe::RecipeParameter &parameter : step.parameters)
            parameters << parameterText(process, parameter);
        rows.push_back({.number = static_cast<int>(rows.size()) + 1,
            .operationId = text::fromUtf8(step.operation.value),
            .name = text::localized(step.name),
            .family = text::familyKey(process ? process->family : model::ProcessFamily::Other),
            .socket = socketText(recipe, step.socket),
            .quantity = quantity(process, step.quantity),
            .begin = text::secondsText(step.begin),
            .time = text::secondsText(step.time),
            .parameters = parameters.join(QStringLiteral(" · "))});
    }
    return rows;
}

} // namespace lw::viewmodel
