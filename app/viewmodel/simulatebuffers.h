// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/simulateexperiment.h"
#include "app/viewmodel/simulateexperimentlists.h"

namespace lw::viewmodel {

/// Where so many buffer places would be worth most, to be taken over as one undo step.
class SimulateBuffers : public lw::viewmodel::SimulateExperiment
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulateExperiments")
    Q_PROPERTY(bool ownTotal MEMBER m_ownTotal NOTIFY changed FINAL)
    Q_PROPERTY(int total MEMBER m_total NOTIFY changed FINAL)
    Q_PROPERTY(int totalNow READ totalNow NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::GapList *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed FINAL)
    Q_PROPERTY(bool gains READ gains NOTIFY changed FINAL)

public:
    using SimulateExperiment::SimulateExperiment;

    bool canStart() const override;
    int totalNow() const; ///< places behind all cells but the last
    GapList *gaps() { return &m_gaps; }
    /// The split differs from the line as it is now, and every cell it speaks of is still there.
    bool canApply() const { return edit().has_value(); }

    bool gains() const; ///< over the line as it was, without doubt

    Q_INVOKABLE void apply();

signals:
    void applied(const QString &message);

protected:
    Question question() const override;
    Words describe(const jobs::ExperimentReport &report) const override;
    bool wasStopped(const jobs::ExperimentReport &report) const override;
    void refreshLists(const jobs::ExperimentReport *report) override;

private:
    std::optional<model::Edit> edit() const;

    GapList m_gaps;
    bool m_ownTotal = false; ///< else as many places as there are
    int m_total = 10;
};

} // namespace lw::viewmodel
