// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/replications.h"

#include "core/simulate/calendar.h"
#include "core/simulate/vectorstate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>

namespace lw::simulate {

namespace {

constexpr std::uint32_t pilot = ~std::uint32_t{0}; ///< number of the pilot run
constexpr std::uint32_t mostTimesPlanned = 10;

/// Parts that leave inside the span, by lane.
std::vector<Replication> runLanes(const Line &line, const Plan &plan, const Span &span, std::uint32_t first,
                                  const std::stop_token &stop)
{
    constexpr std::uint64_t partsPerLook = 1024;
    const double end = span.warmUp + span.length;
    const bool judges = line.stations.back().scrap > 0;
    std::array<std::uint64_t, Recursion::lanes> left{};
    std::array<std::uint64_t, Recursion::lanes> scrapped{};
    Recursion recursion(line, plan.seed, first);
    std::uint64_t moved = 0;
    for (bool going = true; going && !(moved % partsPerLook == 0 && stop.stop_requested()); ++moved) {
        const Recursion::Times times = recursion.advance(1);
        going = false;
        for (std::size_t lane = 0; lane < Recursion::lanes; ++lane) {
            const bool counts = times[lane] >= span.warmUp && times[lane] < end;
            left[lane] += counts ? 1U : 0U;
            scrapped[lane] += counts && judges && !recursion.isGood(lane) ? 1U : 0U;
            going = going || times[lane] < end;
        }
    }
    std::vector<Replication> runs(Recursion::lanes);
    for (std::size_t lane = 0; lane < Recursion::lanes; ++lane) {
        runs[lane].length = span.length;
        runs[lane].scheduled = line.hours.openBetween(span.warmUp, end);
        runs[lane].parts = left[lane] - scrapped[lane];
        runs[lane].scrapped = scrapped[lane];
        runs[lane].events = moved * line.stations.size();
    }
    return runs;
}

/// Hands out replications to the threads and collects what they give.
class Crew
{
public:
    Crew(const Line &line, const Plan &plan, const Span &span, const Watch &watch, const std::stop_token &stop)
        : m_line(line), m_plan(plan), m_span(span), m_watch(watch), m_stop(stop),
          m_recursive(plan.engine == Engine::Recursion
                      || (plan.engine == Engine::Auto && !plan.cells && recursionApplies(line)))
    {
    }

    Engine engine() const { return m_recursive ? Engine::Recursion : Engine::Calendar; }

    /// Replications up to that number, in addition to those that are there.
    void runUpTo(std::uint32_t count)
    {
        m_runs.resize(count);
        m_finished.resize(count, false);
        const auto work = [this] {
            while (runNext()) { }
        };
        std::vector<std::jthread> others;
        for (unsigned thread = 1; thread < m_plan.threads; ++thread)
            others.emplace_back(work);
        work();
    }

    /// Those that were finished, by number.
    std::vector<Replication> takeRuns()
    {
        std::vector<Replication> finished;
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            if (m_finished[i])
                finished.push_back(std::move(m_runs[i]));
        return finished;
    }

    Estimate throughput() const { return throughputOf(finishedRuns(), m_plan.confidence); }

private:
    bool runNext()
    {
        const auto step = static_cast<std::uint32_t>(m_recursive ? Recursion::lanes : 1);
        const std::uint32_t first = m_next.fetch_add(step);
        if (first >= m_runs.size() || m_stop.stop_requested()) {
            m_next = std::min<std::uint32_t>(m_next, static_cast<std::uint32_t>(m_runs.size()));
            return false;
        }
        clearVectorState();
        std::vector<Replication> runs = m_recursive
            ? runLanes(m_line, m_plan, m_span, first, m_stop)
            : std::vector<Replication>{Calendar(m_line, m_plan.seed, first).run(m_span, m_stop)};
        if (m_stop.stop_requested())
            return false; // cut short: counts for nothing
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < runs.size() && first + i < m_runs.size(); ++i) {
            m_runs[first + i] = std::move(runs[i]);
            m_finished[first + i] = true;
            ++m_done;
        }
        if (m_watch)
            m_watch({m_done, static_cast<std::uint32_t>(m_runs.size()), throughput()});
        return true;
    }

    std::vector<Replication> finishedRuns() const
    {
        std::vector<Replication> runs;
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            if (m_finished[i])
                runs.push_back({.length = m_runs[i].length, .scheduled = m_runs[i].scheduled, .parts = m_runs[i].parts});
        return runs;
    }

    const Line &m_line;
    const Plan &m_plan;
    const Span &m_span;
    const Watch &m_watch;
    const std::stop_token &m_stop;
    const bool m_recursive;
    std::atomic<std::uint32_t> m_next = 0;
    std::mutex m_mutex; ///< of what follows
    std::vector<Replication> m_runs;
    std::vector<bool> m_finished;
    std::uint32_t m_done = 0;
};

/// The value below which that share of the sorted values lies.
double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

} // namespace

Batch replicate(const Line &line, const Plan &plan, const Span &span, const Watch &watch, const std::stop_token &stop)
{
    Crew crew(line, plan, span, watch, stop);
    const std::uint32_t most = plan.relativeHalfWidth > 0 ? plan.replications * mostTimesPlanned : plan.replications;
    for (std::uint32_t count = plan.replications; count <= most && !stop.stop_requested(); count += plan.replications) {
        crew.runUpTo(count);
        const Estimate now = crew.throughput();
        if (now.halfWidth <= plan.relativeHalfWidth * now.mean)
            break;
    }
    return {crew.engine(), stop.stop_requested(), crew.takeRuns()};
}

namespace {

/// The same line if it never closed.
Line alwaysOpen(Line line)
{
    line.hours = line.repairHours = {};
    for (Station &station : line.stations)
        station.hours = {};
    return line;
}

} // namespace

double warmUpOf(const Line &line, const Plan &plan, const std::stop_token &stop)
{
    const Line open = alwaysOpen(line);
    const double length = plan.length * line.hours.share();
    const Replication run = Calendar(open, plan.seed, pilot).run({.length = length, .binLength = length / seriesBins}, stop);
    const std::vector<double> output(run.output.begin(), run.output.end());
    const double warmUp = static_cast<double>(mser5(output)) * length / seriesBins;
    return line.hours.isAlways() ? warmUp : std::ceil(warmUp / length * plan.length / line.hours.period()) * line.hours.period();
}

Estimate throughputOf(const std::vector<Replication> &runs, double confidence)
{
    std::vector<double> values;
    for (const Replication &run : runs)
        values.push_back(run.throughput() * secondsPerHour);
    return estimate(values, confidence);
}

Series seriesOf(const std::vector<Replication> &runs, double binLength)
{
    Series series{.binLength = binLength};
    std::size_t bins = runs.front().output.size();
    for (const Replication &run : runs)
        bins = std::min(bins, run.output.size());
    std::vector<double> values(runs.size());
    for (std::size_t bin = 0; bin < bins; ++bin) {
        double sum = 0;
        double wip = 0;
        for (std::size_t run = 0; run < runs.size(); ++run) {
            values[run] = runs[run].output[bin] / binLength * secondsPerHour;
            sum += values[run];
            wip += runs[run].wip[bin];
        }
        std::ranges::sort(values);
        series.throughputPerHour.push_back(sum / static_cast<double>(runs.size()));
        series.low.push_back(quantile(values, 0.05));
        series.high.push_back(quantile(values, 0.95));
        series.wip.push_back(wip / static_cast<double>(runs.size()));
    }
    return series;
}

} // namespace lw::simulate
