// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/loads.h"
#include "core/balance/salbp/measures.h"
#include "core/balance/salbp/packing.h"
#include "core/balance/salbp/statestore.h"
#include "core/balance/salbp/tails.h"

#include <optional>
#include <vector>

namespace lw::balance::salbp {

/// Tasks by station, first station first.
using Stations = std::vector<std::vector<std::uint32_t>>;

/// Branch, bound and remember over the loads of one station after the other, with cyclic best-first search: states wait
/// by the number of their stations, and the best of each number is expanded in turn (Sewell and Jacobson 2012;
/// Morrison, Sewell and Jacobson 2014). Works in slices, so that several searches can take turns.
class StationSearch
{
public:
    /// Seeks balances of at most mostStations stations. mirror: the instance reversed. Both outlive the search.
    StationSearch(const Instance &instance, const Instance &mirror, Ticks cycle, std::uint32_t mostStations);

    StationSearch(const StationSearch &) = delete; // its parts refer to each other
    StationSearch &operator=(const StationSearch &) = delete;

    enum class Outcome : std::uint8_t {
        Paused,    ///< the slice is used up
        Found,     ///< a balance was found: take it with found(), lower the goal, go on
        Exhausted, ///< no balance of at most that many stations
    };
    /// Goes on for about that many steps (tasks tried in loads), or until the meter says that it is over.
    Outcome run(std::uint64_t steps, Meter &meter);

    /// From now on only balances of at most that many stations count; not more than before.
    void lowerGoal(std::uint32_t mostStations);

    const Stations &found() const { return m_found; }
    std::size_t bytes() const;

private:
    struct Waiting {
        double key = 0; ///< least first
        std::uint32_t state = StateStore::none;
        bool operator<(const Waiting &other) const
        {
            return key != other.key ? key > other.key : state > other.state;
        }
    };

    std::optional<Waiting> next();
    bool measure(std::uint32_t state);
    bool staysInWindows(ConstTaskSet assigned, Ticks left);
    bool isSurpassed(std::uint32_t state);
    bool canBePacked(ConstTaskSet assigned, Ticks left);
    bool expand(std::uint32_t state, Meter &meter);
    void take(std::span<const std::uint32_t> load, Ticks idle);
    bool fits(std::span<const std::uint32_t> load);
    void enqueue(std::uint32_t state, Ticks idle, std::size_t tasks);
    bool reopenTruncated();
    Stations stationsTo(std::uint32_t state) const;

    const Instance &m_instance;
    Ticks m_cycle;
    std::uint32_t m_goal;
    Dominance m_dominance;
    Tails m_tails;
    std::vector<Measure> m_measures; ///< the times first, the pairs last
    double m_pairWeight = 0;         ///< ticks that a lost weight of the pairs counts for in the order of states
    TaskSets m_due; ///< by stations left: the tasks that must have begun before
    LoadSearch m_loads;
    Packing m_packing;
    StateStore m_store;
    std::vector<std::vector<Waiting>> m_contours; ///< by stations used: heaps
    std::size_t m_contour = 0;
    std::vector<std::uint32_t> m_truncated; ///< states of which not all loads were tried
    std::uint64_t m_loadLimit;
    Stations m_found;

    std::int64_t m_packingCredit; ///< steps that packing may take; it earns them by cutting states off

    // The state that is being expanded.
    std::uint32_t m_state = StateStore::none;
    std::uint64_t m_hash = 0;
    Ticks m_freeTime = 0;       ///< Σ times of its unassigned tasks
    std::vector<Ticks> m_slack; ///< by measure, at the goal
    std::size_t m_assignedTasks = 0;
    Ticks m_pairSlack = 0;      ///< of the load at hand
    bool m_onlySinks = false;   ///< nothing waits for any unassigned task
    std::uint64_t m_loadsTaken = 0;

    // Room to work in, kept from state to state.
    std::vector<Ticks> m_weights;
    std::vector<std::uint32_t> m_free;
    std::vector<Word> m_child;
};

} // namespace lw::balance::salbp
