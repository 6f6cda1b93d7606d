// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/startline.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace lw::store {

namespace {

constexpr std::chrono::hours shiftStart{8};
constexpr std::chrono::hours shiftLength{8};
constexpr std::uint32_t workingDays = 250;

/// Operations grouped by station: indices, in the order in which each station does them.
using Stations = std::vector<std::vector<std::size_t>>;

/// Takes operations in an order that precedence allows, and fills stations with them.
class StationFiller
{
public:
    explicit StationFiller(const OperationList &list);
    /// By the longest-processing-time rule.
    Stations fill(Duration cycle);
    /// As stationOf says.
    Stations group(const std::vector<std::uint32_t> &stationOf);

private:
    struct Longest {
        Duration time{};
        std::size_t index = 0; ///< ties keep the order of the file
        bool operator<(const Longest &other) const { return time != other.time ? time > other.time : index < other.index; }
    };

    void release(std::vector<std::size_t> indices);
    std::vector<std::size_t> freedBy(std::size_t index);

    const OperationList &m_list;
    std::vector<std::vector<std::size_t>> m_followers;
    std::vector<int> m_waitsFor;
    std::set<Longest> m_ready;
};

StationFiller::StationFiller(const OperationList &list)
    : m_list(list), m_followers(list.operations.size()), m_waitsFor(list.operations.size(), 0)
{
    std::unordered_map<model::OperationId, std::size_t> indices;
    for (std::size_t i = 0; i < list.operations.size(); ++i)
        indices.emplace(list.operations[i].id, i);
    for (const model::Precedence &arc : list.precedence) {
        const std::size_t after = indices.at(arc.after);
        m_followers[indices.at(arc.before)].push_back(after);
        ++m_waitsFor[after];
    }
    std::vector<std::size_t> first; // collected before any is released: that lets go of others
    for (std::size_t i = 0; i < list.operations.size(); ++i) {
        if (m_waitsFor[i] == 0)
            first.push_back(i);
    }
    release(std::move(first));
}

/// Nobody does an operation without a manual time: it holds up none of its followers. A chain of such operations can
/// be as long as the file, so it is walked without recursion.
void StationFiller::release(std::vector<std::size_t> indices)
{
    while (!indices.empty()) {
        const std::size_t index = indices.back();
        indices.pop_back();
        if (const auto time = m_list.operations[index].manualTime) {
            m_ready.insert({.time = *time, .index = index});
            continue;
        }
        const std::vector<std::size_t> next = freedBy(index);
        indices.insert(indices.end(), next.begin(), next.end());
    }
}

/// The followers that waited for nothing else.
std::vector<std::size_t> StationFiller::freedBy(std::size_t index)
{
    std::vector<std::size_t> freed;
    for (const std::size_t follower : m_followers[index]) {
        if (--m_waitsFor[follower] == 0)
            freed.push_back(follower);
    }
    return freed;
}

Stations StationFiller::fill(Duration cycle)
{
    Stations stations;
    Duration left{};
    while (!m_ready.empty()) {
        auto next = m_ready.lower_bound({.time = left, .index = 0});
        if (stations.empty() || next == m_ready.end()) {
            stations.emplace_back();
            left = cycle;
            next = m_ready.lower_bound({.time = left, .index = 0});
            if (next == m_ready.end()) // longer than the cycle: alone, and the check will say so
                next = m_ready.begin();
        }
        const Longest chosen = *next;
        m_ready.erase(next);
        stations.back().push_back(chosen.index);
        left = std::max(left - chosen.time, Duration(-1)); // -1: not even an operation of no time
        release(freedBy(chosen.index));
    }
    return stations;
}

Stations StationFiller::group(const std::vector<std::uint32_t> &stationOf)
{
    Stations stations;
    std::set<std::size_t> ready; // the order of the file
    const auto takeReady = [this, &ready] {
        for (const Longest &entry : m_ready)
            ready.insert(entry.index);
        m_ready.clear();
    };
    for (takeReady(); !ready.empty(); takeReady()) {
        const std::size_t index = *ready.begin();
        ready.erase(ready.begin());
        const std::size_t station = stationOf[index];
        stations.resize(std::max(stations.size(), station + 1));
        stations[station].push_back(index);
        release(freedBy(index));
    }
    return stations;
}

model::Catalog manualCatalog(std::vector<model::Process> processes)
{
    model::CellType station{.id = model::CellTypeId("manual-station"),
                            .name = {.en = "Manual station", .zh = "人工工位"},
                            .width = fromMillimetres(1000),
                            .operators = 1,
                            .notes = "Width: assumption."};
    return {.name = {.en = "Manual stations", .zh = "人工工位"},
            .version = "1",
            .platform = {.name = {.en = "Manual line", .zh = "人工线"}, .pitch = fromMillimetres(1000)},
            .processes = std::move(processes),
            .cellTypes = {std::move(station)}};
}

std::string cellId(std::size_t number, std::size_t count)
{
    const std::string digits = std::to_string(number);
    const std::size_t width = std::max<std::size_t>(2, std::to_string(count).size());
    return "C" + std::string(width - std::min(width, digits.size()), '0') + digits;
}

void setStations(model::Project &project, const Stations &stations)
{
    const model::Product &product = project.products.front();
    model::Setup setup{.product = product.id};
    for (std::size_t i = 0; i < stations.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const model::CellId id(cellId(i + 1, stations.size()));
        project.frame.cells.push_back({.id = id,
                                       .name = {.en = "Station " + number, .zh = "工位 " + number},
                                       .type = project.catalog.cellTypes.front().id});
        for (const std::size_t operation : stations[i])
            setup.assignments.push_back({.operation = product.operations[operation].id, .performer = id});
    }
    project.setups.push_back(std::move(setup));
}

/// What surrounds the stations: catalog, product, calendar, and a demand whose takt is the cycle of the list.
model::Project lineOf(const OperationList &list, const std::string &name, const Stations &stations)
{
    model::Project project{.header = {.name = {.en = name, .zh = name}}, .catalog = manualCatalog(list.processes)};
    project.products.push_back({.id = model::ProductId(name),
                                .name = {.en = name, .zh = name},
                                .operations = list.operations,
                                .precedence = list.precedence});
    setStations(project, stations);
    project.calendar = {.shifts = {{.name = {.en = "Day shift", .zh = "白班"}, .start = shiftStart, .length = shiftLength}},
                        .daysPerYear = workingDays};
    if (list.cycle)
        project.demands.push_back({.product = project.products.front().id,
                                   .unitsPerDay = seconds(shiftLength) / seconds(*list.cycle)});
    return project;
}

} // namespace

model::Project startLine(const OperationList &list, const std::string &name)
{
    Duration longest{};
    for (const model::Operation &operation : list.operations)
        longest = std::max(longest, operation.manualTime.value_or(Duration{}));
    return lineOf(list, name, StationFiller(list).fill(list.cycle.value_or(longest)));
}

model::Project startLine(const OperationList &list, const std::string &name, const std::vector<std::uint32_t> &stationOf)
{
    return lineOf(list, name, StationFiller(list).group(stationOf));
}

} // namespace lw::store
