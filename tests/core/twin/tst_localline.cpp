// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/recipe/derive.h"
#include "core/twin/localline.h"
#include "core/wire/recipepayload.h"
#include "tests/fakes/smallline.h"

using namespace lw;

namespace {

const model::ProductId product{"P1"};

link::DeliveryOrder orderFor(const wire::LineStatus &status, const trust::PrivateKey &key)
{
    std::vector<link::StationRecipe> recipes;
    const Result<std::vector<recipe::Recipe>> derived = recipe::derive(fakes::smallLine(), product);
    for (const recipe::Recipe &recipe : *derived)
        recipes.push_back({recipe.header.station, recipe.header.stationClass,
                           *trust::seal(wire::recipeType, wire::recipePayload(recipe), key)});
    return *link::makeOrder("Small line", recipes, status, key);
}

trust::TrustedKeys trusting(const trust::PrivateKey &key)
{
    trust::TrustedKeys keys;
    keys.add(key.publicKey(), {trust::Role::Recipe, trust::Role::Release});
    return keys;
}

} // namespace

/// Hub, streams and stations with their real threads and clock in one process.
class TestLocalLine : public QObject
{
    Q_OBJECT

private slots:
    void delivers_andStationsCycle();
    void missingHead_isRefused_andTheOthersKeepTheirRecipe();
    void stopped_returnsSoon();
};

void TestLocalLine::delivers_andStationsCycle()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const SystemClock clock;
    twin::VirtualLineOptions options;
    options.physics.speed = 500;
    options.agent.reportInterval = std::chrono::milliseconds(50);
    const auto line = twin::LocalLine::start(fakes::smallLine(), product, trusting(key), clock, options);
    QVERIFY(line);
    const auto client = (*line)->client();
    wire::DeliveryProgress told; // the latest: what came between two looks is passed over
    const auto outcome
        = client->deliver(orderFor(*client->status(), key), [&](const auto &progress) { told = progress; }, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
    QVERIFY(told == *outcome);
    for (const wire::StationProgress &station : outcome->stations)
        QCOMPARE(station.phase, wire::StationPhase::Confirmed);
    // Every station works, and tells so.
    std::stop_source enough;
    const Result<void> watched = client->watch(
        [&](const wire::LineStatus &status) {
            if (std::all_of(status.stations.begin(), status.stations.end(), [](const wire::StationStatus &station) {
                    return station.report.units > 2 && station.report.state == wire::PackmlState::Execute;
                }))
                enough.request_stop();
        },
        enough.get_token());
    QVERIFY(watched);
    QCOMPARE((*line)->stations().reports().size(), std::size_t{3});
}

void TestLocalLine::missingHead_isRefused_andTheOthersKeepTheirRecipe()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const SystemClock clock;
    const auto line = twin::LocalLine::start(fakes::smallLine(), product, trusting(key), clock, {}, {},
                                             {model::HeadId{"SD20-0002"}});
    QVERIFY(line);
    const auto client = (*line)->client();
    const auto outcome = client->deliver(orderFor(*client->status(), key), {}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->outcome, wire::Outcome::Refused);
    QCOMPARE(outcome->stations[1].phase, wire::StationPhase::Refused);
    QCOMPARE(outcome->stations[1].reason->code, wire::RefusalCode::HeadMissing);
    for (const wire::Report &report : (*line)->stations().reports()) {
        QVERIFY(!report.gateOpen);
        QCOMPARE(report.active.number, std::uint64_t{0});
    }
}

void TestLocalLine::stopped_returnsSoon()
{
    const trust::PrivateKey key = *trust::PrivateKey::generate();
    const SystemClock clock;
    const auto line = twin::LocalLine::start(fakes::smallLine(), product, trusting(key), clock);
    QVERIFY(line);
    const auto client = (*line)->client();
    link::DeliveryOrder order = orderFor(*client->status(), key);
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = client->deliver(order, {}, stop.get_token());
    QVERIFY(outcome);
    // Whether the stop came before the decision is up to the threads; the told outcome is what holds.
    QVERIFY(outcome->outcome == wire::Outcome::Stopped || outcome->outcome == wire::Outcome::Delivered);
}

QTEST_GUILESS_MAIN(TestLocalLine)
#include "tst_localline.moc"
