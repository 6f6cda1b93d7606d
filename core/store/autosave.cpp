// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/autosave.h"

#include "core/store/atomicfile.h"
#include "core/store/journalfile.h"
#include "core/store/journalplace.h"
#include "core/wire/projectjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace lw::store {

class AutosaveJournal::Private
{
public:
    Result<void> begin(const wire::Journal &first);
    Result<void> place(const QString &path, const wire::Journal &first);
    Result<void> remove();
    void letGo();

    QString directory;
    QString document;
    QByteArray baseDigest;
    QString journal;                 ///< empty until the first write
    std::unique_ptr<QLockFile> lock; ///< of journal
};

/// Writes the first state to that place, if it is free.
Result<void> AutosaveJournal::Private::place(const QString &path, const wire::Journal &first)
{
    std::unique_ptr<QLockFile> taken = lockJournal(path);
    if (!taken || QFile::exists(path)) // somebody's, living or dead
        return Error{.code = Errc::FileUnwritable, .file = path.toStdString()};
    // The note comes first: a journal that no list knows would never be offered.
    if (const Result<void> noted = noteJournal(directory, path); !noted)
        return noted.error();
    if (const Result<void> written = writeJournal(path, first); !written) {
        forgetJournal(directory, path);
        return written.error();
    }
    journal = path;
    lock = std::move(taken);
    return {};
}

Result<void> AutosaveJournal::Private::begin(const wire::Journal &first)
{
    QDir().mkpath(directory);
    if (!document.isEmpty() && place(journalBeside(document), first))
        return {};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(journalSuffix);
    return place(QDir(directory).absoluteFilePath(name), first);
}

Result<void> AutosaveJournal::Private::remove()
{
    if (journal.isEmpty())
        return {};
    if (const Result<void> removed = removeJournal(directory, journal); !removed)
        return removed.error();
    letGo();
    return {};
}

void AutosaveJournal::Private::letGo()
{
    journal.clear();
    lock.reset();
}

AutosaveJournal::AutosaveJournal(QString directory) : d(std::make_unique<Private>())
{
    d->directory = QDir(directory).absolutePath();
}

AutosaveJournal::~AutosaveJournal() = default;

void AutosaveJournal::attach(const QString &path, const QByteArray &digest)
{
    d->letGo();
    d->document = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    d->baseDigest = digest;
}

Result<wire::Journal> AutosaveJournal::adopt(const Orphan &orphan)
{
    std::unique_ptr<QLockFile> lock = lockJournal(orphan.journal);
    if (!lock)
        return Error{.code = Errc::Refused, .detail = "locked", .file = orphan.journal.toStdString()};
    Result<wire::Journal> journal = readJournal(orphan.journal);
    if (!journal)
        return journal.error();
    d->letGo();
    d->document = QString::fromStdString(journal->document);
    d->baseDigest = QByteArray::fromStdString(journal->baseDigest);
    d->journal = orphan.journal;
    d->lock = std::move(lock);
    return journal;
}

Result<void> AutosaveJournal::write(const model::Project &project, std::uint64_t revision, const QStringList &steps)
{
    wire::Journal state{.document = d->document.toStdString(),
                        .baseDigest = d->baseDigest.toStdString(),
                        .revision = revision,
                        .project = project};
    for (const QString &step : steps)
        state.steps.push_back(step.toStdString());
    return d->journal.isEmpty() ? d->begin(state) : writeJournal(d->journal, state);
}

Result<void> AutosaveJournal::saved(const QString &path, const QByteArray &digest)
{
    const Result<QByteArray> bytes = readWhole(path, wire::maxProjectBytes);
    if (!bytes)
        return bytes.error();
    if (digestOf(*bytes) != digest)
        return Error{.code = Errc::DigestMismatch, .file = path.toStdString()};
    if (const Result<void> removed = d->remove(); !removed)
        return removed.error();
    attach(path, digest);
    return {};
}

Result<void> AutosaveJournal::discard()
{
    return d->remove();
}

} // namespace lw::store
