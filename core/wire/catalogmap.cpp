// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/projectmap.h"

namespace lw::wire {

namespace {

constexpr std::uint32_t maxDecimals = 15; // of a double

v1::Process::Family writeFamily(model::ProcessFamily family)
{
    switch (family) {
    case model::ProcessFamily::Handle: return v1::Process::HANDLE;
    case model::ProcessFamily::Dispense: return v1::Process::DISPENSE;
    case model::ProcessFamily::Fasten: return v1::Process::FASTEN;
    case model::ProcessFamily::Press: return v1::Process::PRESS;
    case model::ProcessFamily::Inspect: return v1::Process::INSPECT;
    case model::ProcessFamily::Test: return v1::Process::TEST;
    case model::ProcessFamily::Other: return v1::Process::OTHER;
    }
    return v1::Process::FAMILY_UNSPECIFIED;
}

model::ProcessFamily readFamily(v1::Process::Family family, QuantityReader &reader)
{
    switch (static_cast<int>(family)) { // any number can come out of bytes
    case v1::Process::HANDLE: return model::ProcessFamily::Handle;
    case v1::Process::DISPENSE: return model::ProcessFamily::Dispense;
    case v1::Process::FASTEN: return model::ProcessFamily::Fasten;
    case v1::Process::PRESS: return model::ProcessFamily::Press;
    case v1::Process::INSPECT: return model::ProcessFamily::Inspect;
    case v1::Process::TEST: return model::ProcessFamily::Test;
    case v1::Process::OTHER: return model::ProcessFamily::Other;
    case v1::Process::FAMILY_UNSPECIFIED:
        reader.fail(Errc::MissingField, "family", {});
        break;
    default:
        reader.fail(Errc::BadValue, "family", std::to_string(family));
    }
    return {};
}

void writeReliability(const model::Reliability &reliability, v1::Reliability *out)
{
    out->set_mtbf_h(writeHours(reliability.mtbf));
    out->set_mttr_min(writeMinutes(reliability.mttr));
}

model::Reliability readReliability(const v1::Reliability &in, QuantityReader &reader)
{
    return {.mtbf = reader.hours("mtbfH", in.mtbf_h()), .mttr = reader.minutes("mttrMin", in.mttr_min())};
}

void writeEnvelope(const model::Envelope &envelope, v1::HeadEnvelope *out)
{
    out->set_width_mm(writeMillimetres(envelope.width));
    out->set_depth_mm(writeMillimetres(envelope.depth));
    out->set_height_mm(writeMillimetres(envelope.height));
}

model::Envelope readEnvelope(const v1::HeadEnvelope &in, QuantityReader &reader)
{
    return {.width = reader.millimetres("widthMm", in.width_mm()),
            .depth = reader.millimetres("depthMm", in.depth_mm()),
            .height = reader.millimetres("heightMm", in.height_mm())};
}

void writeRail(const model::Rail &rail, v1::Rail *out)
{
    out->set_carriers(rail.carriers);
    out->set_speed_mps(writeNumber(rail.speedMps));
}

model::Rail readRail(const v1::Rail &in, QuantityReader &reader)
{
    return {.carriers = in.carriers(), .speedMps = reader.number("speedMps", in.speed_mps())};
}

void writePlatform(const model::Platform &platform, v1::Platform *out)
{
    out->set_allocated_name(writeText(platform.name).release());
    out->set_pitch_mm(writeMillimetres(platform.pitch));
    for (const model::InterfaceClass &interface : platform.interfaces) {
        v1::InterfaceClass *to = out->add_interfaces();
        to->set_id(interface.id.value);
        to->set_allocated_name(writeText(interface.name).release());
    }
    if (platform.ceiling != model::Rail{})
        writeRail(platform.ceiling, out->mutable_ceiling_rail());
    if (platform.floor != model::Rail{})
        writeRail(platform.floor, out->mutable_floor_rail());
}

model::Platform readPlatform(const v1::Platform &in, QuantityReader &reader)
{
    return {.name = readText(in.name()),
            .pitch = reader.millimetres("pitchMm", in.pitch_mm()),
            .interfaces = reader.list("interfaces", in.interfaces(), [&](const v1::InterfaceClass &from) {
                return model::InterfaceClass{.id = model::InterfaceId(reader.required("id", from.id())),
                                             .name = readText(from.name())};
            }),
            .ceiling = reader.inside("ceilingRail", [&] { return readRail(in.ceiling_rail(), reader); }),
            .floor = reader.inside("floorRail", [&] { return readRail(in.floor_rail(), reader); })};
}

void writeProcess(const model::Process &process, v1::Process *out)
{
    out->set_id(process.id.value);
    out->set_allocated_name(writeText(process.name).release());
    out->set_family(writeFamily(process.family));
    out->set_allocated_quantity_unit(writeText(process.quantityUnit).release());
    for (const model::ParameterSpec &spec : process.parameters) {
        v1::ParameterSpec *to = out->add_parameters();
        to->set_key(spec.key);
        to->set_allocated_label(writeText(spec.label).release());
        to->set_unit(spec.unit);
        to->set_minimum(writeNumber(spec.minimum));
        to->set_maximum(writeNumber(spec.maximum));
        to->set_decimals(static_cast<std::uint32_t>(spec.decimals));
    }
}

model::ParameterSpec readSpec(const v1::ParameterSpec &in, QuantityReader &reader)
{
    return {.key = reader.required("key", in.key()),
            .label = readText(in.label()),
            .unit = in.unit(),
            .minimum = reader.number("minimum", in.minimum()),
            .maximum = reader.number("maximum", in.maximum()),
            .decimals = static_cast<int>(reader.count("decimals", in.decimals(), maxDecimals))};
}

model::Process readProcess(const v1::Process &in, QuantityReader &reader)
{
    return {.id = model::ProcessId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .family = readFamily(in.family(), reader),
            .quantityUnit = readText(in.quantity_unit()),
            .parameters = reader.list("parameters", in.parameters(),
                                      [&](const v1::ParameterSpec &from) { return readSpec(from, reader); })};
}

void writeCellType(const model::CellType &type, std::string_view currency, v1::CellType *out)
{
    out->set_id(type.id.value);
    out->set_allocated_name(writeText(type.name).release());
    out->set_width_mm(writeMillimetres(type.width));
    for (const model::SocketSpec &socket : type.sockets) {
        v1::Socket *to = out->add_sockets();
        to->set_interface(socket.interface.value);
        to->set_zone(socket.zone);
    }
    out->set_index_s(writeSeconds(type.indexTime));
    if (type.base != model::Reliability{})
        writeReliability(type.base, out->mutable_base());
    out->set_base_power_w(writeNumber(type.basePowerW));
    out->set_cost(writeMoney(type.cost, currency));
    out->set_operators(type.operators);
    out->set_notes(type.notes);
}

model::CellType readCellType(const v1::CellType &in, QuantityReader &reader)
{
    return {.id = model::CellTypeId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .width = reader.millimetres("widthMm", in.width_mm()),
            .sockets = reader.list("sockets", in.sockets(), [](const v1::Socket &from) {
                return model::SocketSpec{.interface = model::InterfaceId(from.interface()), .zone = from.zone()};
            }),
            .indexTime = reader.seconds("indexS", in.index_s()),
            .base = reader.inside("base", [&] { return readReliability(in.base(), reader); }),
            .basePowerW = reader.number("basePowerW", in.base_power_w()),
            .cost = reader.money("cost", in.cost()),
            .operators = in.operators(),
            .notes = in.notes()};
}

void writeCapability(const model::Capability &capability, v1::Capability *out)
{
    out->set_process(capability.process.value);
    for (const model::ParameterRange &limit : capability.limits) {
        v1::ParameterRange *to = out->add_limits();
        to->set_key(limit.key);
        to->set_minimum(writeNumber(limit.minimum));
        to->set_maximum(writeNumber(limit.maximum));
    }
    out->set_base_s(writeSeconds(capability.time.base));
    out->set_per_unit_s(writeSeconds(capability.time.perUnit));
}

model::Capability readCapability(const v1::Capability &in, QuantityReader &reader)
{
    return {.process = model::ProcessId(in.process()),
            .limits = reader.list("limits", in.limits(), [&](const v1::ParameterRange &from) {
                return model::ParameterRange{.key = reader.required("key", from.key()),
                                             .minimum = reader.number("minimum", from.minimum()),
                                             .maximum = reader.number("maximum", from.maximum())};
            }),
            .time = {.base = reader.seconds("baseS", in.base_s()), .perUnit = reader.seconds("perUnitS", in.per_unit_s())}};
}

void writeHeadTimes(const model::HeadType &type, v1::HeadType *out)
{
    out->set_attach_s(writeSeconds(type.attach));
    out->set_detach_s(writeSeconds(type.detach));
    out->set_verify_s(writeSeconds(type.verify));
    out->set_warm_up_s(writeSeconds(type.warmUp));
    for (const model::CalibrationRoutine &routine : type.calibrations) {
        v1::CalibrationRoutine *to = out->add_calibrations();
        to->set_key(routine.key);
        to->set_allocated_name(writeText(routine.name).release());
        to->set_time_s(writeSeconds(routine.time));
    }
}

void writeHeadType(const model::HeadType &type, std::string_view currency, v1::HeadType *out)
{
    out->set_id(type.id.value);
    out->set_allocated_name(writeText(type.name).release());
    out->set_interface(type.interface.value);
    if (type.envelope != model::Envelope{})
        writeEnvelope(type.envelope, out->mutable_envelope());
    if (type.marketEnvelope != model::Envelope{})
        writeEnvelope(type.marketEnvelope, out->mutable_market_envelope());
    for (const model::Capability &capability : type.capabilities)
        writeCapability(capability, out->add_capabilities());
    writeHeadTimes(type, out);
    out->set_accuracy_um(writeNumber(type.accuracyUm));
    out->set_drift_um_per_hour(writeNumber(type.driftUmPerHour));
    if (type.reliability != model::Reliability{})
        writeReliability(type.reliability, out->mutable_reliability());
    out->set_power_w(writeNumber(type.powerW));
    out->set_cost(writeMoney(type.cost, currency));
    out->set_notes(type.notes);
}

model::HeadType readHeadType(const v1::HeadType &in, QuantityReader &reader)
{
    return {.id = model::HeadTypeId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .interface = model::InterfaceId(in.interface()),
            .envelope = reader.inside("envelope", [&] { return readEnvelope(in.envelope(), reader); }),
            .marketEnvelope = reader.inside("marketEnvelope", [&] { return readEnvelope(in.market_envelope(), reader); }),
            .capabilities = reader.list("capabilities", in.capabilities(),
                                        [&](const v1::Capability &from) { return readCapability(from, reader); }),
            .attach = reader.seconds("attachS", in.attach_s()),
            .detach = reader.seconds("detachS", in.detach_s()),
            .verify = reader.seconds("verifyS", in.verify_s()),
            .warmUp = reader.seconds("warmUpS", in.warm_up_s()),
            .calibrations = reader.list("calibrations", in.calibrations(), [&](const v1::CalibrationRoutine &from) {
                return model::CalibrationRoutine{.key = reader.required("key", from.key()),
                                                 .name = readText(from.name()),
                                                 .time = reader.seconds("timeS", from.time_s())};
            }),
            .accuracyUm = reader.number("accuracyUm", in.accuracy_um()),
            .driftUmPerHour = reader.number("driftUmPerHour", in.drift_um_per_hour()),
            .reliability = reader.inside("reliability", [&] { return readReliability(in.reliability(), reader); }),
            .powerW = reader.number("powerW", in.power_w()),
            .cost = reader.money("cost", in.cost()),
            .notes = in.notes()};
}

} // namespace

std::unique_ptr<v1::Text> writeText(const model::LocalText &text)
{
    if (text == model::LocalText{})
        return nullptr;
    auto out = std::make_unique<v1::Text>();
    out->set_en(text.en);
    out->set_zh(text.zh);
    return out;
}

model::LocalText readText(const v1::Text &text)
{
    return {.en = text.en(), .zh = text.zh()};
}

void toProto(const model::Catalog &catalog, std::string_view currency, v1::Catalog *out)
{
    out->set_allocated_name(writeText(catalog.name).release());
    out->set_version(catalog.version);
    writePlatform(catalog.platform, out->mutable_platform());
    for (const model::Process &process : catalog.processes)
        writeProcess(process, out->add_processes());
    for (const model::CellType &type : catalog.cellTypes)
        writeCellType(type, currency, out->add_cell_types());
    for (const model::HeadType &type : catalog.headTypes)
        writeHeadType(type, currency, out->add_head_types());
    out->set_notes(catalog.notes);
}

model::Catalog fromProto(const v1::Catalog &in, QuantityReader &reader)
{
    return {.name = readText(in.name()),
            .version = in.version(),
            .platform = reader.inside("platform", [&] { return readPlatform(in.platform(), reader); }),
            .processes = reader.list("processes", in.processes(),
                                     [&](const v1::Process &from) { return readProcess(from, reader); }),
            .cellTypes = reader.list("cellTypes", in.cell_types(),
                                     [&](const v1::CellType &from) { return readCellType(from, reader); }),
            .headTypes = reader.list("headTypes", in.head_types(),
                                     [&](const v1::HeadType &from) { return readHeadType(from, reader); }),
            .notes = in.notes()};
}

} // namespace lw::wire
