// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/placelists.h"
#include "app/viewmodel/selectedthings.h"

namespace lw::viewmodel {

// What several selected things have in common.

/// The numbers that can be set for all of them at once, as one undo step.
struct SharedFields {
    std::vector<Field> fields;
    QString note; ///< what cannot be set together, and why; empty when everything can
};

/// Things are of one kind when all are cells, or heads (also as the sockets they sit in), or operations.
SharedFields sharedFields(const Context &context, const SelectedThings &things);

/// "2 cells, 3 heads"
QString countText(const SelectedThings &things);
/// Of the cells, the heads and the operations among them, each in sum or at its worst.
std::vector<Figure> sharedFigures(const Context &context, const SelectedThings &things);
/// The operations among them, in that order.
std::vector<Work> selectedWork(const Context &context, const SelectedThings &things);

} // namespace lw::viewmodel
