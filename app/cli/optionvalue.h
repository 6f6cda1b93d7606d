// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace lw::cli {

/// The value of an option as a number above 0; nothing when the option is not given. Errors: BadValue with the option
/// as subject.
Result<std::optional<double>> positiveNumber(const CommandLine &line, const QString &option);

/// The same from 0 on.
Result<std::optional<double>> numberFromZero(const CommandLine &line, const QString &option);

/// The same as a whole number from least on.
Result<std::optional<std::uint32_t>> wholeNumber(const CommandLine &line, const QString &option, std::uint32_t least = 1);

/// That the value of an option cannot be: wanted says what could ("a number above 0").
Error badOption(const QString &option, const QString &value, const QString &wanted);

} // namespace lw::cli
