// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journalfile.h"

#include "core/store/atomicfile.h"
#include "core/wire/projectjson.h"

namespace lw::store {

Result<wire::Journal> readJournal(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, wire::maxJournalBytes);
    if (!bytes)
        return bytes.error();
    return wire::journalFromJson(bytes->toStdString(), path.toStdString());
}

Result<void> writeJournal(const QString &path, const wire::Journal &journal)
{
    return replaceFile(path, QByteArray::fromStdString(wire::journalToJson(journal)));
}

} // namespace lw::store
