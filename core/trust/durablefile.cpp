// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/durablefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace lw::trust {
namespace {

Error fileError(Errc code, const std::filesystem::path &path)
{
    return Error{code, {}, std::strerror(errno), path.string(), 0};
}

/// A descriptor that closes itself; errors of close() are covered by the fsync before it.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool valid() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncDirectory(const std::filesystem::path &directory)
{
    const Descriptor fd(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.valid() && ::fsync(fd.get()) == 0;
}

std::filesystem::path directoryOf(const std::filesystem::path &path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

/// The bytes in a synced file beside the path, under a name that no other process uses.
Result<std::filesystem::path> writeBeside(const std::filesystem::path &path, std::string_view bytes, FileAccess access)
{
    const std::filesystem::path temporary = path.string() + '.' + std::to_string(::getpid()) + ".new";
    const mode_t mode = access == FileAccess::OwnerOnly ? 0600 : 0644;
    // Remove a leftover first: O_EXCL then makes sure that the mode is ours and no symbolic link is followed.
    ::unlink(temporary.c_str());
    const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!fd.valid())
        return fileError(Errc::FileUnwritable, path);
    if (!writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0) {
        Error error = fileError(Errc::FileUnwritable, path);
        ::unlink(temporary.c_str());
        return error;
    }
    return temporary;
}

} // namespace

Result<void> writeDurably(const std::filesystem::path &path, std::string_view bytes, FileAccess access)
{
    const Result<std::filesystem::path> temporary = writeBeside(path, bytes, access);
    if (!temporary)
        return temporary.error();
    if (::rename(temporary->c_str(), path.c_str()) != 0 || !syncDirectory(directoryOf(path))) {
        Error error = fileError(Errc::FileUnwritable, path);
        ::unlink(temporary->c_str());
        return error;
    }
    return {};
}

Result<bool> createDurably(const std::filesystem::path &path, std::string_view bytes, FileAccess access)
{
    const Result<std::filesystem::path> temporary = writeBeside(path, bytes, access);
    if (!temporary)
        return temporary.error();
    const bool created = ::link(temporary->c_str(), path.c_str()) == 0;
    const bool failed = (!created && errno != EEXIST) || !syncDirectory(directoryOf(path));
    const Error error = fileError(Errc::FileUnwritable, path);
    ::unlink(temporary->c_str());
    if (failed)
        return error;
    return created;
}

Result<std::string> readFile(const std::filesystem::path &path, std::size_t limit)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        return fileError(errno == ENOENT ? Errc::FileNotFound : Errc::FileUnreadable, path);
    std::string bytes;
    char buffer[16384];
    for (;;) {
        const ssize_t count = ::read(fd.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(Errc::FileUnreadable, path);
        if (count == 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return Error{Errc::FileTooLarge, {}, std::to_string(limit), path.string(), 0};
    }
}

} // namespace lw::trust
