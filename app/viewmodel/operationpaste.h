// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/operationsheet.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// One row of a pasted block as it would be.
struct PasteRow {
    int row = 0; ///< in the block, 1 …
    QString operationId;
    QString state; ///< "New", "Changed", "Unchanged"; what is wrong in words for a bad row
    QString cells; ///< what the row holds, " · " between cells
    int tone = 0;
};

/// What pasting a block of a spreadsheet would do, row by row, and the one step that does it. Nothing is done while a
/// row is bad. A block with headings, or whose first cells are numbers of operations, finds its rows by their number;
/// any other goes into the selected rows from the current column on. Rows beyond the end are new operations.
/// Roles: row, operationId, effect, content, tone.
class OperationPaste : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of OperationActions")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool acceptable READ isAcceptable NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    explicit OperationPaste(const Context &context, QObject *parent = nullptr);

    /// targets: the operations that take the rows, in their order on the screen; column: where the block begins.
    void preview(const QString &text, const std::vector<model::OperationId> &targets, OperationColumn column);
    bool isOpen() const { return m_open; }
    bool isAcceptable() const { return m_bad == 0 && !m_edits.empty(); }
    QString summary() const; ///< "12 rows: 3 new, 8 changed, 1 bad"

    Q_INVOKABLE void accept(); ///< one undo step; the operations that were pasted are selected
    Q_INVOKABLE void reject();

signals:
    void changed();

private:
    struct Block;

    void readRow(Block &block, std::size_t row);
    static model::OperationId idOf(const Block &block, std::size_t row);
    QString readNew(Block &block, std::size_t row, const model::OperationId &id);
    QString readKnown(Block &block, std::size_t row, const model::Operation &known, bool &changes);
    QString readCells(const Block &block, std::size_t row, OperationDraft &draft) const;
    QString join(Block &block, const std::vector<model::Edit> &edits);

    Context m_context;
    bool m_open = false;
    int m_new = 0;
    int m_changed = 0;
    int m_bad = 0;
    std::vector<model::Edit> m_edits;
    std::vector<model::OperationId> m_pasted;
    Rows<PasteRow> m_rows;
};

} // namespace lw::viewmodel
