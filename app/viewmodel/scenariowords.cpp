// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariowords.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/compare/difference.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <array>

namespace lw::viewmodel {

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

constexpr auto mainKey = "main";

QString changeName(compare::CellChange change)
{
    switch (change) {
    case compare::CellChange::Added: return ScenarioWords::tr("added");
    case compare::CellChange::Removed: return ScenarioWords::tr("removed");
    case compare::CellChange::OtherType: return ScenarioWords::tr("other type");
    case compare::CellChange::OtherCopies: return ScenarioWords::tr("other number of copies");
    case compare::CellChange::OtherBuffer: return ScenarioWords::tr("other buffer");
    }
    return {};
}

QString cellName(const jobs::JudgedProject &line, const model::CellId &id)
{
    const model::Cell *cell = model::find(*line.project, id);
    return cell ? text::idAndName(id.value, cell->name) : text::fromUtf8(id.value);
}

QString operationName(const jobs::JudgedProject &line, const model::OperationId &id)
{
    const model::Product *product = model::find(*line.project, line.product);
    const model::Operation *operation = product ? model::find(*product, id) : nullptr;
    return operation ? text::idAndName(id.value, operation->name) : text::fromUtf8(id.value);
}

QString typeName(const jobs::JudgedProject &reference, const jobs::JudgedProject &line, const model::HeadTypeId &id)
{
    const model::HeadType *type = model::find(*line.project, id);
    type = type ? type : model::find(*reference.project, id);
    return type ? text::idAndName(id.value, type->name) : text::fromUtf8(id.value);
}

QString place(const model::CellId &cell)
{
    return cell.empty() ? ScenarioWords::tr("nowhere") : text::fromUtf8(cell.value);
}

/// A long list tells nobody anything: what is beyond this many is only counted.
constexpr std::size_t mostFigures = 40;

} // namespace

QString lineKey(const model::ScenarioId &id)
{
    return id.empty() ? QLatin1String(mainKey) : text::fromUtf8(id.value);
}

model::ScenarioId lineId(const QString &key)
{
    return key == QLatin1String(mainKey) ? model::ScenarioId() : model::ScenarioId(key.toStdString());
}

QString lineName(const model::LineTitle &title)
{
    const QString name = text::localized(title.name);
    if (!name.isEmpty())
        return name;
    return title.isMain() ? ScenarioWords::tr("Main line") : text::fromUtf8(title.id.value);
}

void tell(ComparedLine &line)
{
    if (!line.judgement)
        return;
    const compare::LineFigures &figures = line.judgement->line.figures;
    line.answer = QStringLiteral("%1 · %2").arg(text::secondsText(figures.lineCycle), text::perHourText(figures.unitsPerHour));
    const bool makes = figures.takt && figures.lineCycle <= *figures.takt;
    line.verdict = !figures.takt ? ScenarioWords::tr("No demand") : makes ? ScenarioWords::tr("Makes takt") : ScenarioWords::tr("Misses takt");
    line.tone = !figures.takt ? Tone::Neutral : makes ? Tone::Good : Tone::Critical;
}

std::vector<Figure> differenceFigures(const jobs::JudgedProject &reference, const jobs::JudgedProject &line)
{
    const compare::LineDifference difference =
        compare::differenceOf(*reference.project, reference.product, *line.project, line.product);
    std::vector<Figure> figures;
    const auto full = [&] { return figures.size() == mostFigures; };
    const auto add = [&](const QString &key, const QString &label, const QString &value) {
        figures.push_back({.key = key, .label = label, .value = value, .note = {}});
    };
    for (auto cell = difference.cells.begin(); cell != difference.cells.end() && !full(); ++cell)
        add(QStringLiteral("cell %1 %2").arg(text::fromUtf8(cell->cell.value)).arg(static_cast<int>(cell->change)),
            cellName(cell->change == compare::CellChange::Removed ? reference : line, cell->cell), changeName(cell->change));
    for (auto head = difference.heads.begin(); head != difference.heads.end() && !full(); ++head)
        add(QStringLiteral("head ") + text::fromUtf8(head->type.value), typeName(reference, line, head->type),
            ScenarioWords::tr("%1 → %2", "a number of heads before and after").arg(head->reference).arg(head->line));
    for (auto moved = difference.operations.begin(); moved != difference.operations.end() && !full(); ++moved)
        add(QStringLiteral("operation ") + text::fromUtf8(moved->operation.value),
            operationName(moved->line.empty() ? reference : line, moved->operation),
            ScenarioWords::tr("%1 → %2", "where an operation is done before and after").arg(place(moved->reference), place(moved->line)));
    const std::size_t all = difference.cells.size() + difference.heads.size() + difference.operations.size();
    if (all > figures.size())
        add(QStringLiteral("beyond"), ScenarioWords::tr("And %n more", nullptr, static_cast<int>(all - figures.size())), {});
    return figures;
}

QString paybackSentence(const ComparedLine &reference, const ComparedLine &line, const model::Economics &economics)
{
    if (!reference.judgement || !line.judgement || reference.key == line.key)
        return {};
    const compare::Payback found = compare::payback(reference.judgement->line, line.judgement->line, economics);
    const std::string &currency = line.judgement->project->header.currency;
    const QString invested = text::moneyText(found.investment(), currency);
    const QString gained = text::moneyText(found.gain(), currency);
    if (!found.months)
        return ScenarioWords::tr("%1: %2 invested and nothing gained a year, never paid back").arg(line.name, invested);
    if (found.investment().minor <= 0)
        return ScenarioWords::tr("%1: nothing to invest, %2 gained a year").arg(line.name, gained);
    return ScenarioWords::tr("%1: %2 invested, %3 gained a year, paid back in %4 months")
        .arg(line.name, invested, gained, text::number(*found.months, 1));
}

} // namespace lw::viewmodel
