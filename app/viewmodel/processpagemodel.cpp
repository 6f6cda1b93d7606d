// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/processpagemodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/enumtext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/projectfields.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <set>

namespace lw::viewmodel {

namespace {

/// Operations that must wait for this one, itself included.
std::set<model::OperationId> downstream(const model::Product &product, const model::OperationId &from)
{
    std::set<model::OperationId> found{from};
    std::vector<model::OperationId> open{from};
    while (!open.empty()) {
        const model::OperationId id = open.back();
        open.pop_back();
        for (const model::Precedence &arc : product.precedence)
            if (arc.before == id && found.insert(arc.after).second)
                open.push_back(arc.after);
    }
    return found;
}

Choice choiceOf(const model::Project &project, const model::Operation &operation)
{
    const QString id = text::fromUtf8(operation.id.value);
    return {.key = id,
        .name = id + QStringLiteral(" · ") + text::localized(operation.name),
        .note = {},
        .family = familyOf(project, operation)};
}

} // namespace

ProcessPageModel::ProcessPageModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_operations(context), m_actions(context, m_operations), m_graph(context), m_zoning(context),
      m_coverage(context), m_matrix(context)
{
    connect(&context.document, &session::Document::changed, this, &ProcessPageModel::follow);
    connect(&context.document, &session::Document::productChanged, this, &ProcessPageModel::follow);
    connect(&context.selection, &session::Selection::changed, this, &ProcessPageModel::follow);
    connect(&m_graph, &PrecedenceGraph::removeAsked, &m_actions, &OperationActions::removeSelected);
    connect(&context.language, &text::LanguageSwitch::changed, this, &ProcessPageModel::follow);
    refresh();
}

const model::Product *ProcessPageModel::product() const
{
    return model::find(m_context.document.project(), m_context.document.product());
}

const model::Operation *ProcessPageModel::current() const
{
    const model::Product *known = product();
    for (const session::Selected &item : m_context.selection.items())
        if (const auto *id = std::get_if<model::OperationId>(&item))
            return known ? model::find(*known, *id) : nullptr;
    return nullptr;
}

void ProcessPageModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_behind)
        refresh();
}

void ProcessPageModel::setMatrixShown(bool shown)
{
    if (shown == m_matrixShown)
        return;
    m_matrixShown = shown;
    if (shown)
        m_matrix.refresh();
    emit matrixShownChanged();
}

void ProcessPageModel::follow()
{
    if (m_shown)
        refresh();
    else
        m_behind = true;
}

void ProcessPageModel::refresh()
{
    m_behind = false;
    m_operations.refresh();
    m_graph.refresh();
    m_zoning.refresh();
    const model::Project &project = m_context.document.project();
    const model::Operation *operation = current();
    std::vector<Choice> processes;
    for (const model::Process &process : project.catalog.processes)
        processes.push_back({.key = text::fromUtf8(process.id.value),
            .name = text::localized(process.name),
            .note = {},
            .family = text::familyKey(process.family),
            .current = operation && operation->process == process.id});
    m_processes.setChoices(std::move(processes));
    m_parameters.setFields(operation ? operationFields(m_context, operation->id) : std::vector<Field>());
    m_coverage.show(operation ? operation->id : model::OperationId());
    if (m_matrixShown)
        m_matrix.refresh();
    refreshPredecessors();
    emit currentChanged();
    emit summaryChanged();
}

void ProcessPageModel::refreshPredecessors()
{
    const model::Product *known = product();
    const model::Operation *operation = current();
    std::vector<Choice> present;
    std::vector<Choice> possible;
    if (known && operation) {
        const auto later = downstream(*known, operation->id);
        for (const model::Operation &other : known->operations) {
            const model::Precedence arc{other.id, operation->id};
            if (std::find(known->precedence.begin(), known->precedence.end(), arc) != known->precedence.end())
                present.push_back(choiceOf(m_context.document.project(), other));
            else if (!later.contains(other.id))
                possible.push_back(choiceOf(m_context.document.project(), other));
        }
    }
    m_predecessors.setChoices(std::move(present));
    m_possiblePredecessors.setChoices(std::move(possible));
}

QString ProcessPageModel::currentOperation() const
{
    const model::Operation *operation = current();
    return operation ? text::fromUtf8(operation->id.value) : QString();
}

QString ProcessPageModel::currentTitle() const
{
    const model::Operation *operation = current();
    return operation ? choiceOf(m_context.document.project(), *operation).name : QString();
}

QString ProcessPageModel::currentName() const
{
    const model::Operation *operation = current();
    return operation ? text::localized(operation->name) : QString();
}

QString ProcessPageModel::currentProcess() const
{
    const model::Operation *operation = current();
    return operation ? text::fromUtf8(operation->process.value) : QString();
}

QString ProcessPageModel::currentFamily() const
{
    const model::Operation *operation = current();
    return operation ? familyOf(m_context.document.project(), *operation) : QString();
}

QString ProcessPageModel::currentNotes() const
{
    const model::Operation *operation = current();
    return operation ? text::fromUtf8(operation->notes) : QString();
}

QString ProcessPageModel::summary() const
{
    const model::Product *known = product();
    if (!known)
        return tr("No product yet");
    return tr("%1 operations · %2 arcs · %3 zonings")
        .arg(known->operations.size())
        .arg(known->precedence.size())
        .arg(known->zoning.size());
}

void ProcessPageModel::selectOperation(const QString &operationId)
{
    m_context.selection.set({model::OperationId(operationId.toStdString())});
}

void ProcessPageModel::change(const QString &operationId, const QString &key, const std::function<void(model::Operation &)> &edit)
{
    const model::Product *known = product();
    const model::Operation *operation = known ? model::find(*known, model::OperationId(operationId.toStdString())) : nullptr;
    if (!operation)
        return;
    model::Operation next = *operation;
    edit(next);
    if (next != *operation)
        (void)m_context.document.edit({model::ChangeOperation{known->id, std::move(next)}}, {}, key);
}

void ProcessPageModel::rename(const QString &operationId, const QString &name)
{
    if (!name.trimmed().isEmpty())
        change(operationId, QStringLiteral("operation %1 name").arg(operationId),
            [&](model::Operation &next) { next.name = text::relocalized(next.name, name.trimmed()); });
}

void ProcessPageModel::setProcess(const QString &operationId, const QString &processId)
{
    change(operationId, {}, [&](model::Operation &next) {
        const model::ProcessId process(processId.toStdString());
        if (next.process == process)
            return;
        next.process = process;
        next.parameters.clear(); // they were targets of the other process
    });
}

void ProcessPageModel::setQuantity(const QString &operationId, double quantity)
{
    change(operationId, QStringLiteral("operation %1 quantity").arg(operationId),
        [&](model::Operation &next) { next.quantity = quantity; });
}

void ProcessPageModel::addOperation(const QString &processId)
{
    const model::Product *known = product();
    const model::Process *process = model::find(m_context.document.project(), model::ProcessId(processId.toStdString()));
    if (!known || !process)
        return;
    const model::Operation *after = current();
    const auto at = after ? static_cast<std::size_t>(after - known->operations.data()) + 1 : known->operations.size();
    model::Operation made;
    made.id = freshOperationId(*known);
    made.name = process->name;
    made.process = process->id;
    const model::OperationId id = made.id;
    if (m_context.document.edit({model::InsertOperation{known->id, std::move(made), at}}))
        m_context.selection.set({id});
}

void ProcessPageModel::removeOperation(const QString &operationId)
{
    if (const model::Product *known = product())
        (void)m_context.document.edit({model::EraseOperation{known->id, model::OperationId(operationId.toStdString())}});
}

void ProcessPageModel::setPrecedence(const QString &before, const QString &after, bool present)
{
    const model::Product *known = product();
    if (known && present)
        (void)m_graph.arcs()->join(before, after);
    else if (known)
        (void)m_context.document.edit({model::SetPrecedence{known->id,
            {model::OperationId(before.toStdString()), model::OperationId(after.toStdString())}, false}});
}

} // namespace lw::viewmodel
