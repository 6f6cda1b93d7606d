// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/inspectormodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/inspectorlists.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/projectfields.h"
#include "app/viewmodel/sharedfields.h"
#include "app/viewmodel/timebreakdown.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

InspectorModel::InspectorModel(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.document, &session::Document::changed, this, &InspectorModel::follow);
    connect(&context.document, &session::Document::productChanged, this, &InspectorModel::follow);
    connect(&context.selection, &session::Selection::changed, this, &InspectorModel::follow);
    connect(&context.language, &text::LanguageSwitch::changed, this, &InspectorModel::follow);
    connect(&context.selection, &session::Selection::hoveredChanged, this, &InspectorModel::hoveredChanged);
    refresh();
}

void InspectorModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (m_following && m_behind)
        refresh();
    emit followingChanged();
}

void InspectorModel::follow()
{
    m_behind = true;
    if (m_following)
        return refresh();
    const QString cell = selectedCell();
    if (cell == m_cellId)
        return;
    m_cellId = cell;
    emit changed();
}

QString InspectorModel::selectedCell() const
{
    const model::Setup *setup = model::findSetup(m_context.document.project(), m_context.document.product());
    return text::fromUtf8(m_context.selection.cell(setup).value);
}

void InspectorModel::refresh()
{
    m_behind = false;
    const auto &items = m_context.selection.items();
    m_family.clear();
    m_headId.clear();
    m_operationId.clear();
    m_name.clear();
    m_note.clear();
    m_socket = 0;
    m_cellId = selectedCell();
    if (items.empty())
        showLine();
    else if (items.size() > 1)
        showSeveral();
    else if (const auto *cell = std::get_if<model::CellId>(&items.front()))
        showCell(*cell);
    else if (const auto *socket = std::get_if<model::SocketRef>(&items.front()))
        showSocket(*socket);
    else if (const auto *head = std::get_if<model::HeadId>(&items.front()))
        showHead(*head);
    else
        showOperation(std::get<model::OperationId>(items.front()));
    if (m_kind != Kind::Operation)
        m_breakdown.setFigures({});
    emit changed();
}

const takt::CellReport *InspectorModel::reportOf(const model::CellId &id) const
{
    const auto &cells = m_context.document.report().cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const takt::CellReport &cell) { return cell.cell == id; });
    return found == cells.end() ? nullptr : &*found;
}

void InspectorModel::showLine()
{
    m_kind = Kind::Line;
    m_title = text::localized(m_context.document.project().header.name);
    m_subtitle = tr("Whole line");
    m_figures.setFigures(lineFigures(m_context.document.project(), m_context.document.report()));
    m_operations.setWork(unassignedWork(m_context.document));
    m_heads.setPlaces({});
    m_fields.setFields(frameFields(m_context));
}

void InspectorModel::showSeveral()
{
    const auto &items = m_context.selection.items();
    m_kind = Kind::Several;
    m_title = tr("%n selected", nullptr, static_cast<int>(items.size()));
    const SelectedThings things = selectedThings(m_context.document, items);
    m_subtitle = countText(things);
    m_figures.setFigures(sharedFigures(m_context, things));
    m_operations.setWork(selectedWork(m_context, things));
    m_heads.setPlaces({});
    SharedFields shared = sharedFields(m_context, things);
    m_note = shared.note;
    m_cellId.clear(); // the timing of one of several cells would be taken for that of all
    m_fields.setFields(std::move(shared.fields));
}

void InspectorModel::showCell(const model::CellId &id)
{
    const model::Cell *cell = model::find(m_context.document.project(), id);
    if (!cell)
        return showLine();
    m_kind = Kind::Cell;
    m_name = text::localized(cell->name);
    m_title = text::idAndName(id.value, cell->name);
    const model::CellType *type = model::find(m_context.document.project(), cell->type);
    m_subtitle = type ? text::idAndName(type->id.value, type->name) : text::fromUtf8(cell->type.value);
    const takt::CellReport *report = reportOf(id);
    m_figures.setFigures(report ? cellFigures(m_context.document.project(), m_context.document.report(), *report) : std::vector<Figure>());
    m_operations.setWork(report ? cellWork(m_context.document, *report) : std::vector<Work>());
    m_heads.setPlaces(cellPlaces(m_context.document, *cell, {}));
    m_fields.setFields(cellFields(m_context, id));
}

void InspectorModel::showSocket(const model::SocketRef &socket)
{
    const model::Project &project = m_context.document.project();
    const model::Setup *setup = model::findSetup(project, m_context.document.product());
    const model::Placement *placement = setup ? model::findPlacement(*setup, socket) : nullptr;
    m_socket = static_cast<int>(socket.number);
    if (placement)
        return showHead(placement->head);
    const model::Cell *cell = model::find(project, socket.cell);
    if (!cell)
        return showLine();
    m_kind = Kind::Socket;
    m_title = tr("%1 · socket %2").arg(text::fromUtf8(socket.cell.value)).arg(socket.number);
    m_subtitle = tr("Free: drag a head here");
    m_figures.setFigures(socketFigures(project, socket));
    m_operations.setWork({});
    m_heads.setPlaces(cellPlaces(m_context.document, *cell, socket));
    m_fields.setFields({});
}

void InspectorModel::showHead(const model::HeadId &id)
{
    const model::Project &project = m_context.document.project();
    const model::Head *head = model::find(project, id);
    if (!head)
        return showLine();
    m_kind = Kind::Head;
    m_headId = text::fromUtf8(id.value);
    m_title = headName(project, id);
    m_subtitle = typeName(project, head->type);
    const model::HeadType *type = model::find(project, head->type);
    m_family = type ? familyOf(project, *type) : QString();
    const model::Setup *setup = model::findSetup(project, m_context.document.product());
    const model::Placement *placement = setup ? model::findPlacement(*setup, id) : nullptr;
    const model::Cell *cell = placement ? model::find(project, placement->socket.cell) : nullptr;
    m_socket = placement ? static_cast<int>(placement->socket.number) : 0;
    m_figures.setFigures(headFigures(project, *head));
    m_operations.setWork(headWork(m_context.document, id));
    m_heads.setPlaces(cell ? cellPlaces(m_context.document, *cell, placement->socket) : std::vector<Place>());
    m_fields.setFields(headTypeFields(m_context, head->type));
}

void InspectorModel::showOperation(const model::OperationId &id)
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, m_context.document.product());
    const model::Operation *operation = product ? model::find(*product, id) : nullptr;
    if (!operation)
        return showLine();
    m_kind = Kind::Operation;
    m_operationId = text::fromUtf8(id.value);
    m_name = text::localized(operation->name);
    m_title = text::idAndName(id.value, operation->name);
    const model::Process *process = model::find(project, operation->process);
    m_subtitle = process ? text::localized(process->name) : text::fromUtf8(operation->process.value);
    m_family = familyOf(project, *operation);
    m_figures.setFigures(operationFigures(m_context.document, *operation));
    m_breakdown.setFigures(timeBreakdown(m_context.document, id));
    m_operations.setWork({});
    const model::Cell *cell = model::find(project, model::CellId(m_cellId.toStdString()));
    m_heads.setPlaces(cell ? cellPlaces(m_context.document, *cell, {}) : std::vector<Place>());
    m_fields.setFields(operationFields(m_context, id));
}

QString InspectorModel::hoveredOperation() const
{
    return text::fromUtf8(m_context.selection.hoveredOperation().value);
}

void InspectorModel::hoverOperation(const QString &operationId, bool on)
{
    const model::OperationId id(operationId.toStdString());
    if (!on) { // the next one may have been entered before this one is left
        if (m_context.selection.hoveredOperation() == id)
            m_context.selection.setHovered({}, {});
        return;
    }
    const model::Setup *setup = model::findSetup(m_context.document.project(), m_context.document.product());
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, id) : nullptr;
    m_context.selection.setHovered(assignment ? model::cellOf(*setup, assignment->performer) : model::CellId(), id);
}

void InspectorModel::rename(const QString &name)
{
    const model::Project &project = m_context.document.project();
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() || wanted == m_name)
        return;
    if (m_kind == Kind::Cell) {
        model::Cell next = *model::find(project, model::CellId(m_cellId.toStdString()));
        next.name = text::relocalized(next.name, wanted);
        (void)m_context.document.edit({model::Change<model::Cell>{std::move(next)}});
    } else if (m_kind == Kind::Operation) {
        const model::Product *product = model::find(project, m_context.document.product());
        model::Operation next = *model::find(*product, model::OperationId(m_operationId.toStdString()));
        next.name = text::relocalized(next.name, wanted);
        (void)m_context.document.edit({model::ChangeOperation{product->id, std::move(next)}});
    }
}

} // namespace lw::viewmodel
