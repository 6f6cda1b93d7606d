// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/productchoice.h"

#include "core/balance/line/linebalance.h"

namespace lw::viewmodel {

/// What a balance is asked for.
class BalanceOptions : public lw::viewmodel::ProductChoice
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of BalanceModel")
    Q_PROPERTY(int goal MEMBER m_goal NOTIFY changed FINAL)
    Q_PROPERTY(int rule MEMBER m_rule NOTIFY changed FINAL)
    Q_PROPERTY(bool keepHeads MEMBER m_keepHeads NOTIFY changed FINAL)
    Q_PROPERTY(bool leastChange MEMBER m_leastChange NOTIFY changed FINAL)
    Q_PROPERTY(bool movesLimited MEMBER m_movesLimited NOTIFY changed FINAL)
    Q_PROPERTY(int moves MEMBER m_moves NOTIFY changed FINAL)
    Q_PROPERTY(int seconds MEMBER m_seconds NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTakt READ hasTakt NOTIFY changed FINAL)
    Q_PROPERTY(int operations READ operations NOTIFY changed FINAL)
    Q_PROPERTY(QString now READ now NOTIFY changed FINAL)

public:
    enum Goal { ShortestCycle, FewestCells };
    Q_ENUM(Goal)
    enum Rule { LongestCycle, MeanCycle };
    Q_ENUM(Rule)

    explicit BalanceOptions(const Context &context, QObject *parent = nullptr);

    bool hasTakt() const;   ///< of the product that is shown; without it cells cannot be saved
    int operations() const; ///< of that product
    QString now() const;    ///< "Line cycle 7.16 s, takt 7.20 s"

    balance::LineTarget target() const;
    balance::Limits limits() const;

private:
    bool keepsOwnTakts(std::size_t productCount) const;

    int m_goal = ShortestCycle;
    int m_rule = LongestCycle;
    bool m_keepHeads = false;
    bool m_leastChange = true;
    bool m_movesLimited = false;
    int m_moves = 5;
    int m_seconds = 30;
};

} // namespace lw::viewmodel
