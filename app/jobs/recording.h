// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/calendar.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace lw::jobs {

/// One cell at one moment of a recording. Times in seconds from the start.
struct CellMoment {
    simulate::State state = simulate::State::Starved;
    std::uint32_t part = 0;   ///< in the cell, numbered from 1; 0 for none
    double partSince = 0;     ///< when that part came, or the last one left
    std::int32_t waiting = 0; ///< parts in the places before the cell

    bool operator==(const CellMoment &) const = default;
};

/// The whole line at one moment.
struct LineMoment {
    double time = 0;                ///< seconds
    std::vector<CellMoment> cells;  ///< first to last
    std::uint32_t left = 0;         ///< parts that have left the last cell

    bool operator==(const LineMoment &) const = default;
};

/// What one replication did, from the empty line on, step by step. The first replication of a run with the same seed
/// does the same.
class Recording
{
public:
    static constexpr std::size_t stepLimit = 300'000;
    static constexpr double lengthLimit = 24 * 3600; ///< seconds of the line

    /// At most that many seconds, lengthLimit and stepLimit steps; stopping keeps what there is. The line is one that
    /// simulate::check accepts.
    static Recording of(const simulate::Line &line, std::uint64_t seed, double length, const std::stop_token &stop = {});

    std::size_t cellCount() const { return m_places.size(); }
    /// Places before each cell; none before the first.
    const std::vector<std::uint32_t> &places() const { return m_places; }
    const std::vector<simulate::TraceStep> &steps() const { return m_steps; }
    double length() const { return m_length; } ///< seconds that were kept
    bool complete() const { return m_complete; } ///< as long as was asked for

private:
    friend class Replay;
    /// The line after so many steps, so that a seek need not begin at the start.
    struct Keyframe {
        std::size_t steps = 0;
        LineMoment moment;
    };
    static constexpr std::size_t keyframeDistance = 2048;

    void makeKeyframes();

    std::vector<std::uint32_t> m_places;
    std::vector<simulate::TraceStep> m_steps;
    std::vector<Keyframe> m_keyframes;
    double m_length = 0;
    bool m_complete = false;
};

/// A place in a recording that moves forth and back.
class Replay
{
public:
    explicit Replay(std::shared_ptr<const Recording> recording);

    /// Clamped to the recording. Steps at that very time have happened.
    void seek(double time);
    const LineMoment &moment() const { return m_moment; }

private:
    void startNear(double time);

    std::shared_ptr<const Recording> m_recording;
    LineMoment m_moment;
    std::size_t m_next = 0; ///< the first step that has not happened
};

} // namespace lw::jobs
