// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/balanceproposal.h"
#include "app/viewmodel/figurelistmodel.h"

namespace lw::viewmodel {

// A balance and its search in words.

/// How far the search is: best, bound, gap, nodes, time.
std::vector<Figure> searchFigures(balance::Objective objective, const balance::Progress &progress);

/// The line before and after, of every product of the balance, and how many operations and heads move for it.
std::vector<Figure> changeFigures(
    const takt::LineReport &before, const BalanceProposal &proposal, int operations, int heads);

/// How good the result is: proven, or how much better it could be.
QString verdictText(const balance::LineBalance &balance, bool changes);

/// Name of the undo step: "balance 7.16 s → 6.80 s, 5 operations moved".
QString adoptionName(const takt::LineReport &before, const takt::LineReport &after, int moved);

} // namespace lw::viewmodel
