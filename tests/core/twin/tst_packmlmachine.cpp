// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/twin/packmlmachine.h"

#include <map>
#include <set>

using namespace lw;
using twin::Command;
using wire::PackmlState;

class TestPackmlMachine : public QObject
{
    Q_OBJECT

private slots:
    void numbers_areThoseOfTheStandard();
    void everyCommandInEveryState();
    void actingStates_endByThemselves();
    void everyState_isReached();
};

void TestPackmlMachine::numbers_areThoseOfTheStandard()
{
    // ISA-TR88.00.02, StateCurrent.
    QCOMPARE(static_cast<int>(PackmlState::Clearing), 1);
    QCOMPARE(static_cast<int>(PackmlState::Stopped), 2);
    QCOMPARE(static_cast<int>(PackmlState::Idle), 4);
    QCOMPARE(static_cast<int>(PackmlState::Suspended), 5);
    QCOMPARE(static_cast<int>(PackmlState::Execute), 6);
    QCOMPARE(static_cast<int>(PackmlState::Aborted), 9);
    QCOMPARE(static_cast<int>(PackmlState::Held), 11);
    QCOMPARE(static_cast<int>(PackmlState::Complete), 17);
}

void TestPackmlMachine::everyCommandInEveryState()
{
    using P = PackmlState;
    std::map<std::pair<P, Command>, P> allowed{
        {{P::Stopped, Command::Reset}, P::Resetting},     {{P::Complete, Command::Reset}, P::Resetting},
        {{P::Idle, Command::Start}, P::Starting},         {{P::Execute, Command::Hold}, P::Holding},
        {{P::Suspended, Command::Hold}, P::Holding},      {{P::Held, Command::Unhold}, P::Unholding},
        {{P::Execute, Command::Suspend}, P::Suspending},  {{P::Suspended, Command::Unsuspend}, P::Unsuspending},
        {{P::Execute, Command::Complete}, P::Completing}, {{P::Aborted, Command::Clear}, P::Clearing},
    };
    const std::set<P> noStop{P::Undefined, P::Clearing, P::Stopped, P::Stopping, P::Aborting, P::Aborted};
    for (int number = 0; number <= 17; ++number) {
        const P state = static_cast<P>(number);
        if (!noStop.contains(state))
            allowed[{state, Command::Stop}] = P::Stopping;
        if (state != P::Aborting && state != P::Aborted)
            allowed[{state, Command::Abort}] = P::Aborting;
        for (int c = 0; c <= static_cast<int>(Command::Complete); ++c) {
            const Command command = static_cast<Command>(c);
            twin::PackmlMachine machine(state);
            const auto expected = allowed.find({state, command});
            const QByteArray where = QByteArray::number(number) + " " + QByteArray::number(c);
            QVERIFY2(machine.command(command) == (expected != allowed.end()), where);
            QVERIFY2(machine.state() == (expected == allowed.end() ? state : expected->second), where);
        }
    }
}

void TestPackmlMachine::actingStates_endByThemselves()
{
    using P = PackmlState;
    const std::map<P, P> ends{{P::Clearing, P::Stopped},      {P::Starting, P::Execute},     {P::Stopping, P::Stopped},
                              {P::Aborting, P::Aborted},      {P::Holding, P::Held},         {P::Unholding, P::Execute},
                              {P::Suspending, P::Suspended},  {P::Unsuspending, P::Execute}, {P::Resetting, P::Idle},
                              {P::Completing, P::Complete},   {P::Execute, P::Completing}};
    for (int number = 0; number <= 17; ++number) {
        const P state = static_cast<P>(number);
        twin::PackmlMachine machine(state);
        QCOMPARE(machine.stateComplete(), ends.contains(state));
        QVERIFY(machine.state() == (ends.contains(state) ? ends.at(state) : state));
        QCOMPARE(twin::isActing(state), ends.contains(state) && state != P::Execute);
    }
}

void TestPackmlMachine::everyState_isReached()
{
    std::set<PackmlState> seen{PackmlState::Stopped};
    for (std::size_t before = 0; before != seen.size();) {
        before = seen.size();
        for (const PackmlState state : std::set<PackmlState>(seen)) {
            for (int c = 0; c <= static_cast<int>(Command::Complete); ++c) {
                twin::PackmlMachine machine(state);
                machine.command(static_cast<Command>(c));
                seen.insert(machine.state());
            }
            twin::PackmlMachine machine(state);
            machine.stateComplete();
            seen.insert(machine.state());
        }
    }
    QCOMPARE(seen.size(), std::size_t{17}); // all but Undefined
}

QTEST_GUILESS_MAIN(TestPackmlMachine)
#include "tst_packmlmachine.moc"
