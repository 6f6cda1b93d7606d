// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/session/linepreview.h"
#include "core/model/operationmoves.h"

#include <memory>
#include <optional>

namespace lw::session {

/// An operation in the hand, on its way from one cell to another, whoever carries it: the pointer, a finger, keys.
/// Over a cell that takes it the preview shows the line as the drop would make it; the document changes with the drop
/// only, as one step. It is let go of when the document changes under it.
class OperationCarry : public QObject
{
    Q_OBJECT

public:
    explicit OperationCarry(Document &document, QObject *parent = nullptr);
    ~OperationCarry() override;

    /// False when there is no such operation in the setup that is shown.
    bool pickUp(const model::OperationId &operation);
    bool active() const { return m_draft != nullptr; }
    const model::OperationId &operation() const { return m_operation; }
    /// The cell where it was picked up; empty when nobody did it.
    const model::CellId &home() const { return m_home; }
    /// The cell it is held over; empty for none.
    const model::CellId &target() const { return m_target; }
    /// Only while active.
    model::MoveAnswer answer(const model::CellId &cell) const;

    void over(const model::CellId &cell);
    /// Done by the performer there that leaves the line, then the cell, the shortest cycle. False when nothing changes:
    /// the target refuses, is none, or is where it was.
    bool drop();
    void cancel();

    /// Active over a cell that takes it.
    LinePreview *preview() { return &m_preview; }

signals:
    void changed(); ///< picked up, over another cell, let go of

private:
    struct Draft;

    std::optional<model::Edit> bestEdit(const model::MoveAnswer &answer) const;
    void letGo();

    Document &m_document;
    LinePreview m_preview;
    std::unique_ptr<Draft> m_draft;
    model::OperationId m_operation;
    model::CellId m_home;
    model::CellId m_target;
    std::optional<model::Edit> m_edit; ///< of the drop on m_target
};

} // namespace lw::session
