// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory of a simulation does not grow with its length: every allocation of the program is counted.

#include "core/simulate/calendar.h"
#include "core/simulate/recursion.h"
#include "tests/fakes/check.h"
#include "tests/fakes/seriallines.h"

#include <cstdlib>
#include <new>

using namespace lw::simulate;

namespace {
std::size_t allocations = 0;
}

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }

namespace {

/// A line with all that may wait: crews, operators, scrap, rework, hours, a mix.
Line busyLine()
{
    Line line = lw::test::line20();
    for (Station &station : line.stations) {
        station.needsOperator = true;
        station.scrap = 0.001;
        station.changeover = 3;
    }
    line.stations[12].rework = {0.05, 7};
    line.repairCrew = 2;
    line.operators = 15;
    line.stations[4].hours = {1000, {{0, 900}}};
    line.mix.sequence = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1};
    return line;
}

std::size_t allocationsOf(std::uint64_t parts)
{
    const Line line = busyLine();
    Calendar calendar(line, 1, 0);
    const std::size_t before = allocations;
    const Replication run = calendar.run({.warmUp = 1000, .parts = parts});
    LW_CHECK(run.parts == parts);
    return allocations - before;
}

std::size_t allocationsOfRecursion(std::uint64_t parts)
{
    const Line line = lw::test::line20();
    Recursion recursion(line, 1, 0);
    const std::size_t before = allocations;
    recursion.advance(parts);
    return allocations - before;
}

} // namespace

int main()
{
    const std::size_t few = allocationsOf(20'000);
    LW_CHECK(allocations > 0);
    LW_CHECK(few < 100); // the results, and the lists that wait growing to their size
    LW_CHECK(allocationsOf(200'000) <= few + 4);
    LW_CHECK(allocationsOfRecursion(200'000) == 0);
    return lw::test::verdict();
}
