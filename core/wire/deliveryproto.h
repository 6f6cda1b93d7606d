// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/wire/delivery.h"
#include "core/wire/deliveryprogress.h"

#include "core/wire/proto/delivery.pb.h"

/// Values to generated messages and back. Included by this folder and by the two gRPC files only.
/// Reading fails with BadValue and the field path for an unset oneof, an unknown enum value, a digest of the wrong
/// size or a chunk over its limit: never a guess.
namespace lw::wire {

namespace pb = ::linewright::v1;

pb::SignedEnvelope toProto(const trust::Envelope &envelope);
Result<trust::Envelope> fromProto(const pb::SignedEnvelope &message);

pb::LineManifest toProto(const LineManifest &manifest);
Result<LineManifest> fromProto(const pb::LineManifest &message);

pb::HubMessage toProto(const HubMessage &message);
Result<HubMessage> fromProto(const pb::HubMessage &message);

pb::StationMessage toProto(const StationMessage &message);
Result<StationMessage> fromProto(const pb::StationMessage &message);

pb::DeliveryProgress toProto(const DeliveryProgress &progress);
Result<DeliveryProgress> fromProto(const pb::DeliveryProgress &message);

pb::LineStatus toProto(const LineStatus &status);
Result<LineStatus> fromProto(const pb::LineStatus &message);

pb::Generation toProto(const Generation &generation);
Result<Generation> fromProto(const pb::Generation &message);

} // namespace lw::wire
