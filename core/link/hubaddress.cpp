// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/hubaddress.h"

#include "core/link/deliveryclient.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace lw::link {
namespace {

constexpr std::string_view scheme = "unix:";
/// The field that is wrong, with what is allowed.
constexpr std::string_view field = "address (unix:PATH only, a network listener needs mutual TLS)";
constexpr std::size_t pathLimit = sizeof(sockaddr_un::sun_path) - 1;

} // namespace

Result<std::filesystem::path> socketPath(std::string_view address)
{
    if (!address.starts_with(scheme) || address.size() == scheme.size())
        return Error{Errc::BadValue, std::string(field), std::string(address)};
    std::string_view path = address.substr(scheme.size());
    if (path.starts_with("//")) // the URI spelling, unix:///absolute/path
        path.remove_prefix(2);
    if (path.empty() || path.size() > pathLimit)
        return Error{Errc::BadValue, std::string(field), std::string(address)};
    return std::filesystem::path(path);
}

bool isListening(const std::filesystem::path &socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, socket.c_str(), std::min(socket.string().size(), pathLimit));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const bool accepted = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return accepted;
}

std::string defaultHubAddress()
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe): read-only
    const std::string directory = runtime && *runtime ? std::string(runtime) + "/linewright"
                                                      : "/tmp/linewright-" + std::to_string(::getuid());
    return std::string(scheme) + directory + "/hub.sock";
}

} // namespace lw::link
