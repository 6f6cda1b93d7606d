// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/balancerun.h"

namespace lw::jobs {

BalanceRun::BalanceRun(BalanceTask task, Engine engine, QObject *parent)
    : RunOf(
        [task = std::move(task), engine = std::move(engine)](const Watch &watch, const std::stop_token &stop) {
            return BalanceOutcome{engine(task.project, task.target, task.limits, watch, stop), task.revision};
        },
        parent)
{}

} // namespace lw::jobs
