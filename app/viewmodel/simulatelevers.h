// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/simulateexperiment.h"
#include "app/viewmodel/simulateexperimentlists.h"

namespace lw::viewmodel {

/// What 10 % more of the cycle time, the MTBF and the MTTR of each cell does to the throughput, the largest effect first;
/// it names the bottleneck and says whether the waiting around the cells confirms it.
class SimulateLevers : public lw::viewmodel::SimulateExperiment
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")
    Q_PROPERTY(lw::viewmodel::EffectList *effects READ effects CONSTANT FINAL)

public:
    using SimulateExperiment::SimulateExperiment;

    EffectList *effects() { return &m_effects; }
    Q_INVOKABLE void select(int row); ///< the cell of the effect, for every page

protected:
    Question question() const override { return jobs::PullLevers{}; }
    Words describe(const jobs::ExperimentReport &report) const override;
    bool wasStopped(const jobs::ExperimentReport &report) const override;
    void refreshLists(const jobs::ExperimentReport *report) override;

private:
    EffectList m_effects;
};

} // namespace lw::viewmodel
