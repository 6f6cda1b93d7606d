// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/storage.h"

#include "core/trust/digest.h"
#include "core/trust/durablefile.h"

#include <algorithm>

namespace lw::link {
namespace {

constexpr std::size_t recordLimit = 64 * 1024 * 1024;
constexpr std::size_t digestSize = 32;
constexpr std::string_view extension = ".rec";

} // namespace

Result<FileStorage> FileStorage::open(const std::filesystem::path &directory)
{
    std::error_code failure;
    std::filesystem::create_directories(directory, failure);
    if (!failure)
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all, failure);
    if (failure)
        return Error{Errc::FileUnwritable, {}, failure.message(), directory.string()};
    return FileStorage(directory);
}

std::filesystem::path FileStorage::pathOf(std::string_view name) const
{
    return m_directory / (std::string(name) + std::string(extension));
}

Result<std::optional<std::string>> FileStorage::read(std::string_view name) const
{
    Result<std::string> bytes = trust::readFile(pathOf(name), recordLimit);
    if (!bytes && bytes.error().code == Errc::FileNotFound)
        return std::optional<std::string>();
    if (!bytes)
        return bytes.error();
    const std::string_view content = std::string_view(*bytes).substr(std::min(digestSize, bytes->size()));
    if (bytes->size() < digestSize || trust::toBytes(trust::sha256(content)) != bytes->substr(0, digestSize))
        return Error{Errc::DigestMismatch, std::string(name), {}, pathOf(name).string()};
    return std::optional<std::string>(content);
}

Result<void> FileStorage::write(std::string_view name, std::string_view bytes)
{
    std::string content = trust::toBytes(trust::sha256(bytes));
    content.append(bytes);
    return trust::writeDurably(pathOf(name), content, trust::FileAccess::OwnerOnly);
}

Result<void> FileStorage::remove(std::string_view name)
{
    std::error_code failure;
    std::filesystem::remove(pathOf(name), failure);
    if (failure)
        return Error{Errc::FileUnwritable, std::string(name), failure.message(), pathOf(name).string()};
    return {};
}

std::vector<std::string> FileStorage::names() const
{
    std::vector<std::string> names;
    std::error_code failure;
    for (std::filesystem::directory_iterator it(m_directory, failure), end; !failure && it != end;
         it.increment(failure))
        if (it->path().extension() == extension)
            names.push_back(it->path().stem().string());
    return names;
}

Result<std::optional<std::string>> MemoryStorage::read(std::string_view name) const
{
    const auto found = m_records.find(name);
    if (found == m_records.end())
        return std::optional<std::string>();
    return std::optional<std::string>(found->second);
}

Result<void> MemoryStorage::write(std::string_view name, std::string_view bytes)
{
    m_records.insert_or_assign(std::string(name), std::string(bytes));
    return {};
}

Result<void> MemoryStorage::remove(std::string_view name)
{
    if (const auto found = m_records.find(name); found != m_records.end())
        m_records.erase(found);
    return {};
}

std::vector<std::string> MemoryStorage::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, bytes] : m_records)
        names.push_back(name);
    return names;
}

} // namespace lw::link
