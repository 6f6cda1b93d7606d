// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lw::link {

/// The socket path in an address such as "unix:/run/user/1000/linewright/hub.sock". BadValue for anything else:
/// stations are told by mutual TLS on a network, so a hub without it listens on this machine only.
Result<std::filesystem::path> socketPath(std::string_view address);

/// Whether somebody accepts connections on the socket.
bool isListening(const std::filesystem::path &socket);

} // namespace lw::link
