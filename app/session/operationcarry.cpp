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
    m_target = m_home;
    emit changed();
    return true;
}

model::MoveAnswer OperationCarry::answer(const model::CellId &cell) const { return m_draft->moves.at(cell); }

std::optional<model::Edit> OperationCarry::bestEdit(const model::MoveAnswer &answer) const
{
    std::optional<model::Edit> best;
    std::pair<Duration, Duration> least{Duration::max(), Duration::max()};
    for (const model::Performer &performer : answer.performers) {
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

void OperationCarry::over(const model::CellId &cell)
{
    if (!active() || cell == m_target)
        return;
    m_target = cell;
    m_edit.reset();
    const model::MoveAnswer there = answer(cell);
    if (there.fits() && !there.here)
        m_edit = bestEdit(there);
    if (m_edit) {
        m_draft->apply(*m_edit);
        m_preview.show(m_draft->project, m_draft->checker.report());
        m_draft->takeBack();
    } else {
        m_preview.clear();
    }
    emit changed();
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
    m_preview.clear();
}

} // namespace lw::session
