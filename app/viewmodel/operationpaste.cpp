// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/operationpaste.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/errortext.h"
#include "app/text/localized.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<PasteRow> pasteColumns[] = {
    {"row", [](const PasteRow &row) { return QVariant(row.row); }},
    {"operationId", [](const PasteRow &row) { return QVariant(row.operationId); }},
    {"effect", [](const PasteRow &row) { return QVariant(row.state); }},
    {"content", [](const PasteRow &row) { return QVariant(row.cells); }},
    {"tone", [](const PasteRow &row) { return QVariant(row.tone); }},
};

/// The columns that the headings name; empty when the row is no row of headings.
std::vector<OperationColumn> headingsIn(const QStringList &row)
{
    const QStringList known = operationHeadings();
    std::vector<OperationColumn> found;
    for (const QString &cell : row) {
        const auto at = known.indexOf(cell.trimmed(), 0);
        if (at < 0)
            return {};
        found.push_back(static_cast<OperationColumn>(at));
    }
    return found;
}

std::vector<OperationColumn> columnsFrom(OperationColumn first)
{
    std::vector<OperationColumn> found;
    for (int column = static_cast<int>(first); column < operationColumns; ++column)
        found.push_back(static_cast<OperationColumn>(column));
    return found;
}

} // namespace

/// The block while it is read; project takes each row at once, so that a row can refer to one above it.
struct OperationPaste::Block {
    model::Project project;
    model::ProductId productId;
    std::vector<QStringList> rows;
    std::size_t firstRow = 0; ///< 1 when there are headings
    std::vector<OperationColumn> columns;
    std::vector<model::OperationId> targets;
    std::vector<PasteRow> shown;

    const model::Product &product() const { return *model::find(project, productId); }
};

OperationPaste::OperationPaste(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, pasteColumns)
{}

void OperationPaste::preview(const QString &text, const std::vector<model::OperationId> &targets, OperationColumn column)
{
    const model::ProductId productId = m_context.document.product();
    if (!model::find(m_context.document.project(), productId))
        return;
    Block block{.project = m_context.document.project(),
        .productId = productId,
        .rows = sheetRows(text, column == OperationColumn::After),
        .columns = {},
        .targets = targets,
        .shown = {}};
    if (block.rows.empty())
        return;
    block.columns = headingsIn(block.rows.front());
    block.firstRow = block.columns.empty() ? 0 : 1;
    if (block.columns.empty())
        block.columns = columnsFrom(column);
    m_new = m_changed = m_bad = 0;
    m_edits.clear();
    m_pasted.clear();
    for (std::size_t row = block.firstRow; row < block.rows.size(); ++row)
        readRow(block, row);
    m_rows.replace(std::move(block.shown));
    m_open = true;
    emit changed();
}

/// Writes the cells of the row into the draft; what is wrong, with the column named, or nothing.
QString OperationPaste::readCells(const Block &block, std::size_t row, OperationDraft &draft) const
{
    const QStringList &cells = block.rows[row];
    for (int i = 0; i < cells.size(); ++i) {
        const QString where = tr("column %1: ");
        if (static_cast<std::size_t>(i) >= block.columns.size()) {
            if (!cells[i].trimmed().isEmpty())
                return where.arg(i + 1) + tr("there is no column for “%1”.").arg(cells[i].trimmed());
            continue;
        }
        const OperationColumn column = block.columns[static_cast<std::size_t>(i)];
        const QString fault = applyCell(block.project, draft, column, cells[i]);
        if (!fault.isEmpty())
            return where.arg(operationHeadings().at(static_cast<int>(column))) + fault;
    }
    return {};
}

/// Puts the edits of one row into the project of the block: all, or none and why not.
QString OperationPaste::join(Block &block, const std::vector<model::Edit> &edits)
{
    if (edits.empty())
        return {};
    if (const auto done = model::applyEdit(block.project, {model::EditGroup{edits}}); !done)
        return text::sentence(done.error());
    m_edits.insert(m_edits.end(), edits.begin(), edits.end());
    return {};
}

/// The operation that the row is for: by its number, else by its place; a new one beyond the end.
model::OperationId OperationPaste::idOf(const Block &block, std::size_t row)
{
    const auto numbers = std::find(block.columns.begin(), block.columns.end(), OperationColumn::Number);
    const auto numberAt = static_cast<int>(numbers - block.columns.begin());
    const std::size_t place = row - block.firstRow;
    model::OperationId id;
    if (numbers != block.columns.end() && numberAt < block.rows[row].size())
        id = model::OperationId(block.rows[row][numberAt].trimmed().toStdString());
    else if (place < block.targets.size())
        id = block.targets[place];
    return id.value.empty() ? freshOperationId(block.product()) : id;
}

QString OperationPaste::readNew(Block &block, std::size_t row, const model::OperationId &id)
{
    OperationDraft draft{};
    draft.operation.id = id;
    const auto &processes = block.project.catalog.processes;
    if (!processes.empty())
        draft.operation.process = processes.front().id;
    const QString fault = readCells(block, row, draft);
    if (!fault.isEmpty())
        return fault;
    const model::Process *process = model::find(block.project, draft.operation.process);
    if (draft.operation.name == model::LocalText{} && process)
        draft.operation.name = process->name;
    std::vector<model::Edit> edits = editsFor(block.product(), {draft.operation, {}}, draft);
    edits.insert(edits.begin(), {model::InsertOperation{block.productId, draft.operation, block.product().operations.size()}});
    m_new += 1;
    return join(block, edits);
}

QString OperationPaste::readKnown(Block &block, std::size_t row, const model::Operation &known, bool &changes)
{
    const OperationDraft before = draftOf(block.product(), known);
    OperationDraft draft = before;
    const QString fault = readCells(block, row, draft);
    if (!fault.isEmpty())
        return fault;
    changes = draft != before;
    m_changed += changes ? 1 : 0;
    return join(block, editsFor(block.product(), before, draft));
}

void OperationPaste::readRow(Block &block, std::size_t row)
{
    const model::OperationId id = idOf(block, row);
    const model::Operation *known = model::find(block.product(), id);
    bool changes = true;
    const QString fault = known ? readKnown(block, row, *known, changes) : readNew(block, row, id);
    const bool good = fault.isEmpty();
    m_bad += good ? 0 : 1;
    m_pasted.push_back(id);
    block.shown.push_back({.row = static_cast<int>(row + 1),
        .operationId = text::fromUtf8(id.value),
        .state = !good ? tr("Row %1: %2").arg(row + 1).arg(fault) : !known ? tr("New") : changes ? tr("Changed") : tr("Unchanged"),
        .cells = block.rows[row].join(QStringLiteral(" · ")),
        .tone = static_cast<int>(!good ? Tone::Critical : !known ? Tone::Good : changes ? Tone::Accent : Tone::Neutral)});
}

QString OperationPaste::summary() const
{
    return tr("%1 rows: %2 new, %3 changed, %4 bad").arg(count()).arg(m_new).arg(m_changed).arg(m_bad);
}

void OperationPaste::accept()
{
    if (!isAcceptable())
        return;
    if (m_context.document.edit({model::EditGroup{m_edits}}, tr("paste %1 operations").arg(count())))
        m_context.selection.set({m_pasted.begin(), m_pasted.end()});
    reject();
}

void OperationPaste::reject()
{
    m_open = false;
    emit changed();
}

} // namespace lw::viewmodel
