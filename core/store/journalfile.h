// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/journal.h"

#include <QString>

namespace lw::store {

/// Errors: those of readWhole and wire::journalFromJson.
Result<wire::Journal> readJournal(const QString &path);

/// Replaces the journal atomically. Errors: those of replaceFile, and what reading it back would say: a journal that
/// could not be recovered never takes the place of one that can.
Result<void> writeJournal(const QString &path, const wire::Journal &journal);

} // namespace lw::store
