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
    const std::string text = wire::journalToJson(journal);
    if (const Result<wire::Journal> again = wire::journalFromJson(text, path.toStdString()); !again) {
        Error error = again.error();
        error.line = 0; // of a text that nobody has seen
        return error;
    }
    return replaceFile(path, QByteArray::fromStdString(text));
}

} // namespace lw::store
