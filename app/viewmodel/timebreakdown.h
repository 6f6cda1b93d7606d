// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/viewmodel/figurelistmodel.h"

namespace lw::viewmodel {

/// How the time of the operation comes about: base, quantity × time per unit (of the time model of the head that does
/// it), or the time by hand; then its time in each other product that has it.
std::vector<Figure> timeBreakdown(const session::Document &document, const model::OperationId &operation);

} // namespace lw::viewmodel
