// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trust/envelope.h"

#include <filesystem>
#include <span>

namespace lw::trust {

/// The key that signs on one developer's machine: $XDG_CONFIG_HOME/linewright/developer.key, else below
/// ~/.config. Its public half lies beside it as "developer.key.pub".
std::filesystem::path developerKeyPath();

/// The developer's key, made with mode 0600 on first use.
Result<PrivateKey> developerKey();

/// The public keys in the PEM files, each trusted for recipes and releases; without files the developer's own key.
Result<TrustedKeys> loadTrustedKeys(std::span<const std::filesystem::path> files);

} // namespace lw::trust
