// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/hubruntime.h"
#include "core/link/memorytransport.h"
#include "core/twin/virtualline.h"

#include <memory>
#include <thread>

namespace lw::twin {

/// A hub and the virtual stations of a project in this process, so that everything can be tried on one machine with
/// no set-up. Nothing is kept on disk.
class LocalLine
{
public:
    /// The clock must outlive the line. Errors as equipmentOf().
    static Result<std::unique_ptr<LocalLine>> start(const model::Project &project, const model::ProductId &product,
                                                    trust::TrustedKeys keys, const Clock &clock,
                                                    const VirtualLineOptions &options = {},
                                                    const link::HubOptions &hubOptions = {},
                                                    const std::set<model::HeadId> &leftOut = {});
    ~LocalLine();

    link::HubRuntime &hub() { return *m_hub; }
    VirtualLine &stations() { return *m_stations; }
    std::unique_ptr<link::DeliveryClient> client() { return link::makeLocalClient(*m_hub); }

private:
    explicit LocalLine(trust::TrustedKeys keys) : m_keys(std::move(keys)) {}

    trust::TrustedKeys m_keys;
    link::MemoryStorage m_storage;
    std::unique_ptr<link::HubRuntime> m_hub;
    std::unique_ptr<link::MemoryTransport> m_transport;
    std::unique_ptr<VirtualLine> m_stations;
    std::jthread m_carrier; ///< delivers what waits in the transport
};

} // namespace lw::twin
