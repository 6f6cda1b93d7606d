// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/link/testline.h"

#include <random>

using namespace lw;
using namespace lw::test;
using namespace std::chrono_literals;

class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void delivered_whenEveryStationConfirmed();
    void secondGeneration_replacesTheFirst();
    void hubStartedAnew_takesTheNextOrderAtOnce();
    void changedByte_isRefused_andNobodySwitches();
    void stationRefuses_andNobodySwitches();
    void silentStation_lineGoesOnWithTheOldGeneration();
    void lostRelease_isUnknown_untilItHeals();
    void stoppedBeforeTheDecision_reopens();
    void unitInWork_isFinishedFirst();
    void hubRefusesWhatItMustNotPassOn_data();
    void hubRefusesWhatItMustNotPassOn();
    void killedAnywhere_converges_data();
    void killedAnywhere_converges();
    void lostRepeatedReordered_neverMixes_data();
    void lostRepeatedReordered_neverMixes();
    void everythingTwice_hasOneEffect();
    void otherHub_supersedes();
};

void TestDelivery::delivered_whenEveryStationConfirmed()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(1));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(line.progress(i).phase, wire::StationPhase::Confirmed);
        QCOMPARE(line.stations[i]->agent->report().activeRecipe, line.progress(i).recipe);
        QCOMPARE(line.stations[i]->agent->report().activeRevision, std::uint64_t{7});
    }
    const wire::LineStatus status = line.hub->status();
    QCOMPARE(status.released.number, std::uint64_t{1});
    QCOMPARE(status.nextNumber, std::uint64_t{2});
    QCOMPARE(status.delivery.phase, wire::LinePhase::Released);
}

void TestDelivery::secondGeneration_replacesTheFirst()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(2));
    QCOMPARE(line.stations[0]->body.runs.size(), std::size_t{2});
    // What no slot needs any more is gone from the station.
    QCOMPARE(line.stations[0]->storage.names().size(), std::size_t{2});
}

void TestDelivery::hubStartedAnew_takesTheNextOrderAtOnce()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    line.startHub();
    QCOMPARE(line.hub->status().delivery.outcome, wire::Outcome::Delivered);
    QCOMPARE(line.hub->status().delivery.phase, wire::LinePhase::Released);
    QVERIFY(line.hub->deliver(line.order(2))); // before any tick, and before any station is back
    line.connectAll();
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(2));
}

void TestDelivery::changedByte_isRefused_andNobodySwitches()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.hub->deliver(line.order(2)));
    const wire::Outcome outcome = line.run(120s, [&] {
        for (TestLine::Flight &flight : line.flights)
            if (auto *down = std::get_if<TestLine::ToStation>(&flight); down && down->station == 1)
                if (auto *chunk = std::get_if<wire::Chunk>(&down->message); chunk && chunk->data.front() == 'r')
                    chunk->data.front() = 's';
    });
    QCOMPARE(outcome, wire::Outcome::Refused);
    QCOMPARE(line.progress(1).phase, wire::StationPhase::Refused);
    QVERIFY(line.progress(1).reason.has_value());
    QCOMPARE(line.progress(1).reason->code, wire::RefusalCode::DigestMismatch);
    QCOMPARE(line.progress(0).phase, wire::StationPhase::Staged);
    QVERIFY(line.allOpenOn(1));
}

void TestDelivery::stationRefuses_andNobodySwitches()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    line.stations[2]->body.refusal = wire::Reason{wire::RefusalCode::HeadMissing, {{"subject", "2"}}, false};
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(), wire::Outcome::Refused);
    QCOMPARE(line.progress(2).reason, line.stations[2]->body.refusal);
    QVERIFY(line.allOpenOn(1));
    // Mended, the same generation goes through: it was never released.
    line.stations[2]->body.refusal.reset();
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(2));
}

void TestDelivery::silentStation_lineGoesOnWithTheOldGeneration()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.hub->deliver(line.order(2)));
    const wire::Outcome outcome = line.run(120s, [&] {
        std::erase_if(line.flights, [](const TestLine::Flight &flight) { // station 2 never learns of the arming
            const auto *down = std::get_if<TestLine::ToStation>(&flight);
            return down && down->station == 2 && std::holds_alternative<wire::Arm>(down->message);
        });
    });
    QCOMPARE(outcome, wire::Outcome::NotAnswered);
    QCOMPARE(line.progress(0).phase, wire::StationPhase::Reopened);
    QVERIFY(line.allOpenOn(1));
}

void TestDelivery::lostRelease_isUnknown_untilItHeals()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    bool broken = true;
    const auto loseRelease = [&] {
        std::erase_if(line.flights, [&](const TestLine::Flight &flight) {
            const auto *down = std::get_if<TestLine::ToStation>(&flight);
            return broken && down && down->station == 0 && std::holds_alternative<wire::Release>(down->message);
        });
    };
    QCOMPARE(line.run(120s, loseRelease), wire::Outcome::Unknown);
    QCOMPARE(line.progress(0).phase, wire::StationPhase::Unknown);
    QCOMPARE(line.progress(1).phase, wire::StationPhase::Confirmed);
    QVERIFY(!line.stations[0]->body.gateOpen);
    broken = false;
    for (int i = 0; i < 50 && line.outcome() != wire::Outcome::Delivered; ++i) {
        line.clock.advance(TestLine::step);
        line.tick();
        while (line.deliverNext()) { }
    }
    QCOMPARE(line.outcome(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(1));
}

void TestDelivery::stoppedBeforeTheDecision_reopens()
{
    TestLine line(3);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.hub->deliver(line.order(2)));
    const wire::Outcome outcome = line.run(120s, [&] {
        if (line.hub->status().delivery.phase == wire::LinePhase::Arming)
            line.hub->stop(line.hub->status().delivery.generation);
    });
    QCOMPARE(outcome, wire::Outcome::Stopped);
    QVERIFY(line.allOpenOn(1));
}

void TestDelivery::unitInWork_isFinishedFirst()
{
    TestLine line(2);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    line.stations[1]->body.unitInWork = true;
    QVERIFY(line.hub->deliver(line.order(2)));
    QCOMPARE(line.run(5s), wire::Outcome::Running);
    QVERIFY(!line.stations[1]->body.gateOpen);
    QCOMPARE(line.stations[1]->body.runs.size(), std::size_t{1});
    QCOMPARE(line.progress(1).reason->code, wire::RefusalCode::UnitInWork);
    line.stations[1]->body.unitInWork = false;
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(2));
}

void TestDelivery::hubRefusesWhatItMustNotPassOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what"); // begin of the detail, or the subject of a bad signature
    QTest::newRow("manifest signed without the release role") << 0 << QString::fromLatin1(wire::manifestType.data());
    QTest::newRow("recipe signed by a stranger") << 1 << QString::fromLatin1(wire::recipeType.data());
    QTest::newRow("recipe missing") << 2 << QStringLiteral("recipe");
    QTest::newRow("station named twice") << 3 << QStringLiteral("member");
    QTest::newRow("another line") << 4 << QStringLiteral("line");
    QTest::newRow("generation not above") << 5 << QStringLiteral("generation");
    QTest::newRow("busy") << 6 << QStringLiteral("busy");
}

void TestDelivery::hubRefusesWhatItMustNotPassOn()
{
    QFETCH(int, kind);
    QFETCH(QString, what);
    TestLine line(2);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    link::DeliveryOrder order = line.order(kind == 5 ? 1 : 2);
    wire::LineManifest manifest = *wire::decodeManifest(order.manifest.payload);
    if (kind == 0)
        order.manifest = *trust::seal(wire::manifestType, order.manifest.payload, testKey('r'));
    if (kind == 1)
        order.recipes[0] = *trust::seal(wire::recipeType, order.recipes[0].payload, testKey('x'));
    if (kind == 2)
        order.recipes.pop_back();
    if (kind == 3)
        manifest.members.push_back(manifest.members.front());
    if (kind == 4)
        manifest.line = "other";
    if (kind == 3 || kind == 4)
        order.manifest = *trust::seal(wire::manifestType, wire::encodeManifest(manifest), testKey('a'));
    if (kind == 6)
        QVERIFY(line.hub->deliver(line.order(2)));
    const Result<void> taken = line.hub->deliver(order);
    QVERIFY(!taken);
    const Error &error = taken.error();
    const std::string &told = error.code == Errc::SignatureInvalid ? error.subject : error.detail;
    QVERIFY2(told.starts_with(what.toStdString()), told.c_str());
    QVERIFY(line.allOpenOn(1));
}

void TestDelivery::killedAnywhere_converges_data()
{
    QTest::addColumn<int>("victim"); // -1: the hub, else a station
    QTest::newRow("hub") << -1;
    QTest::newRow("station") << 1;
}

void TestDelivery::killedAnywhere_converges()
{
    QFETCH(int, victim);
    std::set<wire::Outcome> outcomes;
    for (int after = 0; after < 60; ++after) {
        TestLine line(3);
        line.connectAll();
        QVERIFY(line.hub->deliver(line.order(1)));
        QCOMPARE(line.run(), wire::Outcome::Delivered);
        QVERIFY(line.hub->deliver(line.order(2)));
        line.tick();
        for (int i = 0; i < after && line.deliverNext(); ++i)
            line.tick();
        if (victim < 0)
            line.startHub();
        else
            line.startStation(static_cast<std::size_t>(victim));
        line.connectAll();
        outcomes.insert(line.run(120s, [&] { QVERIFY(!line.mixed()); }));
        QVERIFY2(line.allOpenOn(1) || line.allOpenOn(2), qPrintable(QString::number(after)));
        // Nothing is stuck: the next delivery goes through.
        QVERIFY(line.hub->deliver(line.order(3)));
        QCOMPARE(line.run(), wire::Outcome::Delivered);
        QVERIFY(line.allOpenOn(3));
    }
    QVERIFY(outcomes.contains(wire::Outcome::Delivered));
}

void TestDelivery::lostRepeatedReordered_neverMixes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDelivery::lostRepeatedReordered_neverMixes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
    TestLine line(4);
    line.connectAll();
    for (std::uint64_t generation = 1; generation <= 6; ++generation) {
        if (line.outcome() != wire::Outcome::Running || generation == 1)
            (void)line.hub->deliver(line.order(line.hub->status().nextNumber)); // a refusal is an outcome too
        for (int step = 0; step < 400; ++step) {
            line.connectAll();
            line.tick();
            for (std::size_t count = line.flights.size(); count > 0 && !line.flights.empty(); --count) {
                const std::size_t pick = random() % line.flights.size();
                const TestLine::Flight flight = line.flights[pick];
                if (!chance(10)) // else it stays and comes once more
                    line.flights.erase(line.flights.begin() + static_cast<std::ptrdiff_t>(pick));
                if (!chance(10))
                    line.deliver(flight);
                QVERIFY(!line.mixed());
            }
            if (chance(1))
                line.startStation(random() % 4);
            if (chance(1) && chance(30))
                line.startHub();
            line.clock.advance(TestLine::step);
        }
    }
    // Once the network is well again, the line comes to rest on one generation, and the next one goes through.
    line.connectAll();
    line.run(200s);
    line.run(60s);
    QVERIFY(line.hub->deliver(line.order(line.hub->status().nextNumber)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.allOpenOn(line.hub->status().released.number));
}

void TestDelivery::everythingTwice_hasOneEffect()
{
    TestLine line(3);
    line.connectAll();
    for (std::uint64_t generation = 1; generation <= 2; ++generation) {
        QVERIFY(line.hub->deliver(line.order(generation)));
        for (int i = 0; i < 400 && line.outcome() == wire::Outcome::Running; ++i) {
            line.tick();
            while (!line.flights.empty()) {
                const TestLine::Flight flight = line.flights.front();
                line.deliver(flight);
                line.deliverNext();
                QVERIFY(!line.mixed());
            }
            line.clock.advance(TestLine::step);
        }
        QCOMPARE(line.outcome(), wire::Outcome::Delivered);
    }
    for (const auto &station : line.stations)
        QCOMPARE(station->body.runs.size(), std::size_t{2}); // one per generation
}

void TestDelivery::otherHub_supersedes()
{
    TestLine line(2);
    line.connectAll();
    QVERIFY(line.hub->deliver(line.order(1)));
    QCOMPARE(line.run(), wire::Outcome::Delivered);
    QVERIFY(line.hub->deliver(line.order(2)));
    bool fenced = false;
    const wire::Outcome outcome = line.run(120s, [&] {
        wire::StationRecord record = line.stations[0]->agent->record();
        if (fenced || line.hub->status().delivery.phase != wire::LinePhase::Arming)
            return;
        fenced = true;
        const wire::Arm foreign{{record.promised.counter + 10, "another-hub", 1}, record.active.generation};
        line.collect(0, line.stations[0]->agent->received(foreign));
    });
    QVERIFY(fenced);
    QCOMPARE(outcome, wire::Outcome::Superseded);
    QVERIFY(!line.mixed());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
