// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// unsavedwork DIRECTORY [FILE]: opens FILE (or a small line that was never saved), renames two cells, says "written" as
// soon as the journal in DIRECTORY holds that, and waits to be killed.

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "core/store/projectfile.h"
#include "tests/fakes/smallline.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lw;

namespace {

model::Edit renamed(const model::Project &project, std::size_t index, const char *name)
{
    model::Cell cell = project.frame.cells.at(index);
    cell.name.en = name;
    return {model::Change<model::Cell>{std::move(cell)}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    session::Document document;
    session::Autosave autosave(document, arguments.value(1));
    if (arguments.size() > 2) {
        auto opened = store::openProject(arguments.at(2));
        if (!opened)
            return 2;
        document.load(std::move(opened->project), arguments.at(2), opened->digest);
    } else {
        document.load(fakes::smallLine(), {});
    }
    QObject::connect(&autosave, &session::Autosave::written, &app, [] {
        std::puts("written");
        std::fflush(stdout);
    });
    if (!document.edit(renamed(document.project(), 0, "Feeder"), QStringLiteral("rename C01"))
        || !document.edit(renamed(document.project(), 1, "Screws"), QStringLiteral("rename C02")))
        return 3;
    return QCoreApplication::exec();
}
