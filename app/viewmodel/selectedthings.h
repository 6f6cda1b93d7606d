// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/session/selection.h"

#include <vector>

namespace lw::viewmodel {

/// A selection sorted by kind. A socket stands for the head in it.
struct SelectedThings {
    std::vector<model::CellId> cells;
    std::vector<model::HeadId> heads;
    std::vector<model::OperationId> operations;
    std::size_t freeSockets = 0;

    /// A free socket has no numbers: it does not keep the others from being set together.
    bool isOneKind() const { return !cells.empty() + !heads.empty() + !operations.empty() <= 1; }
};

SelectedThings selectedThings(const session::Document &document, const std::vector<session::Selected> &items);

} // namespace lw::viewmodel
