// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/loadcolumns.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

namespace lw::chart {

namespace {

using Steps = std::vector<takt::CellStep>;

struct Things {
    model::ProductId product;
    std::unordered_map<model::OperationId, const model::Operation *> operations;
    std::unordered_map<model::ProcessId, const model::Process *> processes;
};

Things thingsOf(const model::Project &project, const model::ProductId &id)
{
    Things things{.product = id, .operations = {}, .processes = {}};
    if (const model::Product *product = model::find(project, id)) {
        things.operations.reserve(product->operations.size());
        for (const model::Operation &operation : product->operations)
            things.operations.emplace(operation.id, &operation);
    }
    for (const model::Process &process : project.catalog.processes)
        things.processes.emplace(process.id, &process);
    return things;
}

/// A report has the cells in the order of the frame; the place is where the cell then stands.
std::int64_t copiesOf(const model::Project &project, const model::CellId &id, std::size_t place)
{
    const auto &cells = project.frame.cells;
    const bool there = place < cells.size() && cells[place].id == id;
    const model::Cell *cell = there ? &cells[place] : model::find(project, id);
    return cell ? std::max<std::int64_t>(1, cell->copies) : 1;
}

LoadSlice operationSlice(const Things &things, const takt::CellStep &step)
{
    LoadSlice slice{.operation = step.operation, .product = things.product};
    slice.work = step.slot.end - step.slot.begin;
    const auto operation = things.operations.find(step.operation);
    if (operation == things.operations.end())
        return slice;
    const auto process = things.processes.find(operation->second->process);
    if (process != things.processes.end())
        slice.family = process->second->family;
    return slice;
}

/// Steps that overlap, directly or through others, stand side by side, one lane per performer; the lanes fill the
/// whole width. A step that overlaps nothing has it for itself.
void addGroup(LoadColumn &column, const Things &things, std::span<const takt::CellStep> group, Duration index,
              std::int64_t copies)
{
    std::vector<model::Performer> lanes;
    for (const takt::CellStep &step : group) {
        if (std::find(lanes.begin(), lanes.end(), step.performer) == lanes.end())
            lanes.push_back(step.performer);
    }
    for (const takt::CellStep &step : group) {
        const auto lane = std::find(lanes.begin(), lanes.end(), step.performer) - lanes.begin();
        LoadSlice slice = operationSlice(things, step);
        slice.begin = (index + step.slot.begin) / copies;
        slice.end = (index + step.slot.end) / copies;
        slice.left = static_cast<double>(lane) / static_cast<double>(lanes.size());
        slice.right = static_cast<double>(lane + 1) / static_cast<double>(lanes.size());
        slice.shade = static_cast<std::uint32_t>(std::count_if(column.slices.begin(), column.slices.end(), [](const auto &s) {
            return s.kind == LoadSlice::Kind::Operation;
        }));
        column.slices.push_back(std::move(slice));
    }
}

void addWait(LoadColumn &column, Duration begin, Duration end)
{
    if (end <= begin)
        return;
    LoadSlice slice{.kind = LoadSlice::Kind::Wait, .begin = begin, .end = end, .operation = {}, .product = {}};
    slice.work = end - begin;
    column.slices.push_back(std::move(slice));
}

void addSteps(LoadColumn &column, const Things &things, Steps steps, Duration index, std::int64_t copies)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto &a, const auto &b) { return a.slot.begin < b.slot.begin; });
    Duration done{};
    for (std::size_t first = 0; first < steps.size();) {
        Duration end = steps[first].slot.end;
        std::size_t behind = first + 1;
        while (behind < steps.size() && steps[behind].slot.begin < end)
            end = std::max(end, steps[behind++].slot.end);
        addWait(column, (index + done) / copies, (index + steps[first].slot.begin) / copies);
        addGroup(column, things, std::span(steps).subspan(first, behind - first), index, copies);
        done = std::max(done, end);
        first = behind;
    }
    addWait(column, (index + done) / copies, column.cycle);
}

constexpr double waitWidth = 0.14; ///< of the bar
constexpr double idleWidth = 0.7;

/// Puts a piece of lost time on top of what is there; nothing when none was lost.
Duration addLoss(LoadColumn &column, LoadSlice::Kind kind, Duration begin, Duration lost, double left, double right)
{
    if (lost <= Duration::zero())
        return begin;
    LoadSlice slice{.kind = kind, .begin = begin, .end = begin + lost, .left = left, .right = right, .operation = {},
                    .product = {}};
    slice.work = lost;
    column.losses.push_back(std::move(slice));
    return begin + lost;
}

void addLosses(LoadColumn &column, const takt::Losses &losses, std::int64_t copies)
{
    const double edge = 1 - waitWidth;
    const Duration waited = addLoss(column, LoadSlice::Kind::HeadWait, losses.index / copies, losses.headWait / copies, edge, 1);
    addLoss(column, LoadSlice::Kind::ZoneConflict, waited, losses.zoneConflict / copies, edge, 1);
    const Duration stopped = addLoss(column, LoadSlice::Kind::Stops, column.cycle, losses.availability, idleWidth, 1);
    addLoss(column, LoadSlice::Kind::Rejects, stopped, losses.quality, idleWidth, 1);
    const bool alone = losses.availability + losses.quality <= Duration::zero();
    addLoss(column, LoadSlice::Kind::Idle, column.cycle, losses.imbalance, 0, alone ? 1 : idleWidth);
}

constexpr double widestGap = 0.06; ///< of the column, between the bars of two products
constexpr double gapsTogether = 0.3;

Duration scaled(Duration time, double factor)
{
    return Duration(std::llround(static_cast<double>(time.count()) * factor));
}

/// Puts the column of one product beside what is there already, as number index of count.
void addBeside(LoadColumn &column, LoadColumn one, std::size_t index, std::size_t count)
{
    const double gap = std::min(widestGap, gapsTogether / static_cast<double>(count));
    const double width = (1 - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    const double from = static_cast<double>(index) * (width + gap);
    const auto place = [&](auto &part) {
        part.left = from + width * part.left;
        part.right = from + width * part.right;
    };
    const auto take = [&](auto &parts, auto &all) {
        std::for_each(parts.begin(), parts.end(), place);
        all.insert(all.end(), parts.begin(), parts.end());
    };
    take(one.bars, column.bars);
    take(one.slices, column.slices);
    take(one.losses, column.losses);
    column.cycle = std::max(column.cycle, one.cycle);
    column.effective = std::max(column.effective, one.effective);
}

/// The work of one product on top of what is there, lower by its share; base is where the work begins in one.
void addShare(LoadColumn &column, const LoadColumn &one, double share, Duration base, Duration from)
{
    for (LoadSlice slice : one.slices) {
        if (slice.kind == LoadSlice::Kind::Index)
            continue;
        slice.begin = from + scaled(slice.begin - base, share);
        slice.end = from + scaled(slice.end - base, share);
        slice.units = share;
        column.slices.push_back(std::move(slice));
    }
}

Duration indexOf(const LoadColumn &column)
{
    const bool has = !column.slices.empty() && column.slices.front().kind == LoadSlice::Kind::Index;
    return has ? column.slices.front().end : Duration();
}

LoadColumn meanColumn(const std::vector<std::vector<LoadColumn>> &products, const std::vector<takt::ProductLoad> &loads,
                      std::size_t cell)
{
    LoadColumn column{.cell = products.front()[cell].cell, .bars = {}, .slices = {}, .losses = {}};
    Duration index{};
    for (std::size_t i = 0; i < loads.size(); ++i)
        index += scaled(indexOf(products[i][cell]), loads[i].share);
    if (index > Duration()) {
        LoadSlice slice{.kind = LoadSlice::Kind::Index, .end = index, .operation = {}, .product = {}};
        slice.work = index;
        column.slices.push_back(std::move(slice));
    }
    column.cycle = index;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const LoadColumn &one = products[i][cell];
        addShare(column, one, loads[i].share, indexOf(one), column.cycle);
        column.cycle += scaled(one.cycle - indexOf(one), loads[i].share);
    }
    column.effective = takt::meanOf(loads, cell, &takt::CellReport::effectiveCycle);
    column.bars.push_back({.product = {}, .cycle = column.cycle, .effective = column.effective});
    return column;
}

} // namespace

std::vector<LoadColumn> besideColumns(const model::Project &project, const std::vector<takt::ProductLoad> &loads)
{
    std::vector<LoadColumn> columns;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        std::vector<LoadColumn> ones = loadColumns(project, loads[i].report);
        for (std::size_t cell = 0; cell < ones.size(); ++cell) {
            if (i == 0)
                columns.push_back({.cell = ones[cell].cell, .bars = {}, .slices = {}, .losses = {}});
            addBeside(columns[cell], std::move(ones[cell]), i, loads.size());
        }
    }
    return columns;
}

std::vector<LoadColumn> meanColumns(const model::Project &project, const std::vector<takt::ProductLoad> &loads)
{
    std::vector<std::vector<LoadColumn>> products;
    for (const takt::ProductLoad &load : loads)
        products.push_back(loadColumns(project, load.report));
    std::vector<LoadColumn> columns;
    Duration longest{};
    for (std::size_t cell = 0; !products.empty() && cell < products.front().size(); ++cell) {
        columns.push_back(meanColumn(products, loads, cell));
        longest = std::max(longest, columns.back().cycle);
    }
    for (LoadColumn &column : columns) {
        const bool alone = column.effective <= column.cycle;
        addLoss(column, LoadSlice::Kind::Stops, column.cycle, column.effective - column.cycle, idleWidth, 1);
        addLoss(column, LoadSlice::Kind::Idle, column.cycle, longest - column.cycle, 0, alone ? 1 : idleWidth);
    }
    return columns;
}

std::vector<LoadColumn> loadColumns(const model::Project &project, const takt::LineReport &report)
{
    const Things things = thingsOf(project, report.product);
    std::vector<LoadColumn> columns;
    columns.reserve(report.cells.size());
    for (const takt::CellReport &cell : report.cells) {
        LoadColumn column{.cell = cell.cell, .cycle = cell.cyclePerCopy, .effective = cell.effectiveCycle,
                          .bars = {}, .slices = {}, .losses = {}};
        column.bars.push_back({.product = report.product, .cycle = column.cycle, .effective = column.effective});
        column.slices.reserve(cell.steps.size() + 4); // index and waits
        const std::int64_t copies = copiesOf(project, cell.cell, columns.size());
        if (cell.losses.index.count() > 0) {
            LoadSlice index{.kind = LoadSlice::Kind::Index, .end = cell.losses.index / copies, .operation = {},
                            .product = {}};
            index.work = cell.losses.index;
            column.slices.push_back(std::move(index));
        }
        addSteps(column, things, cell.steps, cell.losses.index, copies);
        addLosses(column, cell.losses, copies);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace lw::chart
