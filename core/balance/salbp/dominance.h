// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/instance.h"

namespace lw::balance::salbp {

/// Which task may stand in for which (Jackson 1956): i for j when it takes at least as long, all that waits for j waits
/// for i too, and neither waits for the other. Of tasks alike in both the earlier stands in for the later.
struct Dominance {
    TaskSets above; ///< by task: those that may stand in for it
    TaskSets twins; ///< of those, the ones of equal time: they always fit

    explicit Dominance(const Instance &instance);
};

} // namespace lw::balance::salbp
