// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/projectjson.h"

#include "core/wire/journal.h"
#include "core/wire/jsontext.h"
#include "core/wire/projectmap.h"
#include "core/wire/proto/journal.pb.h"

namespace lw::wire {

namespace {

constexpr FileKind projectKind{.format = "linewright-project", .version = 2, .maxBytes = maxProjectBytes};
constexpr FileKind catalogKind{.format = "linewright-catalog", .version = 1, .maxBytes = maxProjectBytes};
constexpr FileKind journalKind{.format = "linewright-journal", .version = 2, .maxBytes = maxJournalBytes};

template<class Message>
Message stamped(const FileKind &kind)
{
    Message message;
    message.set_format(std::string(kind.format));
    message.set_version(kind.version);
    return message;
}

/// Text → message → value, with the line of whatever does not fit. map: (const Message &, QuantityReader &) → value.
template<class Message, class Map>
auto readFile(std::string_view text, const FileKind &kind, const std::string &file, Map map)
    -> Result<decltype(map(std::declval<const Message &>(), std::declval<QuantityReader &>()))>
{
    const auto at = [&file](Error error) {
        error.file = file;
        return error;
    };
    if (const Result<void> known = checkKind(text, kind); !known)
        return at(known.error());
    Message message;
    if (const Result<void> read = readJson(text, &message); !read)
        return at(read.error());
    QuantityReader reader;
    auto value = map(message, reader);
    if (!reader.ok()) {
        Error error = reader.error();
        error.line = lineOfField(text, message, error.subject);
        return at(error);
    }
    return value;
}

/// The oldest version that can hold it: a project that uses nothing new opens in older programs too.
std::uint32_t versionOf(const model::Project &project)
{
    const bool plain = project.title == model::LineTitle{} && project.scenarios.empty() && !project.economics;
    return plain ? 1 : projectKind.version;
}

} // namespace

std::string projectToJson(const model::Project &project)
{
    auto message = stamped<v1::ProjectFile>(projectKind);
    message.set_version(versionOf(project));
    toProto(project, &message);
    return writeJson(message);
}

Result<model::Project> projectFromJson(std::string_view text, const std::string &file)
{
    return readFile<v1::ProjectFile>(text, projectKind, file, [](const v1::ProjectFile &in, QuantityReader &reader) {
        return fromProto(in, reader);
    });
}

std::string catalogToJson(const SharedCatalog &catalog)
{
    auto message = stamped<v1::CatalogFile>(catalogKind);
    message.set_currency(catalog.currency);
    toProto(catalog.catalog, catalog.currency, message.mutable_catalog());
    return writeJson(message);
}

Result<SharedCatalog> catalogFromJson(std::string_view text, const std::string &file)
{
    return readFile<v1::CatalogFile>(text, catalogKind, file, [](const v1::CatalogFile &in, QuantityReader &reader) {
        return SharedCatalog{.currency = reader.currency("currency", in.currency()),
                             .catalog = reader.inside("catalog", [&] { return fromProto(in.catalog(), reader); })};
    });
}

std::string journalToJson(const Journal &journal)
{
    auto message = stamped<v1::JournalFile>(journalKind);
    message.set_version(versionOf(journal.project)); // a journal is as old as the project in it
    message.set_document(journal.document);
    message.set_base_digest(journal.baseDigest);
    message.set_revision(journal.revision);
    for (const std::string &step : journal.steps)
        message.add_steps(step);
    toProto(journal.project, message.mutable_project());
    return writeJson(message);
}

Result<Journal> journalFromJson(std::string_view text, const std::string &file)
{
    return readFile<v1::JournalFile>(text, journalKind, file, [](const v1::JournalFile &in, QuantityReader &reader) {
        return Journal{.document = in.document(),
                       .baseDigest = in.base_digest(),
                       .revision = in.revision(),
                       .steps = {in.steps().begin(), in.steps().end()},
                       .project = reader.inside("project", [&] { return fromProto(in.project(), reader); })};
    });
}

} // namespace lw::wire
