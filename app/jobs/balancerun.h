// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/run.h"
#include "core/balance/line/linebalance.h"

namespace lw::jobs {

/// What is to be balanced: the line as it was at a revision of the document.
struct BalanceTask {
    model::Project project;
    balance::LineTarget target;
    balance::Limits limits;
    std::uint64_t revision = 0;
};

struct BalanceOutcome {
    Result<balance::LineBalance> balance;
    std::uint64_t revision = 0; ///< of the task: a newer document makes the outcome stale
};

/// One balance on a thread of its own; stopped, it keeps the best so far.
class BalanceRun : public RunOf<balance::Progress, BalanceOutcome>
{
public:
    /// balance::balanceLine, or what stands in for it in tests.
    using Engine = std::function<Result<balance::LineBalance>(const model::Project &, const balance::LineTarget &,
        const balance::Limits &, const balance::Watch &, std::stop_token)>;

    explicit BalanceRun(BalanceTask task, Engine engine = balance::balanceLine, QObject *parent = nullptr);
};

} // namespace lw::jobs
