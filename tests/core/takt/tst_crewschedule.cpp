// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc cannot read as the first standard header

#include "core/takt/crewschedule.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace lw;
using namespace lw::takt;

namespace {

using Random = std::mt19937;

CellTask lasting(int ms) { return {Duration(1000 * ms), 0, 0}; }

struct CrewWork {
    CellWork work;
    std::vector<std::uint32_t> manual;
};

/// Tasks of head 0 in zone 0, and others by hand.
CrewWork randomCrewWork(Random &random, std::uint32_t tasks)
{
    CrewWork made;
    for (std::uint32_t at = 0; at < tasks; ++at) {
        made.work.tasks.push_back(lasting(1 + static_cast<int>(random() % 9)));
        if (random() % 3 != 0)
            made.manual.push_back(at);
        if (at > 0 && random() % 3 == 0)
            made.work.before.emplace_back(random() % at, at);
    }
    return made;
}

/// The shortest over every way to give each manual task a person.
Duration shortestOfAllSharings(const CrewWork &made, std::uint32_t people)
{
    Duration best = Duration::max();
    std::size_t sharings = 1;
    for (std::size_t at = 0; at < made.manual.size(); ++at)
        sharings *= people;
    for (std::size_t number = 0; number < sharings; ++number) {
        CellWork work = made.work;
        std::size_t rest = number;
        for (const std::uint32_t task : made.manual) {
            work.tasks[task].head = work.tasks[task].zone = 1 + static_cast<std::uint32_t>(rest % people);
            rest /= people;
        }
        best = std::min(best, scheduleCell(work).makespan);
    }
    return best;
}

} // namespace

class TestCrewSchedule : public QObject
{
    Q_OBJECT

private slots:
    void onePerson_oneTaskAtATime();
    void twoPeople_shareTheWork();
    void personAndHead_workAtTheSameTime();
    void morePeopleThanTasks_areNoHelp();
    void smallCrews_matchEverySharing();
    void largeCrew_hasABound();
};

void TestCrewSchedule::onePerson_oneTaskAtATime()
{
    const CellWork work{{lasting(300), lasting(200), lasting(400)}, {}};
    QCOMPARE(scheduleWithCrew(work, {0, 1, 2}, 1, 0).schedule.makespan, Duration(900'000));
}

void TestCrewSchedule::twoPeople_shareTheWork()
{
    // Longest first gives 3 + 2 + 2 against 3 + 2; the best sharing is 3 + 3 against 2 + 2 + 2.
    const CellWork work{{lasting(300), lasting(300), lasting(200), lasting(200), lasting(200)}, {}};
    const CrewSchedule plan = scheduleWithCrew(work, {0, 1, 2, 3, 4}, 2, 0);
    QCOMPARE(plan.schedule.makespan, Duration(600'000));
    QVERIFY(plan.schedule.proven());
}

void TestCrewSchedule::personAndHead_workAtTheSameTime()
{
    const CellWork work{{lasting(300), lasting(400)}, {}};
    QCOMPARE(scheduleWithCrew(work, {1}, 1, 1).schedule.makespan, Duration(400'000));
}

void TestCrewSchedule::morePeopleThanTasks_areNoHelp()
{
    const CellWork work{{lasting(300), lasting(400)}, {}};
    const CrewSchedule plan = scheduleWithCrew(work, {0, 1}, 9, 0);
    QCOMPARE(plan.schedule.makespan, Duration(400'000));
    QVERIFY(plan.schedule.proven());
}

void TestCrewSchedule::smallCrews_matchEverySharing()
{
    Random random(21);
    for (int round = 0; round < 300; ++round) {
        const CrewWork made = randomCrewWork(random, 1 + static_cast<std::uint32_t>(random() % 7));
        const std::uint32_t people = 1 + static_cast<std::uint32_t>(random() % 3);
        if (made.manual.empty())
            continue;
        const CrewSchedule plan = scheduleWithCrew(made.work, made.manual, people, 1);
        QCOMPARE(plan.schedule.makespan, shortestOfAllSharings(made, people));
        QVERIFY(plan.schedule.proven());
    }
}

void TestCrewSchedule::largeCrew_hasABound()
{
    CellWork work;
    std::vector<std::uint32_t> manual;
    for (std::uint32_t at = 0; at < 30; ++at) {
        work.tasks.push_back(lasting(100 + static_cast<int>(at * 7 % 50)));
        manual.push_back(at);
    }
    const CrewSchedule plan = scheduleWithCrew(work, manual, 4, 0);
    QVERIFY(plan.schedule.lowerBound <= plan.schedule.makespan);
    QVERIFY(plan.schedule.makespan.count() < plan.schedule.lowerBound.count() * 11 / 10);
}

QTEST_GUILESS_MAIN(TestCrewSchedule)
#include "tst_crewschedule.moc"
