// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace lw::session {

/// Unsaved work of a run that did not end well.
struct Recoverable {
    QString journal;     ///< path of the journal file: its key
    model::LocalText projectName;
    QString document;    ///< path of the file it belongs to; empty when it was never saved
    QDateTime written;
    QStringList steps;   ///< names of the edits it holds, oldest first
};

/// Where running programs keep their journals, one each: the per-user data folder.
QString journalFolder();

/// Journals in that folder whose writers no longer run, newest first. Unreadable ones are left out and logged.
std::vector<Recoverable> findRecoverable(const QString &folder);

/// The project as it was when the journal was last written.
Result<model::Project> readRecoverable(const Recoverable &entry);

/// Throws the journal away.
void discard(const Recoverable &entry);

} // namespace lw::session
