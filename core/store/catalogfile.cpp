// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/catalogfile.h"

#include "core/store/atomicfile.h"

namespace lw::store {

Result<wire::SharedCatalog> openCatalog(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, wire::maxProjectBytes);
    if (!bytes)
        return bytes.error();
    return wire::catalogFromJson(bytes->toStdString(), path.toStdString());
}

Result<void> saveCatalog(const QString &path, const wire::SharedCatalog &catalog)
{
    const std::string text = wire::catalogToJson(catalog);
    if (const Result<wire::SharedCatalog> again = wire::catalogFromJson(text, path.toStdString()); !again) {
        Error error = again.error();
        error.line = 0; // of a text that nobody has seen
        return error;
    }
    return replaceFile(path, QByteArray::fromStdString(text));
}

} // namespace lw::store
