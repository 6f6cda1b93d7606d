// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/calendar.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace lw::jobs {

/// A part somewhere on the line and how long it stays there. Times in seconds from the start.
struct Stay {
    static constexpr double unknown = std::numeric_limits<double>::infinity();

    std::uint32_t part = 0; ///< numbered from 1; 0 for none
    double since = 0;       ///< when it came, or the last one left
    double until = unknown; ///< when it goes on; unknown when it is still there at the end of the recording

    bool operator==(const Stay &) const = default;
};

/// Where a part in a cell has come from.
enum class Origin : std::uint8_t {
    CellBefore, ///< handed over without waiting
    Places,     ///< before the cell
    Shelf,      ///< sent back by this cell or one behind it
    Outside     ///< new on the line
};

/// One cell at one moment of a recording.
struct CellMoment {
    simulate::State state = simulate::State::Starved;
    double stateSince = 0;     ///< seconds
    Stay part;                 ///< in the cell
    Origin origin = Origin::Outside; ///< of that part
    std::uint32_t waiting = 0; ///< parts in the places before the cell
    std::uint32_t shelved = 0; ///< parts that were sent back to it and wait beside it

    bool operator==(const CellMoment &) const = default;
};

/// The whole line at one moment.
struct LineMoment {
    double time = 0;               ///< seconds
    std::vector<CellMoment> cells; ///< first to last
    std::vector<Stay> places;      ///< of all cells, see Recording::waiting; the next to go first
    std::uint32_t left = 0;        ///< parts that have left the line
    Stay last;                     ///< the last one that left the last cell; since: when it did

    bool operator==(const LineMoment &) const = default;
};

/// What one replication did, from the empty line on, step by step. The first replication of a run with the same seed
/// does the same.
class Recording
{
public:
    static constexpr std::size_t stepLimit = 1'000'000;
    static constexpr double lengthLimit = 24 * 3600; ///< seconds of the line

    /// At most that many seconds, lengthLimit and stepLimit steps; stopping keeps what there is. The line is one that
    /// simulate::check accepts.
    static Recording of(const simulate::Line &line, std::uint64_t seed, double length, const std::stop_token &stop = {});

    std::size_t cellCount() const { return m_placesBegin.empty() ? 0 : m_placesBegin.size() - 1; }
    /// Places before a cell; none before the first.
    std::uint32_t places(std::size_t cell) const { return m_placesBegin[cell + 1] - m_placesBegin[cell]; }
    /// The parts that wait in the places before a cell, the next to go first.
    std::span<const Stay> waiting(const LineMoment &moment, std::size_t cell) const;
    /// Product of a part on the line.
    std::uint32_t productOf(std::uint32_t part) const { return part < m_products.size() ? m_products[part] : 0; }
    const std::vector<simulate::TraceStep> &steps() const { return m_steps; }
    /// Some cell is in that state at some time.
    bool shows(simulate::State state) const { return m_states[static_cast<std::size_t>(state)]; }
    double length() const { return m_length; } ///< seconds that were kept
    bool complete() const { return m_complete; } ///< as long as was asked for

private:
    friend class Replay;
    /// The line after so many steps, so that a seek need not begin at the start.
    struct Keyframe {
        std::size_t steps = 0;
        LineMoment moment;
    };
    static constexpr std::size_t keyframeDistance = 4096;

    void lookAhead();
    void makeKeyframes();
    LineMoment emptyLine() const;
    void apply(LineMoment &moment, std::size_t step) const;
    void take(LineMoment &moment, std::size_t step) const;
    void release(LineMoment &moment, std::size_t step) const;

    std::vector<std::uint32_t> m_placesBegin; ///< by cell, of its places; one more for the end
    std::vector<simulate::TraceStep> m_steps;
    std::vector<double> m_until; ///< by step: when the part that comes to the cell with it goes, or that leaves it comes to another
    std::vector<std::uint32_t> m_products; ///< by part
    std::vector<Keyframe> m_keyframes;
    std::array<bool, simulate::stateCount> m_states{};
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
