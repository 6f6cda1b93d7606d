// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lw::store {

/// The whole file, at most limit bytes. FileNotFound, FileUnreadable (detail: the system's words), FileTooLarge
/// (detail: the limit), told by size before anything is read. file is the path.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

/// Replaces the file, or makes it: after a crash or a power cut the path holds either the old bytes or the new ones,
/// whole. A temporary file beside it, fsync, rename, fsync of the directory (QSaveFile leaves that out), and the bytes
/// read back and compared. FileUnwritable (detail: the system's words): the old file is untouched.
Result<void> replaceFile(const QString &path, const QByteArray &bytes);

/// SHA-256 in lowercase hex.
QByteArray digestOf(QByteArrayView bytes);

} // namespace lw::store
