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

class Search
{
public:
    Search(const Line &line, const Experiment &experiment) : m_line(line), m_experiment(experiment) {}

    const std::vector<double> &runs(const Split &split)
    {
        const auto known = m_known.find(split);
        if (known != m_known.end())
            return known->second;
        for (std::size_t gap = 0; gap < split.size(); ++gap)
            m_line.stations[gap].places = split[gap];
        return m_known.emplace(split, m_experiment.throughputs(m_line)).first->second;
    }

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
    const Experiment &m_experiment;
    std::map<Split, std::vector<double>> m_known;
};

std::vector<std::uint32_t> byStation(Split split)
{
    split.push_back(0);
    return split;
}

} // namespace

Result<BufferSplit> splitBuffers(const Line &line, std::uint32_t places, const Plan &plan, std::stop_token stop)
{
    const Result<Experiment> experiment = Experiment::on(line, plan, stop);
    if (!experiment)
        return experiment.error();
    if (line.stations.size() < 2)
        return Error{Errc::BadValue, "places", std::to_string(places)};
    const std::size_t gaps = line.stations.size() - 1;
    Search search(line, *experiment);
    const Split even = evenSplit(gaps, places);
    const Split greedy = search.greedy(gaps, places);
    const Split best = search.exchange(search.value(greedy) > search.value(even) ? greedy : even);
    return BufferSplit{.places = byStation(best),
                       .even = byStation(even),
                       .throughputPerHour = experiment->mean(search.runs(best)),
                       .gain = experiment->difference(search.runs(even), search.runs(best)),
                       .tried = search.tried(),
                       .stopped = experiment->stopped()};
}

} // namespace lw::simulate
