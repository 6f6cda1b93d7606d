// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edit.h"
#include "core/model/validate.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/randomline.h"

#include <benchmark/benchmark.h>

using namespace lw;
using namespace lw::model;

namespace {

/// 500 cells with three heads each, 1,000 operations, about 700 arcs.
Project largeLine()
{
    test::Random random(1);
    test::LineShape shape;
    shape.cells = 500;
    shape.operations = 1000;
    shape.products = 1;
    return test::randomLine(random, shape);
}

void validateLine(benchmark::State &state)
{
    const Project project = largeLine();
    for (auto _ : state) {
        benchmark::DoNotOptimize(validateStructure(project));
        benchmark::DoNotOptimize(validateSetup(project, project.products.front().id));
    }
}
BENCHMARK(validateLine)->Unit(benchmark::kMicrosecond);

void fullCheck(benchmark::State &state)
{
    const Project project = largeLine();
    for (auto _ : state)
        benchmark::DoNotOptimize(takt::checkLine(project, project.products.front().id));
}
BENCHMARK(fullCheck)->Unit(benchmark::kMicrosecond);

/// Takes a head out of the middle of the line and puts it back: what a drag on the plan costs. Only the check is
/// timed, per edit.
void recheckOneCell(benchmark::State &state)
{
    Project project = largeLine();
    const ProductId product = project.products.front().id;
    Edit edit{RemoveHead{product, project.setups.front().placements[750].head}};
    takt::LineChecker checker(project, product);
    for (auto _ : state) {
        state.PauseTiming();
        const Touched touched = touchedBy(project, product, edit);
        Result<Edit> inverse = applyEdit(project, edit);
        edit = *std::move(inverse);
        state.ResumeTiming();
        benchmark::DoNotOptimize(checker.recheck(project, touched));
    }
}
BENCHMARK(recheckOneCell)->Unit(benchmark::kMicrosecond);

/// The same with everything that happens between the drop and the figures: reach, application and check.
void editAndRecheckOneCell(benchmark::State &state)
{
    Project project = largeLine();
    const ProductId product = project.products.front().id;
    Edit edit{RemoveHead{product, project.setups.front().placements[750].head}};
    takt::LineChecker checker(project, product);
    for (auto _ : state) {
        const Touched touched = touchedBy(project, product, edit);
        Result<Edit> inverse = applyEdit(project, edit);
        edit = *std::move(inverse);
        benchmark::DoNotOptimize(checker.recheck(project, touched));
    }
}
BENCHMARK(editAndRecheckOneCell)->Unit(benchmark::kMicrosecond);

/// One cell of as many operations as the argument on three heads in two zones, some in sequence.
void scheduleOneCell(benchmark::State &state)
{
    test::Random random(2);
    takt::CellWork work;
    for (std::uint32_t task = 0; task < static_cast<std::uint32_t>(state.range(0)); ++task) {
        const std::uint32_t head = task % 3;
        work.tasks.push_back({Duration(500'000 + 1000 * static_cast<int>(test::pick(random, 2000))), head, head / 2});
        if (task > 0 && test::pick(random, 2) == 0)
            work.before.emplace_back(static_cast<std::uint32_t>(test::pick(random, task)), task);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(takt::scheduleCell(work));
}
BENCHMARK(scheduleOneCell)->Arg(2)->Arg(6)->Arg(12)->Arg(40)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
