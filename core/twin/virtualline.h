// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/link/stationruntime.h"
#include "core/link/storage.h"
#include "core/model/project.h"
#include "core/twin/virtualstation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <thread>
#include <vector>

namespace lw::twin {

/// The stations of a line as the project plans them: every cell with the heads that the product's setup puts into
/// its sockets, except those to leave out. UnknownId when product or setup, or a head or cell type, is missing, or
/// when a head to leave out sits nowhere.
Result<std::vector<recipe::Equipment>> equipmentOf(const model::Project &project, const model::ProductId &product,
                                                   const std::set<model::HeadId> &leftOut = {});

struct VirtualLineOptions {
    StationPhysics physics;
    link::AgentOptions agent{.reportInterval = std::chrono::milliseconds(1000)};
    std::filesystem::path stateDirectory; ///< one folder per station in it; empty: forget with the process
};

/// Virtual stations with one thread that lets their time pass and keeps them connected to their hub.
class VirtualLine
{
public:
    /// Dialer, keys and clock must outlive the line. FileUnwritable when a state folder cannot be made.
    static Result<std::unique_ptr<VirtualLine>> create(std::vector<recipe::Equipment> stations, link::Dialer &dialer,
                                                       const trust::TrustedKeys &keys, const Clock &clock,
                                                       const VirtualLineOptions &options = {});
    /// Stops and closes the streams.
    ~VirtualLine();

    /// Begins to live in a thread of its own.
    void start();
    /// What start()'s thread does, once: for tests that own the clock.
    void tick();

    std::vector<wire::Report> reports() const;
    /// As from the buttons of a station: UnknownId, or Refused when its state does not accept the command.
    Result<void> command(const model::CellId &station, Command command);

private:
    struct Station {
        std::unique_ptr<VirtualStation> body;
        std::unique_ptr<link::Storage> storage;
        std::unique_ptr<link::StationAgent> agent;
        std::unique_ptr<link::StationRuntime> runtime;
    };

    VirtualLine() = default;

    std::vector<Station> m_stations;
    std::jthread m_thread; ///< last: joins before the stations go
};

} // namespace lw::twin
