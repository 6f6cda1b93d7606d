// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectinput.h"

#include "core/model/lookup.h"
#include "core/store/projectfile.h"

namespace lw::cli {

Result<ProjectInput> readProject(const QString &path, const QString &product)
{
    Result<store::OpenedProject> opened = store::openProject(path);
    if (!opened)
        return opened.error();
    model::Project &project = opened->project;
    if (project.products.empty())
        return Error{.code = Errc::MissingField, .subject = "products", .file = path.toStdString()};
    const model::ProductId id = product.isEmpty() ? project.products.front().id
                                                  : model::ProductId{product.toStdString()};
    if (!model::find(project, id))
        return Error{.code = Errc::UnknownId, .subject = "product " + id.value, .file = path.toStdString()};
    return ProjectInput{std::move(project), id, path.toStdString()};
}

Error ofFile(Error error, const QString &path)
{
    if (error.file.empty())
        error.file = path.toStdString();
    return error;
}

Error ofFile(Error error, const ProjectInput &input)
{
    return ofFile(std::move(error), QString::fromStdString(input.file));
}

} // namespace lw::cli
