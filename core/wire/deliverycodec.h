// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/wire/delivery.h"
#include "core/wire/records.h"

#include <string>
#include <string_view>

/// Bytes of the delivery objects that are signed, stored or written to files. Reading is strict: SyntaxError when
/// the bytes are no such message or nest too deeply, BadValue with the field path when a field makes no sense.
namespace lw::wire {

/// The content of a .lwr file.
std::string encodeEnvelope(const trust::Envelope &envelope);
/// FileTooLarge above the limit in bytes, before anything is parsed.
Result<trust::Envelope> decodeEnvelope(std::string_view bytes, std::size_t limit);

/// Call only with a payload whose signature was verified. Duplicate members are left to the caller to judge.
Result<LineManifest> decodeManifest(std::string_view payload);
std::string encodeManifest(const LineManifest &manifest);

std::string encodeStationRecord(const StationRecord &record);
Result<StationRecord> decodeStationRecord(std::string_view bytes);

std::string encodeHubRecord(const HubRecord &record);
Result<HubRecord> decodeHubRecord(std::string_view bytes);

} // namespace lw::wire
