// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/wire/quantityreader.h"
#include "core/wire/proto/project.pb.h"

#include <memory>
#include <string_view>

/// model ⇄ message. toProto is total. fromProto reports what does not fit to the reader, under the names that the
/// JSON text uses; fromProto(toProto(p)) == p for every p that can be written, and so is toProto(fromProto(m)) == m for
/// every m that toProto made. References may dangle.
namespace lw::wire {

namespace v1 = ::linewright::v1;

std::unique_ptr<v1::Text> writeText(const model::LocalText &text); ///< null when both are empty
model::LocalText readText(const v1::Text &text);

void toProto(const model::Catalog &catalog, std::string_view currency, v1::Catalog *out);
model::Catalog fromProto(const v1::Catalog &in, QuantityReader &reader);

void toProto(const model::Project &project, v1::ProjectFile *out);
model::Project fromProto(const v1::ProjectFile &in, QuantityReader &reader);

} // namespace lw::wire
