// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/link/gate.h"

using namespace lw;
using namespace lw::link;

namespace {

const wire::Ballot b1{1, "hub", 1};
const wire::Ballot b2{2, "hub", 1};

wire::Slot slot(std::uint64_t number)
{
    wire::Slot slot;
    slot.generation.number = number;
    slot.generation.manifest.bytes[0] = static_cast<std::uint8_t>(number);
    slot.recipe.bytes[0] = static_cast<std::uint8_t>(100 + number);
    return slot;
}

/// Produces with generation 1 and holds generation 2.
wire::StationRecord producing()
{
    wire::StationRecord record;
    record.gateOpen = true;
    record.highestReleased = 1;
    record.active = slot(1);
    record.staged = slot(2);
    return record;
}

wire::StationRecord armed() { return arm(producing(), {b1, slot(2).generation}).next; }
wire::StationRecord applied() { return commit(armed(), {b1, slot(2).generation}).next; }

std::optional<wire::RefusalCode> refusal(const GateStep &step)
{
    const auto *reason = std::get_if<wire::Reason>(&step.answer);
    return reason ? std::optional(reason->code) : std::nullopt;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void arm_closesAndPromises();
    void arm_again_replaysTheFirstAnswer();
    void arm_withoutTheGeneration_isRefused();
    void lowerBallot_isRefused();
    void commit_switchesBehindTheClosedGate();
    void commit_ofAnotherGeneration_isRefused();
    void commit_afterReopen_isRefused();
    void release_opensWhatWasApplied();
    void release_beforeApplying_isRefused();
    void reopen_opensTheOldGeneration();
    void reopen_ofAnotherGeneration_isRefused();
    void emptyStation_neverOpens();
    void staging_needsAHigherGeneration();
    void higherBallot_takesOver_afterApplying();
    void stagingInBetween_doesNotTouchTheArmedSlot();
};

void TestGate::arm_closesAndPromises()
{
    const GateStep step = arm(producing(), {b1, slot(2).generation});
    QVERIFY(!step.next.gateOpen);
    QVERIFY(step.next.promised == b1);
    const auto *ack = std::get_if<wire::ArmAck>(&step.answer);
    QVERIFY(ack);
    QVERIFY(ack->wasOpen);
    QVERIFY(ack->active == slot(1).generation);
}

void TestGate::arm_again_replaysTheFirstAnswer()
{
    const GateStep again = arm(armed(), {b1, slot(2).generation});
    QVERIFY(again.next == armed());
    QVERIFY(std::get<wire::ArmAck>(again.answer).wasOpen); // as it was then, though the gate is closed now
}

void TestGate::arm_withoutTheGeneration_isRefused()
{
    const GateStep step = arm(producing(), {b1, slot(3).generation});
    QCOMPARE(refusal(step), wire::RefusalCode::NotStaged);
    QVERIFY(step.next == producing());
    wire::Generation sameNumber = slot(2).generation; // approved twice as "2"
    sameNumber.manifest.bytes[5] = 9;
    QCOMPARE(refusal(arm(producing(), {b1, sameNumber})), wire::RefusalCode::NotStaged);
}

void TestGate::lowerBallot_isRefused()
{
    const wire::StationRecord promised = arm(producing(), {b2, slot(2).generation}).next;
    QCOMPARE(refusal(arm(promised, {b1, slot(2).generation})), wire::RefusalCode::StaleBallot);
    QCOMPARE(refusal(commit(promised, {b1, slot(2).generation})), wire::RefusalCode::StaleBallot);
    QCOMPARE(refusal(release(promised, {b1})), wire::RefusalCode::StaleBallot);
    QCOMPARE(refusal(reopen(promised, {b1, slot(1).generation})), wire::RefusalCode::StaleBallot);
    const wire::Ballot otherHub{2, "hua", 1};
    QCOMPARE(refusal(commit(promised, {otherHub, slot(2).generation})), wire::RefusalCode::StaleBallot);
}

void TestGate::commit_switchesBehindTheClosedGate()
{
    const GateStep step = commit(armed(), {b1, slot(2).generation});
    QVERIFY(step.next.active == slot(2));
    QVERIFY(!step.next.gateOpen);
    QVERIFY((std::get<wire::Applied>(step.answer) == wire::Applied{b1, slot(2).generation, slot(2).recipe}));
    QVERIFY(commit(step.next, {b1, slot(2).generation}).next == step.next);
}

void TestGate::commit_ofAnotherGeneration_isRefused()
{
    QCOMPARE(refusal(commit(armed(), {b1, slot(3).generation})), wire::RefusalCode::NotStaged);
    QCOMPARE(refusal(commit(armed(), {b2, slot(2).generation})), wire::RefusalCode::NotArmed);
    QCOMPARE(refusal(commit(producing(), {{}, slot(2).generation})), wire::RefusalCode::NotArmed);
}

void TestGate::commit_afterReopen_isRefused()
{
    const wire::StationRecord reopened = reopen(armed(), {b1, slot(1).generation}).next;
    QCOMPARE(refusal(commit(reopened, {b1, slot(2).generation})), wire::RefusalCode::GateOpen);
}

void TestGate::release_opensWhatWasApplied()
{
    const GateStep step = release(applied(), {b1});
    QVERIFY(step.next.gateOpen);
    QCOMPARE(step.next.highestReleased, std::uint64_t{2});
    QVERIFY(release(step.next, {b1}).next == step.next);
}

void TestGate::release_beforeApplying_isRefused()
{
    QCOMPARE(refusal(release(armed(), {b1})), wire::RefusalCode::NotArmed);
}

void TestGate::reopen_opensTheOldGeneration()
{
    const GateStep step = reopen(armed(), {b1, slot(1).generation});
    QVERIFY(step.next.gateOpen);
    QVERIFY(step.next.active == slot(1));
    QVERIFY(reopen(step.next, {b1, slot(1).generation}).next == step.next);
}

void TestGate::reopen_ofAnotherGeneration_isRefused()
{
    QCOMPARE(refusal(reopen(armed(), {b1, slot(2).generation})), wire::RefusalCode::WrongActive);
    QCOMPARE(refusal(reopen(applied(), {b1, slot(1).generation})), wire::RefusalCode::WrongActive);
}

void TestGate::emptyStation_neverOpens()
{
    wire::StationRecord empty;
    QVERIFY(!empty.gateOpen);
    empty.staged = slot(1);
    QCOMPARE(refusal(arm(empty, {b1, {}})), wire::RefusalCode::NotStaged);
    const wire::StationRecord closed = arm(empty, {b1, slot(1).generation}).next;
    QCOMPARE(refusal(reopen(closed, {b1, {}})), wire::RefusalCode::WrongActive);
}

void TestGate::staging_needsAHigherGeneration()
{
    const auto code = [](std::uint64_t generation) -> std::optional<wire::RefusalCode> {
        const auto reason = stagingRefusal(producing(), generation);
        return reason ? std::optional(reason->code) : std::nullopt;
    };
    QCOMPARE(code(1), wire::RefusalCode::GenerationNotAbove);
    QVERIFY(!code(2));
    QVERIFY(!code(1001));
    QCOMPARE(code(1002), wire::RefusalCode::GenerationJump);
}

void TestGate::higherBallot_takesOver_afterApplying()
{
    const GateStep step = arm(applied(), {b2, slot(2).generation});
    QVERIFY((std::get<wire::ArmAck>(step.answer) == wire::ArmAck{b2, false, slot(2).generation}));
    const GateStep again = commit(step.next, {b2, slot(2).generation});
    QVERIFY(again.next.applied);
    QVERIFY(release(again.next, {b2}).next.gateOpen);
}

void TestGate::stagingInBetween_doesNotTouchTheArmedSlot()
{
    const wire::StationRecord record = staged(armed(), slot(3));
    QVERIFY(commit(record, {b1, slot(2).generation}).next.active == slot(2));
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
