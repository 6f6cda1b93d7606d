// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/buffers.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace lw::simulate {

namespace {

using Split = std::vector<std::uint32_t>; ///< by gap

Split evenSplit(std::size_t gaps, std::uint32_t places)
{
    const auto count = static_cast<std::uint32_t>(gaps);
    Split split(gaps, places / count);
    const std::uint32_t left = places % count;
    const std::uint32_t from = (count - left) / 2;
    for (std::uint32_t gap = from; gap < from + left; ++gap)
        ++split[gap];
    return split;
}

Split splitOf(const Line &line)
{
    Split split;
    for (std::size_t gap = 0; gap + 1 < line.stations.size(); ++gap)
        split.push_back(line.stations[gap].places);
    return split;
}

std::uint32_t sumOf(const Split &split)
{
    return std::accumulate(split.begin(), split.end(), 0U);
}

class Search
{
public:
    Search(const Line &line, std::uint32_t places, const Experiment &experiment, const SplitWatch &watch)
        : m_line(line), m_places(places), m_experiment(experiment), m_watch(watch)
    {}

    const std::vector<double> &runs(const Split &split)
    {
        const auto known = m_known.find(split);
        if (known != m_known.end())
            return known->second;
        for (std::size_t gap = 0; gap < split.size(); ++gap)
            m_line.stations[gap].places = split[gap];
        const auto made = m_known.emplace(split, m_experiment.throughputs(m_line)).first;
        if (!m_experiment.stopped()) // else some of its replications may be missing
            remember(split);
        return made->second;
    }

    /// Of those that were simulated to their end; empty for none.
    const Split &best() const { return m_best; }

    double value(const Split &split)
    {
        const std::vector<double> &values = runs(split);
        return std::accumulate(values.begin(), values.end(), 0.0);
    }

    Split greedy(std::size_t gaps, std::uint32_t places)
    {
        Split split(gaps, 0);
        while (places > 0 && !m_experiment.stopped()) {
            const std::uint32_t step = std::max(1U, places / static_cast<std::uint32_t>(2 * gaps));
            split = bestAddition(split, step);
            places -= step;
        }
        split.front() += places; // only when stopped: the number is kept
        return split;
    }

    Split exchange(Split split)
    {
        std::uint32_t step = std::max(1U, *std::ranges::max_element(split) / 2);
        while (!m_experiment.stopped()) {
            if (const Split better = bestExchange(split, step); better != split)
                split = better;
            else if (step == 1)
                break;
            else
                step /= 2;
        }
        return split;
    }

    std::uint32_t tried() const { return static_cast<std::uint32_t>(m_known.size()); }

private:
    void remember(const Split &split)
    {
        if (sumOf(split) == m_places && (m_best.empty() || value(split) > value(m_best)))
            m_best = split;
        if (m_watch)
            m_watch({tried(), m_experiment.mean(m_best.empty() ? std::vector<double>() : runs(m_best))});
    }

    Split bestAddition(const Split &split, std::uint32_t step)
    {
        Split best;
        double most = -1;
        for (std::size_t gap = 0; gap < split.size(); ++gap) {
            Split next = split;
            next[gap] += step;
            if (isBetter(next, most, best))
                best = std::move(next);
        }
        return best;
    }

    Split bestExchange(const Split &split, std::uint32_t step)
    {
        Split best = split;
        double most = value(split);
        for (std::size_t from = 0; from < split.size(); ++from) {
            for (std::size_t to = 0; to < split.size() && split[from] >= step; ++to) {
                if (to == from || m_experiment.stopped())
                    continue;
                Split next = split;
                next[from] -= step;
                next[to] += step;
                if (isBetter(next, most, best))
                    best = std::move(next);
            }
        }
        return best;
    }

    /// Raises most when it is. Of equal ones the more even: it asks less of luck.
    bool isBetter(const Split &split, double &most, const Split &best)
    {
        const double now = value(split);
        if (now < most || (now == most && spread(split) >= spread(best)))
            return false;
        most = now;
        return true;
    }

    static double spread(const Split &split)
    {
        double squares = 0;
        for (const double places : split)
            squares += places * places;
        return squares;
    }

    Line m_line;
    std::uint32_t m_places;
    const Experiment &m_experiment;
    const SplitWatch &m_watch;
    Split m_best;
    std::map<Split, std::vector<double>> m_known;
};

std::vector<std::uint32_t> byStation(Split split)
{
    split.push_back(0);
    return split;
}

/// What the search begins the exchanges with.
Split startOf(Search &search, const Split &now, const Split &even, std::uint32_t places)
{
    const Split greedy = search.greedy(even.size(), places);
    const Split &better = search.value(greedy) > search.value(even) ? greedy : even;
    return sumOf(now) == places && search.value(now) > search.value(better) ? now : better;
}

} // namespace

Result<BufferSplit> splitBuffers(const Line &line, std::uint32_t places, const Plan &plan, std::stop_token stop,
                                 const SplitWatch &watch)
{
    const Result<Experiment> experiment = Experiment::on(line, plan, stop);
    if (!experiment)
        return experiment.error();
    if (line.stations.size() < 2)
        return Error{Errc::BadValue, "places", std::to_string(places)};
    Search search(line, places, *experiment, watch);
    const Split now = splitOf(line);
    const Split even = evenSplit(now.size(), places);
    const std::vector<double> nowRuns = search.runs(now);
    const std::vector<double> evenRuns = search.runs(even);
    Split best = search.exchange(startOf(search, now, even, places));
    if (experiment->stopped())
        best = search.best().empty() ? even : search.best();
    return BufferSplit{.places = byStation(best),
                       .even = byStation(even),
                       .throughputPerHour = experiment->mean(search.runs(best)),
                       .gain = experiment->difference(evenRuns, search.runs(best)),
                       .gainOverLine = experiment->difference(nowRuns, search.runs(best)),
                       .tried = search.tried(),
                       .stopped = experiment->stopped()};
}

} // namespace lw::simulate
