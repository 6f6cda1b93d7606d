// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/coveragematrix.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/ability.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <map>

namespace lw::viewmodel {

namespace {

const model::Product *productOf(const session::Document &document)
{
    return model::find(document.project(), document.product());
}

Tone toneOf(const Ability &ability, bool placed)
{
    if (!ability.time)
        return ability.knowsProcess ? Tone::Critical : Tone::Neutral;
    if (!ability.reason.isEmpty())
        return Tone::Warning;
    return placed ? Tone::Good : Tone::Accent;
}

/// Head types by what they do in a setup.
struct Equipped {
    std::set<model::HeadTypeId> placed;
    std::map<model::OperationId, std::string> doing;
};

Equipped equippedBy(const model::Project &project, const model::Setup *setup)
{
    Equipped found;
    if (!setup)
        return found;
    std::map<model::HeadId, model::HeadTypeId> typeOf;
    for (const model::Head &head : project.frame.heads)
        typeOf.emplace(head.id, head.type);
    for (const model::Placement &placement : setup->placements)
        found.placed.insert(typeOf[placement.head]);
    for (const model::Assignment &assignment : setup->assignments)
        if (const auto *serial = std::get_if<model::HeadId>(&assignment.performer))
            found.doing.emplace(assignment.operation, typeOf[*serial].value);
    return found;
}

} // namespace

CoverageMatrix::CoverageMatrix(const Context &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void CoverageMatrix::refresh()
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = productOf(m_context.document);
    const model::Setup *setup = product ? model::findSetup(project, product->id) : nullptr;
    std::vector<model::OperationId> operations;
    std::vector<model::HeadTypeId> types;
    std::vector<std::string> doing;
    int orphans = 0;
    for (const model::HeadType &type : project.catalog.headTypes)
        types.push_back(type.id);
    Equipped equipped = equippedBy(project, setup);
    for (const model::Operation &operation : product ? product->operations : std::vector<model::Operation>()) {
        operations.push_back(operation.id);
        doing.push_back(equipped.doing[operation.id]);
        const bool covered = operation.manualTime || std::any_of(project.catalog.headTypes.begin(), project.catalog.headTypes.end(),
            [&](const model::HeadType &type) { return canDo(operation, type); });
        orphans += covered ? 0 : 1;
    }
    const bool other = operations != m_operations || types != m_types;
    if (other)
        beginResetModel();
    m_operations = std::move(operations);
    m_types = std::move(types);
    m_doing = std::move(doing);
    m_placed = std::move(equipped.placed);
    m_orphans = orphans;
    if (other) {
        m_row = std::min(m_row, static_cast<int>(m_operations.size()) - 1);
        m_column = std::min(m_column, static_cast<int>(m_types.size()) - 1);
        endResetModel();
    } else if (!empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    emit summaryChanged();
    emit currentChanged();
}

int CoverageMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int CoverageMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_types.size());
}

QVariant CoverageMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (role == AimedRole)
        return index.row() == m_row && index.column() == m_column;
    if (role == DoneRole)
        return m_doing[row] == m_types[column].value;
    if (role == WordsRole)
        return wordsAt(index.row(), index.column());
    const model::Project &project = m_context.document.project();
    const model::Product *product = productOf(m_context.document);
    const model::Operation *operation = product ? model::find(*product, m_operations[row]) : nullptr;
    const model::HeadType *type = model::find(project, m_types[column]);
    const Ability ability = operation && type ? abilityOf(project, *operation, *type) : Ability();
    if (role == ToneRole)
        return static_cast<int>(toneOf(ability, m_placed.contains(m_types[column])));
    if (role == FaintRole)
        return !ability.knowsProcess;
    if (role == Qt::DisplayRole)
        return ability.time ? text::number(seconds(*ability.time), 2) : ability.knowsProcess ? QStringLiteral("✕") : QStringLiteral("·");
    return {};
}

QVariant CoverageMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return at < m_types.size() ? text::fromUtf8(m_types[at].value) : QString();
    const model::Product *product = productOf(m_context.document);
    const model::Operation *operation = product && at < m_operations.size() ? model::find(*product, m_operations[at]) : nullptr;
    return operation ? text::idAndName(operation->id.value, operation->name) : QString();
}

QHash<int, QByteArray> CoverageMatrix::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {ToneRole, "tone"}, {DoneRole, "done"}, {FaintRole, "faint"}, {AimedRole, "aimed"}, {WordsRole, "words"}};
}

QString CoverageMatrix::wordsAt(int row, int column) const
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = productOf(m_context.document);
    if (!product || row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    const model::Operation *operation = model::find(*product, m_operations[static_cast<std::size_t>(row)]);
    const model::HeadType *type = model::find(project, m_types[static_cast<std::size_t>(column)]);
    if (!operation || !type)
        return {};
    const Ability ability = abilityOf(project, *operation, *type);
    QStringList parts;
    if (ability.time)
        parts << text::secondsText(*ability.time);
    if (!ability.reason.isEmpty())
        parts << ability.reason;
    if (ability.time && !m_placed.contains(type->id))
        parts << tr("None of them is in the line.");
    return tr("%1 on %2: %3").arg(text::fromUtf8(operation->id.value), typeName(project, type->id), parts.join(QStringLiteral(" · ")));
}

QString CoverageMatrix::words() const
{
    return wordsAt(m_row, m_column);
}

QString CoverageMatrix::summary() const
{
    if (m_operations.empty())
        return {};
    return m_orphans == 0 ? tr("Each operation can be done by a head type or by hand")
                          : tr("%1 of %2 operations can be done by nobody").arg(m_orphans).arg(m_operations.size());
}

void CoverageMatrix::aim(int row, int column)
{
    const int oldRow = std::exchange(m_row, row);
    const int oldColumn = std::exchange(m_column, column);
    for (const QModelIndex &at : {index(oldRow, oldColumn), index(row, column)})
        if (at.isValid())
            emit dataChanged(at, at, {AimedRole});
    emit currentChanged();
}

void CoverageMatrix::select(int row, int column)
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return;
    aim(row, column);
    m_context.selection.set({m_operations[static_cast<std::size_t>(row)]});
}

void CoverageMatrix::step(int rows, int columns)
{
    if (empty())
        return;
    select(std::clamp(m_row + rows, 0, rowCount() - 1), std::clamp(m_column + columns, 0, columnCount() - 1));
}

} // namespace lw::viewmodel
