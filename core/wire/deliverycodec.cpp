// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/deliverycodec.h"

#include "core/wire/deliveryproto.h"
#include "core/wire/fieldreader.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/stubs/logging.h>

namespace lw::wire {

template<>
inline constexpr int enumCount<Decision> = static_cast<int>(Decision::Reopen) + 1;

namespace {

/// Deepest nesting of our messages is 4; anything deeper is not ours.
constexpr int recursionLimit = 8;

template<class Message>
Result<Message> parse(std::string_view bytes, std::string_view what)
{
    google::protobuf::io::CodedInputStream stream(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                                  static_cast<int>(bytes.size()));
    stream.SetRecursionLimit(recursionLimit);
    Message message;
    const google::protobuf::LogSilencer quiet; // the caller is told; hostile bytes must not fill the log
    if (!message.ParseFromCodedStream(&stream) || !stream.ConsumedEntireMessage())
        return Error{Errc::SyntaxError, std::string(what)};
    return message;
}

pb::Slot slotTo(const Slot &slot)
{
    pb::Slot message;
    *message.mutable_generation() = toProto(slot.generation);
    message.set_recipe_digest(digestBytes(slot.recipe));
    return message;
}

Slot slotFrom(const pb::Slot &message, FieldReader &read, const std::string &field)
{
    return {read.take(fromProto(message.generation()), field + ".generation"),
            read.digest(message.recipe_digest(), field + ".recipe_digest")};
}

} // namespace

std::string encodeEnvelope(const trust::Envelope &envelope)
{
    return toProto(envelope).SerializeAsString();
}

Result<trust::Envelope> decodeEnvelope(std::string_view bytes, std::size_t limit)
{
    if (bytes.size() > limit)
        return Error{Errc::FileTooLarge, "envelope", std::to_string(limit)};
    const Result<pb::SignedEnvelope> message = parse<pb::SignedEnvelope>(bytes, "envelope");
    if (!message)
        return message.error();
    return fromProto(*message);
}

std::string encodeManifest(const LineManifest &manifest)
{
    return toProto(manifest).SerializeAsString();
}

Result<LineManifest> decodeManifest(std::string_view payload)
{
    const Result<pb::LineManifest> message = parse<pb::LineManifest>(payload, "manifest");
    if (!message)
        return message.error();
    return fromProto(*message);
}

std::string encodeStationRecord(const StationRecord &record)
{
    pb::StationRecord message;
    message.set_line(record.line);
    *message.mutable_promised() = toProto(record.promised);
    *message.mutable_ack() = toProto(record.ack);
    message.set_gate_open(record.gateOpen);
    message.set_applied(record.applied);
    message.set_highest_released(record.highestReleased);
    *message.mutable_active() = slotTo(record.active);
    *message.mutable_armed() = slotTo(record.armed);
    *message.mutable_staged() = slotTo(record.staged);
    return message.SerializeAsString();
}

Result<StationRecord> decodeStationRecord(std::string_view bytes)
{
    const Result<pb::StationRecord> message = parse<pb::StationRecord>(bytes, "station record");
    if (!message)
        return message.error();
    FieldReader read;
    StationRecord record{message->line(),
                         fromProto(message->promised()),
                         read.take(fromProto(message->ack()), "ack"),
                         message->gate_open(),
                         message->applied(),
                         message->highest_released(),
                         slotFrom(message->active(), read, "active"),
                         slotFrom(message->armed(), read, "armed"),
                         slotFrom(message->staged(), read, "staged")};
    return read.finish(std::move(record));
}

std::string encodeHubRecord(const HubRecord &record)
{
    pb::HubRecord message;
    message.set_hub_uuid(record.hub);
    message.set_counter(record.counter);
    message.set_line(record.line);
    *message.mutable_released() = toProto(record.released);
    message.set_manifest(record.manifest);
    *message.mutable_ballot() = toProto(record.ballot);
    message.set_decision(enumToProto<pb::Decision>(record.decision));
    *message.mutable_reopen() = toProto(record.reopen);
    message.set_release(record.release);
    message.set_confirmed(record.confirmed);
    return message.SerializeAsString();
}

Result<HubRecord> decodeHubRecord(std::string_view bytes)
{
    const Result<pb::HubRecord> message = parse<pb::HubRecord>(bytes, "hub record");
    if (!message)
        return message.error();
    FieldReader read;
    HubRecord record{message->hub_uuid(),
                     message->counter(),
                     message->line(),
                     read.take(fromProto(message->released()), "released"),
                     message->manifest(),
                     fromProto(message->ballot()),
                     read.enumerator<Decision>(message->decision(), "decision"),
                     read.take(fromProto(message->reopen()), "reopen"),
                     message->release(),
                     message->confirmed()};
    return read.finish(std::move(record));
}

} // namespace lw::wire
