// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/planlayout.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace lw::canvas {

namespace {

constexpr double nearTakt = 0.97;

/// Lookups by id, built once per layout: lines have hundreds of cells and thousands of heads.
struct Index {
    std::unordered_map<model::CellTypeId, const model::CellType *> cellTypes;
    std::unordered_map<model::HeadTypeId, const model::HeadType *> headTypes;
    std::unordered_map<model::ProcessId, const model::Process *> processes;
    std::unordered_map<model::HeadId, const model::Head *> heads; ///< that sit in the cells
    std::unordered_map<model::HeadId, std::uint32_t> operations;  ///< of these heads
    std::map<model::SocketRef, model::HeadId> placed;
};

/// What the report says about the cells.
struct Findings {
    std::unordered_map<std::string, model::Severity> worst; ///< by cell id
    std::unordered_map<model::CellId, const takt::CellReport *> cells;
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

/// cells: sorted; none: all.
void indexSetup(Index &index, const model::Project &project, const model::Setup &setup, const std::vector<model::CellId> &cells)
{
    const auto wanted = [&](const model::CellId &cell) { return cells.empty() || std::binary_search(cells.begin(), cells.end(), cell); };
    for (const model::Placement &placement : setup.placements) {
        if (!wanted(placement.socket.cell))
            continue;
        index.placed.emplace(placement.socket, placement.head);
        index.operations.emplace(placement.head, 0);
    }
    for (const model::Assignment &assignment : setup.assignments) {
        const auto *head = std::get_if<model::HeadId>(&assignment.performer);
        const auto count = head ? index.operations.find(*head) : index.operations.end();
        if (count != index.operations.end())
            ++count->second;
    }
    for (const model::Head &head : project.frame.heads) {
        if (index.operations.contains(head.id))
            index.heads.emplace(head.id, &head);
    }
}

Index makeIndex(const model::Project &project, const model::ProductId &product, const std::vector<model::CellId> &cells)
{
    Index index{.cellTypes = byId<model::CellTypeId>(project.catalog.cellTypes),
                .headTypes = byId<model::HeadTypeId>(project.catalog.headTypes),
                .processes = byId<model::ProcessId>(project.catalog.processes),
                .heads = {},
                .operations = {},
                .placed = {}};
    if (const model::Setup *setup = model::findSetup(project, product))
        indexSetup(index, project, *setup, cells);
    return index;
}

Findings findingsOf(const takt::LineReport &report)
{
    Findings findings;
    for (const model::Problem &problem : report.problems) {
        const model::Subject &subject = problem.subject;
        if (subject.kind != model::SubjectKind::Cell && subject.kind != model::SubjectKind::Socket)
            continue;
        // A socket is named "C05/2": the part before the slash is its cell.
        const std::string cell = subject.id.substr(0, subject.id.rfind('/'));
        const auto [at, isNew] = findings.worst.emplace(cell, problem.severity);
        if (!isNew)
            at->second = std::max(at->second, problem.severity);
    }
    findings.cells.reserve(report.cells.size());
    for (const takt::CellReport &cell : report.cells)
        findings.cells.emplace(cell.cell, &cell);
    return findings;
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
    return plan;
}

void setFigures(CellPlan &plan, const Findings &findings, const takt::LineReport &report)
{
    const auto worst = findings.worst.find(plan.id.value);
    plan.worst = worst != findings.worst.end() ? std::optional(worst->second) : std::nullopt;
    plan.cycle = {};
    plan.occupation = 0;
    plan.load = Load::Unknown;
    plan.bottleneck = false;
    const takt::CellReport *cell = valueOf(findings.cells, plan.id);
    if (!cell)
        return;
    plan.cycle = cell->cyclePerCopy;
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

/// Places, figures and what follows from all cells together.
void complete(PlanLayout &layout, const takt::LineReport &report)
{
    const Findings findings = findingsOf(report);
    layout.takt = report.takt;
    layout.length = 0;
    layout.socketRows = 0;
    for (CellPlan &plan : layout.cells) {
        plan.begin = layout.length;
        layout.length = plan.end() + plan.bufferLength;
        layout.socketRows = std::max(layout.socketRows, static_cast<std::uint32_t>(plan.sockets.size()));
        setFigures(plan, findings, report);
    }
    layout.typicalWidth = medianWidth(layout.cells);
}

/// What an edit elsewhere can change about a cell; nothing for one that was read anew.
using Standing = std::optional<std::tuple<double, Duration, double, Load, bool, std::optional<model::Severity>>>;

Standing standingOf(const CellPlan &cell)
{
    return std::tuple(cell.begin, cell.cycle, cell.occupation, cell.load, cell.bottleneck, cell.worst);
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
    const Index index = makeIndex(project, product, {});
    const model::Platform &platform = project.catalog.platform;
    PlanLayout layout;
    layout.ceilingCarriers = platform.ceiling.carriers;
    layout.floorCarriers = platform.floor.carriers;
    layout.cells.reserve(project.frame.cells.size());
    for (const model::Cell &cell : project.frame.cells)
        layout.cells.push_back(planCell(index, cell, platform));
    complete(layout, report);
    return layout;
}

std::vector<std::size_t> updateLayout(PlanLayout &layout, const model::Touched &touched, const model::Project &project,
                                      const model::ProductId &product, const takt::LineReport &report)
{
    std::vector<std::size_t> changed;
    if (touched.everything || layout.cells.size() != project.frame.cells.size()) {
        const PlanLayout before = std::exchange(layout, layoutPlan(project, product, report));
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
            if (i >= before.cells.size() || !(before.cells[i] == layout.cells[i]))
                changed.push_back(i);
        }
        return changed;
    }
    const Index index = touched.cells.empty() ? Index() : makeIndex(project, product, touched.cells);
    std::vector<Standing> before;
    before.reserve(layout.cells.size());
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        before.push_back(standingOf(layout.cells[i]));
        const model::Cell &cell = project.frame.cells[i];
        if (!std::binary_search(touched.cells.begin(), touched.cells.end(), cell.id))
            continue;
        layout.cells[i] = planCell(index, cell, project.catalog.platform);
        before.back().reset();
    }
    complete(layout, report);
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        if (before[i] != standingOf(layout.cells[i]))
            changed.push_back(i);
    }
    return changed;
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
