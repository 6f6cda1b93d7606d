// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/undohistorymodel.h"

#include "app/session/document.h"
#include "app/text/languageswitch.h"

#include <QUndoStack>

namespace lw::viewmodel {

const Column<UndoHistoryModel::Step> UndoHistoryModel::columns[] = {
    {"key", [](const Step &row) { return QVariant(row.key); }},
    {"name", [](const Step &row) { return QVariant(row.name); }},
    {"current", [](const Step &row) { return QVariant(row.current); }},
    {"undone", [](const Step &row) { return QVariant(row.undone); }},
    {"saved", [](const Step &row) { return QVariant(row.saved); }},
};

UndoHistoryModel::UndoHistoryModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, columns)
{
    const QUndoStack *stack = &context.document.undoStack();
    connect(stack, &QUndoStack::indexChanged, this, &UndoHistoryModel::refresh);
    connect(&context.document, &session::Document::cleanChanged, this, &UndoHistoryModel::refresh);
    connect(&context.document, &session::Document::loaded, this, &UndoHistoryModel::refresh);
    connect(&context.language, &text::LanguageSwitch::changed, this, &UndoHistoryModel::refresh);
    refresh();
}

int UndoHistoryModel::current() const
{
    return m_context.document.undoStack().index();
}

void UndoHistoryModel::goTo(int row)
{
    if (m_rows.contains(row))
        m_context.document.undoStack().setIndex(row);
}

void UndoHistoryModel::refresh()
{
    const QUndoStack &stack = m_context.document.undoStack();
    const bool onDisk = !m_context.document.path().isEmpty();
    std::vector<Step> steps;
    for (int row = 0; row <= stack.count(); ++row)
        steps.push_back({.key = row,
            .name = row == 0 ? tr("As it was opened") : stack.text(row - 1),
            .current = row == stack.index(),
            .undone = row > stack.index(),
            .saved = onDisk && row == stack.cleanIndex()});
    m_rows.replace(std::move(steps));
    emit currentChanged();
}

} // namespace lw::viewmodel
