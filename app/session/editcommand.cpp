// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/editcommand.h"

namespace lw::session {

namespace {

/// One after the other, without nesting groups in groups.
model::Edit sequence(const model::Edit &first, const model::Edit &second)
{
    model::EditGroup group;
    for (const model::Edit *edit : {&first, &second}) {
        if (const auto *inner = std::get_if<model::EditGroup>(&edit->value))
            group.edits.insert(group.edits.end(), inner->edits.begin(), inner->edits.end());
        else
            group.edits.push_back(*edit);
    }
    return {std::move(group)};
}

} // namespace

EditCommand::EditCommand(Apply apply, model::Edit edit, model::Edit inverse, const QString &text, QString mergeKey)
    : QUndoCommand(text)
    , m_apply(std::move(apply))
    , m_edit(std::move(edit))
    , m_inverse(std::move(inverse))
    , m_mergeKey(std::move(mergeKey))
{
}

void EditCommand::undo()
{
    m_apply(m_inverse);
}

void EditCommand::redo()
{
    if (m_applied)
        m_applied = false;
    else
        m_apply(m_edit);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditCommand *>(other);
    if (!next || next->m_mergeKey != m_mergeKey)
        return false;
    m_edit = sequence(m_edit, next->m_edit);
    m_inverse = sequence(next->m_inverse, m_inverse);
    setText(next->text());
    return true;
}

} // namespace lw::session
