// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/recipepayload.h"

#include "core/recipe/validate.h"
#include "core/wire/delivery.h"
#include "core/wire/jsontext.h"
#include "core/wire/projectmap.h"
#include "core/wire/proto/recipe.pb.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/stubs/logging.h>
#include <google/protobuf/unknown_field_set.h>

namespace lw::wire {

namespace {

constexpr char recipeFormat[] = "linewright-recipe";
constexpr std::uint32_t recipeVersion = 1;
constexpr int maxNesting = 8; ///< of messages; a recipe has three levels

void writeHeader(const recipe::RecipeHeader &header, v1::RecipeHeader *out)
{
    out->set_line(header.line);
    out->set_product(header.product.value);
    out->set_station(header.station.value);
    out->set_station_class(header.stationClass);
    out->set_revision(header.revision);
    out->set_parent(header.parent);
    out->set_author(header.author);
}

recipe::RecipeHeader readHeader(const v1::RecipeHeader &in)
{
    return {.line = in.line(),
            .product = model::ProductId(in.product()),
            .station = model::CellId(in.station()),
            .stationClass = in.station_class(),
            .revision = in.revision(),
            .parent = in.parent(),
            .author = in.author()};
}

void writeStep(const recipe::RecipeStep &step, v1::RecipeStep *out)
{
    out->set_operation(step.operation.value);
    out->set_allocated_name(writeText(step.name).release());
    out->set_process(step.process.value);
    out->set_socket(step.socket);
    out->set_quantity(writeNumber(step.quantity));
    out->set_begin_s(writeSeconds(step.begin));
    out->set_time_s(writeSeconds(step.time));
    for (const recipe::RecipeParameter &parameter : step.parameters) {
        v1::RecipeParameter *to = out->add_parameters();
        to->set_key(parameter.key);
        to->set_unit(parameter.unit);
        to->set_target(writeNumber(parameter.target));
        to->set_lower(writeNumber(parameter.lower));
        to->set_upper(writeNumber(parameter.upper));
    }
}

recipe::RecipeStep readStep(const v1::RecipeStep &in, QuantityReader &reader)
{
    return {.operation = model::OperationId(in.operation()),
            .name = readText(in.name()),
            .process = model::ProcessId(in.process()),
            .socket = in.socket(),
            .quantity = reader.number("quantity", in.quantity()),
            .begin = reader.seconds("begin", in.begin_s()),
            .time = reader.seconds("time", in.time_s()),
            .parameters = reader.list("parameters", in.parameters(), [&](const v1::RecipeParameter &from) {
                return recipe::RecipeParameter{.key = from.key(),
                                               .unit = from.unit(),
                                               .target = reader.number("target", from.target()),
                                               .lower = reader.number("lower", from.lower()),
                                               .upper = reader.number("upper", from.upper())};
            })};
}

v1::Recipe toProto(const recipe::Recipe &recipe)
{
    v1::Recipe out;
    out.set_format(recipeFormat);
    out.set_version(recipeVersion);
    writeHeader(recipe.header, out.mutable_header());
    for (const recipe::RequiredHead &head : recipe.heads) {
        v1::RequiredHead *to = out.add_heads();
        to->set_socket(head.socket);
        to->set_type(head.type.value);
        to->set_serial(head.serial.value);
    }
    for (const recipe::RecipeStep &step : recipe.steps)
        writeStep(step, out.add_steps());
    out.set_index_s(writeSeconds(recipe.indexTime));
    out.set_expected_cycle_s(writeSeconds(recipe.expectedCycle));
    return out;
}

recipe::Recipe fromProto(const v1::Recipe &in, QuantityReader &reader)
{
    return {.header = readHeader(in.header()),
            .heads = reader.list("heads", in.heads(), [](const v1::RequiredHead &from) {
                return recipe::RequiredHead{.socket = from.socket(),
                                            .type = model::HeadTypeId(from.type()),
                                            .serial = model::HeadId(from.serial())};
            }),
            .steps = reader.list("steps", in.steps(), [&](const v1::RecipeStep &from) { return readStep(from, reader); }),
            .indexTime = reader.seconds("index_time", in.index_s()),
            .expectedCycle = reader.seconds("expected_cycle", in.expected_cycle_s())};
}

/// Whether any message in it carries fields that this schema does not have.
bool hasUnknownFields(const google::protobuf::Message &message)
{
    const google::protobuf::Reflection *reflection = message.GetReflection();
    if (!reflection->GetUnknownFields(message).empty())
        return true;
    std::vector<const google::protobuf::FieldDescriptor *> fields;
    reflection->ListFields(message, &fields);
    for (const google::protobuf::FieldDescriptor *field : fields) {
        if (field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE)
            continue;
        if (!field->is_repeated() && hasUnknownFields(reflection->GetMessage(message, field)))
            return true;
        for (int i = 0; field->is_repeated() && i < reflection->FieldSize(message, field); ++i) {
            if (hasUnknownFields(reflection->GetRepeatedMessage(message, field, i)))
                return true;
        }
    }
    return false;
}

} // namespace

std::string recipePayload(const recipe::Recipe &recipe)
{
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream out(&stream);
        out.SetSerializationDeterministic(true);
        toProto(recipe).SerializeToCodedStream(&out);
    }
    return bytes;
}

Result<recipe::Recipe> parseRecipe(std::string_view payload)
{
    if (payload.size() > recipeSizeLimit)
        return Error{.code = Errc::FileTooLarge, .detail = std::to_string(recipeSizeLimit)};
    const google::protobuf::LogSilencer silencer; // what is wrong is returned, not printed for whoever sends rubbish
    v1::Recipe message;
    google::protobuf::io::CodedInputStream in(reinterpret_cast<const std::uint8_t *>(payload.data()),
                                              static_cast<int>(payload.size()));
    in.SetRecursionLimit(maxNesting);
    if (!message.ParseFromCodedStream(&in) || !in.ConsumedEntireMessage())
        return Error{.code = Errc::SyntaxError};
    if (message.format() != recipeFormat)
        return Error{.code = Errc::UnknownFormat, .subject = "format", .detail = message.format()};
    if (message.version() == 0)
        return Error{.code = Errc::MissingField, .subject = "version"};
    if (message.version() > recipeVersion)
        return Error{.code = Errc::NewerVersion, .subject = "version", .detail = std::to_string(message.version())};
    if (hasUnknownFields(message))
        return Error{.code = Errc::UnknownField};
    QuantityReader reader;
    recipe::Recipe recipe = fromProto(message, reader);
    if (!reader.ok())
        return reader.error();
    if (const Result<void> valid = recipe::validate(recipe); !valid)
        return valid.error();
    return recipe;
}

std::string recipeToJson(const recipe::Recipe &recipe)
{
    return writeJson(toProto(recipe));
}

} // namespace lw::wire
