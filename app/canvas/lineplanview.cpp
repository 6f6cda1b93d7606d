// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

double LinePlan::viewBegin() const
{
    const double all = m_layout.length * m_view.scaleX();
    return all > 0 ? std::clamp(-m_view.offset().x() / all, 0.0, 1 - viewShare()) : 0;
}

double LinePlan::viewShare() const
{
    const double all = m_layout.length * m_view.scaleX();
    return all > width() ? width() / all : 1;
}

void LinePlan::lookAt(double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * m_layout.length * m_view.scaleX();
    panBy({width() / 2 - place - m_view.offset().x(), 0});
}

void LinePlan::setZoom(double zoom)
{
    if (qFuzzyCompare(zoom, m_view.zoom()))
        return;
    m_move.stop();
    follow(false);
    m_view.setZoom(zoom, boundingRect().center());
    viewMoved();
}

void LinePlan::fit()
{
    PlanView aim = m_view;
    aim.fit();
    animateTo(aim);
    follow(true);
}

void LinePlan::fitSelection()
{
    const std::vector<Hit> hits = selectedParts();
    if (hits.empty())
        return fit();
    double begin = m_layout.length;
    double end = 0;
    for (const Hit &hit : hits) {
        begin = std::min(begin, m_layout.cells[hit.cell].begin);
        end = std::max(end, m_layout.cells[hit.cell].end());
    }
    PlanView aim = m_view;
    aim.fitSpan(begin, end);
    animateTo(aim);
    follow(false);
}

void LinePlan::zoomBy(double factor)
{
    PlanView aim = m_view;
    aim.setZoom(m_view.zoom() * factor, boundingRect().center());
    animateTo(aim);
    follow(false);
}

void LinePlan::revealSelection()
{
    // While the whole line is in sight, or nothing is yet, there is nothing to move to.
    if (m_following || boundingRect().isEmpty() || m_gesture != Gesture::None)
        return;
    const std::vector<Hit> hits = selectedParts();
    if (hits.empty())
        return;
    const CellPlan &cell = m_layout.cells[hits.front().cell];
    PlanView aim = m_view;
    aim.reveal(cell.begin, cell.end());
    if (aim.offset() == m_view.offset())
        return;
    animateTo(aim);
    follow(false);
}

void LinePlan::animateTo(const PlanView &aim)
{
    m_move.stop();
    m_moveFrom = m_view;
    m_moveTo = aim;
    if (m_motion <= 0 || !isVisible()) {
        stepMove(1);
        return;
    }
    m_move.setDuration(m_motion);
    m_move.start();
}

/// Zoom grows evenly in its logarithm while the middle of the view wanders in metres: no swing in between.
void LinePlan::stepMove(double share)
{
    const double half = 0.5 * width();
    const auto middle = [half](const PlanView &view) { return (half - view.offset().x()) / view.scaleX(); };
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    const double zoom = m_moveFrom.zoom() * std::pow(m_moveTo.zoom() / m_moveFrom.zoom(), share);
    const double metres = between(middle(m_moveFrom), middle(m_moveTo));
    const double y = between(m_moveFrom.offset().y(), m_moveTo.offset().y());
    m_view.place(zoom, {half - metres * zoom * PlanView::pixelsPerMetre, y});
    if (share >= 1)
        m_view.place(m_moveTo.zoom(), m_moveTo.offset());
    viewMoved();
}

} // namespace lw::canvas
