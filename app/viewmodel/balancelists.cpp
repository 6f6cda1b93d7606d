// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/balancelists.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<BalanceMove> columnsOfMoves[] = {
    {"key", [](const BalanceMove &row) { return QVariant(row.key); }},
    {"name", [](const BalanceMove &row) { return QVariant(row.name); }},
    {"family", [](const BalanceMove &row) { return QVariant(row.family); }},
    {"from", [](const BalanceMove &row) { return QVariant(row.from); }},
    {"to", [](const BalanceMove &row) { return QVariant(row.to); }},
    {"head", [](const BalanceMove &row) { return QVariant(row.head); }},
};

const Column<Obstruction> columnsOfObstructions[] = {
    {"what", [](const Obstruction &row) { return QVariant(row.what); }},
    {"fix", [](const Obstruction &row) { return QVariant(row.fix); }},
};

QString cellOf(const model::Setup *setup, const model::OperationId &operation)
{
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, operation) : nullptr;
    const model::CellId cell = assignment ? model::cellOf(*setup, assignment->performer) : model::CellId();
    return cell.empty() ? text::none() : text::fromUtf8(cell.value);
}

QString socketOf(const model::Setup *setup, const model::HeadId &head)
{
    const model::Placement *placement = setup ? model::findPlacement(*setup, head) : nullptr;
    if (!placement)
        return BalanceMoveList::tr("magazine");
    return text::fromUtf8(placement->socket.cell.value) + QLatin1Char('/') + QString::number(placement->socket.number);
}

struct SetupPair {
    const model::Project &project;
    const model::Product &product;
    const model::Setup *before;
    const model::Setup *after;
};

void addOperations(std::vector<BalanceMove> &moves, const SetupPair &pair)
{
    for (const model::Operation &operation : pair.product.operations) {
        const QString from = cellOf(pair.before, operation.id);
        const QString to = cellOf(pair.after, operation.id);
        if (from == to)
            continue;
        const QString name = text::localized(operation.name);
        const QString id = text::fromUtf8(operation.id.value);
        moves.push_back({text::fromUtf8(pair.product.id.value) + QLatin1Char('/') + id, name.isEmpty() ? id : name,
            familyOf(pair.project, operation), from, to, false});
    }
}

void addHeads(std::vector<BalanceMove> &moves, const SetupPair &pair)
{
    for (const model::Head &head : pair.project.frame.heads) {
        const QString from = socketOf(pair.before, head.id);
        const QString to = socketOf(pair.after, head.id);
        if (from == to)
            continue;
        const model::HeadType *type = model::find(pair.project, head.type);
        const QString serial = text::fromUtf8(head.id.value);
        moves.push_back({text::fromUtf8(pair.product.id.value) + QLatin1Char('|') + serial, serial,
            type ? familyOf(pair.project, *type) : QString(), from, to, true});
    }
}

} // namespace

BalanceMoveList::BalanceMoveList(QObject *parent) : RowModel(parent), m_rows(*this, columnsOfMoves) {}

int BalanceMoveList::operations() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const BalanceMove &row) { return !row.head; }));
}

ObstructionList::ObstructionList(QObject *parent) : RowModel(parent), m_rows(*this, columnsOfObstructions) {}

std::vector<BalanceMove> movesBetween(const model::Project &before, const model::Project &after)
{
    std::vector<BalanceMove> moves;
    std::vector<BalanceMove> heads;
    for (const model::Product &product : after.products) {
        const SetupPair pair{after, product, model::findSetup(before, product.id), model::findSetup(after, product.id)};
        addOperations(moves, pair);
        addHeads(heads, pair);
    }
    moves.insert(moves.end(), heads.begin(), heads.end());
    return moves;
}

} // namespace lw::viewmodel
