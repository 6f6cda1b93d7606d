// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/measuretool.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lw::canvas {

namespace {

constexpr double reach = 9; ///< px within which an edge draws a place to itself
constexpr double grid = 0.01;
constexpr double tiny = 1e-6;

/// Of cells and buffers, rising.
std::vector<double> edgesOf(const PlanLayout &layout)
{
    std::vector<double> edges;
    edges.reserve(3 * layout.cells.size());
    for (const CellPlan &cell : layout.cells) {
        for (const double edge : {cell.begin, cell.end(), cell.end() + cell.bufferLength}) {
            if (edges.empty() || edge > edges.back() + tiny)
                edges.push_back(edge);
        }
    }
    return edges;
}

} // namespace

double MeasureTool::snapped(const PlanLayout &layout, const PlanView &view, double x)
{
    const double place = std::clamp(x / view.scaleX(), 0.0, layout.length);
    double best = std::round(place / grid) * grid;
    double least = reach / view.scaleX();
    for (const double edge : edgesOf(layout)) {
        const double away = std::abs(edge - place);
        if (away < least) {
            least = away;
            best = edge;
        }
    }
    return std::min(best, layout.length);
}

double MeasureTool::nextEdge(const PlanLayout &layout, double from, int direction)
{
    const std::vector<double> edges = edgesOf(layout);
    if (edges.empty())
        return from;
    if (direction > 0) {
        const auto next = std::upper_bound(edges.begin(), edges.end(), from + tiny);
        return next == edges.end() ? edges.back() : *next;
    }
    const auto next = std::lower_bound(edges.begin(), edges.end(), from - tiny);
    return next == edges.begin() ? edges.front() : *std::prev(next);
}

double MeasureTool::distance() const { return std::abs(m_end - m_begin); }

void MeasureTool::moveTo(double place)
{
    if (m_state == State::Aiming)
        m_begin = m_end = place;
    else if (m_state == State::Drawing)
        m_end = place;
}

void MeasureTool::fix(double place)
{
    if (m_state == State::Drawing) {
        m_end = place;
        m_state = State::Standing;
        return;
    }
    m_begin = m_end = place;
    m_state = State::Drawing;
}

bool MeasureTool::back()
{
    if (m_state == State::Aiming)
        return false;
    m_state = State::Aiming;
    m_begin = m_end;
    return true;
}

} // namespace lw::canvas
