// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structure.h"

#include "core/model/lookup.h"
#include "core/model/validate.h"

#include <string>

namespace lw::model {

namespace structure {

namespace {

void checkCell(const Project &project, const ProjectIndex &index, std::uint32_t at, Problems &found)
{
    const Cell &cell = project.frame.cells[at];
    const Subject subject{SubjectKind::Cell, cell.id.value, {}};
    checkId(project.frame.cells, at, index.cells, subject, "cell", found);
    if (index.cellType[at] == absent)
        unknown(found, subject, cell.type.value, "cell-type");
    if (cell.copies == 0)
        invalid(found, subject, "copies", 0.0);
    notNegative(found, subject, "buffer.length", cell.buffer.length);
}

} // namespace

void checkFrame(const Project &project, const ProjectIndex &index, Problems &found)
{
    for (std::uint32_t at = 0; at < project.frame.cells.size(); ++at)
        checkCell(project, index, at, found);
    const std::vector<Head> &heads = project.frame.heads;
    for (std::uint32_t at = 0; at < heads.size(); ++at) {
        const Subject subject{SubjectKind::Head, heads[at].id.value, {}};
        checkId(heads, at, index.heads, subject, "head", found);
        if (index.headType[at] == absent)
            unknown(found, subject, heads[at].type.value, "head-type");
    }
}

namespace {

void checkCalendar(const Calendar &calendar, Problems &found)
{
    const Subject subject{SubjectKind::Project, {}, {}};
    for (std::size_t at = 0; at < calendar.shifts.size(); ++at) {
        const Shift &shift = calendar.shifts[at];
        const std::string path = "calendar.shifts[" + std::to_string(at) + "]";
        notNegative(found, subject, (path + ".start").c_str(), shift.start);
        notNegative(found, subject, (path + ".length").c_str(), shift.length);
        notNegative(found, subject, (path + ".breaks").c_str(), shift.breaks);
        if (shift.breaks > shift.length)
            invalid(found, subject, path + ".breaks", shift.breaks);
    }
    isShare(found, subject, "calendar.plannedAvailability", calendar.plannedAvailability);
}

void checkDemands(const Project &project, const ProjectIndex &index, Problems &found)
{
    std::vector<bool> seen(project.products.size());
    for (const Demand &demand : project.demands) {
        const Subject subject{SubjectKind::Demand, demand.product.value, demand.product.value};
        notNegative(found, subject, "unitsPerDay", demand.unitsPerDay);
        const std::uint32_t product = index.products.find(project.products, demand.product);
        if (product == absent)
            unknown(found, subject, demand.product.value, "product");
        else if (seen[product])
            duplicate(found, subject, demand.product.value, "demand");
        else
            seen[product] = true;
    }
}

void checkSetups(const Project &project, const ProjectIndex &index, Problems &found)
{
    std::vector<bool> seen(project.products.size());
    for (const Setup &setup : project.setups) {
        const Subject subject{SubjectKind::Product, setup.product.value, setup.product.value};
        const std::uint32_t product = index.products.find(project.products, setup.product);
        if (product == absent)
            unknown(found, subject, setup.product.value, "product");
        else if (seen[product])
            duplicate(found, subject, setup.product.value, "setup");
        else
            seen[product] = true;
    }
}

} // namespace

} // namespace structure

std::vector<Problem> validateStructure(const Project &project, const ProjectIndex &index)
{
    Problems found;
    structure::checkCatalog(project, index, found);
    structure::checkFrame(project, index, found);
    for (std::uint32_t product = 0; product < project.products.size(); ++product)
        structure::checkProduct(project, index, product, found);
    structure::checkSetups(project, index, found);
    structure::checkCalendar(project.calendar, found);
    structure::checkDemands(project, index, found);
    return found;
}

std::vector<Problem> validateCell(const Project &project, const ProjectIndex &index, std::uint32_t cell)
{
    Problems found;
    structure::checkCell(project, index, cell, found);
    return found;
}

std::vector<Problem> validateStructure(const Project &project)
{
    return validateStructure(project, ProjectIndex(project));
}

} // namespace lw::model
