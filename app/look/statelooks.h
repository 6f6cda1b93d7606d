// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

#include "core/simulate/line.h"

#include <array>

class QPainter;

namespace lw::look {

class Palette;

// How the states of a cell look in the playback and in every chart of a simulation: a colour, hatched or not, and a
// mark, so that colour never speaks alone.

/// From what a cell is there for to what keeps it from that: how legends and columns go through them.
inline constexpr std::array<simulate::State, simulate::stateCount> stateOrder{
    simulate::State::Working, simulate::State::Changeover, simulate::State::Down, simulate::State::RepairWait,
    simulate::State::OperatorWait, simulate::State::Blocked, simulate::State::Starved, simulate::State::OffShift};

const QColor &stateColour(const Palette &colours, simulate::State state);
/// Of the mark on that colour.
const QColor &markColour(const Palette &colours, simulate::State state);
/// Waiting of any kind is hatched.
bool isHatched(simulate::State state);
/// A sign inside the box: a triangle for working, a cross for down …
void drawStateMark(QPainter &painter, const QRectF &box, simulate::State state, const QColor &ink);

} // namespace lw::look
