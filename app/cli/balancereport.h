// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

#include <QByteArray>
#include <QString>

namespace lw::cli {

/// A balance of a project's products, the line before and after it, and the bound of the objective: cells,
/// microseconds, or their product.
struct BalanceReport {
    const model::Project &before;
    const model::Project &after;
    const balance::LineTarget &target;
    const balance::LineBalance &balance;
    std::optional<balance::Ticks> bound; ///< none for feasibility
};

/// As a JSON object, times in seconds: objective, stations (cells with work) and cycle (null when nothing was found),
/// lower_bound, status, nodes, seconds, assignment (operation id → station (place of the cell in the line, from 1),
/// cell, performer; of several products one such object by product id), and when infeasible reasons [kind, operations,
/// process, text]. Only text is in the language of the user.
QByteArray balanceJson(const BalanceReport &report);

/// For people at a terminal: the answer, figures before and after, a line per cell, and what moves.
QString balanceTable(const BalanceReport &report);

} // namespace lw::cli
