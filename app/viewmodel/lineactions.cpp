// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/lineactions.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/stepname.h"
#include "app/viewmodel/performers.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>

namespace lw::viewmodel {

LineActions::LineActions(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.selection, &session::Selection::changed, this, &LineActions::selectionChanged);
    connect(&context.document, &session::Document::changed, this, &LineActions::selectionChanged);
}

bool LineActions::perform(const model::Edit &edit)
{
    return m_context.document.edit(edit, text::stepName(m_context.document.project(), edit)).has_value();
}

bool LineActions::performAll(std::vector<model::Edit> edits, const QString &text)
{
    if (edits.empty())
        return false;
    const model::Edit edit = edits.size() == 1 ? std::move(edits.front()) : model::Edit{model::EditGroup{std::move(edits)}};
    return m_context.document.edit(edit, text.isEmpty() ? text::stepName(m_context.document.project(), edit) : text).has_value();
}

bool LineActions::refuse(const QString &message)
{
    emit refused(message);
    return false;
}

bool LineActions::placeHeadFromLibrary(const QString &typeId, const QString &cellId, int socket)
{
    const model::Project &project = m_context.document.project();
    const model::ProductId product = m_context.document.product();
    const model::HeadTypeId type(typeId.toStdString());
    const model::CellId cell(cellId.toStdString());
    const std::uint32_t number = socket > 0 ? static_cast<std::uint32_t>(socket) : bestSocket(project, product, cell, type);
    if (number == 0)
        return refuse(tr("%1 has no free socket for %2.").arg(cellId, typeId));
    std::vector<model::Edit> edits{model::headIntoSocket(project, product, type, {cell, number})};
    const QString place = cellId + QLatin1Char('/') + QString::number(number);
    if (!performAll(std::move(edits), tr("place %1 in %2").arg(typeId, place)))
        return false;
    m_context.selection.set({model::SocketRef{cell, number}});
    return true;
}

bool LineActions::moveHead(const QString &headId, const QString &cellId, int socket)
{
    const model::Project &project = m_context.document.project();
    const model::Head *head = model::find(project, model::HeadId(headId.toStdString()));
    const model::CellId cell(cellId.toStdString());
    const std::uint32_t number = socket > 0 ? static_cast<std::uint32_t>(socket)
        : head                              ? bestSocket(project, m_context.document.product(), cell, head->type)
                                            : 0;
    if (number == 0)
        return refuse(tr("%1 has no free socket for %2.").arg(cellId, headId));
    return perform({model::PlaceHead{m_context.document.product(), model::HeadId(headId.toStdString()), {cell, number}}});
}

bool LineActions::copyHead(const QString &headId, const QString &cellId, int socket)
{
    const model::Head *head = model::find(m_context.document.project(), model::HeadId(headId.toStdString()));
    return head && placeHeadFromLibrary(text::fromUtf8(head->type.value), cellId, socket);
}

bool LineActions::removeHead(const QString &headId)
{
    return perform({model::RemoveHead{m_context.document.product(), model::HeadId(headId.toStdString())}});
}

bool LineActions::replaceHead(const QString &headId, const QString &typeId)
{
    const model::Project &project = m_context.document.project();
    const model::HeadTypeId type(typeId.toStdString());
    std::vector<model::Edit> edits;
    model::HeadId head = model::spareHead(project, m_context.document.product(), type);
    if (head.empty()) {
        head = model::freshSerial(project, type);
        edits.push_back({model::Insert<model::Head>{{head, type}, project.frame.heads.size()}});
    }
    edits.push_back({model::ReplaceHead{m_context.document.product(), model::HeadId(headId.toStdString()), head}});
    return performAll(std::move(edits), tr("replace %1 by %2").arg(headId, typeId));
}

bool LineActions::addCell(const QString &typeId, int index)
{
    const model::Project &project = m_context.document.project();
    const model::CellType *type = model::find(project, model::CellTypeId(typeId.toStdString()));
    if (!type)
        return refuse(tr("The catalog has no cell type %1.").arg(typeId));
    std::size_t at = project.frame.cells.size();
    if (index >= 0)
        at = std::min(at, static_cast<std::size_t>(index));
    else if (const model::CellId selected = selectedCell(); !selected.empty())
        at = indexOf(project, selected) + 1;
    const model::CellId id = model::freshCellId(project);
    if (!perform({model::Insert<model::Cell>{{.id = id, .name = type->name, .type = type->id, .copies = 1, .buffer = {}}, at}}))
        return false;
    m_context.selection.set({id});
    return true;
}

bool LineActions::removeCell(const QString &cellId)
{
    return perform({model::Erase<model::Cell>{model::CellId(cellId.toStdString())}});
}

bool LineActions::moveCell(const QString &cellId, int steps)
{
    const model::Project &project = m_context.document.project();
    const model::CellId id(cellId.toStdString());
    const auto last = static_cast<std::ptrdiff_t>(project.frame.cells.size()) - 1;
    const auto from = static_cast<std::ptrdiff_t>(indexOf(project, id));
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::max<std::ptrdiff_t>(last, 0));
    return from <= last && to != from && perform({model::Reorder<model::Cell>{id, static_cast<std::size_t>(to)}});
}

bool LineActions::setBuffer(const QString &cellId, int places)
{
    const model::Cell *cell = model::find(m_context.document.project(), model::CellId(cellId.toStdString()));
    if (!cell || places < 0)
        return false;
    model::Cell next = *cell;
    const Length pitch = m_context.document.project().catalog.platform.pitch;
    next.buffer = model::withPlaces(cell->buffer, static_cast<std::uint32_t>(places), pitch);
    return perform({model::Change<model::Cell>{std::move(next)}});
}

bool LineActions::assignOperation(const QString &operationId, const QString &headId)
{
    std::optional<model::Performer> performer;
    if (!headId.isEmpty())
        performer = model::HeadId(headId.toStdString());
    return perform({model::AssignOperation{
        m_context.document.product(), model::OperationId(operationId.toStdString()), performer, std::nullopt}});
}

bool LineActions::assignOperationToCell(const QString &operationId, const QString &cellId)
{
    const model::Project &project = m_context.document.project();
    const model::ProductId productId = m_context.document.product();
    const model::Product *product = model::find(project, productId);
    const model::Setup *setup = model::findSetup(project, productId);
    const model::OperationId id(operationId.toStdString());
    const model::Operation *operation = product ? model::find(*product, id) : nullptr;
    if (!operation || !setup)
        return refuse(tr("There is no operation %1 in this setup.").arg(operationId));
    const auto performers = performersAt(project, *setup, *operation, model::CellId(cellId.toStdString()));
    if (performers.empty())
        return refuse(tr("Nobody at %1 can do %2: it needs a head with that capability.").arg(cellId, operationId));
    std::optional<model::Edit> best;
    Duration shortest = Duration::max();
    for (const model::Performer &performer : performers) {
        const model::Edit edit{model::AssignOperation{productId, id, performer, std::nullopt}};
        const auto report = m_context.document.preview(edit);
        if (report && report->lineCycle < shortest) {
            shortest = report->lineCycle;
            best = edit;
        }
    }
    return best && perform(*best);
}

} // namespace lw::viewmodel
