// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/movetext.h"

#include "app/text/localized.h"

#include <QCoreApplication>

namespace lw::text {

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(MoveText)
};

} // namespace

QString refusal(const model::MoveAnswer &answer, const model::OperationId &operationId, const model::CellId &cellId)
{
    using Verdict = model::MoveAnswer::Verdict;
    const QString operation = fromUtf8(operationId.value);
    const QString cell = fromUtf8(cellId.value);
    const QString other = fromUtf8(answer.other.value);
    const QString there = fromUtf8(answer.otherCell.value);
    switch (answer.verdict) {
    case Verdict::Fits:
        return {};
    case Verdict::Unknown:
        return MoveText::tr("%1 is not in the setup of this product.").arg(operation);
    case Verdict::NobodyCan:
        return MoveText::tr("Nobody on %1 can do %2: no head there has the capability.").arg(cell, operation);
    case Verdict::OutsideHead:
        return MoveText::tr("%1 on %2 cannot do %3: its %4 lies outside the limits of the head.")
            .arg(fromUtf8(answer.head.value), cell, operation, fromUtf8(answer.parameter));
    case Verdict::PredecessorLater:
        return MoveText::tr("Breaks %1 → %2: %1 comes first and is on %3, behind %4.").arg(other, operation, there, cell);
    case Verdict::SuccessorEarlier:
        return MoveText::tr("Breaks %1 → %2: %2 comes after it and is on %3, before %4.").arg(operation, other, there, cell);
    case Verdict::NotWithoutPartner:
        return MoveText::tr("%1 and %2 must be on one cell: %2 is on %3.").arg(operation, other, there);
    case Verdict::NotWithPartner:
        return MoveText::tr("%1 and %2 must not be on one cell: %2 is on %3.").arg(operation, other, there);
    }
    return {};
}

} // namespace lw::text
