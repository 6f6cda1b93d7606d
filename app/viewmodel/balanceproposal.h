// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"
#include "core/takt/report.h"

namespace lw::viewmodel {

/// A product of the balance beside the one that is shown.
struct OtherProduct {
    model::LocalText name;
    Duration before{}; ///< line cycle
    Duration after{};
};

/// What adopting a balance would make of the line as it is now, which need not be the line it was searched for.
struct BalanceProposal {
    std::optional<model::Edit> edit; ///< none: nothing would change, or it does not fit any more
    bool fits = true;                ///< every product, operation, head and place it speaks of is still there
    model::Project after;            ///< with the edit; the line as it is without one
    takt::LineReport report;         ///< of after, for the product that is shown
    std::vector<OtherProduct> others; ///< in mixed flow
};

BalanceProposal propose(
    const model::Project &project, const model::ProductId &shown, const balance::LineBalance &balance);

} // namespace lw::viewmodel
