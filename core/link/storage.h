// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lw::link {

/// Small named records that must survive a power cut. Names are letters, digits and dashes.
class Storage
{
public:
    virtual ~Storage() = default;
    /// Nothing when there is no such record; DigestMismatch when it was damaged.
    virtual Result<std::optional<std::string>> read(std::string_view name) const = 0;
    /// Durable and whole when it returns success; the old record stays when it does not.
    virtual Result<void> write(std::string_view name, std::string_view bytes) = 0;
    /// Success also when there was none.
    virtual Result<void> remove(std::string_view name) = 0;
    virtual std::vector<std::string> names() const = 0;
};

/// One file per record in a directory that only its owner can read; each begins with the SHA-256 of the rest, so
/// that a damaged record is told from a missing one.
class FileStorage final : public Storage
{
public:
    /// Creates the directory. FileUnwritable when that fails.
    static Result<FileStorage> open(const std::filesystem::path &directory);

    Result<std::optional<std::string>> read(std::string_view name) const override;
    Result<void> write(std::string_view name, std::string_view bytes) override;
    Result<void> remove(std::string_view name) override;
    std::vector<std::string> names() const override;

private:
    explicit FileStorage(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    std::filesystem::path pathOf(std::string_view name) const;

    std::filesystem::path m_directory;
};

/// Forgets with the process: for virtual stations and tests.
class MemoryStorage final : public Storage
{
public:
    Result<std::optional<std::string>> read(std::string_view name) const override;
    Result<void> write(std::string_view name, std::string_view bytes) override;
    Result<void> remove(std::string_view name) override;
    std::vector<std::string> names() const override;

private:
    std::map<std::string, std::string, std::less<>> m_records;
};

} // namespace lw::link
