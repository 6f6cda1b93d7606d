// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/session/selection.h"

namespace lw::session {

/// Takes selected heads out of their sockets, operations from whoever does them, and cells out of the line, as one
/// step. Of heads their places stay selected, so that the next hand on the keys finds itself where it was; of all else
/// nothing. severalName: of the step when it is more than one edit. False when nothing was taken out.
bool removeSelected(Document &document, Selection &selection, const QString &severalName);

} // namespace lw::session
