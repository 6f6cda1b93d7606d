// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace lw::cli {

QString objectiveKey(balance::Objective objective); ///< not translated: "1", "2", "E", "F" (feasibility)
QString objectiveText(balance::Objective objective);
QString statusKey(balance::Status status); ///< not translated: "proven", "feasible", "infeasible", "stopped"
QString statusText(balance::Status status);

/// What the result of every search has in JSON: objective, status, nodes, seconds.
QJsonObject searchJson(balance::Objective objective, balance::Status status, std::uint64_t nodes,
    std::chrono::duration<double> elapsed);

/// Tells people at a terminal how far a search is, on one line of stderr; nobody else.
class SearchStatus
{
public:
    using Figure = std::function<QString(balance::Ticks)>; ///< a value of the objective, as people read it

    explicit SearchStatus(Figure figure);
    ~SearchStatus();
    SearchStatus(const SearchStatus &) = delete;
    SearchStatus &operator=(const SearchStatus &) = delete;

    void show(const balance::Progress &progress);
    /// The line is taken away, before anything else is printed.
    void end();
    /// The bound that was told last.
    balance::Ticks bound() const { return m_bound; }

private:
    Figure m_figure;
    balance::Ticks m_bound = 0;
    bool m_shown = false;
};

} // namespace lw::cli
