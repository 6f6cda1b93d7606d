// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/timingrows.h"

#include "core/model/lookup.h"

#include <algorithm>

namespace lw::chart {

namespace {

TimingRow &rowOf(Timing &timing, const model::Performer &performer)
{
    const auto *head = std::get_if<model::HeadId>(&performer);
    const std::optional<model::HeadId> wanted = head ? std::optional(*head) : std::nullopt;
    const auto at = std::find_if(timing.rows.begin(), timing.rows.end(),
                                 [&](const TimingRow &row) { return row.head == wanted; });
    if (at != timing.rows.end())
        return *at;
    timing.rows.push_back({.head = wanted, .name = {}, .bars = {}});
    return timing.rows.back();
}

/// The name of its first capability's process; its type's when it has none.
model::LocalText rowName(const model::Project &project, const model::HeadId &id)
{
    const model::Head *head = model::find(project, id);
    const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
    if (!type)
        return {};
    const model::Process *process =
        type->capabilities.empty() ? nullptr : model::find(project, type->capabilities.front().process);
    return process ? process->name : type->name;
}

void addHeads(Timing &timing, const model::Project &project, const model::Setup &setup)
{
    for (const model::Placement &placement : setup.placements) {
        if (placement.socket.cell != timing.cell)
            continue;
        timing.rows.push_back({.head = placement.head, .name = rowName(project, placement.head),
                               .socket = placement.socket.number, .bars = {}});
    }
    std::sort(timing.rows.begin(), timing.rows.end(),
              [](const TimingRow &a, const TimingRow &b) { return a.socket < b.socket; });
}

void addBars(Timing &timing, const model::Project &project, const model::Product &product, const takt::CellReport &cell)
{
    for (const takt::CellStep &step : cell.steps) {
        TimingRow &row = rowOf(timing, step.performer);
        TimingBar bar{.begin = timing.index + step.slot.begin,
                      .end = timing.index + step.slot.end,
                      .waitsFrom = row.bars.empty() ? timing.index : row.bars.back().end,
                      .wait = step.slot.wait,
                      .critical = step.slot.critical,
                      .operation = step.operation,
                      .name = {}};
        if (bar.wait == takt::Wait::None || bar.wait == takt::Wait::Head)
            bar.waitsFrom = bar.begin;
        if (const model::Operation *operation = model::find(product, step.operation)) {
            bar.name = operation->name;
            if (const model::Process *process = model::find(project, operation->process))
                bar.family = process->family;
        }
        row.bars.push_back(std::move(bar));
    }
}

} // namespace

std::optional<Timing> cellTiming(const model::Project &project, const takt::LineReport &report, const model::CellId &id)
{
    const auto cell = std::find_if(report.cells.begin(), report.cells.end(),
                                   [&](const takt::CellReport &candidate) { return candidate.cell == id; });
    const model::Product *product = model::find(project, report.product);
    if (cell == report.cells.end() || !product)
        return std::nullopt;
    Timing timing{.cell = id, .index = cell->losses.index, .cycle = cell->cycle, .limit = {}, .rows = {}};
    const model::Cell *place = model::find(project, id);
    if (report.takt)
        timing.limit = *report.takt * (place ? std::max(1U, place->copies) : 1U);
    if (const model::Setup *setup = model::findSetup(project, report.product))
        addHeads(timing, project, *setup);
    addBars(timing, project, *product, *cell);
    return timing;
}

std::vector<CriticalLink> criticalPath(const Timing &timing)
{
    struct Step {
        Duration begin{};
        Duration end{};
        int row = 0;
    };
    std::vector<Step> steps{{Duration(), timing.index, -1}};
    for (std::size_t row = 0; row < timing.rows.size(); ++row)
        for (const TimingBar &bar : timing.rows[row].bars)
            if (bar.critical)
                steps.push_back({bar.begin, bar.end, static_cast<int>(row)});
    std::vector<CriticalLink> links;
    for (const Step &step : steps) {
        const auto before = std::find_if(steps.begin(), steps.end(), [&](const Step &other) {
            return other.end == step.begin && other.begin < other.end && other.row != step.row;
        });
        const bool goesOn = std::any_of(steps.begin(), steps.end(), [&](const Step &other) {
            return other.end == step.begin && other.row == step.row && other.begin < other.end;
        });
        if (step.row >= 0 && before != steps.end() && !goesOn)
            links.push_back({step.begin, before->row, step.row});
    }
    std::sort(links.begin(), links.end(), [](const CriticalLink &a, const CriticalLink &b) { return a.at < b.at; });
    return links;
}

} // namespace lw::chart
