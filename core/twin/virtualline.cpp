// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twin/virtualline.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <random>

namespace lw::twin {
namespace {

constexpr std::chrono::milliseconds tickInterval{20};

Result<recipe::InstalledHead> installedHead(const model::Project &project, const model::Placement &placement)
{
    const model::Head *head = model::find(project, placement.head);
    if (!head)
        return Error{Errc::UnknownId, placement.head.value};
    const model::HeadType *type = model::find(project, head->type);
    if (!type)
        return Error{Errc::UnknownId, head->type.value};
    return recipe::InstalledHead{placement.socket.number, head->id, *type};
}

Result<std::unique_ptr<link::Storage>> makeStorage(const std::filesystem::path &directory, const model::CellId &station)
{
    if (directory.empty())
        return std::unique_ptr<link::Storage>(std::make_unique<link::MemoryStorage>());
    Result<link::FileStorage> storage = link::FileStorage::open(directory / station.value);
    if (!storage)
        return storage.error();
    return std::unique_ptr<link::Storage>(std::make_unique<link::FileStorage>(*std::move(storage)));
}

} // namespace

Result<std::vector<recipe::Equipment>> equipmentOf(const model::Project &project, const model::ProductId &product,
                                                   const std::set<model::HeadId> &leftOut)
{
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return Error{Errc::UnknownId, product.value};
    for (const model::HeadId &head : leftOut)
        if (!model::findPlacement(*setup, head))
            return Error{Errc::UnknownId, head.value};
    std::vector<recipe::Equipment> stations;
    for (const model::Cell &cell : project.frame.cells) {
        const model::CellType *type = model::find(project, cell.type);
        if (!type)
            return Error{Errc::UnknownId, cell.type.value};
        recipe::Equipment &station = stations.emplace_back();
        station.station = cell.id;
        station.stationClass = cell.type.value;
        station.operators = type->operators;
        for (const model::Placement &placement : setup->placements) {
            if (placement.socket.cell != cell.id || leftOut.contains(placement.head))
                continue;
            Result<recipe::InstalledHead> head = installedHead(project, placement);
            if (!head)
                return head.error();
            station.heads.push_back(*std::move(head));
        }
    }
    return stations;
}

Result<std::unique_ptr<VirtualLine>> VirtualLine::create(std::vector<recipe::Equipment> stations, link::Dialer &dialer,
                                                         const trust::TrustedKeys &keys, const Clock &clock,
                                                         const VirtualLineOptions &options)
{
    std::unique_ptr<VirtualLine> line(new VirtualLine);
    std::random_device device;
    for (recipe::Equipment &equipment : stations) {
        Result<std::unique_ptr<link::Storage>> storage = makeStorage(options.stateDirectory, equipment.station);
        if (!storage)
            return storage.error();
        Station station;
        station.storage = *std::move(storage);
        station.body = std::make_unique<VirtualStation>(std::move(equipment), clock, options.physics);
        station.agent =
            std::make_unique<link::StationAgent>(*station.body, *station.storage, keys, clock, options.agent);
        station.agent->start();
        auto jitter = [engine = std::minstd_rand(device())]() mutable {
            return std::uniform_real_distribution<double>(0, 1)(engine);
        };
        station.runtime = std::make_unique<link::StationRuntime>(*station.agent, dialer, clock, std::move(jitter));
        line->m_stations.push_back(std::move(station));
    }
    return line;
}

VirtualLine::~VirtualLine()
{
    m_thread = {};
    for (Station &station : m_stations)
        station.runtime->close();
}

void VirtualLine::start()
{
    m_thread = std::jthread([this](std::stop_token stop) {
        std::mutex sleeping;
        std::condition_variable_any woken;
        while (!stop.stop_requested()) {
            tick();
            std::unique_lock lock(sleeping);
            woken.wait_for(lock, stop, tickInterval, [] { return false; });
        }
    });
}

void VirtualLine::tick()
{
    for (Station &station : m_stations) {
        station.runtime->access([&] { station.body->advance(); });
        station.runtime->tick();
    }
}

std::vector<wire::Report> VirtualLine::reports() const
{
    std::vector<wire::Report> reports;
    for (const Station &station : m_stations)
        reports.push_back(station.runtime->report());
    return reports;
}

Result<void> VirtualLine::command(const model::CellId &station, Command command)
{
    const auto found = std::find_if(m_stations.begin(), m_stations.end(), [&](const Station &candidate) {
        return candidate.body->identity().id == station;
    });
    if (found == m_stations.end())
        return Error{Errc::UnknownId, station.value};
    bool accepted = false;
    found->runtime->access([&] { accepted = found->body->command(command); });
    if (!accepted)
        return Error{Errc::Refused, station.value};
    return {};
}

} // namespace lw::twin
