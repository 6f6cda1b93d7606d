// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/vectorstate.h"

namespace lw::simulate {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

[[gnu::target("avx")]] void zeroUpper() { __builtin_ia32_vzeroupper(); }

} // namespace

void clearVectorState()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpper();
}

#else

void clearVectorState() { }

#endif

} // namespace lw::simulate
