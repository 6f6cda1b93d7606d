// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/bounds.h"
#include "core/balance/salbp/packing.h"
#include "tests/fakes/randomplain.h"

#include <benchmark/benchmark.h>

#include <numeric>
#include <random>

using namespace lw;
using namespace lw::balance;
using namespace lw::balance::salbp;

namespace {

constexpr Ticks cycle = 1000;

/// Shaped like the sets of Otto, Otto and Scholl (2013): times around a fifth of the cycle.
PlainProblem problemOf(std::int64_t tasks, Ticks longest = 400)
{
    std::mt19937 random(1);
    const auto count = static_cast<std::uint32_t>(tasks);
    return test::randomPlain(random, {.tasks = count, .shortest = 20, .longest = longest, .density = 2.0 / static_cast<double>(tasks)});
}

void makeInstanceOf(benchmark::State &state)
{
    const PlainProblem problem = problemOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(makeInstance(problem));
}
BENCHMARK(makeInstanceOf)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

void boundStations(benchmark::State &state)
{
    const BothWays ways(makeInstance(problemOf(state.range(0))).value());
    for (auto _ : state)
        benchmark::DoNotOptimize(stationsBound(ways, cycle));
}
BENCHMARK(boundStations)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

/// Loads of the first station; items are loads.
void enumerateLoads(benchmark::State &state)
{
    const Instance instance = makeInstance(problemOf(state.range(0))).value();
    const Dominance dominance(instance);
    LoadSearch loads(instance, dominance, cycle);
    const std::vector<Word> nothing(instance.words(), 0);
    std::int64_t found = 0;
    for (auto _ : state)
        loads.forEach(nothing, {.steps = 20'000}, [&](std::span<const std::uint32_t>, Ticks) { return ++found, true; });
    state.SetItemsProcessed(found);
}
BENCHMARK(enumerateLoads)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

/// New sets into the memory of states; items are sets.
void rememberStates(benchmark::State &state)
{
    const auto tasks = static_cast<std::uint32_t>(state.range(0));
    std::mt19937_64 random(2);
    std::vector<Word> set(wordsFor(tasks), 0);
    StateStore store(tasks);
    for (auto _ : state) {
        if (store.size() > 1'000'000)
            store.clear();
        set[0] = random();
        benchmark::DoNotOptimize(store.offer(set, store.hash(set), 1, StateStore::none));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(rememberStates)->Arg(64)->Arg(1000);

/// Is one station fewer than the bound says enough? Times near a third of the cycle: the hard kind.
void packTasks(benchmark::State &state)
{
    const PlainProblem problem = problemOf(state.range(0), 600);
    std::vector<std::uint32_t> all(problem.times.size());
    std::iota(all.begin(), all.end(), 0U);
    const Ticks stations = packingBound(problem.times, cycle);
    for (auto _ : state) {
        Packing packing(problem.times, cycle); // knows nothing yet
        benchmark::DoNotOptimize(packing.ask(all, stations, 20'000));
    }
}
BENCHMARK(packTasks)->Arg(30)->Arg(100)->Unit(benchmark::kMicrosecond);

/// The whole way to a proof.
void proveFewestStations(benchmark::State &state)
{
    const PlainProblem problem = problemOf(state.range(0));
    const PlainTarget target{.objective = Objective::Cells, .cycle = cycle};
    std::uint64_t nodes = 0;
    for (auto _ : state) {
        const auto result = balancePlain(problem, target, {.time = std::chrono::seconds(20)});
        if (!result || result->status != Status::Proven)
            state.SkipWithError("not proven");
        else
            nodes = result->nodes;
    }
    state.counters["nodes"] = static_cast<double>(nodes);
}
BENCHMARK(proveFewestStations)->Arg(20)->Arg(50)->Arg(100)->Arg(300)->Unit(benchmark::kMillisecond);

void proveShortestCycle(benchmark::State &state)
{
    const PlainProblem problem = problemOf(state.range(0));
    const PlainTarget target{.objective = Objective::Cycle, .stations = static_cast<std::uint32_t>(state.range(0) / 5)};
    for (auto _ : state) {
        const auto result = balancePlain(problem, target, {.time = std::chrono::seconds(20)});
        if (!result || result->status != Status::Proven)
            state.SkipWithError("not proven");
    }
}
BENCHMARK(proveShortestCycle)->Arg(20)->Arg(50)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
