// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/operationactions.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "core/model/lookup.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lw::viewmodel {

OperationActions::OperationActions(const Context &context, OperationTableModel &table, QObject *parent)
    : QObject(parent), m_context(context), m_table(table), m_pasting(context)
{}

const model::Product *OperationActions::product() const
{
    return model::find(m_context.document.project(), m_context.document.product());
}

void OperationActions::beginEdit()
{
    beginEditAt(m_table.currentOperation(), m_table.currentColumn());
}

void OperationActions::beginEditAt(const QString &operationId, int column)
{
    const model::Product *known = product();
    if (!known || !model::find(*known, model::OperationId(operationId.toStdString()))
        || column == static_cast<int>(OperationColumn::Number))
        return;
    m_edited = operationId;
    m_editedColumn = column;
    setFault({});
    emit editChanged();
}

QString OperationActions::editText() const
{
    const model::Product *known = product();
    const model::Operation *operation = known ? model::find(*known, model::OperationId(m_edited.toStdString())) : nullptr;
    return operation ? cellText(m_context.document.project(), *known, *operation, static_cast<OperationColumn>(m_editedColumn))
                     : QString();
}

/// Writes the text into the cell; false, with the fault set, when it cannot be.
bool OperationActions::write(const QString &text)
{
    const model::Product *known = product();
    const model::Operation *operation = known ? model::find(*known, model::OperationId(m_edited.toStdString())) : nullptr;
    if (!operation)
        return true;
    const OperationDraft before = draftOf(*known, *operation);
    OperationDraft after = before;
    setFault(applyCell(m_context.document.project(), after, static_cast<OperationColumn>(m_editedColumn), text));
    if (!m_fault.isEmpty())
        return false;
    std::vector<model::Edit> edits = editsFor(*known, before, after);
    if (!edits.empty())
        (void)m_context.document.edit({model::EditGroup{std::move(edits)}}, tr("change %1").arg(m_edited));
    return true;
}

void OperationActions::setFault(const QString &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    emit editFaultChanged();
}

void OperationActions::closeEdit()
{
    m_edited.clear();
    m_editedColumn = -1;
    setFault({});
    emit editChanged();
}

void OperationActions::commitEdit(const QString &text)
{
    if (m_edited.isEmpty() || !write(text))
        return;
    closeEdit();
    emit editClosed();
}

void OperationActions::cancelEdit()
{
    closeEdit();
    emit editClosed();
}

void OperationActions::leaveEdit(const QString &operationId, int column, const QString &text)
{
    if (m_edited != operationId || m_editedColumn != column)
        return;
    (void)write(text);
    closeEdit();
}

void OperationActions::fillDown()
{
    const model::Product *known = product();
    const std::vector<model::OperationId> ids = m_table.selected();
    const auto column = static_cast<OperationColumn>(m_table.currentColumn());
    if (!known || ids.size() < 2 || column == OperationColumn::Number)
        return;
    const model::Project &project = m_context.document.project();
    const QString text = cellText(project, *known, *model::find(*known, ids.front()), column);
    std::vector<model::Edit> edits;
    for (std::size_t i = 1; i < ids.size(); ++i) {
        const OperationDraft before = draftOf(*known, *model::find(*known, ids[i]));
        OperationDraft after = before;
        if (applyCell(project, after, column, text).isEmpty())
            for (model::Edit &edit : editsFor(*known, before, after))
                edits.push_back(std::move(edit));
    }
    if (!edits.empty())
        (void)m_context.document.edit({model::EditGroup{std::move(edits)}},
            tr("fill down %1").arg(operationHeadings().at(static_cast<int>(column))));
}

QString OperationActions::copyText() const
{
    const model::Product *known = product();
    const std::vector<model::OperationId> ids = m_table.selected();
    if (!known || ids.empty())
        return {};
    QStringList lines{operationHeadings().join(u'\t')};
    for (const model::OperationId &id : ids) {
        QStringList cells;
        for (int column = 0; column < operationColumns; ++column)
            cells << sheetCell(cellText(m_context.document.project(), *known, *model::find(*known, id),
                static_cast<OperationColumn>(column)));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void OperationActions::copy() const
{
    if (const QString text = copyText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void OperationActions::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void OperationActions::pasteText(const QString &text)
{
    m_pasting.preview(text, m_table.selected(), static_cast<OperationColumn>(m_table.currentColumn()));
}

void OperationActions::removeSelected()
{
    const model::Product *known = product();
    if (!known)
        return;
    std::vector<model::Edit> edits;
    for (const model::OperationId &id : m_table.selected())
        edits.push_back({model::EraseOperation{known->id, id}});
    if (edits.size() == 1)
        (void)m_context.document.edit(edits.front());
    else if (!edits.empty())
        (void)m_context.document.edit({model::EditGroup{edits}}, tr("remove %1 operations").arg(edits.size()));
}

bool OperationActions::key(int key, uint modifiers)
{
    const bool control = Qt::KeyboardModifiers::fromInt(modifiers).testFlag(Qt::ControlModifier);
    const bool shift = Qt::KeyboardModifiers::fromInt(modifiers).testFlag(Qt::ShiftModifier);
    constexpr int page = 10;
    const int all = m_table.count();
    switch (key) {
    case Qt::Key_F2: beginEdit(); return true;
    case Qt::Key_Home: m_table.step(-all, shift); return true;
    case Qt::Key_End: m_table.step(all, shift); return true;
    case Qt::Key_PageUp: m_table.step(-page, shift); return true;
    case Qt::Key_PageDown: m_table.step(page, shift); return true;
    case Qt::Key_Space: m_table.toggle(m_table.currentOperation()); return true;
    case Qt::Key_A: return control && (m_table.selectAll(), true);
    case Qt::Key_C: return control && (copy(), true);
    case Qt::Key_V: return control && (paste(), true);
    case Qt::Key_D: return control && (fillDown(), true);
    default: return false;
    }
}

} // namespace lw::viewmodel
