// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/simulationshow.h"

namespace lw::jobs {

void SimulationShow::show(std::shared_ptr<const SimulationReport> report)
{
    m_report = std::move(report);
    m_playback.setRecording(m_report ? m_report->recording : nullptr);
    emit changed();
}

} // namespace lw::jobs
