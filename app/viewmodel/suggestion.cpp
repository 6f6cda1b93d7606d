// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/suggestion.h"

#include "app/jobs/whenfinished.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"

namespace lw::viewmodel {

namespace {
constexpr int quietMs = 250;
}

Suggestion::Suggestion(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &Suggestion::search);
    connect(&context.document, &session::Document::changed, this, &Suggestion::forget);
    connect(&context.document, &session::Document::loaded, this, &Suggestion::drop);
    connect(&context.document, &session::Document::productChanged, this, &Suggestion::drop);
    connect(&context.language, &text::LanguageSwitch::changed, this, &Suggestion::write);
    forget();
}

Suggestion::~Suggestion()
{
    m_stop.request_stop();
}

void Suggestion::forget()
{
    m_stop.request_stop();
    m_move.reset();
    m_quiet.start();
    emit changed();
}

/// It is about another line now.
void Suggestion::drop()
{
    m_text.clear();
    forget();
}

void Suggestion::write()
{
    m_text = m_move ? moveText() : QString();
    emit changed();
}

void Suggestion::search()
{
    m_stop = std::stop_source();
    m_searching = true;
    const session::Document &document = m_context.document;
    jobs::whenFinished(jobs::findBestMove(document.project(), document.product(), document.revision(), m_stop.get_token()), this,
        [this](const std::optional<jobs::Move> &move) { adopt(move); });
    emit changed();
}

void Suggestion::adopt(const std::optional<jobs::Move> &move)
{
    m_searching = false;
    if (move && move->revision != m_context.document.revision())
        return emit changed();
    m_move = move;
    write();
}

/// "Place SD-20 in C05/3, assign OP051: line cycle 7.16 s → 6.90 s", for a move that takes several edits.
QString Suggestion::groupText(const model::EditGroup &group) const
{
    QStringList steps;
    for (const model::Edit &edit : group.edits)
        steps.append(text::stepName(m_context.document.project(), edit));
    QString all = steps.join(tr(", ", "between steps"));
    if (!all.isEmpty())
        all.front() = all.front().toUpper(); // names of steps begin small, to stand behind "Undo:"
    return tr("%1: line cycle %2 → %3")
        .arg(all, text::secondsText(m_move->next.before), text::secondsText(m_move->next.after));
}

/// The cell where the operation goes, or the head when that sits beside the one that does it now.
QString Suggestion::place() const
{
    const model::Setup *setup = model::findSetup(m_context.document.project(), m_context.document.product());
    const model::Assignment *now = setup ? model::findAssignment(*setup, m_move->next.operation) : nullptr;
    const auto *then = std::get_if<model::AssignOperation>(&m_move->next.edit.value);
    const auto *head = then && then->performer ? std::get_if<model::HeadId>(&*then->performer) : nullptr;
    const bool stays = now && model::cellOf(*setup, now->performer) == m_move->next.cell;
    return text::fromUtf8(stays && head ? head->value : m_move->next.cell.value);
}

QString Suggestion::moveText() const
{
    if (const auto *group = std::get_if<model::EditGroup>(&m_move->next.edit.value))
        return groupText(*group);
    const model::Product *product = model::find(m_context.document.project(), m_context.document.product());
    const model::Operation *operation = product ? model::find(*product, m_move->next.operation) : nullptr;
    const QString name = operation ? text::localized(operation->name) : text::fromUtf8(m_move->next.operation.value);
    return tr("Move \"%1\" to %2: line cycle %3 → %4")
        .arg(name, place(), text::secondsText(m_move->next.before), text::secondsText(m_move->next.after));
}

void Suggestion::apply()
{
    if (!m_move)
        return;
    const jobs::Move move = *m_move; // applying it forgets it
    if (m_context.document.edit(move.next.edit))
        m_context.selection.set({move.next.operation});
}

} // namespace lw::viewmodel
