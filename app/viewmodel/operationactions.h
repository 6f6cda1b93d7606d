// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/operationpaste.h"
#include "app/viewmodel/operationtablemodel.h"

namespace lw::viewmodel {

/// What is done to the operations that are selected in the table: written in place, filled down, copied, pasted, removed.
class OperationActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(lw::viewmodel::OperationPaste *pasting READ pasting CONSTANT FINAL)
    Q_PROPERTY(QString editedOperation READ editedOperation NOTIFY editChanged FINAL)
    Q_PROPERTY(int editedColumn READ editedColumn NOTIFY editChanged FINAL)
    Q_PROPERTY(QString editText READ editText NOTIFY editChanged FINAL)
    Q_PROPERTY(QString editFault READ editFault NOTIFY editFaultChanged FINAL)

public:
    OperationActions(const Context &context, OperationTableModel &table, QObject *parent = nullptr);

    OperationPaste *pasting() { return &m_pasting; }
    QString editedOperation() const { return m_edited; } ///< whose cell is being written; empty for none
    int editedColumn() const { return m_editedColumn; }
    QString editText() const;                       ///< what stands in the cell that is being written
    QString editFault() const { return m_fault; }   ///< why what was entered cannot be; empty when it can

    Q_INVOKABLE void beginEdit();                   ///< the cell where the keyboard is
    Q_INVOKABLE void beginEditAt(const QString &operationId, int column);
    Q_INVOKABLE void commitEdit(const QString &text); ///< closes the cell, or keeps it open with editFault
    Q_INVOKABLE void cancelEdit();
    /// The focus went elsewhere: keeps what was entered when it can be, unless that cell is no longer written.
    Q_INVOKABLE void leaveEdit(const QString &operationId, int column, const QString &text);
    /// Writes what the first selected row holds in the current column into the other selected rows; one step.
    Q_INVOKABLE void fillDown();
    Q_INVOKABLE void copy() const;                  ///< the selected rows with headings, tab-separated
    Q_INVOKABLE void paste();                       ///< shows what the clipboard would do
    Q_INVOKABLE void removeSelected();              ///< one step
    /// What a key does in the table, beside the arrows: whether it does anything.
    Q_INVOKABLE bool key(int key, uint modifiers);
    /// Of the rows that copy() puts on the clipboard; empty for no selection.
    QString copyText() const;
    /// As paste() does, for that text.
    Q_INVOKABLE void pasteText(const QString &text);

signals:
    void editChanged();
    void editFaultChanged();
    void editClosed(); ///< by Enter or Escape: the keyboard goes back to the table

private:
    const model::Product *product() const;
    bool write(const QString &text);
    void setFault(const QString &fault);
    void closeEdit();

    Context m_context;
    OperationTableModel &m_table;
    OperationPaste m_pasting;
    QString m_edited;
    int m_editedColumn = -1;
    QString m_fault;
};

} // namespace lw::viewmodel
