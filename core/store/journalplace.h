// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace lw::store {

inline constexpr char journalSuffix[] = ".autosave";

/// The hidden file beside the document.
QString journalBeside(const QString &document);

/// The lock of a journal when no living process holds it, else null. Destroying it lets go.
std::unique_ptr<QLockFile> lockJournal(const QString &journal);

/// Journals beside documents can be anywhere: the autosave directory keeps a note of the path of each.
Result<void> noteJournal(const QString &directory, const QString &journal);
void forgetJournal(const QString &directory, const QString &journal);
/// Paths of all journals that exist, in the directory and noted; notes that lead nowhere are dropped.
QStringList listJournals(const QString &directory);

/// Deletes the journal and its note. FileUnwritable when the journal is still there.
Result<void> removeJournal(const QString &directory, const QString &journal);

} // namespace lw::store
