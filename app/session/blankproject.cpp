// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/blankproject.h"

#include "core/store/catalogfile.h"
#include "core/store/samples.h"

#include <QLoggingCategory>

namespace lw::session {

Q_LOGGING_CATEGORY(logBlank, "lw.session.blank")

model::Project blankProject()
{
    model::Project project;
    project.header.name = {"New line", "新线体"};
    project.products.push_back({.id = model::ProductId("P1"), .name = {"Product 1", "产品 1"}, .operations = {}, .precedence = {}, .zoning = {}, .notes = {}});
    project.setups.push_back({.product = model::ProductId("P1"), .placements = {}, .assignments = {}});
    project.calendar.shifts.push_back({.name = {"Day", "白班"}, .start = std::chrono::hours(8), .length = std::chrono::hours(8), .breaks = std::chrono::minutes(30)});
    project.calendar.daysPerYear = 250;
    const QString file = store::samplesFolder() + QStringLiteral("/../catalogs/open-module-platform.catalog.json");
    if (auto catalog = store::openCatalog(file)) {
        project.header.currency = catalog->currency;
        project.catalog = std::move(catalog->catalog);
    } else {
        qCWarning(logBlank) << "no catalog at" << file << catalog.error().subject.c_str();
    }
    return project;
}

} // namespace lw::session
