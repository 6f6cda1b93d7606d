// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/orphan.h"
#include "core/wire/journal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace lw::store {

/// Keeps the unsaved state of one open document on disk, in a hidden file beside it (".board-test.line.json.autosave"),
/// or in the autosave directory when it was never saved, when its folder takes no files, or when the place is taken by
/// work that nobody has recovered yet. A lock tells other processes that the work is in living hands.
/// Used from one thread at a time.
///
/// Typical life: attach(path, digest) → write() every few seconds while there are edits → saved() or discard().
/// The destructor leaves the file: what was neither saved nor discarded is offered at the next start.
class AutosaveJournal
{
public:
    explicit AutosaveJournal(QString directory = autosaveDirectory());
    ~AutosaveJournal();

    /// From now on about this document, as it was opened or newly made (path and digest empty). What was written about
    /// another one before stays on disk and becomes an orphan.
    void attach(const QString &path, const QByteArray &digest);

    /// Takes over what a dead process left, with its document and base; further writes replace it. Errors: Refused when
    /// another process has it by now, and those of reading it; nothing is attached then.
    Result<wire::Journal> adopt(const Orphan &orphan);

    /// Replaces what is on disk by this state, atomically. revision: of the document; steps: names of the
    /// edits since it was opened or saved, oldest first.
    /// Errors: FileUnwritable, and those of saveProject for a state that no file can hold; the state before stays on disk.
    Result<void> write(const model::Project &project, std::uint64_t revision, const QStringList &steps);

    /// The document was saved as path, with that digest (saveProject): reads the file, and only when the digest holds
    /// deletes the journal and counts from there. Errors: DigestMismatch and those of reading; the journal stays.
    Result<void> saved(const QString &path, const QByteArray &digest);

    /// The unsaved work is given up on purpose.
    Result<void> discard();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lw::store
