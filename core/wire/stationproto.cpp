// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/deliveryproto.h"
#include "core/wire/fieldreader.h"

namespace lw::wire {

pb::Reason toProto(const Reason &reason)
{
    pb::Reason message;
    message.set_code(enumToProto<pb::RefusalCode>(reason.code));
    message.set_temporary(reason.temporary);
    for (const Fact &fact : reason.facts) {
        pb::Fact &entry = *message.add_facts();
        entry.set_key(fact.key);
        entry.set_value(fact.value);
    }
    return message;
}

Result<Reason> fromProto(const pb::Reason &message)
{
    FieldReader read;
    Reason reason{read.enumerator<RefusalCode>(message.code(), "code"), {}, message.temporary()};
    for (const pb::Fact &entry : message.facts())
        reason.facts.push_back({entry.key(), entry.value()});
    return read.finish(std::move(reason));
}

pb::Report toProto(const Report &report)
{
    pb::Report message;
    message.set_station_id(report.station.value);
    message.set_station_class(report.stationClass);
    message.set_packml_state(static_cast<std::uint32_t>(report.state));
    message.set_gate_open(report.gateOpen);
    *message.mutable_promised() = toProto(report.promised);
    *message.mutable_active() = toProto(report.active);
    message.set_active_recipe(digestBytes(report.activeRecipe));
    message.set_active_revision(report.activeRevision);
    message.set_active_product(report.activeProduct);
    *message.mutable_staged() = toProto(report.staged);
    message.set_highest_released(report.highestReleased);
    for (const InstalledHead &head : report.heads) {
        pb::InstalledHead &entry = *message.add_heads();
        entry.set_socket(head.socket);
        entry.set_type(head.type.value);
        entry.set_serial(head.serial.value);
    }
    message.set_units(report.units);
    message.set_last_cycle_us(report.lastCycle.count());
    message.set_expected_cycle_us(report.expectedCycle.count());
    message.set_trouble(report.trouble);
    return message;
}

Result<Report> fromProto(const pb::Report &message)
{
    FieldReader read;
    Report report;
    report.station = model::CellId{message.station_id()};
    report.stationClass = message.station_class();
    if (message.packml_state() > static_cast<std::uint32_t>(PackmlState::Complete))
        read.fail("packml_state", std::to_string(message.packml_state()));
    else
        report.state = static_cast<PackmlState>(message.packml_state());
    report.gateOpen = message.gate_open();
    report.promised = fromProto(message.promised());
    report.active = read.take(fromProto(message.active()), "active");
    report.activeRecipe = read.digest(message.active_recipe(), "active_recipe");
    report.activeRevision = message.active_revision();
    report.activeProduct = message.active_product();
    report.staged = read.take(fromProto(message.staged()), "staged");
    report.highestReleased = message.highest_released();
    for (const pb::InstalledHead &entry : message.heads())
        report.heads.push_back({entry.socket(), model::HeadTypeId{entry.type()}, model::HeadId{entry.serial()}});
    report.units = message.units();
    report.lastCycle = Duration{message.last_cycle_us()};
    report.expectedCycle = Duration{message.expected_cycle_us()};
    report.trouble = message.trouble();
    return read.finish(std::move(report));
}

pb::ArmAck toProto(const ArmAck &ack)
{
    pb::ArmAck message;
    *message.mutable_ballot() = toProto(ack.ballot);
    message.set_was_open(ack.wasOpen);
    *message.mutable_active() = toProto(ack.active);
    return message;
}

Result<ArmAck> fromProto(const pb::ArmAck &message)
{
    FieldReader read;
    ArmAck ack{fromProto(message.ballot()), message.was_open(), read.take(fromProto(message.active()), "active")};
    return read.finish(std::move(ack));
}

namespace {

struct StationMessageWriter {
    pb::StationMessage &out;

    void operator()(const Report &report) const { *out.mutable_report() = toProto(report); }
    void operator()(const ArmAck &ack) const { *out.mutable_arm_ack() = toProto(ack); }
    void operator()(const StageState &state) const
    {
        pb::StageState &message = *out.mutable_stage_state();
        *message.mutable_generation() = toProto(state.generation);
        message.set_recipe_digest(digestBytes(state.recipe));
        message.set_have(state.have);
        message.set_staged(state.staged);
    }
    void operator()(const Applied &applied) const
    {
        pb::Applied &message = *out.mutable_applied();
        *message.mutable_ballot() = toProto(applied.ballot);
        *message.mutable_generation() = toProto(applied.generation);
        message.set_recipe_digest(digestBytes(applied.recipe));
    }
    void operator()(const Refusal &refusal) const
    {
        pb::Refusal &message = *out.mutable_refusal();
        message.set_about(enumToProto<pb::MessageKind>(refusal.about));
        *message.mutable_ballot() = toProto(refusal.ballot);
        *message.mutable_generation() = toProto(refusal.generation);
        *message.mutable_reason() = toProto(refusal.reason);
    }
};

/// A Result<Part> as a Result of the variant that holds it.
template<class Part>
Result<StationMessage> widened(Result<Part> part)
{
    if (!part)
        return part.error();
    return StationMessage(*std::move(part));
}

Result<StationMessage> stageStateFrom(const pb::StageState &message)
{
    FieldReader read;
    StageState state{read.take(fromProto(message.generation()), "generation"),
                     read.digest(message.recipe_digest(), "recipe_digest"), message.have(), message.staged()};
    return read.finish(StationMessage(std::move(state)));
}

Result<StationMessage> appliedFrom(const pb::Applied &message)
{
    FieldReader read;
    Applied applied{fromProto(message.ballot()), read.take(fromProto(message.generation()), "generation"),
                    read.digest(message.recipe_digest(), "recipe_digest")};
    return read.finish(StationMessage(std::move(applied)));
}

Result<StationMessage> refusalFrom(const pb::Refusal &message)
{
    FieldReader read;
    Refusal refusal{read.enumerator<MessageKind>(message.about(), "about"), fromProto(message.ballot()),
                    read.take(fromProto(message.generation()), "generation"),
                    read.take(fromProto(message.reason()), "reason")};
    return read.finish(StationMessage(std::move(refusal)));
}

} // namespace

pb::StationMessage toProto(const StationMessage &message)
{
    pb::StationMessage out;
    std::visit(StationMessageWriter{out}, message);
    return out;
}

Result<StationMessage> fromProto(const pb::StationMessage &message)
{
    switch (message.kind_case()) {
    case pb::StationMessage::kReport:
        return widened(fromProto(message.report()));
    case pb::StationMessage::kStageState:
        return stageStateFrom(message.stage_state());
    case pb::StationMessage::kArmAck:
        return widened(fromProto(message.arm_ack()));
    case pb::StationMessage::kApplied:
        return appliedFrom(message.applied());
    case pb::StationMessage::kRefusal:
        return refusalFrom(message.refusal());
    case pb::StationMessage::KIND_NOT_SET:
        break;
    }
    return Error{Errc::BadValue, "kind"};
}

} // namespace lw::wire
