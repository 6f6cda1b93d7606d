// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/operationtablemodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/setupindex.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <map>

namespace lw::viewmodel {

namespace {

const Column<OperationRow> columns[] = {
    {"operationId", [](const OperationRow &row) { return QVariant(row.operationId); }},
    {"name", [](const OperationRow &row) { return QVariant(row.name); }},
    {"process", [](const OperationRow &row) { return QVariant(row.process); }},
    {"processName", [](const OperationRow &row) { return QVariant(row.processName); }},
    {"family", [](const OperationRow &row) { return QVariant(row.family); }},
    {"quantity", [](const OperationRow &row) { return QVariant(row.quantity); }},
    {"quantityUnit", [](const OperationRow &row) { return QVariant(row.quantityUnit); }},
    {"quantityText", [](const OperationRow &row) { return QVariant(row.quantityText); }},
    {"time", [](const OperationRow &row) { return QVariant(row.time); }},
    {"performer", [](const OperationRow &row) { return QVariant(row.performer); }},
    {"cellId", [](const OperationRow &row) { return QVariant(row.cellId); }},
    {"predecessors", [](const OperationRow &row) { return QVariant(row.predecessors); }},
    {"fault", [](const OperationRow &row) { return QVariant(row.fault); }},
    {"tone", [](const OperationRow &row) { return QVariant(row.tone); }},
    {"marked", [](const OperationRow &row) { return QVariant(row.marked); }},
};

/// What is wrong with each operation: the first problem of the worst severity.
std::map<std::string, std::pair<Tone, QString>> faults(const session::Document &document)
{
    std::map<std::string, std::pair<Tone, QString>> result;
    for (const model::Problem &problem : document.report().problems) {
        if (problem.subject.kind != model::SubjectKind::Operation)
            continue;
        const Tone tone = problem.severity == model::Severity::Error ? Tone::Critical
            : problem.severity == model::Severity::Warning           ? Tone::Warning
                                                                     : Tone::Neutral;
        auto &entry = result[problem.subject.id];
        if (entry.second.isEmpty() || tone > entry.first)
            entry = {tone, text::describe(problem, document.project()).what};
    }
    return result;
}

using Predecessors = std::map<model::OperationId, QStringList>;

Predecessors predecessorsOf(const model::Product &product)
{
    Predecessors names;
    for (const model::Precedence &arc : product.precedence)
        names[arc.after] << text::fromUtf8(arc.before.value);
    return names;
}

OperationRow rowOf(const model::Project &project, const SetupIndex &setup, const model::Operation &operation)
{
    const model::Process *process = model::find(project, operation.process);
    const auto time = setup.time(operation);
    return {.operationId = text::fromUtf8(operation.id.value),
        .name = text::localized(operation.name),
        .process = text::fromUtf8(operation.process.value),
        .processName = process ? text::localized(process->name) : text::fromUtf8(operation.process.value),
        .family = familyOf(project, operation),
        .quantity = operation.quantity,
        .quantityUnit = process ? text::localized(process->quantityUnit) : QString(),
        .quantityText = quantityText(project, operation),
        .time = time ? text::secondsText(*time) : text::none(),
        .performer = performerText(setup.performer(operation.id)),
        .cellId = text::fromUtf8(setup.cell(operation.id).value),
        .predecessors = {},
        .fault = {},
        .tone = 0,
        .marked = false};
}

} // namespace

OperationTableModel::OperationTableModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, columns)
{}

void OperationTableModel::refresh()
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, m_context.document.product());
    const SetupIndex setup(project, m_context.document.product());
    const Predecessors before = product ? predecessorsOf(*product) : Predecessors();
    const auto fault = faults(m_context.document);
    const auto &selected = m_context.selection.items();
    std::vector<OperationRow> rows;
    for (const model::Operation &operation : product ? product->operations : std::vector<model::Operation>()) {
        OperationRow row = rowOf(project, setup, operation);
        if (const auto found = before.find(operation.id); found != before.end())
            row.predecessors = found->second.join(QStringLiteral(", "));
        if (const auto found = fault.find(operation.id.value); found != fault.end()) {
            row.tone = static_cast<int>(found->second.first);
            row.fault = found->second.second;
        }
        row.marked = std::find(selected.begin(), selected.end(), session::Selected(operation.id)) != selected.end();
        rows.push_back(std::move(row));
    }
    m_rows.replace(std::move(rows));
}

} // namespace lw::viewmodel
