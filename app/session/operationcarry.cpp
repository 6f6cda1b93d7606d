// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/operationcarry.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <utility>

namespace lw::session {

/// A copy of the line to try moves on; each try is taken back.
struct OperationCarry::Draft {
    Draft(const model::Project &now, const model::ProductId &id, const model::OperationId &operation)
        : product(id), project(now), checker(now, id), moves(now, id, operation)
    {
    }

    void apply(const model::Edit &edit)
    {
        const model::Touched touched = model::touchedBy(project, product, edit);
        if (Result<model::Edit> undone = model::applyEdit(project, edit)) {
            inverse = std::move(*undone);
            checker.recheck(project, touched);
        }
    }

    void takeBack()
    {
        if (const std::optional<model::Edit> edit = std::exchange(inverse, std::nullopt)) {
            const model::Touched touched = model::touchedBy(project, product, *edit);
            if (model::applyEdit(project, *edit))
                checker.recheck(project, touched);
        }
    }

    model::ProductId product;
    model::Project project;
    takt::LineChecker checker;
    model::OperationMoves moves;
    std::optional<model::Edit> inverse;
};

OperationCarry::OperationCarry(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &OperationCarry::cancel);
    connect(&document, &Document::productChanged, this, &OperationCarry::cancel);
}

OperationCarry::~OperationCarry() = default;

bool OperationCarry::pickUp(const model::OperationId &operation)
{
    cancel();
    const model::Project &project = m_document.project();
    const model::Product *product = model::find(project, m_document.product());
    const model::Setup *setup = model::findSetup(project, m_document.product());
    if (!product || !setup || !model::find(*product, operation))
        return false;
    const model::Assignment *assignment = model::findAssignment(*setup, operation);
    m_draft = std::make_unique<Draft>(project, product->id, operation);
    m_operation = operation;
    m_home = assignment ? model::cellOf(*setup, assignment->performer) : model::CellId();
    m_doer = assignment ? std::optional(assignment->performer) : std::nullopt;
    m_target = m_home;
    emit changed();
    return true;
}

model::MoveAnswer OperationCarry::answer(const model::CellId &cell) const { return m_draft->moves.at(cell); }

/// Within its own cell an operation moves only when another head there was pointed at.
std::optional<model::Edit> OperationCarry::editAt(const model::MoveAnswer &answer) const
{
    if (!answer.fits())
        return std::nullopt;
    const std::vector<model::Performer> &able = answer.performers;
    const bool asked = m_asked && m_asked != m_doer && std::find(able.begin(), able.end(), *m_asked) != able.end();
    if (asked)
        return bestEdit({*m_asked});
    return answer.here ? std::nullopt : bestEdit(able);
}

std::optional<model::Edit> OperationCarry::bestEdit(const std::vector<model::Performer> &performers) const
{
    std::optional<model::Edit> best;
    std::pair<Duration, Duration> least{Duration::max(), Duration::max()};
    for (const model::Performer &performer : performers) {
        const model::Edit edit{model::AssignOperation{m_draft->product, m_operation, performer, std::nullopt}};
        m_draft->apply(edit);
        const takt::LineReport &report = m_draft->checker.report();
        Duration cell{};
        for (const takt::CellReport &one : report.cells)
            cell = one.cell == m_target ? one.cyclePerCopy : cell;
        const std::pair cycles(report.lineCycle, cell);
        m_draft->takeBack();
        if (!best || cycles < least) {
            least = cycles;
            best = edit;
        }
    }
    return best;
}

void OperationCarry::over(const model::CellId &cell, const std::optional<model::Performer> &performer)
{
    if (!active() || (cell == m_target && performer == m_asked))
        return;
    m_target = cell;
    m_asked = performer;
    m_edit = editAt(answer(cell));
    if (m_edit) {
        m_draft->apply(*m_edit);
        m_preview.show(m_draft->project, m_draft->checker.report());
        m_draft->takeBack();
    } else {
        m_preview.clear();
    }
    emit changed();
}

void OperationCarry::moveTo(QPointF scene)
{
    if (!active())
        return;
    m_pointer = scene;
    std::optional<CarryPlace> place;
    for (auto ground = m_grounds.rbegin(); ground != m_grounds.rend() && !place; ++ground)
        place = (*ground)->carryPlaceAt(scene);
    if (place)
        over(place->cell, place->performer);
    else
        over({});
    emit pointerMoved();
}

bool OperationCarry::drop()
{
    const std::optional<model::Edit> edit = m_edit;
    cancel();
    return edit && m_document.edit(*edit).has_value();
}

void OperationCarry::cancel()
{
    if (!active())
        return;
    letGo();
    emit changed();
}

void OperationCarry::letGo()
{
    m_edit.reset();
    m_draft.reset();
    m_operation = {};
    m_home = {};
    m_target = {};
    m_asked.reset();
    m_doer.reset();
    if (std::exchange(m_pointer, std::nullopt))
        emit pointerMoved();
    m_preview.clear();
}

} // namespace lw::session
