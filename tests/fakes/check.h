// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace lw::test {

inline int failures = 0;

/// Prints where and what, counts it and goes on, so that one run shows every broken check.
inline void check(bool holds, const char *expression, const char *file, int line)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, expression);
    ++failures;
}

/// The exit code of a standalone test: 0 when every check held.
inline int verdict()
{
    return failures == 0 ? 0 : 1;
}

} // namespace lw::test

/// For tests that must run where no test framework is: std-only, one line per failure, `return verdict();` at the end.
#define LW_CHECK(expression) ::lw::test::check(static_cast<bool>(expression), #expression, __FILE__, __LINE__)
