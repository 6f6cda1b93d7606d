// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/stationsearch.h"

#include "core/balance/salbp/pairs.h"

#include <algorithm>

namespace lw::balance::salbp {

namespace {

constexpr std::size_t usefulMeasures = 6;
constexpr std::uint64_t firstLoadLimit = 100; // small: a state soon hands over to its children, and gets its turn again
constexpr std::uint64_t moreLoads = 4;
constexpr std::uint64_t stepsPerLoad = 50;
constexpr double bindingPairs = 0.1; // pairs count in the order of states when they leave less of the stations over
constexpr double pairsBeforeTime = 3;
constexpr double remainingWeight = 0.02; // λ of Sewell and Jacobson: of equal idle time, small tasks left for later

/// The packing measures that say most, and the pairs that windows for that many stations leave.
std::vector<Measure> searchMeasures(const Instance &instance, const Instance &mirror, Ticks cycle, std::uint32_t stations,
                                    const Tails &after)
{
    std::vector<Measure> chosen = measures(instance.times, cycle, stations, usefulMeasures);
    const Tails before = tails(mirror, cycle);
    std::vector<std::uint32_t> earliest;
    std::vector<std::uint32_t> latest;
    for (std::uint32_t task = 0; task < instance.size; ++task) {
        earliest.push_back(before.stations[instance.size - 1 - task]);
        latest.push_back(stations + 1 - std::min(stations, after.stations[task]));
    }
    chosen.push_back(pairMeasure(instance, cycle, {earliest, latest}));
    return chosen;
}

constexpr std::uint64_t packingSteps = 20'000;
constexpr std::int64_t firstCredit = 50'000;
constexpr std::int64_t creditPerState = 20;
constexpr std::int64_t creditPerCut = 20'000;

} // namespace

StationSearch::StationSearch(const Instance &instance, const Instance &mirror, Ticks cycle, std::uint32_t mostStations)
    : m_instance(instance), m_cycle(cycle), m_goal(mostStations), m_dominance(instance), m_tails(tails(instance, cycle)),
      m_measures(searchMeasures(instance, mirror, cycle, mostStations, m_tails)), m_due(mostStations + 1, instance.size),
      m_loads(instance, m_dominance, cycle), m_packing(instance.times, cycle), m_store(instance.size), m_contours(mostStations + 1),
      m_loadLimit(firstLoadLimit), m_packingCredit(firstCredit), m_slack(m_measures.size()), m_weights(m_measures.size()),
      m_child(instance.words())
{
    const Measure &pairs = m_measures.back();
    const auto spare = static_cast<double>(pairs.slack(mostStations)) / static_cast<double>(pairs.capacity);
    if (spare < bindingPairs * mostStations)
        m_pairWeight = pairsBeforeTime * static_cast<double>(cycle) / static_cast<double>(pairs.capacity);
    for (std::uint32_t left = 0; left <= mostStations; ++left)
        for (std::uint32_t task = 0; task < instance.size; ++task)
            if (m_tails.stations[task] > left)
                include(m_due[left], task);
    std::ranges::fill(m_child, Word{0});
    m_store.offer(m_child, 0, 0, StateStore::none);
    m_contours[0].push_back({0, 0});
}

void StationSearch::lowerGoal(std::uint32_t mostStations)
{
    m_goal = mostStations;
}

StationSearch::Outcome StationSearch::run(std::uint64_t steps, Meter &meter)
{
    for (std::uint64_t done = 0; done < steps; done += m_instance.size) {
        const auto waiting = next();
        if (!waiting) {
            if (!reopenTruncated())
                return Outcome::Exhausted;
            continue;
        }
        if (!measure(waiting->state))
            continue;
        if (expand(waiting->state, meter))
            return Outcome::Found;
        if (meter.over())
            return Outcome::Paused;
        done += m_loads.steps();
    }
    return Outcome::Paused;
}

/// The best of the next contour that has any. Entries of states that were improved or expanded since are passed over.
std::optional<StationSearch::Waiting> StationSearch::next()
{
    for (std::size_t tried = 0; tried < m_contours.size(); ++tried) {
        auto &heap = m_contours[m_contour];
        const std::size_t stations = m_contour;
        m_contour = (m_contour + 1) % m_contours.size();
        while (!heap.empty()) {
            std::ranges::pop_heap(heap, std::less<>{});
            const Waiting best = heap.back();
            heap.pop_back();
            if (m_store[best.state].open && m_store[best.state].stations == stations)
                return best;
        }
    }
    return std::nullopt;
}

/// Measures the state against the goal; false when it cannot lead there any more.
bool StationSearch::measure(std::uint32_t state)
{
    auto &entry = m_store[state];
    entry.open = false;
    if (entry.stations >= m_goal)
        return false;
    const Ticks left = m_goal - entry.stations;
    const ConstTaskSet assigned = m_store.set(state);
    for (std::size_t k = 0; k < m_measures.size(); ++k)
        m_slack[k] = m_measures[k].slack(left);
    m_state = state;
    m_freeTime = m_instance.total;
    m_hash = 0;
    m_assignedTasks = 0;
    forEachTask(assigned, [&](std::uint32_t task) {
        ++m_assignedTasks;
        m_hash ^= m_store.key(task);
        m_freeTime -= m_instance.times[task];
        for (std::size_t k = 0; k < m_measures.size(); ++k)
            m_slack[k] += m_measures[k].weights[task];
    });
    return std::ranges::all_of(m_slack, [](Ticks slack) { return slack >= 0; }) && staysInWindows(assigned, left)
           && !isSurpassed(state) && canBePacked(assigned, left);
}

/// One machine with tails on the tasks that are free (LB4), and by every measure: the tasks that must be done some
/// stations before the end fit the stations until then.
bool StationSearch::staysInWindows(ConstTaskSet assigned, Ticks left)
{
    m_onlySinks = true;
    Ticks done = 0;
    for (const std::uint32_t task : m_tails.byWork) {
        if (contains(assigned, task))
            continue;
        m_onlySinks = m_onlySinks && m_instance.after[task].empty();
        done += m_instance.times[task];
        if (done + m_tails.work[task] > left * m_cycle)
            return false;
    }
    std::ranges::fill(m_weights, Ticks{0});
    for (const std::uint32_t task : m_tails.byStations) {
        if (contains(assigned, task))
            continue;
        const Ticks room = left + 1 - m_tails.stations[task];
        for (std::size_t k = 0; k < m_measures.size(); ++k) {
            m_weights[k] += m_measures[k].weights[task];
            if (m_weights[k] > room * m_measures[k].capacity)
                return false;
        }
    }
    return true;
}

/// Another state has done all that this one has and one task more, in no more stations.
bool StationSearch::isSurpassed(std::uint32_t state)
{
    const ConstTaskSet assigned = m_store.set(state);
    std::ranges::copy(assigned, m_child.begin());
    for (std::uint32_t task = 0; task < m_instance.size; ++task) {
        if (contains(assigned, task) || !isSubset(m_instance.leaders[task], assigned))
            continue;
        include(m_child, task);
        const std::uint32_t other = m_store.find(m_child, m_hash ^ m_store.key(task));
        exclude(m_child, task);
        if (other != StateStore::none && m_store[other].stations <= m_store[state].stations)
            return true;
    }
    return false;
}

/// Bin packing of the free tasks, where it is within one station of cutting the state off, and as long as it pays.
bool StationSearch::canBePacked(ConstTaskSet assigned, Ticks left)
{
    m_packingCredit += creditPerState;
    if (m_slack[0] >= m_cycle || m_packingCredit < 0)
        return true;
    m_free.clear();
    for (std::uint32_t task = 0; task < m_instance.size; ++task)
        if (!contains(assigned, task))
            m_free.push_back(task);
    const bool possible = m_packing.ask(m_free, left, packingSteps) != Packing::Answer::Impossible;
    m_packingCredit -= static_cast<std::int64_t>(packingSteps - m_packing.stepsLeft());
    if (!possible)
        m_packingCredit += creditPerCut;
    return possible;
}

/// True when a balance was found.
bool StationSearch::expand(std::uint32_t state, Meter &meter)
{
    m_loadsTaken = 0;
    m_found.clear();
    const bool complete = m_loads.forEach(m_store.set(state), {m_slack[0], m_loadLimit * stepsPerLoad, &meter},
                                          [&](std::span<const std::uint32_t> load, Ticks idle) {
                                              take(load, idle);
                                              return m_found.empty() && m_loadsTaken < m_loadLimit;
                                          });
    if (!complete && m_found.empty())
        m_truncated.push_back(state);
    return !m_found.empty();
}

void StationSearch::take(std::span<const std::uint32_t> load, Ticks idle)
{
    if (!fits(load))
        return;
    ++m_loadsTaken;
    const auto stations = static_cast<std::uint16_t>(m_store[m_state].stations + 1);
    std::ranges::copy(m_store.set(m_state), m_child.begin());
    std::uint64_t hash = m_hash;
    for (const std::uint32_t task : load) {
        include(m_child, task);
        hash ^= m_store.key(task);
    }
    if (!isSubset(m_due[m_goal - stations], m_child))
        return;
    const auto answer = m_store.offer(m_child, hash, stations, m_state);
    if (answer.offer == StateStore::Offer::Known)
        return;
    if (isSubset(m_due[0], m_child)) {
        m_found = stationsTo(answer.state);
        return;
    }
    enqueue(answer.state, idle, load.size());
}

/// By every measure the rest can still be done in the stations that are left.
bool StationSearch::fits(std::span<const std::uint32_t> load)
{
    // A station of nothing but sinks can as well come last, unless sinks are all there is.
    if (!m_onlySinks
        && std::ranges::all_of(load, [&](std::uint32_t task) { return m_instance.after[task].empty(); }))
        return false;
    for (std::size_t k = 1; k < m_measures.size(); ++k) {
        Ticks slack = m_slack[k] - m_measures[k].capacity;
        for (const std::uint32_t task : load)
            slack += m_measures[k].weights[task];
        if (slack < 0)
            return false;
        m_pairSlack = slack; // the pairs are the last
    }
    return true;
}

/// Idle time per station, and what the pairs have lost where they bind; of equals the state that did the larger tasks.
void StationSearch::enqueue(std::uint32_t state, Ticks idle, std::size_t tasks)
{
    const std::uint32_t stations = m_store[state].stations;
    const Ticks freeTime = m_freeTime - (m_cycle - idle);
    const Ticks lostTime = stations * m_cycle - (m_instance.total - freeTime);
    const Ticks lostPairs = m_measures.back().slack(m_goal) - m_pairSlack;
    const double lost = static_cast<double>(lostTime) + m_pairWeight * static_cast<double>(lostPairs);
    const double key = lost / static_cast<double>(stations)
                       - remainingWeight * static_cast<double>(m_instance.size - m_assignedTasks - tasks);
    auto &heap = m_contours[stations];
    heap.push_back({key, state});
    std::ranges::push_heap(heap, std::less<>{});
}

/// When nothing waits any more, the states cut short get another turn with more loads.
bool StationSearch::reopenTruncated()
{
    if (m_truncated.empty())
        return false;
    m_loadLimit *= moreLoads;
    std::vector<std::uint32_t> again;
    again.swap(m_truncated);
    for (const std::uint32_t state : again) {
        m_store[state].open = true;
        m_contours[m_store[state].stations].push_back({0, state});
    }
    return true;
}

Stations StationSearch::stationsTo(std::uint32_t state) const
{
    Stations stations;
    while (m_store[state].parent != StateStore::none) {
        const std::uint32_t parent = m_store[state].parent;
        auto &load = stations.emplace_back();
        forEachTask(m_store.set(state), [&](std::uint32_t task) {
            if (!contains(m_store.set(parent), task))
                load.push_back(task);
        });
        state = parent;
    }
    std::ranges::reverse(stations);
    return stations;
}

std::size_t StationSearch::bytes() const
{
    std::size_t sum = m_store.bytes();
    for (const auto &heap : m_contours)
        sum += heap.capacity() * sizeof(Waiting);
    return sum;
}

} // namespace lw::balance::salbp
