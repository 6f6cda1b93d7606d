// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationrun.h"
#include "app/viewmodel/productchoice.h"

namespace lw::viewmodel {

/// What a simulation is asked for. Times in hours, as people type them.
class SimulateOptions : public lw::viewmodel::ProductChoice
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulatePageModel")
    Q_PROPERTY(double hours MEMBER m_hours NOTIFY changed FINAL)
    Q_PROPERTY(bool ownWarmUp MEMBER m_ownWarmUp NOTIFY changed FINAL)
    Q_PROPERTY(double warmUp MEMBER m_warmUp NOTIFY changed FINAL)
    Q_PROPERTY(int replications MEMBER m_replications NOTIFY changed FINAL)
    Q_PROPERTY(int seed MEMBER m_seed NOTIFY changed FINAL)
    Q_PROPERTY(int repairCrew MEMBER m_repairCrew NOTIFY changed FINAL)
    Q_PROPERTY(double changeover MEMBER m_changeover NOTIFY changed FINAL)
    Q_PROPERTY(double variation MEMBER m_variation NOTIFY changed FINAL)

public:
    explicit SimulateOptions(const Context &context, QObject *parent = nullptr);

    /// Of the line as it is now.
    jobs::SimulationTask task() const;

private:
    simulate::Plan plan() const;

    double m_hours = 8;
    bool m_ownWarmUp = false; ///< else found by itself
    double m_warmUp = 1;
    int m_replications = 10;
    int m_seed = 1;
    int m_repairCrew = 0;     ///< 0: every stop is repaired at once
    double m_changeover = 0;  ///< seconds between two products
    double m_variation = 0;   ///< per cent of a cell time
};

} // namespace lw::viewmodel
