// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/calendar.h"
#include "core/simulate/recursion.h"
#include "tests/fakes/seriallines.h"

#include <benchmark/benchmark.h>

using namespace lw;
using namespace lw::simulate;

namespace {

void drawUniform(benchmark::State &state)
{
    RandomStream stream(1, 0, 0, Purpose::Service);
    for (auto _ : state)
        benchmark::DoNotOptimize(stream.uniform());
}
BENCHMARK(drawUniform);

void drawExponential(benchmark::State &state)
{
    RandomStream stream(1, 0, 0, Purpose::Service);
    const Distribution distribution{Shape::Exponential, 1, 0};
    for (auto _ : state)
        benchmark::DoNotOptimize(drawTime(distribution, stream));
}
BENCHMARK(drawExponential);

/// Sets the next event of one slot and looks which is first.
void keepAgenda(benchmark::State &state)
{
    const auto size = static_cast<std::uint32_t>(state.range(0));
    Agenda agenda(size);
    double time = 0;
    for (std::uint32_t slot = 0; slot < size; ++slot)
        agenda.set(slot, slot);
    for (auto _ : state) {
        time = agenda.firstTime();
        agenda.set(agenda.first(), time + 0.37 * size);
    }
    benchmark::DoNotOptimize(time);
}
BENCHMARK(keepAgenda)->Arg(20)->Arg(500);

/// The reference line on the event calendar; items are events.
void calendarLine20(benchmark::State &state)
{
    const Line line = test::line20();
    std::int64_t events = 0;
    for (auto _ : state)
        events += static_cast<std::int64_t>(Calendar(line, 1, 0).run({.parts = 20'000}).events);
    state.SetItemsProcessed(events);
}
BENCHMARK(calendarLine20)->Unit(benchmark::kMillisecond);

/// The same by the recursion; items are moves of a part through a cell.
void recursionLine20(benchmark::State &state)
{
    constexpr std::uint64_t parts = 20'000;
    const Line line = test::line20();
    std::int64_t moves = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(Recursion(line, 1, 0).advance(parts));
        moves += static_cast<std::int64_t>(parts * line.stations.size() * Recursion::lanes);
    }
    state.SetItemsProcessed(moves);
}
BENCHMARK(recursionLine20)->Unit(benchmark::kMillisecond);

/// A line of 500 cells with exponential times.
void calendarLongLine(benchmark::State &state)
{
    const Line line = test::serialLine(500, 2, {Shape::Exponential, 1, 0});
    std::int64_t events = 0;
    for (auto _ : state)
        events += static_cast<std::int64_t>(Calendar(line, 1, 0).run({.parts = 500}).events);
    state.SetItemsProcessed(events);
}
BENCHMARK(calendarLongLine)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
