// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/projectmap.h"

#include <set>

namespace lw::wire {

namespace {

v1::Zoning::Kind writeKind(model::ZoningKind kind)
{
    switch (kind) {
    case model::ZoningKind::SameCell: return v1::Zoning::SAME_CELL;
    case model::ZoningKind::SeparateCells: return v1::Zoning::SEPARATE_CELLS;
    }
    return v1::Zoning::KIND_UNSPECIFIED;
}

model::ZoningKind readKind(v1::Zoning::Kind kind, QuantityReader &reader)
{
    switch (static_cast<int>(kind)) { // any number can come out of bytes
    case v1::Zoning::SAME_CELL: return model::ZoningKind::SameCell;
    case v1::Zoning::SEPARATE_CELLS: return model::ZoningKind::SeparateCells;
    case v1::Zoning::KIND_UNSPECIFIED:
        reader.fail(Errc::MissingField, "kind", {});
        break;
    default:
        reader.fail(Errc::BadValue, "kind", std::to_string(kind));
    }
    return {};
}

void writeOperation(const model::Operation &operation, v1::Operation *out)
{
    out->set_id(operation.id.value);
    out->set_allocated_name(writeText(operation.name).release());
    out->set_process(operation.process.value);
    if (operation.quantity != 1)
        out->set_quantity(writeNumber(operation.quantity));
    for (const model::ParameterTarget &parameter : operation.parameters) {
        v1::ParameterTarget *to = out->add_parameters();
        to->set_key(parameter.key);
        to->set_target(writeNumber(parameter.target));
        to->set_lower(writeNumber(parameter.lower));
        to->set_upper(writeNumber(parameter.upper));
    }
    if (operation.manualTime)
        out->set_manual_s(writeSeconds(*operation.manualTime));
    out->set_notes(operation.notes);
}

model::Operation readOperation(const v1::Operation &in, QuantityReader &reader)
{
    const auto manual = in.has_manual_s() ? std::optional(reader.seconds("manualS", in.manual_s())) : std::nullopt;
    return {.id = model::OperationId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .process = model::ProcessId(in.process()),
            .quantity = in.has_quantity() ? reader.number("quantity", in.quantity()) : 1,
            .parameters = reader.list("parameters", in.parameters(), [&](const v1::ParameterTarget &from) {
                return model::ParameterTarget{.key = reader.required("key", from.key()),
                                              .target = reader.number("target", from.target()),
                                              .lower = reader.number("lower", from.lower()),
                                              .upper = reader.number("upper", from.upper())};
            }),
            .manualTime = manual,
            .notes = in.notes()};
}

void writeProduct(const model::Product &product, v1::Product *out)
{
    out->set_id(product.id.value);
    out->set_allocated_name(writeText(product.name).release());
    for (const model::Operation &operation : product.operations)
        writeOperation(operation, out->add_operations());
    for (const model::Precedence &arc : product.precedence) {
        v1::Precedence *to = out->add_precedence();
        to->set_before(arc.before.value);
        to->set_after(arc.after.value);
    }
    for (const model::Zoning &zoning : product.zoning) {
        v1::Zoning *to = out->add_zoning();
        to->set_kind(writeKind(zoning.kind));
        for (const model::OperationId &member : zoning.operations)
            to->add_operations(member.value);
    }
    if (product.qualityRate != 1)
        out->set_quality_rate(writeNumber(product.qualityRate));
    out->set_notes(product.notes);
}

model::Zoning readZoning(const v1::Zoning &in, QuantityReader &reader)
{
    const auto member = [](const std::string &id) { return model::OperationId(id); };
    return {.kind = readKind(in.kind(), reader), .operations = reader.list("operations", in.operations(), member)};
}

model::Product readProduct(const v1::Product &in, QuantityReader &reader)
{
    return {.id = model::ProductId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .operations = reader.list("operations", in.operations(),
                                      [&](const v1::Operation &from) { return readOperation(from, reader); }),
            .precedence = reader.list("precedence", in.precedence(), [](const v1::Precedence &from) {
                return model::Precedence{.before = model::OperationId(from.before()), .after = model::OperationId(from.after())};
            }),
            .zoning = reader.list("zoning", in.zoning(), [&](const v1::Zoning &from) { return readZoning(from, reader); }),
            .qualityRate = in.has_quality_rate() ? reader.number("qualityRate", in.quality_rate()) : 1,
            .notes = in.notes()};
}

void writeFrame(const model::Frame &frame, v1::Frame *out)
{
    for (const model::Cell &cell : frame.cells) {
        v1::Cell *to = out->add_cells();
        to->set_id(cell.id.value);
        to->set_allocated_name(writeText(cell.name).release());
        to->set_type(cell.type.value);
        if (cell.copies != 1)
            to->set_copies(cell.copies);
        if (cell.buffer != model::Buffer{}) {
            to->mutable_buffer()->set_places(cell.buffer.places);
            to->mutable_buffer()->set_length_mm(writeMillimetres(cell.buffer.length));
        }
    }
    for (const model::Head &head : frame.heads) {
        v1::Head *to = out->add_heads();
        to->set_id(head.id.value);
        to->set_type(head.type.value);
    }
    out->set_magazine_places(frame.magazinePlaces);
    out->set_crew(frame.crew);
}

model::Cell readCell(const v1::Cell &in, QuantityReader &reader)
{
    return {.id = model::CellId(reader.required("id", in.id())),
            .name = readText(in.name()),
            .type = model::CellTypeId(in.type()),
            .copies = in.has_copies() ? in.copies() : 1,
            .buffer = {.places = in.buffer().places(), .length = reader.inside("buffer", [&] {
                           return reader.millimetres("lengthMm", in.buffer().length_mm());
                       })}};
}

model::Frame readFrame(const v1::Frame &in, QuantityReader &reader)
{
    return {.cells = reader.list("cells", in.cells(), [&](const v1::Cell &from) { return readCell(from, reader); }),
            .heads = reader.list("heads", in.heads(), [&](const v1::Head &from) {
                return model::Head{.id = model::HeadId(reader.required("id", from.id())), .type = model::HeadTypeId(from.type())};
            }),
            .magazinePlaces = in.magazine_places(),
            .crew = in.crew()};
}

void writeSetup(const model::Setup &setup, v1::Setup *out)
{
    out->set_product(setup.product.value);
    for (const model::Placement &placement : setup.placements) {
        v1::Placement *to = out->add_placements();
        to->set_head(placement.head.value);
        to->set_cell(placement.socket.cell.value);
        to->set_socket(placement.socket.number);
    }
    for (const model::Assignment &assignment : setup.assignments) {
        v1::Assignment *to = out->add_assignments();
        to->set_operation(assignment.operation.value);
        if (const auto *head = std::get_if<model::HeadId>(&assignment.performer))
            to->set_head(head->value);
        else
            to->set_operator_of(std::get<model::CellId>(assignment.performer).value);
    }
}

model::Performer readPerformer(const v1::Assignment &in, QuantityReader &reader)
{
    switch (in.performer_case()) {
    case v1::Assignment::kHead: return model::HeadId(in.head());
    case v1::Assignment::kOperatorOf: return model::CellId(in.operator_of());
    case v1::Assignment::PERFORMER_NOT_SET: reader.fail(Errc::MissingField, "head", {});
    }
    return {};
}

model::Setup readSetup(const v1::Setup &in, QuantityReader &reader)
{
    return {.product = model::ProductId(in.product()),
            .placements = reader.list("placements", in.placements(), [](const v1::Placement &from) {
                return model::Placement{.head = model::HeadId(from.head()),
                                        .socket = {.cell = model::CellId(from.cell()), .number = from.socket()}};
            }),
            .assignments = reader.list("assignments", in.assignments(), [&](const v1::Assignment &from) {
                return model::Assignment{.operation = model::OperationId(from.operation()),
                                         .performer = readPerformer(from, reader)};
            })};
}

void writeCalendar(const model::Calendar &calendar, v1::Calendar *out)
{
    for (const model::Shift &shift : calendar.shifts) {
        v1::Shift *to = out->add_shifts();
        to->set_allocated_name(writeText(shift.name).release());
        to->set_start(writeTimeOfDay(shift.start));
        to->set_length_min(writeMinutes(shift.length));
        to->set_breaks_min(writeMinutes(shift.breaks));
    }
    out->set_days_per_year(calendar.daysPerYear);
    if (calendar.plannedAvailability != 1)
        out->set_planned_availability(writeNumber(calendar.plannedAvailability));
}

model::Calendar readCalendar(const v1::Calendar &in, QuantityReader &reader)
{
    const double availability = in.planned_availability();
    return {.shifts = reader.list("shifts", in.shifts(), [&](const v1::Shift &from) {
                return model::Shift{.name = readText(from.name()),
                                    .start = reader.timeOfDay("start", from.start()),
                                    .length = reader.minutes("lengthMin", from.length_min()),
                                    .breaks = reader.minutes("breaksMin", from.breaks_min())};
            }),
            .daysPerYear = in.days_per_year(),
            .plannedAvailability = in.has_planned_availability() ? reader.number("plannedAvailability", availability) : 1};
}

void writeTitle(const model::LineTitle &title, v1::LineTitle *out)
{
    out->set_id(title.id.value);
    out->set_allocated_name(writeText(title.name).release());
    out->set_notes(title.notes);
}

model::LineTitle readTitle(const v1::LineTitle &in)
{
    return {.id = model::ScenarioId(in.id()), .name = readText(in.name()), .notes = in.notes()};
}

void writeEconomics(const model::Economics &economics, std::string_view currency, v1::Economics *out)
{
    out->set_operator_per_year(writeMoney(economics.operatorPerYear, currency));
    out->set_energy_per_kwh(writeMoney(economics.energyPerKwh, currency));
    out->set_floor_per_square_metre_year(writeMoney(economics.floorPerSquareMetreYear, currency));
    out->set_line_depth_mm(writeMillimetres(economics.lineDepth));
    out->set_value_per_unit(writeMoney(economics.valuePerUnit, currency));
    out->set_maintenance_share(writeNumber(economics.maintenanceShare));
    out->set_installation_share(writeNumber(economics.installationShare));
    out->set_resale_share(writeNumber(economics.resaleShare));
    out->set_discount_rate(writeNumber(economics.discountRate));
    out->set_years(economics.years);
}

model::Economics readEconomics(const v1::Economics &in, QuantityReader &reader)
{
    const auto price = [&](const char *field, double value) { return reader.money(field, reader.notNegative(field, value)); };
    return {.operatorPerYear = price("operatorPerYear", in.operator_per_year()),
            .energyPerKwh = price("energyPerKwh", in.energy_per_kwh()),
            .floorPerSquareMetreYear = price("floorPerSquareMetreYear", in.floor_per_square_metre_year()),
            .lineDepth = reader.millimetres("lineDepthMm", reader.notNegative("lineDepthMm", in.line_depth_mm())),
            .valuePerUnit = price("valuePerUnit", in.value_per_unit()),
            .maintenanceShare = reader.share("maintenanceShare", in.maintenance_share()),
            .installationShare = reader.share("installationShare", in.installation_share()),
            .resaleShare = reader.share("resaleShare", in.resale_share()),
            .discountRate = reader.share("discountRate", in.discount_rate()),
            .years = reader.count("years", in.years(), model::maxYears)};
}

/// The open line and one beside it have the same parts, under the same names. The catalog is not among them.
template<class Line, class Message>
void writeLine(const Line &line, Message *out)
{
    for (const model::Product &product : line.products)
        writeProduct(product, out->add_products());
    writeFrame(line.frame, out->mutable_frame());
    for (const model::Setup &setup : line.setups)
        writeSetup(setup, out->add_setups());
    writeCalendar(line.calendar, out->mutable_calendar());
    for (const model::Demand &demand : line.demands) {
        v1::Demand *to = out->add_demands();
        to->set_product(demand.product.value);
        to->set_units_per_day(writeNumber(demand.unitsPerDay));
    }
}

template<class Line, class Message>
void readLine(const Message &in, QuantityReader &reader, Line &line)
{
    line.products = reader.list("products", in.products(), [&](const v1::Product &from) { return readProduct(from, reader); });
    line.frame = reader.inside("frame", [&] { return readFrame(in.frame(), reader); });
    line.setups = reader.list("setups", in.setups(), [&](const v1::Setup &from) { return readSetup(from, reader); });
    line.calendar = reader.inside("calendar", [&] { return readCalendar(in.calendar(), reader); });
    line.demands = reader.list("demands", in.demands(), [&](const v1::Demand &from) {
        return model::Demand{.product = model::ProductId(from.product()),
                             .unitsPerDay = reader.number("unitsPerDay", from.units_per_day())};
    });
}

void writeScenarios(const model::Project &project, v1::ProjectFile *out)
{
    if (project.title != model::LineTitle{})
        writeTitle(project.title, out->mutable_title());
    for (const model::Scenario &scenario : project.scenarios) {
        v1::Scenario *to = out->add_scenarios();
        writeTitle(scenario.title, to->mutable_title());
        if (scenario.line->catalog != project.catalog)
            toProto(scenario.line->catalog, project.header.currency, to->mutable_line()->mutable_catalog());
        writeLine(*scenario.line, to->mutable_line());
    }
    if (project.economics)
        writeEconomics(*project.economics, project.header.currency, out->mutable_economics());
}

model::Scenario readScenario(const v1::Scenario &in, const model::Catalog &catalog, QuantityReader &reader)
{
    model::Scenario scenario{.title = reader.inside("title", [&] { return readTitle(in.title()); }), .line = {}};
    scenario.line = reader.inside("line", [&] {
        model::LineState line;
        line.catalog = in.line().has_catalog()
            ? reader.inside("catalog", [&] { return fromProto(in.line().catalog(), reader); }) : catalog;
        readLine(in.line(), reader, line);
        return model::LineSnapshot(std::move(line));
    });
    return scenario;
}

/// Ids differ, and one of the lines is the main one.
void checkTitles(const model::Project &project, QuantityReader &reader)
{
    std::set<model::ScenarioId> ids{project.title.id};
    for (const model::Scenario &scenario : project.scenarios) {
        if (!ids.insert(scenario.title.id).second)
            reader.fail(Errc::DuplicateId, "scenarios", scenario.title.id.value);
    }
    if (!ids.contains(model::ScenarioId{}))
        reader.fail(Errc::MissingField, "scenarios", {});
}

} // namespace

void toProto(const model::Project &project, v1::ProjectFile *out)
{
    v1::Header *header = out->mutable_header();
    header->set_allocated_name(writeText(project.header.name).release());
    header->set_currency(project.header.currency);
    header->set_notes(project.header.notes);
    toProto(project.catalog, project.header.currency, out->mutable_catalog());
    writeLine(project, out);
    writeScenarios(project, out);
}

model::Project fromProto(const v1::ProjectFile &in, QuantityReader &reader)
{
    model::Project project;
    // The header is read first: amounts count in the minor units of its currency.
    project.header = reader.inside("header", [&] {
        return model::Header{.name = readText(in.header().name()),
                             .currency = reader.currency("currency", in.header().currency()),
                             .notes = in.header().notes()};
    });
    project.catalog = reader.inside("catalog", [&] { return fromProto(in.catalog(), reader); });
    readLine(in, reader, project);
    project.title = readTitle(in.title());
    project.scenarios = reader.list("scenarios", in.scenarios(), [&](const v1::Scenario &from) {
        return readScenario(from, project.catalog, reader);
    });
    if (in.has_economics())
        project.economics = reader.inside("economics", [&] { return readEconomics(in.economics(), reader); });
    checkTitles(project, reader);
    return project;
}

} // namespace lw::wire
