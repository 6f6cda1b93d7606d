// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/linesketch.h"

#include "core/model/lookup.h"
#include "core/model/project.h"

#include <algorithm>
#include <unordered_map>

namespace lw::jobs {

namespace {

using Families = std::unordered_map<model::CellId, std::vector<model::ProcessFamily>>;

model::ProcessFamily familyOf(const model::Project &project, const model::HeadType &type)
{
    const model::Process *process =
        type.capabilities.empty() ? nullptr : model::find(project, type.capabilities.front().process);
    return process ? process->family : model::ProcessFamily::Other;
}

/// Of the heads in the sockets of each cell.
Families familiesOf(const model::Project &project, const model::ProductId &product)
{
    Families families;
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return families;
    std::unordered_map<model::HeadTypeId, model::ProcessFamily> ofType;
    for (const model::HeadType &type : project.catalog.headTypes)
        ofType.emplace(type.id, familyOf(project, type));
    std::unordered_map<model::HeadId, model::ProcessFamily> ofHead;
    for (const model::Head &head : project.frame.heads) {
        const auto type = ofType.find(head.type);
        ofHead.emplace(head.id, type == ofType.end() ? model::ProcessFamily::Other : type->second);
    }
    for (const model::Placement &placement : setup->placements) {
        if (const auto head = ofHead.find(placement.head); head != ofHead.end())
            families[placement.socket.cell].push_back(head->second);
    }
    return families;
}

} // namespace

LineSketch sketchOf(const model::Project &project, const takt::LineReport &report)
{
    LineSketch sketch{.length = metres(report.length), .makesTakt = report.makesTakt(), .cells = {}};
    Families families = familiesOf(project, report.product);
    const double full = seconds(report.takt.value_or(report.lineCycle));
    double begin = 0;
    for (std::size_t at = 0; at < project.frame.cells.size(); ++at) {
        const model::Cell &cell = project.frame.cells[at];
        const model::CellType *type = model::find(project, cell.type);
        const double width = (type ? metres(type->width) : 0) * cell.copies;
        const double cycle = at < report.cells.size() ? seconds(report.cells[at].cyclePerCopy) : 0;
        sketch.cells.push_back({.begin = begin,
            .width = width,
            .load = full > 0 ? cycle / full : 0,
            .manned = type && type->operators > 0,
            .heads = std::move(families[cell.id])});
        begin += width + metres(cell.buffer.length);
    }
    return sketch;
}

const LineSketch *LineSketches::find(const QString &key) const
{
    const auto at = m_sketches.constFind(key);
    return at == m_sketches.cend() ? nullptr : &*at;
}

void LineSketches::show(QMap<QString, LineSketch> sketches)
{
    m_sketches = std::move(sketches);
    m_longest = 0;
    for (const LineSketch &sketch : std::as_const(m_sketches))
        m_longest = std::max(m_longest, sketch.length);
    emit changed();
}

} // namespace lw::jobs
