// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"
#include "core/takt/report.h"

#include <memory>

namespace lw::takt {

/// Full check of one product on the frame. All formulas: domain "Takt" (available, cell cycle, line cycle,
/// efficiency, smoothness, effective cycle).
LineReport checkLine(const model::Project &project, const model::ProductId &product);

/// Keeps the check of one product up to date: after an edit only the touched cells are scheduled again.
/// The report is always equal to that of checkLine on the same project (kept by a property test).
class LineChecker
{
public:
    LineChecker(const model::Project &project, const model::ProductId &product);
    ~LineChecker();
    LineChecker(LineChecker &&) noexcept;
    LineChecker &operator=(LineChecker &&) noexcept;

    const LineReport &report() const;

    /// project: the state after the edit; touched: of model::touchedBy before it.
    const LineReport &recheck(const model::Project &project, const model::Touched &touched);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lw::takt
