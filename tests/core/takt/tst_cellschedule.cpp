// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc cannot read as the first standard header

#include "core/takt/cellschedule.h"
#include "core/takt/waits.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

using namespace lw;
using namespace lw::takt;

namespace {

using Random = std::mt19937;

CellTask task(int ms, std::uint32_t head, std::uint32_t zone) { return {Duration(1000 * ms), head, zone}; }

CellWork randomWork(Random &random, std::size_t tasks, bool headsKeepToOneZone)
{
    CellWork work;
    const std::uint32_t heads = 1 + static_cast<std::uint32_t>(random() % 4);
    const std::uint32_t zones = 1 + static_cast<std::uint32_t>(random() % heads);
    const std::uint32_t density = static_cast<std::uint32_t>(random() % 5);
    for (std::uint32_t at = 0; at < tasks; ++at) {
        const std::uint32_t head = static_cast<std::uint32_t>(random() % heads);
        const std::uint32_t zone = headsKeepToOneZone ? head % zones : static_cast<std::uint32_t>(random() % zones);
        work.tasks.push_back(task(static_cast<int>(random() % 12), head, zone));
        for (std::uint32_t before = 0; before < at; ++before)
            if (random() % 8 < density)
                work.before.emplace_back(before, at);
    }
    return work;
}

/// Every order that precedence allows, each task as early as its order lets it: the shortest of all.
Duration bruteForce(const CellWork &work)
{
    std::vector<std::size_t> order(work.tasks.size());
    std::iota(order.begin(), order.end(), 0U);
    Duration best = Duration::max();
    do {
        std::vector<Duration> end(order.size(), Duration(-1));
        Duration last{};
        bool allowed = true;
        for (std::size_t place = 0; place < order.size() && allowed; ++place) {
            const std::size_t now = order[place];
            Duration begin{};
            for (const auto &[first, second] : work.before) {
                allowed = allowed && (second != now || end[first] >= Duration::zero());
                begin = second == now ? std::max(begin, end[first]) : begin;
            }
            for (std::size_t earlier = 0; earlier < place; ++earlier) {
                const CellTask &other = work.tasks[order[earlier]];
                if (other.head == work.tasks[now].head || other.zone == work.tasks[now].zone)
                    begin = std::max(begin, end[order[earlier]]);
            }
            end[now] = begin + work.tasks[now].time;
            last = std::max(last, end[now]);
        }
        if (allowed)
            best = std::min(best, last);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

/// What every schedule must keep, whoever made it.
bool isSound(const CellWork &work, const CellSchedule &schedule)
{
    Duration last{};
    for (std::size_t at = 0; at < work.tasks.size(); ++at) {
        const TaskSlot &slot = schedule.times[at];
        last = std::max(last, slot.end);
        if (slot.begin < Duration::zero() || slot.end - slot.begin != work.tasks[at].time)
            return false;
        for (std::size_t other = 0; other < at; ++other) {
            const bool exclusive = work.tasks[other].head == work.tasks[at].head
                || work.tasks[other].zone == work.tasks[at].zone;
            const TaskSlot &that = schedule.times[other];
            if (exclusive && slot.begin < that.end && that.begin < slot.end)
                return false;
        }
    }
    const bool ordered = std::all_of(work.before.begin(), work.before.end(), [&](const auto &arc) {
        return schedule.times[arc.first].end <= schedule.times[arc.second].begin;
    });
    return ordered && last == schedule.makespan && schedule.lowerBound <= schedule.makespan;
}

/// A critical task that lasts longer must lengthen the schedule when the order on heads and zones is kept.
Duration stretched(const CellWork &work, const CellSchedule &schedule, std::size_t longer)
{
    std::vector<std::size_t> order(work.tasks.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const TaskSlot &x = schedule.times[a];
        const TaskSlot &y = schedule.times[b];
        return std::pair(x.begin, x.end) < std::pair(y.begin, y.end);
    });
    std::vector<Duration> end(work.tasks.size());
    Duration last{};
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t now = order[place];
        Duration begin{};
        for (const auto &[first, second] : work.before)
            if (second == now)
                begin = std::max(begin, end[first]);
        for (std::size_t earlier = 0; earlier < place; ++earlier)
            if (work.tasks[order[earlier]].head == work.tasks[now].head
                || work.tasks[order[earlier]].zone == work.tasks[now].zone)
                begin = std::max(begin, end[order[earlier]]);
        end[now] = begin + work.tasks[now].time + Duration(now == longer ? 1 : 0);
        last = std::max(last, end[now]);
    }
    return last;
}

} // namespace

Q_DECLARE_METATYPE(lw::takt::CellWork)

class TestCellSchedule : public QObject
{
    Q_OBJECT

private slots:
    void knownCases_data();
    void knownCases();
    void zoneConflict_serialisesHeads();
    void precedence_isWaitedFor();
    void sameWork_sameSchedule();
    void smallWork_matchesBruteForce_data();
    void smallWork_matchesBruteForce();
    void twelveTasks_areProven();
    void manyTasks_areSoundAndNearTheBound();
    void critical_meansThatItLengthens();
    void waits_namesHeadAndZone();
};

void TestCellSchedule::knownCases_data()
{
    QTest::addColumn<CellWork>("work");
    QTest::addColumn<int>("ms");
    QTest::newRow("nothing") << CellWork{} << 0;
    QTest::newRow("one task") << CellWork{{task(700, 0, 0)}, {}} << 700;
    QTest::newRow("one head, three tasks")
        << CellWork{{task(300, 0, 0), task(200, 0, 0), task(100, 0, 0)}, {}} << 600;
    QTest::newRow("two zones at once") << CellWork{{task(300, 0, 0), task(500, 1, 1)}, {}} << 500;
    QTest::newRow("two heads, one zone") << CellWork{{task(300, 0, 0), task(500, 1, 0)}, {}} << 800;
    QTest::newRow("chain over two zones")
        << CellWork{{task(300, 0, 0), task(500, 1, 1), task(200, 0, 0)}, {{0, 1}, {1, 2}}} << 1000;
    // Head 0 must begin with the task that head 1 waits for, not with the longer one.
    QTest::newRow("shorter first, because others wait for it")
        << CellWork{{task(600, 0, 0), task(100, 0, 0), task(700, 1, 1)}, {{1, 2}}} << 800;
    // Three jobs of the two-machine flow shop; Johnson's order is the listed one.
    QTest::newRow("flow shop")
        << CellWork{{task(100, 0, 0), task(400, 1, 1), task(300, 0, 0), task(300, 1, 1), task(400, 0, 0),
                     task(200, 1, 1)},
                    {{0, 1}, {2, 3}, {4, 5}}}
        << 1000;
    QTest::newRow("no time at all") << CellWork{{task(0, 0, 0), task(0, 1, 0), task(5, 0, 0)}, {{0, 1}}} << 5;
}

void TestCellSchedule::knownCases()
{
    QFETCH(CellWork, work);
    QFETCH(int, ms);
    const CellSchedule schedule = scheduleCell(work);
    QCOMPARE(schedule.makespan.count(), 1000LL * ms);
    QVERIFY(schedule.proven());
    QVERIFY(isSound(work, schedule));
}

void TestCellSchedule::zoneConflict_serialisesHeads()
{
    const CellWork work{{task(300, 0, 7), task(500, 1, 7), task(400, 2, 3)}, {}};
    const CellSchedule schedule = scheduleCell(work);
    QCOMPARE(schedule.makespan, Duration(800'000));
    const TaskSlot &first = schedule.times[0];
    const TaskSlot &second = schedule.times[1];
    QVERIFY(first.end <= second.begin || second.end <= first.begin);
    QVERIFY((first.wait == Wait::Zone) != (second.wait == Wait::Zone));
    QVERIFY(first.critical && second.critical);
    QCOMPARE(schedule.times[2].begin, Duration::zero());
    QVERIFY(schedule.times[2].wait == Wait::None);
    QVERIFY(!schedule.times[2].critical);
}

void TestCellSchedule::precedence_isWaitedFor()
{
    const CellSchedule schedule = scheduleCell({{task(300, 0, 0), task(100, 1, 1)}, {{0, 1}}});
    QCOMPARE(schedule.times[1].begin, Duration(300'000));
    QVERIFY(schedule.times[1].wait == Wait::Precedence);
    QVERIFY(schedule.times[0].critical && schedule.times[1].critical);
}

void TestCellSchedule::sameWork_sameSchedule()
{
    Random random(5);
    for (int round = 0; round < 50; ++round) {
        const CellWork work = randomWork(random, 10, true);
        const CellSchedule first = scheduleCell(work);
        const CellSchedule second = scheduleCell(work);
        for (std::size_t at = 0; at < work.tasks.size(); ++at)
            QCOMPARE(first.times[at].begin, second.times[at].begin);
    }
}

void TestCellSchedule::smallWork_matchesBruteForce_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<bool>("oneZone");
    QTest::addColumn<int>("rounds");
    for (int tasks = 1; tasks <= 7; ++tasks) {
        const int rounds = tasks < 6 ? 1000 : tasks == 6 ? 400 : 60;
        QTest::addRow("%d tasks, a head keeps to its zone", tasks) << tasks << true << rounds;
        QTest::addRow("%d tasks, heads in any zone", tasks) << tasks << false << rounds;
    }
}

void TestCellSchedule::smallWork_matchesBruteForce()
{
    QFETCH(int, tasks);
    QFETCH(bool, oneZone);
    QFETCH(int, rounds);
    Random random(static_cast<unsigned>(tasks));
    for (int round = 0; round < rounds; ++round) {
        const CellWork work = randomWork(random, static_cast<std::size_t>(tasks), oneZone);
        const CellSchedule schedule = scheduleCell(work);
        QVERIFY(isSound(work, schedule));
        QVERIFY(schedule.proven());
        QCOMPARE(schedule.makespan.count(), bruteForce(work).count());
    }
}

void TestCellSchedule::twelveTasks_areProven()
{
    Random random(12);
    for (int round = 0; round < 300; ++round) {
        const CellWork work = randomWork(random, 12, round % 2 == 0);
        const CellSchedule schedule = scheduleCell(work);
        QVERIFY(isSound(work, schedule));
        QVERIFY(schedule.proven());
    }
}

void TestCellSchedule::manyTasks_areSoundAndNearTheBound()
{
    Random random(40);
    for (int round = 0; round < 100; ++round) {
        const CellWork work = randomWork(random, 13 + random() % 40, round % 2 == 0);
        const CellSchedule schedule = scheduleCell(work);
        QVERIFY(isSound(work, schedule));
        QVERIFY(schedule.makespan.count() <= schedule.lowerBound.count() * 3 / 2);
    }
}

void TestCellSchedule::critical_meansThatItLengthens()
{
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        CellWork work = randomWork(random, 8, true);
        for (CellTask &one : work.tasks)
            one.time += Duration(1); // a task without length has no place of its own in the order of begins
        const CellSchedule schedule = scheduleCell(work);
        for (std::size_t at = 0; at < work.tasks.size(); ++at)
            QCOMPARE(stretched(work, schedule, at) > schedule.makespan, schedule.times[at].critical);
    }
}

void TestCellSchedule::waits_namesHeadAndZone()
{
    const auto of = [](const CellWork &work) { return criticalWaits(work, scheduleCell(work)); };
    QCOMPARE(of({{task(300, 0, 0), task(300, 0, 0)}, {}}).head, Duration(300'000));
    QCOMPARE(of({{task(300, 0, 0), task(300, 0, 0)}, {{0, 1}}}).head, Duration::zero());
    QCOMPARE(of({{task(300, 0, 0), task(300, 1, 0)}, {}}).zone, Duration(300'000));
    QCOMPARE(of({{task(300, 0, 0), task(300, 1, 1)}, {}}).zone, Duration::zero());
    Random random(9);
    for (int round = 0; round < 500; ++round) {
        const CellWork work = randomWork(random, 1 + random() % 20, round % 2 == 0);
        const CellSchedule schedule = scheduleCell(work);
        const CriticalWaits waits = criticalWaits(work, schedule);
        QVERIFY(waits.head >= Duration::zero() && waits.zone >= Duration::zero());
        QVERIFY(waits.head + waits.zone <= schedule.makespan);
    }
}

QTEST_GUILESS_MAIN(TestCellSchedule)
#include "tst_cellschedule.moc"
