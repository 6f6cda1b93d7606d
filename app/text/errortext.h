// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace lw::text {

/// One sentence: what failed, where (file, line, field), in the language of the screen.
QString sentence(const Error &error);

} // namespace lw::text
