// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lw::simulate {

/// Marks the upper halves of the vector registers as unused. Whatever ran before on this thread may have left them in use
/// (the loader of a program with many libraries does), and then every SSE instruction waits for them: the recursion runs
/// at half its speed. Nothing elsewhere than on x86-64. Source: Intel 64 and IA-32 Architectures Optimization Reference
/// Manual, mixing SSE code and AVX code.
void clearVectorState();

} // namespace lw::simulate
