// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateoptions.h"

#include "app/session/document.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

constexpr double secondsPerHour = 3600;

} // namespace

SimulateOptions::SimulateOptions(const Context &context, QObject *parent) : ProductChoice(context, parent) {}

simulate::Plan SimulateOptions::plan() const
{
    simulate::Plan plan{.length = m_hours * secondsPerHour};
    if (m_ownWarmUp)
        plan.warmUp = m_warmUp * secondsPerHour;
    plan.replications = static_cast<std::uint32_t>(std::max(1, m_replications));
    plan.seed = static_cast<std::uint64_t>(std::max(0, m_seed));
    plan.threads = jobs::workerThreads();
    return plan;
}

jobs::SimulationTask SimulateOptions::task() const
{
    simulate::LineOptions options{.changeover = m_changeover, .variation = m_variation / 100};
    options.repairCrew = static_cast<std::uint32_t>(std::max(0, m_repairCrew));
    return {context().document.project(), products(), options, plan(), context().document.revision()};
}

} // namespace lw::viewmodel
