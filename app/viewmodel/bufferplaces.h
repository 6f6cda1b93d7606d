// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/frame.h"

namespace lw::viewmodel {

/// The buffer with so many places: a place is as long as those there are; the first one takes a pitch of the platform.
inline model::Buffer withPlaces(const model::Buffer &buffer, std::uint32_t places, Length pitch)
{
    const Length each = buffer.places > 0 ? Length{buffer.length.um / buffer.places} : pitch;
    return {places, each * static_cast<int>(places)};
}

} // namespace lw::viewmodel
