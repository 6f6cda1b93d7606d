// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twin/localline.h"

namespace lw::twin {

Result<std::unique_ptr<LocalLine>> LocalLine::start(const model::Project &project, const model::ProductId &product,
                                                    trust::TrustedKeys keys, const Clock &clock,
                                                    const VirtualLineOptions &options,
                                                    const link::HubOptions &hubOptions,
                                                    const std::set<model::HeadId> &leftOut)
{
    Result<std::vector<recipe::Equipment>> equipment = equipmentOf(project, product, leftOut);
    if (!equipment)
        return equipment.error();
    std::unique_ptr<LocalLine> line(new LocalLine(std::move(keys)));
    line->m_hub = std::make_unique<link::HubRuntime>(line->m_storage, line->m_keys, clock, hubOptions);
    if (const Result<void> started = line->m_hub->start(); !started)
        return started.error();
    line->m_transport = std::make_unique<link::MemoryTransport>(*line->m_hub);
    Result<std::unique_ptr<VirtualLine>> stations =
        VirtualLine::create(*std::move(equipment), *line->m_transport, line->m_keys, clock, options);
    if (!stations)
        return stations.error();
    line->m_stations = *std::move(stations);
    line->m_carrier =
        std::jthread([transport = line->m_transport.get()](std::stop_token stop) { transport->run(stop); });
    line->m_stations->start();
    return line;
}

LocalLine::~LocalLine() = default;

} // namespace lw::twin
