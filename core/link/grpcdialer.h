// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/link/transport.h"

#include <memory>
#include <string>

namespace lw::link {

/// Dials a hub on a unix-domain socket; all stations of one process share one connection.
/// BadValue for an address that is no unix-domain socket.
Result<std::unique_ptr<Dialer>> makeGrpcDialer(const std::string &address);

} // namespace lw::link
