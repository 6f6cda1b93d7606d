// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>

#include "app/canvas/planhit.h"
#include "app/canvas/planscene.h"
#include "app/canvas/playbacksprites.h"
#include "app/jobs/simulationshow.h"

namespace lw::canvas {

/// The recording on the plan: which cell of it stands where, and what of it has to be drawn anew. The plan may have
/// changed since the recording was made: cells that only one of them knows are left alone.
class PlaybackLayer
{
    Q_DECLARE_TR_FUNCTIONS(PlaybackLayer)

public:
    void setShow(jobs::SimulationShow *show) { m_show = show; }
    jobs::SimulationShow *show() const { return m_show; }
    bool isOn() const { return moment() != nullptr; }

    /// The line, the recording or how they are drawn is another.
    void reset(const PlanLayout &layout);
    /// Draws the moment for these cells (indices of the layout); others go out of sight.
    void build(PlanPicture &picture, const Brush &brush, const PlanLayout &layout, std::pair<std::size_t, std::size_t> cells);
    /// What happens there, in words: "C05 Press · Working for 3 s · part 123 (X10)"; empty for nothing.
    QString describe(const PlanLayout &layout, const Hit &hit) const;

private:
    static constexpr std::size_t nowhere = ~std::size_t{0};

    const jobs::LineMoment *moment() const { return m_show ? m_show->playback()->moment() : nullptr; }
    const jobs::Recording &recording() const { return *m_show->playback()->recording(); }
    std::size_t stationOf(std::size_t cell) const { return cell < m_stations.size() ? m_stations[cell] : nowhere; }
    bool follows(std::size_t cell) const; ///< the station before stands in the cell before
    Sprites partSprites(const Brush &brush, const PlanLayout &layout, std::size_t cell) const;
    QRectF originOf(const Brush &brush, const PlanLayout &layout, std::size_t cell, const QRectF &aim) const;
    void addHeld(Sprites &sprites, const Brush &brush, const PlanLayout &layout, std::size_t cell) const;
    void addWaiting(Sprites &sprites, const Brush &brush, const PlanLayout &layout, std::size_t cell) const;
    void addLeaving(Sprites &sprites, const Brush &brush, const CellPlan &cell) const;
    QString partText(std::uint32_t part) const;

    QPointer<jobs::SimulationShow> m_show;
    std::vector<std::size_t> m_stations;                       ///< by cell of the layout, or nowhere
    std::vector<std::optional<simulate::State>> m_drawnStates; ///< by cell of the layout
};

} // namespace lw::canvas
