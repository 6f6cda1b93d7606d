// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/keyring.h"

#include <cstdlib>

namespace lw::trust {

std::filesystem::path developerKeyPath()
{
    const char *config = std::getenv("XDG_CONFIG_HOME");
    if (config && *config)
        return std::filesystem::path(config) / "linewright/developer.key";
    const char *home = std::getenv("HOME");
    return std::filesystem::path(home && *home ? home : ".") / ".config/linewright/developer.key";
}

Result<PrivateKey> developerKey()
{
    return loadOrCreateKey(developerKeyPath());
}

Result<TrustedKeys> loadTrustedKeys(std::span<const std::filesystem::path> files)
{
    TrustedKeys keys;
    if (files.empty()) {
        const Result<PrivateKey> own = developerKey();
        if (!own)
            return own.error();
        keys.add(own->publicKey(), {Role::Recipe, Role::Release});
    }
    for (const std::filesystem::path &file : files) {
        Result<PublicKey> key = PublicKey::load(file);
        if (!key)
            return key.error();
        keys.add(*std::move(key), {Role::Recipe, Role::Release});
    }
    return keys;
}

} // namespace lw::trust
