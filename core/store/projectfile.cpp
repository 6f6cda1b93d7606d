// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/projectfile.h"

#include "core/store/atomicfile.h"
#include "core/wire/projectjson.h"

namespace lw::store {

Result<OpenedProject> openProject(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, wire::maxProjectBytes);
    if (!bytes)
        return bytes.error();
    Result<model::Project> project = wire::projectFromJson(bytes->toStdString(), path.toStdString());
    if (!project)
        return project.error();
    return OpenedProject{.project = std::move(*project), .digest = digestOf(*bytes)};
}

Result<QByteArray> saveProject(const QString &path, const model::Project &project)
{
    const std::string text = wire::projectToJson(project);
    if (const Result<model::Project> again = wire::projectFromJson(text, path.toStdString()); !again) {
        Error error = again.error();
        error.line = 0; // of a text that nobody has seen
        return error;
    }
    const QByteArray bytes = QByteArray::fromStdString(text);
    if (const Result<void> replaced = replaceFile(path, bytes); !replaced)
        return replaced.error();
    return digestOf(bytes);
}

} // namespace lw::store
