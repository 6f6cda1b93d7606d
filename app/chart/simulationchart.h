// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chart/chartitem.h"
#include "app/jobs/simulationshow.h"

namespace lw::chart {

/// A chart of the simulation that is shown. Nothing is drawn while none is.
class SimulationChart : public lw::chart::ChartItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(lw::jobs::SimulationShow *show READ show WRITE setShow NOTIFY showChanged FINAL)

public:
    using ChartItem::ChartItem;

    jobs::SimulationShow *show() const { return m_show; }
    void setShow(jobs::SimulationShow *show);

signals:
    void showChanged();

protected:
    void readDocument() final;
    /// Take over what is to be shown; null for nothing.
    virtual void readReport(const jobs::SimulationReport *report) = 0;
    /// Plain axes in the colours of the palette.
    void styleAxes();

    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    /// What is under that point, in words.
    virtual QString tell(QPointF point) const = 0;

private:
    QPointer<jobs::SimulationShow> m_show;
};

} // namespace lw::chart
