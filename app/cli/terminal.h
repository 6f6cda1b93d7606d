// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace lw::cli {

/// Writes the text to stdout at once, in UTF-8, as it is.
void print(const QString &text);

/// Writes one line to stderr, whatever the message holds, and returns BadInput.
int fail(const QString &message);
/// The same; ProblemsFound when the input was read and it is the line that has errors.
int fail(const Error &error);

/// Whether people watch stderr, rather than a file or another program.
bool errorsAreWatched();

/// Writes over the present line on stderr, without ending it; an empty text leaves the line empty.
void showStatus(const QString &text);

} // namespace lw::cli
