// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"

#include <QUndoCommand>

#include <functional>

namespace lw::session {

/// One step of the undo list; serves every edit, because applying an edit yields its inverse.
class EditCommand : public QUndoCommand
{
public:
    /// Applies an edit that must succeed, because it was applied or undone before.
    using Apply = std::function<void(const model::Edit &)>;

    /// The edit has been applied already: the first redo(), made by QUndoStack::push(), does nothing.
    EditCommand(Apply apply, model::Edit edit, model::Edit inverse, const QString &text, QString mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Apply m_apply;
    model::Edit m_edit;
    model::Edit m_inverse;
    QString m_mergeKey;
    bool m_applied = true;
};

} // namespace lw::session
