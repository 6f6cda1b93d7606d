// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/model/edit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lw::viewmodel {

/// The columns of the operations table that carry data of the product, in the order in which they are shown and copied.
enum class OperationColumn : int { Number, Name, Process, Quantity, After, ByHand };
inline constexpr int operationColumns = 6;

/// Headings in the language of the screen, as they are copied and as they are recognised when pasted.
QStringList operationHeadings();

/// What a cell of the table holds, as text that applyCell reads back: numbers with all their digits, the process by
/// its name, predecessors by their ids, seconds without unit; empty for no time by hand.
QString cellText(const model::Project &project, const model::Product &product, const model::Operation &operation,
    OperationColumn column);

/// One operation while it is written: its own members and what comes before it.
struct OperationDraft {
    model::Operation operation;
    std::vector<model::OperationId> after;

    bool operator==(const OperationDraft &) const = default;
};

OperationDraft draftOf(const model::Product &product, const model::Operation &operation);

/// Writes the text into the draft. Returns why it cannot be, as a sentence; an empty one when it could. The number of
/// an operation names it and cannot be changed; predecessors need not exist yet.
QString applyCell(const model::Project &project, OperationDraft &draft, OperationColumn column, const QString &text);

/// The edits that turn what the product holds (nothing for a new operation) into the draft, without the insertion.
std::vector<model::Edit> editsFor(const model::Product &product, const OperationDraft &before, const OperationDraft &after);

/// Cells of a spreadsheet block: rows by cells. Separated by tabs when there is one, else by commas unless whole is set;
/// quotes hold separators and line breaks together, as spreadsheets write them. Empty lines at the end are left out.
std::vector<QStringList> sheetRows(const QString &text, bool whole = false);

/// The cell as it stands in a block: quoted where it must be.
QString sheetCell(const QString &text);

/// "OP250" after "OP240": one step of ten, as routings are numbered.
model::OperationId freshOperationId(const model::Product &product);

} // namespace lw::viewmodel
