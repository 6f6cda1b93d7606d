// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/simulate.h"

#include "core/simulate/replications.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lw::simulate {

namespace {

bool isChance(double value) { return value >= 0 && value <= 1; }

Error badValue(const std::string &subject, double value) { return {Errc::BadValue, subject, std::to_string(value)}; }

Result<void> checkStation(const Station &station, const std::string &name)
{
    if (station.service.empty())
        return Error{Errc::MissingField, name + ".service"};
    for (const Distribution &service : station.service)
        if (!(service.mean >= 0) || !std::isfinite(service.mean))
            return badValue(name + ".service", service.mean);
    for (const FailureMode &mode : station.failures)
        if (!(mode.up.mean > 0) || !(mode.down.mean >= 0))
            return badValue(name + ".failures", mode.up.mean > 0 ? mode.down.mean : mode.up.mean);
    if (!isChance(station.repeat) || station.repeat == 1)
        return badValue(name + ".repeat", station.repeat);
    if (!isChance(station.scrap))
        return badValue(name + ".scrap", station.scrap);
    if (!(station.changeover >= 0))
        return badValue(name + ".changeover", station.changeover);
    if (!station.hours.isValid())
        return badValue(name + ".hours", station.hours.period());
    return {};
}

Result<void> checkSpan(const Line &line, const Plan &plan)
{
    if (!(plan.length > 0) || !std::isfinite(plan.length))
        return badValue("length", plan.length);
    if (plan.warmUp && !(*plan.warmUp >= 0))
        return badValue("warmUp", *plan.warmUp);
    if (!line.hours.isValid() || !line.repairHours.isValid())
        return badValue(line.hours.isValid() ? "repairHours" : "hours", line.hours.period());
    const double warmUp = plan.warmUp.value_or(0);
    if (!(line.hours.openBetween(warmUp, warmUp + plan.length) > 0))
        return badValue("length", plan.length);
    if (plan.replications == 0)
        return badValue("replications", 0);
    if (!(plan.confidence > 0 && plan.confidence < 1))
        return badValue("confidence", plan.confidence);
    return {};
}

Result<void> checkRework(const Line &line, std::size_t station)
{
    const Rework &rework = line.stations[station].rework;
    const std::string name = "stations[" + std::to_string(station) + "].rework";
    const bool endless = rework.chance == 1 && line.reworkLimit == 0;
    if (!isChance(rework.chance) || endless)
        return badValue(name + ".chance", rework.chance);
    if (rework.station > station)
        return badValue(name + ".station", rework.station);
    return {};
}

std::string fieldOf(const Obstacle &obstacle)
{
    const std::string station = "stations[" + std::to_string(obstacle.station) + "]";
    switch (obstacle.kind) {
    case RecursionObstacle::Arrivals: return "arrival";
    case RecursionObstacle::Mix: return "mix";
    case RecursionObstacle::RepairCrew: return "repairCrew";
    case RecursionObstacle::SharedOperators: return station + ".needsOperator";
    case RecursionObstacle::TimeDependentStops: return station + ".failures";
    case RecursionObstacle::ScrapOnTheWay: return station + ".scrap";
    case RecursionObstacle::Rework: return station + ".rework";
    }
    return {};
}

/// "mix, stations[3].scrap"
std::string obstacleFields(const Line &line)
{
    std::string fields;
    for (const Obstacle &obstacle : recursionObstacles(line))
        fields += (fields.empty() ? "" : ", ") + fieldOf(obstacle);
    return fields;
}

} // namespace

Result<void> check(const Line &line, const Plan &plan)
{
    if (line.stations.empty())
        return Error{Errc::MissingField, "stations"};
    double work = 0;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const Station &station = line.stations[i];
        if (const auto checked = checkStation(station, "stations[" + std::to_string(i) + "]"); !checked)
            return checked.error();
        if (station.rework.chance != 0)
            if (const auto checked = checkRework(line, i); !checked)
                return checked.error();
        for (const Distribution &service : station.service)
            work = std::max(work, service.mean);
    }
    if (!(work > 0)) // parts would pass for ever in no time
        return badValue("stations.service", work);
    if (const auto checked = checkSpan(line, plan); !checked)
        return checked.error();
    if (plan.engine == Engine::Recursion && !recursionApplies(line))
        return Error{Errc::BadValue, "engine", "recursion: " + obstacleFields(line)};
    return {};
}

namespace {

/// State shares and queues of one cell over the replications.
StationResult stationResult(const std::vector<Replication> &runs, std::size_t station, double confidence)
{
    StationResult result;
    std::vector<double> values(runs.size());
    const auto over = [&](auto &&value) {
        std::ranges::transform(runs, values.begin(), value);
        return estimate(values, confidence);
    };
    for (std::size_t state = 0; state < stateCount; ++state)
        result.share[state] = over([&](const Replication &run) { return run.stations[station].time[state] / run.length; });
    result.queue = over([&](const Replication &run) { return run.stations[station].meanQueue; });
    result.empty = over([&](const Replication &run) { return run.stations[station].queueEmpty / run.length; });
    result.full = over([&](const Replication &run) { return run.stations[station].queueFull / run.length; });
    result.shelf = over([&](const Replication &run) { return run.stations[station].meanShelf; });
    result.stopsPerHour = over([&](const Replication &run) {
        return static_cast<double>(run.stations[station].stops) / run.scheduled * secondsPerHour;
    }).mean;
    return result;
}

Simulation summarise(const Line &line, const Plan &plan, const Span &span, Batch batch)
{
    Simulation result;
    result.engine = batch.engine;
    result.stopped = batch.stopped;
    result.warmUp = span.warmUp;
    result.length = span.length;
    result.replications = static_cast<std::uint32_t>(batch.runs.size());
    result.scheduledShare = line.hours.openBetween(span.warmUp, span.warmUp + span.length) / span.length;
    result.scheduledHoursPerDay = 24 * line.hours.share();
    result.throughputPerHour = throughputOf(batch.runs, plan.confidence);
    std::vector<double> wip;
    std::vector<double> leadTime;
    std::vector<double> loss;
    for (const Replication &run : batch.runs) {
        result.parts += run.parts;
        result.scrapped += run.scrapped;
        result.reworked += run.reworked;
        result.lost += run.lost;
        result.events += run.events;
        wip.push_back(run.meanWip);
        leadTime.push_back(run.meanLeadTime);
        loss.push_back(run.arrived > 0 ? static_cast<double>(run.lost) / static_cast<double>(run.arrived) : 0);
        result.leadTimes.insert(result.leadTimes.end(), run.leadTimes.begin(), run.leadTimes.end());
    }
    result.moves = (result.parts + result.scrapped) * line.stations.size();
    result.wip = estimate(wip, plan.confidence);
    result.leadTime = estimate(leadTime, plan.confidence);
    result.lossShare = estimate(loss, plan.confidence);
    std::ranges::sort(result.leadTimes);
    if (batch.engine == Engine::Calendar && !batch.runs.empty()) {
        for (std::size_t station = 0; station < line.stations.size(); ++station)
            result.stations.push_back(stationResult(batch.runs, station, plan.confidence));
        result.series = seriesOf(batch.runs, span.binLength);
    }
    return result;
}

} // namespace

double StationResult::shareOfHours(State state) const
{
    const double open = 1 - share[static_cast<std::size_t>(State::OffShift)].mean;
    return state == State::OffShift || !(open > 0) ? 0 : share[static_cast<std::size_t>(state)].mean / open;
}

Estimate Simulation::partsPerDay() const
{
    return {throughputPerHour.mean * scheduledHoursPerDay, throughputPerHour.halfWidth * scheduledHoursPerDay};
}

std::optional<std::size_t> Simulation::bottleneck() const
{
    const auto blocked = [&](std::size_t i) { return stations[i].share[static_cast<std::size_t>(State::Blocked)].mean; };
    const auto starved = [&](std::size_t i) { return stations[i].share[static_cast<std::size_t>(State::Starved)].mean; };
    std::optional<std::size_t> found;
    double most = -1;
    for (std::size_t i = 0; i < stations.size(); ++i) {
        const double before = i > 0 ? blocked(i - 1) - starved(i) : 0;
        const double behind = i + 1 < stations.size() ? starved(i + 1) - blocked(i) : 0;
        if (before < 0 || behind < 0 || before + behind <= most)
            continue;
        most = before + behind;
        found = i;
    }
    return found;
}

Result<Simulation> simulate(const Line &line, const Plan &plan, const Watch &watch, std::stop_token stop)
{
    if (const auto checked = check(line, plan); !checked)
        return checked.error();
    const auto begin = std::chrono::steady_clock::now();
    Span span{.length = plan.length, .binLength = plan.length / seriesBins};
    span.warmUp = plan.warmUp ? *plan.warmUp : warmUpOf(line, plan, stop);
    Simulation result = summarise(line, plan, span, replicate(line, plan, span, watch, stop));
    result.elapsed = std::chrono::steady_clock::now() - begin;
    return result;
}

} // namespace lw::simulate
