// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orphan.h"

#include "core/store/atomicfile.h"
#include "core/store/journalfile.h"
#include "core/store/journalplace.h"
#include "core/wire/projectjson.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace lw::store {

namespace {

enum class Worth : std::uint8_t { Offer, AlreadySaved };

struct Judged {
    Worth worth = Worth::Offer;
    Orphan orphan;
};

Judged judge(const QString &path)
{
    Judged judged{.orphan = {.journal = path, .written = QFileInfo(path).lastModified()}};
    Orphan &orphan = judged.orphan;
    const Result<wire::Journal> journal = readJournal(path);
    if (!journal) {
        orphan.state = OrphanState::Damaged;
        orphan.error = journal.error();
        return judged;
    }
    orphan.document = QString::fromStdString(journal->document);
    orphan.name = journal->project.header.name;
    orphan.revision = journal->revision;
    for (const std::string &step : journal->steps)
        orphan.steps << QString::fromStdString(step);
    if (orphan.document.isEmpty())
        return judged; // never saved
    const Result<QByteArray> document = readWhole(orphan.document, wire::maxProjectBytes);
    if (!document) {
        orphan.state = OrphanState::DocumentMissing;
        return judged;
    }
    const QByteArray digest = digestOf(*document);
    if (digest == digestOf(QByteArray::fromStdString(wire::projectToJson(journal->project))))
        judged.worth = Worth::AlreadySaved;
    orphan.state = digest.toStdString() == journal->baseDigest ? OrphanState::Applies : OrphanState::DocumentChanged;
    return judged;
}

} // namespace

QString autosaveDirectory()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(home).filePath(QStringLiteral("autosave"));
}

std::vector<Orphan> findOrphans(const QString &directory)
{
    std::vector<Orphan> orphans;
    for (const QString &path : listJournals(directory)) {
        const std::unique_ptr<QLockFile> lock = lockJournal(path);
        if (!lock)
            continue;
        Judged judged = judge(path);
        // A crash between saving and clearing away leaves nothing that could be lost.
        if (judged.worth == Worth::AlreadySaved && removeJournal(directory, path))
            continue;
        orphans.push_back(std::move(judged.orphan));
    }
    std::stable_sort(orphans.begin(), orphans.end(),
                     [](const Orphan &a, const Orphan &b) { return a.document < b.document; });
    return orphans;
}

Result<void> discardOrphan(const Orphan &orphan, const QString &directory)
{
    const std::unique_ptr<QLockFile> lock = lockJournal(orphan.journal);
    if (!lock)
        return Error{.code = Errc::Refused, .detail = "locked", .file = orphan.journal.toStdString()};
    return removeJournal(directory, orphan.journal);
}

} // namespace lw::store
