// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journalplace.h"

#include "core/store/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lw::store {

namespace {

constexpr char noteSuffix[] = ".journal-path";
constexpr qint64 maxNoteBytes = 64 * 1024;

QString notePath(const QString &directory, const QString &journal)
{
    const QByteArray name = digestOf(journal.toUtf8()).left(32);
    return QDir(directory).filePath(QString::fromLatin1(name) + QLatin1String(noteSuffix));
}

bool isInside(const QString &directory, const QString &journal)
{
    return QFileInfo(journal).absoluteDir() == QDir(directory);
}

} // namespace

QString journalBeside(const QString &document)
{
    const QFileInfo info(document);
    return info.absoluteDir().filePath('.' + info.fileName() + QLatin1String(journalSuffix));
}

std::unique_ptr<QLockFile> lockJournal(const QString &journal)
{
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only the death of its process frees a lock, never its age
    if (!lock->tryLock())
        return nullptr;
    return lock;
}

Result<void> noteJournal(const QString &directory, const QString &journal)
{
    if (isInside(directory, journal))
        return {};
    return replaceFile(notePath(directory, journal), journal.toUtf8());
}

void forgetJournal(const QString &directory, const QString &journal)
{
    if (!isInside(directory, journal))
        QFile::remove(notePath(directory, journal));
}

QStringList listJournals(const QString &directory)
{
    QStringList journals;
    const QDir dir(directory);
    for (const QString &name : dir.entryList({'*' + QLatin1String(journalSuffix)}, QDir::Files | QDir::Hidden, QDir::Name))
        journals << dir.absoluteFilePath(name);
    for (const QString &name : dir.entryList({'*' + QLatin1String(noteSuffix)}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> note = readWhole(dir.filePath(name), maxNoteBytes);
        if (!note)
            continue;
        const QString journal = QString::fromUtf8(*note);
        if (QFile::exists(journal))
            journals << journal;
        else if (QFileInfo(journal).absoluteDir().exists()) // else the drive may just not be there
            QFile::remove(dir.filePath(name));
    }
    return journals;
}

Result<void> removeJournal(const QString &directory, const QString &journal)
{
    QFile file(journal);
    if (file.exists() && !file.remove())
        return Error{.code = Errc::FileUnwritable, .detail = file.errorString().toStdString(), .file = journal.toStdString()};
    forgetJournal(directory, journal);
    return {};
}

} // namespace lw::store
