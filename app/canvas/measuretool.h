// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planview.h"

#include <cstdint>
#include <optional>

namespace lw::canvas {

/// Measures along the line between two places, in metres from its start. A place near the edge of a cell or of a buffer
/// snaps to it, any other to a centimetre.
class MeasureTool
{
public:
    enum class State : std::uint8_t {
        Aiming,  ///< for the first place: it goes along with the pointer
        Drawing, ///< the first one stands, the second goes along
        Standing ///< both stand
    };

    /// A place for that point, x in scene coordinates.
    static double snapped(const PlanLayout &layout, const PlanView &view, double x);
    /// The next edge of a cell or buffer from there, towards the end of the line or (negative) its start.
    static double nextEdge(const PlanLayout &layout, double from, int direction);

    State state() const { return m_state; }
    double begin() const { return m_begin; }
    double end() const { return m_end; }
    double distance() const;
    /// The place that goes along with the pointer.
    double moving() const { return m_state == State::Aiming ? m_begin : m_end; }

    void moveTo(double place); ///< nothing while both stand
    void fix(double place);    ///< the one that goes along stands there; a third place begins anew
    /// Back by one place. False when there was none.
    bool back();

private:
    State m_state = State::Aiming;
    double m_begin = 0;
    double m_end = 0;
};

} // namespace lw::canvas
