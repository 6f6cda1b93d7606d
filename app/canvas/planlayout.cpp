// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planlayout.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace lw::canvas {

namespace {

constexpr double nearTakt = 0.97;

/// Lookups by id, built once per layout: lines have hundreds of cells and thousands of heads.
struct Index {
    std::unordered_map<model::CellTypeId, const model::CellType *> cellTypes;
    std::unordered_map<model::HeadTypeId, const model::HeadType *> headTypes;
    std::unordered_map<model::ProcessId, const model::Process *> processes;
    std::unordered_map<model::HeadId, const model::Head *> heads;
    std::unordered_map<model::HeadId, std::uint32_t> operations;
    std::map<model::SocketRef, model::HeadId> placed;
    std::unordered_map<std::string, model::Severity> worst; ///< by cell id
    std::unordered_map<model::CellId, const takt::CellReport *> reports;
};

template<class Id, class T>
std::unordered_map<Id, const T *> byId(const std::vector<T> &list)
{
    std::unordered_map<Id, const T *> map;
    map.reserve(list.size());
    for (const T &element : list)
        map.emplace(element.id, &element);
    return map;
}

void indexSetup(Index &index, const model::Setup &setup)
{
    for (const model::Placement &placement : setup.placements)
        index.placed.emplace(placement.socket, placement.head);
    for (const model::Assignment &assignment : setup.assignments) {
        if (const auto *head = std::get_if<model::HeadId>(&assignment.performer))
            ++index.operations[*head];
    }
}

void indexProblems(Index &index, const std::vector<model::Problem> &problems)
{
    for (const model::Problem &problem : problems) {
        const model::Subject &subject = problem.subject;
        if (subject.kind != model::SubjectKind::Cell && subject.kind != model::SubjectKind::Socket)
            continue;
        // A socket is named "C05/2": the part before the slash is its cell.
        const std::string cell = subject.id.substr(0, subject.id.rfind('/'));
        const auto [at, isNew] = index.worst.emplace(cell, problem.severity);
        if (!isNew)
            at->second = std::max(at->second, problem.severity);
    }
}

Index makeIndex(const model::Project &project, const model::ProductId &product, const takt::LineReport &report)
{
    Index index{.cellTypes = byId<model::CellTypeId>(project.catalog.cellTypes),
                .headTypes = byId<model::HeadTypeId>(project.catalog.headTypes),
                .processes = byId<model::ProcessId>(project.catalog.processes),
                .heads = byId<model::HeadId>(project.frame.heads),
                .operations = {},
                .placed = {},
                .worst = {},
                .reports = {}};
    if (const model::Setup *setup = model::findSetup(project, product))
        indexSetup(index, *setup);
    indexProblems(index, report.problems);
    for (const takt::CellReport &cell : report.cells)
        index.reports.emplace(cell.cell, &cell);
    return index;
}

template<class Map, class Key>
auto *valueOf(const Map &map, const Key &key)
{
    const auto at = map.find(key);
    return at == map.end() ? nullptr : at->second;
}

HeadPlan planHead(const Index &index, const model::HeadId &id, const model::InterfaceId &interface)
{
    HeadPlan plan{.id = id, .type = {}, .process = {}, .typeName = {}};
    const auto count = index.operations.find(id);
    plan.operations = count == index.operations.end() ? 0 : count->second;
    const model::Head *head = valueOf(index.heads, id);
    const model::HeadType *type = head ? valueOf(index.headTypes, head->type) : nullptr;
    if (!type) {
        plan.process = {id.value, id.value};
        plan.misfit = true;
        return plan;
    }
    plan.type = type->id;
    plan.typeName = type->name;
    plan.misfit = type->interface != interface;
    plan.process = type->name;
    if (!type->capabilities.empty()) {
        if (const model::Process *process = valueOf(index.processes, type->capabilities.front().process)) {
            plan.process = process->name;
            plan.family = process->family;
        }
    }
    return plan;
}

std::vector<SocketPlan> planSockets(const Index &index, const model::Cell &cell, const model::CellType &type)
{
    std::vector<SocketPlan> sockets;
    sockets.reserve(type.sockets.size());
    for (const model::SocketSpec &spec : type.sockets) {
        const auto number = static_cast<std::uint32_t>(sockets.size() + 1);
        SocketPlan socket{.number = number, .interface = spec.interface, .zone = spec.zone, .head = {}};
        const auto placed = index.placed.find({cell.id, number});
        if (placed != index.placed.end())
            socket.head = planHead(index, placed->second, spec.interface);
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

CellPlan planCell(const Index &index, const model::Cell &cell, const model::Platform &platform)
{
    CellPlan plan{.id = cell.id, .name = cell.name, .typeName = {}, .sockets = {}, .worst = {}};
    plan.copies = std::max(1U, cell.copies);
    plan.width = metres(platform.pitch) * plan.copies;
    if (const model::CellType *type = valueOf(index.cellTypes, cell.type)) {
        plan.typeName = type->name;
        plan.width = metres(type->width) * plan.copies;
        plan.operators = type->operators * plan.copies;
        plan.sockets = planSockets(index, cell, *type);
    }
    plan.bufferPlaces = cell.buffer.places;
    plan.bufferLength = metres(cell.buffer.length);
    const auto worst = index.worst.find(cell.id.value);
    if (worst != index.worst.end())
        plan.worst = worst->second;
    return plan;
}

void addFigures(CellPlan &plan, const takt::CellReport &cell, const takt::LineReport &report)
{
    plan.cycle = cell.cyclePerCopy;
    const Duration whole = report.takt.value_or(report.lineCycle);
    if (whole.count() > 0)
        plan.occupation = seconds(plan.cycle) / seconds(whole);
    if (report.takt)
        plan.load = loadAgainst(plan.cycle, *report.takt);
    plan.bottleneck = report.bottleneck && report.cells[*report.bottleneck].cell == plan.id;
}

double medianWidth(const std::vector<CellPlan> &cells)
{
    if (cells.empty())
        return 0;
    std::vector<double> widths;
    widths.reserve(cells.size());
    for (const CellPlan &cell : cells)
        widths.push_back(cell.width / cell.copies);
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle;
}

} // namespace

Load loadAgainst(Duration cycle, Duration takt)
{
    if (cycle > takt)
        return Load::Over;
    return seconds(cycle) >= nearTakt * seconds(takt) ? Load::Near : Load::Fine;
}

PlanLayout layoutPlan(const model::Project &project, const model::ProductId &product, const takt::LineReport &report)
{
    const Index index = makeIndex(project, product, report);
    const model::Platform &platform = project.catalog.platform;
    PlanLayout layout;
    layout.ceilingCarriers = platform.ceiling.carriers;
    layout.floorCarriers = platform.floor.carriers;
    layout.takt = report.takt;
    layout.cells.reserve(project.frame.cells.size());
    for (const model::Cell &cell : project.frame.cells) {
        CellPlan plan = planCell(index, cell, platform);
        plan.begin = layout.length;
        layout.length = plan.end() + plan.bufferLength;
        layout.socketRows = std::max(layout.socketRows, static_cast<std::uint32_t>(plan.sockets.size()));
        if (const takt::CellReport *figures = valueOf(index.reports, cell.id))
            addFigures(plan, *figures, report);
        layout.cells.push_back(std::move(plan));
    }
    layout.typicalWidth = medianWidth(layout.cells);
    return layout;
}

const std::string &inLanguage(const model::LocalText &text, bool chinese)
{
    const std::string &wanted = chinese ? text.zh : text.en;
    const std::string &other = chinese ? text.en : text.zh;
    return wanted.empty() ? other : wanted;
}

std::optional<std::size_t> cellIndex(const PlanLayout &layout, const model::CellId &id)
{
    const auto at = std::find_if(layout.cells.begin(), layout.cells.end(),
                                 [&](const CellPlan &cell) { return cell.id == id; });
    if (at == layout.cells.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - layout.cells.begin());
}

std::optional<std::pair<std::size_t, std::size_t>> headPosition(const PlanLayout &layout, const model::HeadId &head)
{
    for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
        const std::vector<SocketPlan> &sockets = layout.cells[cell].sockets;
        for (std::size_t socket = 0; socket < sockets.size(); ++socket) {
            if (sockets[socket].head && sockets[socket].head->id == head)
                return std::pair{cell, socket};
        }
    }
    return std::nullopt;
}

} // namespace lw::canvas
