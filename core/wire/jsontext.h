// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace google::protobuf {
class Message;
}

namespace lw::wire {

/// A kind of file: what its "format" says, the version this program writes, and the most bytes it reads.
struct FileKind {
    std::string_view format;
    std::uint32_t version = 1;
    std::size_t maxBytes = 0;
};

/// Whether the text is of that kind and not newer: FileTooLarge, SyntaxError, MissingField, UnknownFormat with the
/// format found, NewerVersion with the version found. Nothing but "format" and "version" is looked at.
Result<void> checkKind(std::string_view text, const FileKind &kind);

/// proto3 JSON, stricter than protobuf's own reader: an unknown or repeated key, null, a number in quotes, NaN, and an
/// unknown enumerator are errors, and every error names line and field path. At most 1,000,000 messages (FileTooLarge):
/// two characters of text cost a hundred bytes of memory.
Result<void> readJson(std::string_view text, google::protobuf::Message *out);

/// Line of the field, or of the innermost thing around it that the text has.
int lineOfField(std::string_view text, const google::protobuf::Message &schema, const std::string &path);

/// proto3 JSON that reads well in a diff: fields in schema order, absent ones left out, one thing per line; what holds
/// no list of things stays on one line while that fits in 140 columns. Numbers are the shortest that read back the same.
std::string writeJson(const google::protobuf::Message &message);

} // namespace lw::wire
