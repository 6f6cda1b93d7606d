// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/balanceoptions.h"

#include "app/jobs/run.h"
#include "app/session/document.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

/// The best that the cells can do is wanted even where that is more than takt.
constexpr std::chrono::hours noLimit{24};

} // namespace

BalanceOptions::BalanceOptions(const Context &context, QObject *parent) : ProductChoice(context, parent) {}

bool BalanceOptions::hasTakt() const
{
    return context().document.report().takt.has_value();
}

int BalanceOptions::operations() const
{
    const model::Product *product = model::find(context().document.project(), context().document.product());
    return product ? static_cast<int>(product->operations.size()) : 0;
}

QString BalanceOptions::now() const
{
    const takt::LineReport &report = context().document.report();
    if (!report.bottleneck)
        return tr("No cells yet");
    const QString cycle = text::secondsText(report.lineCycle);
    return report.takt ? tr("Now: line cycle %1, takt %2").arg(cycle, text::secondsText(*report.takt))
                       : tr("Now: line cycle %1").arg(cycle);
}

/// A mean says nothing about a single product: there each keeps its own takt.
bool BalanceOptions::keepsOwnTakts(std::size_t productCount) const
{
    return productCount > 1 && m_rule == MeanCycle;
}

balance::LineTarget BalanceOptions::target() const
{
    balance::LineTarget target{.products = products()};
    const bool fewest = m_goal == FewestCells && hasTakt();
    target.objective = fewest ? balance::Objective::Cells : balance::Objective::Cycle;
    if (target.objective == balance::Objective::Cycle && !keepsOwnTakts(target.products.size()))
        target.cycle = noLimit;
    target.mixed = m_rule == MeanCycle ? balance::MixedRule::WeightedMean : balance::MixedRule::WorstCase;
    if (m_movesLimited)
        target.moves = static_cast<std::uint32_t>(std::max(0, m_moves));
    target.keepHeads = m_keepHeads;
    target.leastChange = m_leastChange;
    return target;
}

balance::Limits BalanceOptions::limits() const
{
    return {.time = std::chrono::seconds(std::max(1, m_seconds)), .threads = jobs::workerThreads()};
}

} // namespace lw::viewmodel
