// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"
#include "core/model/project.h"

namespace lw::viewmodel {

/// One thing that changes its place.
struct BalanceMove {
    QString key;
    QString name;
    QString family; ///< of the operation's process or the head
    QString from;   ///< "C05", for a head "C05/3"; "—" when it was nowhere
    QString to;
    bool head = false; ///< else an operation
};

/// What a balance moves, operations first. Roles: key, name, family, from, to, head.
class BalanceMoveList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of BalanceModel")

public:
    explicit BalanceMoveList(QObject *parent = nullptr);
    void setMoves(std::vector<BalanceMove> moves) { m_rows.replace(std::move(moves)); }
    int operations() const;

private:
    Rows<BalanceMove> m_rows;
};

/// Operations on another cell and heads in another socket, of every product: before and after are the same project with
/// different setups. Operations that only change hands inside their cell are left out: nobody carries anything.
std::vector<BalanceMove> movesBetween(const model::Project &before, const model::Project &after);

/// One reason why a line cannot be balanced.
struct Obstruction {
    QString what;
    QString fix;
};

/// Roles: what, fix.
class ObstructionList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of BalanceModel")

public:
    explicit ObstructionList(QObject *parent = nullptr);
    void setObstructions(std::vector<Obstruction> rows) { m_rows.replace(std::move(rows)); }

private:
    Rows<Obstruction> m_rows;
};

} // namespace lw::viewmodel
