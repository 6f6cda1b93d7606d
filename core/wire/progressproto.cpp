// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/deliveryproto.h"
#include "core/wire/fieldreader.h"

namespace lw::wire {
namespace {

pb::StationProgress toProto(const StationProgress &progress)
{
    pb::StationProgress message;
    message.set_station_id(progress.station.value);
    message.set_phase(enumToProto<pb::StationPhase>(progress.phase));
    message.set_have(progress.have);
    message.set_size(progress.size);
    message.set_recipe_digest(digestBytes(progress.recipe));
    if (progress.reason)
        *message.mutable_reason() = wire::toProto(*progress.reason);
    return message;
}

Result<StationProgress> fromProto(const pb::StationProgress &message)
{
    FieldReader read;
    StationProgress progress{model::CellId{message.station_id()},
                             read.enumerator<StationPhase>(message.phase(), "phase"), message.have(), message.size(),
                             read.digest(message.recipe_digest(), "recipe_digest"), {}};
    if (message.has_reason())
        progress.reason = read.take(wire::fromProto(message.reason()), "reason");
    return read.finish(std::move(progress));
}

} // namespace

pb::DeliveryProgress toProto(const DeliveryProgress &progress)
{
    pb::DeliveryProgress message;
    message.set_line(progress.line);
    *message.mutable_generation() = toProto(progress.generation);
    message.set_phase(enumToProto<pb::LinePhase>(progress.phase));
    message.set_outcome(enumToProto<pb::Outcome>(progress.outcome));
    for (const StationProgress &station : progress.stations)
        *message.add_stations() = toProto(station);
    message.set_trouble(progress.trouble);
    return message;
}

Result<DeliveryProgress> fromProto(const pb::DeliveryProgress &message)
{
    FieldReader read;
    DeliveryProgress progress{message.line(), read.take(fromProto(message.generation()), "generation"),
                              read.enumerator<LinePhase>(message.phase(), "phase"),
                              read.enumerator<Outcome>(message.outcome(), "outcome"), {}, message.trouble()};
    for (int i = 0; i < message.stations_size(); ++i)
        progress.stations.push_back(read.take(fromProto(message.stations(i)), indexed("stations", i)));
    return read.finish(std::move(progress));
}

pb::LineStatus toProto(const LineStatus &status)
{
    pb::LineStatus message;
    message.set_line(status.line);
    *message.mutable_released() = toProto(status.released);
    message.set_next_number(status.nextNumber);
    for (const StationStatus &station : status.stations) {
        pb::StationStatus &entry = *message.add_stations();
        entry.set_connected(station.connected);
        *entry.mutable_report() = toProto(station.report);
    }
    *message.mutable_delivery() = toProto(status.delivery);
    return message;
}

Result<LineStatus> fromProto(const pb::LineStatus &message)
{
    FieldReader read;
    LineStatus status{message.line(), read.take(fromProto(message.released()), "released"), message.next_number(), {},
                      read.take(fromProto(message.delivery()), "delivery")};
    for (int i = 0; i < message.stations_size(); ++i) {
        const pb::StationStatus &entry = message.stations(i);
        status.stations.push_back(
            {entry.connected(), read.take(fromProto(entry.report()), indexed("stations", i) + ".report")});
    }
    return read.finish(std::move(status));
}

} // namespace lw::wire
