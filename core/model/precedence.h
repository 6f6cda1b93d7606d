// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/product.h"

#include <string>
#include <vector>

namespace lw::model {

/// Operations that wait for each other, first = last: {a, b, a}; the loop that is met first in product order.
/// Empty when the precedence is sound. Arcs to unknown operations are passed over.
std::vector<OperationId> precedenceLoop(const Product &product);

/// The loop that the arc would close with those already there, first = last; empty when it would close none.
std::vector<OperationId> loopClosedBy(const Product &product, const Precedence &arc);

/// "a → b → a"
std::string loopText(const std::vector<OperationId> &loop);

} // namespace lw::model
