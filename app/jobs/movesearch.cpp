// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/movesearch.h"

#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace lw::jobs {

namespace {

auto errors(const takt::LineReport &report)
{
    return std::count_if(report.problems.begin(), report.problems.end(),
        [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
}

/// Cells other than the bottleneck, nearest first.
std::vector<std::size_t> nearestCells(std::size_t count, std::size_t from)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i)
        if (i != from)
            order.push_back(i);
    const auto distance = [from](std::size_t i) { return i > from ? i - from : from - i; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    return order;
}

struct Search {
    const model::Project &project;
    const model::ProductId &product;
    std::stop_token stop;
    takt::LineReport now;
    std::optional<Move> best;
    int tries = 0;

    bool over() const { return tries >= tryLimit || stop.stop_requested(); }

    void attempt(const model::OperationId &operation, const model::HeadId &head, const model::CellId &cell)
    {
        const model::Edit edit{model::AssignOperation{product, operation, head, std::nullopt}};
        model::Project copy = project;
        if (!model::applyEdit(copy, edit))
            return;
        ++tries;
        const takt::LineReport then = takt::checkLine(copy, product);
        const Duration shortest = best ? best->after : now.lineCycle;
        if (then.lineCycle < shortest && errors(then) <= errors(now))
            best = Move{edit, operation, cell, now.lineCycle, then.lineCycle, 0};
    }
};

} // namespace

std::optional<Move> bestMove(const model::Project &project, const model::ProductId &product, std::stop_token stop)
{
    const model::Product *known = model::find(project, product);
    const model::Setup *setup = model::findSetup(project, product);
    Search search{project, product, std::move(stop), takt::checkLine(project, product), std::nullopt};
    if (!known || !setup || !search.now.bottleneck)
        return std::nullopt;
    const std::size_t from = *search.now.bottleneck;
    for (const std::size_t to : nearestCells(search.now.cells.size(), from)) {
        const takt::CellReport &target = search.now.cells[to];
        for (const model::Placement &placement : setup->placements) {
            const model::Head *head = placement.socket.cell == target.cell ? model::find(project, placement.head) : nullptr;
            const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
            for (const takt::CellStep &step : search.now.cells[from].steps) {
                const model::Operation *operation = model::find(*known, step.operation);
                const auto time = type && operation ? model::operationTime(*operation, *type) : std::nullopt;
                if (search.over())
                    return search.stop.stop_requested() ? std::nullopt : search.best;
                // A head that is busy for the whole line cycle already has no room for it.
                if (time && *time < search.now.lineCycle)
                    search.attempt(step.operation, placement.head, target.cell);
            }
        }
    }
    return search.best;
}

QFuture<std::optional<Move>> findBestMove(
    model::Project project, model::ProductId product, std::uint64_t revision, std::stop_token stop)
{
    return QtConcurrent::run(
        [project = std::move(project), product = std::move(product), revision, stop = std::move(stop)] {
            std::optional<Move> move = bestMove(project, product, stop);
            if (move)
                move->revision = revision;
            return move;
        });
}

} // namespace lw::jobs
