// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace lw::store {

namespace {

Error at(const QString &path, Errc code, const QString &words)
{
    return {.code = code, .detail = words.toStdString(), .file = path.toStdString()};
}

#ifdef Q_OS_UNIX
/// Makes a rename in the directory durable.
Result<void> syncDirectory(const QString &path)
{
    const QByteArray directory = QFile::encodeName(QFileInfo(path).canonicalPath());
    const int fd = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // EINVAL: a file system that has no such thing as syncing a directory.
    const bool synced = fd >= 0 && (::fsync(fd) == 0 || errno == EINVAL);
    const int reason = errno;
    if (fd >= 0)
        ::close(fd);
    if (!synced)
        return at(path, Errc::FileUnwritable, QString::fromLocal8Bit(std::strerror(reason)));
    return {};
}
#else
/// Other systems write directories through, or offer no call for it.
Result<void> syncDirectory(const QString &)
{
    return {};
}
#endif

} // namespace

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return at(path, Errc::FileNotFound, {});
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return at(path, Errc::FileUnreadable, file.errorString());
    if (file.size() > limit)
        return at(path, Errc::FileTooLarge, QString::number(limit));
    QByteArray bytes = file.read(limit + 1); // a pipe or device has no size to ask for
    if (file.error() != QFileDevice::NoError)
        return at(path, Errc::FileUnreadable, file.errorString());
    if (bytes.size() > limit)
        return at(path, Errc::FileTooLarge, QString::number(limit));
    return bytes;
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return at(path, Errc::FileUnwritable, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return at(path, Errc::FileUnwritable, file.errorString());
    if (const Result<void> synced = syncDirectory(path); !synced)
        return synced.error();
    const Result<QByteArray> written = readWhole(path, bytes.size());
    if (!written || *written != bytes)
        return at(path, Errc::FileUnwritable, written ? QString() : QString::fromStdString(written.error().detail));
    return {};
}

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace lw::store
