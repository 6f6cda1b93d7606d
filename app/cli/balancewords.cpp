// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balancewords.h"

#include "app/cli/terminal.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

} // namespace

QString objectiveKey(balance::Objective objective)
{
    switch (objective) {
    case balance::Objective::Cells: return QStringLiteral("1");
    case balance::Objective::Cycle: return QStringLiteral("2");
    case balance::Objective::Efficiency: return QStringLiteral("E");
    case balance::Objective::Feasible: return QStringLiteral("F");
    }
    return {};
}

QString objectiveText(balance::Objective objective)
{
    switch (objective) {
    case balance::Objective::Cells: return SearchWords::tr("fewest stations for the cycle (SALBP-1)");
    case balance::Objective::Cycle: return SearchWords::tr("shortest cycle for the stations (SALBP-2)");
    case balance::Objective::Efficiency: return SearchWords::tr("least stations × cycle (SALBP-E)");
    case balance::Objective::Feasible: return SearchWords::tr("any balance for stations and cycle (SALBP-F)");
    }
    return {};
}

QString statusKey(balance::Status status)
{
    switch (status) {
    case balance::Status::Proven: return QStringLiteral("proven");
    case balance::Status::Feasible: return QStringLiteral("feasible");
    case balance::Status::Infeasible: return QStringLiteral("infeasible");
    case balance::Status::Stopped: return QStringLiteral("stopped");
    }
    return {};
}

QString statusText(balance::Status status)
{
    switch (status) {
    case balance::Status::Proven: return SearchWords::tr("Proven: nothing is better.");
    case balance::Status::Feasible: return SearchWords::tr("The best within the limits; a better one may exist.");
    case balance::Status::Infeasible: return SearchWords::tr("There is no balance.");
    case balance::Status::Stopped: return SearchWords::tr("Stopped; this is the best so far.");
    }
    return {};
}

QJsonObject searchJson(balance::Objective objective, balance::Status status, std::uint64_t nodes,
    std::chrono::duration<double> elapsed)
{
    return {{QStringLiteral("objective"), objectiveKey(objective)}, {QStringLiteral("status"), statusKey(status)},
        {QStringLiteral("nodes"), static_cast<qint64>(nodes)}, {QStringLiteral("seconds"), elapsed.count()}};
}

SearchStatus::SearchStatus(Figure figure) : m_figure(std::move(figure)) {}

SearchStatus::~SearchStatus()
{
    end();
}

void SearchStatus::end()
{
    if (std::exchange(m_shown, false))
        showStatus({});
}

void SearchStatus::show(const balance::Progress &progress)
{
    m_bound = progress.bound;
    if (!errorsAreWatched())
        return;
    m_shown = true;
    const QString best = progress.best ? m_figure(*progress.best) : text::none();
    showStatus(SearchWords::tr("best %1 · bound %2 · %3 nodes · %4")
                   .arg(best, m_figure(progress.bound), text::number(static_cast<double>(progress.nodes), 0),
                       text::secondsText(fromSeconds(progress.elapsed.count()), 1)));
}

} // namespace lw::cli
