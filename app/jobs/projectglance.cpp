// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/projectglance.h"

#include "core/store/projectfile.h"
#include "core/takt/linecheck.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace lw::jobs {

ProjectGlance glanceAt(const QString &path)
{
    ProjectGlance glance;
    const QFileInfo file(path);
    glance.found = file.exists();
    if (!glance.found)
        return glance;
    glance.changed = file.lastModified();
    const Result<store::OpenedProject> opened = store::openProject(path);
    if (!opened) {
        glance.fault = opened.error();
        return glance;
    }
    const model::Project &project = opened->project;
    glance.name = project.header.name;
    for (const model::Product &product : project.products)
        glance.products.push_back(product.name);
    const takt::LineReport report =
        takt::checkLine(project, project.products.empty() ? model::ProductId() : project.products.front().id);
    glance.cells = project.frame.cells.size();
    glance.operators = report.operators;
    glance.length = report.length;
    glance.perHour = report.throughputPerHour;
    if (report.takt)
        glance.makesTakt = report.makesTakt();
    glance.sketch = sketchOf(project, report);
    return glance;
}

QFuture<ProjectGlance> glanceLater(const QString &path)
{
    return QtConcurrent::run([path] { return glanceAt(path); });
}

} // namespace lw::jobs
