// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/localtext.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace lw::store {

/// How unsaved work stands to its document, told by digests; times of files are never looked at.
enum class OrphanState : std::uint8_t {
    NeverSaved,      ///< there is no document yet
    Applies,         ///< the document is what the work was based on
    DocumentChanged, ///< somebody saved something else since: recovering it over the document would undo that
    DocumentMissing, ///< the document is gone
    Damaged          ///< the journal cannot be read; detail says why
};

/// Unsaved work that a process left when it ended without saving or discarding it.
struct Orphan {
    QString journal;  ///< path of the journal
    QString document; ///< absolute path; empty when never saved
    model::LocalText name;
    std::uint64_t revision = 0;
    QStringList steps; ///< names of the edits since the document was opened or last saved, oldest first
    QDateTime written; ///< for display only
    OrphanState state{};
    Error error; ///< of a damaged one
};

/// Where journals of never-saved documents live, and the list of those beside documents.
QString autosaveDirectory();

/// All unsaved work that no living process holds, in order of the documents' paths. Work that turns out to be what the
/// document holds already is cleared away and not listed.
std::vector<Orphan> findOrphans(const QString &directory = autosaveDirectory());

/// Deletes the journal: the work is given up. FileUnwritable when that fails.
Result<void> discardOrphan(const Orphan &orphan, const QString &directory = autosaveDirectory());

} // namespace lw::store
