// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateoptions.h"

#include "app/session/document.h"
#include "app/text/languageswitch.h"

#include <algorithm>
#include <thread>

namespace lw::viewmodel {

namespace {

constexpr double secondsPerHour = 3600;

/// One core stays free for the window.
unsigned simulationThreads()
{
    return std::max(2U, std::thread::hardware_concurrency()) - 1;
}

} // namespace

SimulateOptions::SimulateOptions(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.document, &session::Document::changed, this, &SimulateOptions::changed);
    connect(&context.document, &session::Document::productChanged, this, &SimulateOptions::changed);
    connect(&context.language, &text::LanguageSwitch::changed, this, &SimulateOptions::changed);
}

bool SimulateOptions::canMix() const
{
    return m_context.document.project().demands.size() > 1;
}

std::vector<model::ProductId> SimulateOptions::products() const
{
    if (!m_mixed || !canMix())
        return {m_context.document.product()};
    std::vector<model::ProductId> products;
    for (const model::Demand &demand : m_context.document.project().demands)
        products.push_back(demand.product);
    return products;
}

simulate::Plan SimulateOptions::plan() const
{
    simulate::Plan plan{.length = m_hours * secondsPerHour};
    if (m_ownWarmUp)
        plan.warmUp = m_warmUp * secondsPerHour;
    plan.replications = static_cast<std::uint32_t>(std::max(1, m_replications));
    plan.seed = static_cast<std::uint64_t>(std::max(0, m_seed));
    plan.threads = simulationThreads();
    return plan;
}

jobs::SimulationTask SimulateOptions::task() const
{
    simulate::LineOptions options{.changeover = m_changeover, .variation = m_variation / 100};
    options.repairCrew = static_cast<std::uint32_t>(std::max(0, m_repairCrew));
    return {m_context.document.project(), products(), options, plan(), m_context.document.revision()};
}

} // namespace lw::viewmodel
