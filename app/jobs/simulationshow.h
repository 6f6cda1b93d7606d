// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/jobs/playback.h"
#include "app/jobs/simulationrun.h"

namespace lw::jobs {

/// The simulation that is shown, for charts and for the playback. Whoever ran it shows it and clears it.
class SimulationShow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null when none is shown.
    const SimulationReport *report() const { return m_report.get(); }
    Playback *playback() { return &m_playback; }
    const Playback *playback() const { return &m_playback; }

    void show(std::shared_ptr<const SimulationReport> report);
    void clear() { show(nullptr); }

signals:
    void changed();

private:
    std::shared_ptr<const SimulationReport> m_report;
    Playback m_playback;
};

} // namespace lw::jobs
