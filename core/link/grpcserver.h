// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/hubruntime.h"

#include <memory>
#include <string>

namespace lw::link {

/// Serves a hub to stations and clients on a unix-domain socket that only its owner may use.
class GrpcServer
{
public:
    /// The hub must outlive the server. BadValue for an address that is no unix-domain socket, Refused (detail "busy") when
    /// another hub listens there, ConnectionFailed when the socket cannot be made. A socket left over by a hub that
    /// is gone is replaced.
    static Result<std::unique_ptr<GrpcServer>> listen(const std::string &address, HubRuntime &hub);
    /// Ends every stream and removes the socket.
    ~GrpcServer();

private:
    class Impl;
    explicit GrpcServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace lw::link
