// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/link/testline.h"

#include "core/link/grpcdialer.h"
#include "core/link/grpcserver.h"
#include "core/link/stationruntime.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace lw;
using namespace lw::test;

namespace {

/// Stations with a thread that ticks them, as a station program has.
class TickingStations
{
public:
    TickingStations(TestLine &line, const std::string &address) : m_dialer(*link::makeGrpcDialer(address))
    {
        for (auto &station : line.stations) {
            station->agent =
                std::make_unique<link::StationAgent>(station->body, station->storage, line.keys, m_clock);
            station->agent->start();
            m_runtimes.push_back(
                std::make_unique<link::StationRuntime>(*station->agent, *m_dialer, m_clock, [] { return 0.0; }));
        }
        m_thread = std::jthread([this](std::stop_token stop) {
            while (!stop.stop_requested()) {
                for (auto &runtime : m_runtimes)
                    runtime->tick();
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
        });
    }
    ~TickingStations()
    {
        m_thread = {};
        for (auto &runtime : m_runtimes)
            runtime->close();
    }

private:
    SystemClock m_clock;
    std::unique_ptr<link::Dialer> m_dialer;
    std::vector<std::unique_ptr<link::StationRuntime>> m_runtimes;
    std::jthread m_thread;
};

} // namespace

/// The real streams on a real socket; every wait is a wait for an event.
class TestGrpcTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void delivers_andTheSocketIsPrivate();
    void largeRecipe_travelsInChunks();
    void hubComesBack_stationsDialAgain();
    void secondHub_isRefused();
    void noHub_isAnError();
    void networkAddress_isRefused_data();
    void networkAddress_isRefused();
    void hubsRefusal_reachesTheClient();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_address;
    SystemClock m_clock;
};

void TestGrpcTransport::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_address = "unix:" + m_directory->filePath("run/hub.sock").toStdString();
}

void TestGrpcTransport::delivers_andTheSocketIsPrivate()
{
    TestLine line(5);
    link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
    QVERIFY(hub.start());
    const auto server = link::GrpcServer::listen(m_address, hub);
    QVERIFY(server);
    struct stat status {};
    QCOMPARE(::stat(m_address.substr(5).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
    const TickingStations stations(line, m_address);
    const auto client = link::connectToHub(m_address);
    QVERIFY(client);
    std::vector<wire::LinePhase> phases;
    const auto outcome = (*client)->deliver(
        line.order(1), [&](const wire::DeliveryProgress &progress) { phases.push_back(progress.phase); }, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
    QCOMPARE(outcome->stations.size(), std::size_t{5});
    QVERIFY(!phases.empty()); // how many is a matter of timing
    QCOMPARE(phases.back(), outcome->phase);
    QVERIFY(std::is_sorted(phases.begin(), phases.end()));
    const auto now = (*client)->status();
    QVERIFY(now);
    QCOMPARE(now->nextNumber, std::uint64_t{2});
    QVERIFY(line.allOpenOn(1));
}

void TestGrpcTransport::largeRecipe_travelsInChunks()
{
    TestLine line(2);
    link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
    QVERIFY(hub.start());
    const auto server = link::GrpcServer::listen(m_address, hub);
    QVERIFY(server);
    const TickingStations stations(line, m_address);
    const auto client = link::connectToHub(m_address);
    const std::string text = "recipe" + std::string(wire::recipeSizeLimit - 1024, '.'); // with its frame above a message's limit
    const auto outcome = (*client)->deliver(line.order(1, text), {}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
    QVERIFY(line.stations[1]->body.runs.back().size() > text.size());
}

void TestGrpcTransport::hubComesBack_stationsDialAgain()
{
    TestLine line(3);
    const auto deliver = [&](std::uint64_t generation) {
        link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
        QVERIFY(hub.start());
        const auto server = link::GrpcServer::listen(m_address, hub);
        QVERIFY2(server, server ? "" : server.error().detail.c_str());
        const auto client = link::connectToHub(m_address);
        QVERIFY(client);
        const auto outcome = (*client)->deliver(line.order(generation), {}, {});
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
    };
    const TickingStations stations(line, m_address);
    deliver(1);
    deliver(2);
}

void TestGrpcTransport::secondHub_isRefused()
{
    TestLine line(1);
    link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
    QVERIFY(hub.start());
    const auto first = link::GrpcServer::listen(m_address, hub);
    QVERIFY(first);
    const auto second = link::GrpcServer::listen(m_address, hub);
    QVERIFY(!second);
    QCOMPARE(second.error().detail, std::string("busy"));
    QVERIFY(link::connectToHub(m_address).value()->status()); // and the first one still answers
}

void TestGrpcTransport::noHub_isAnError()
{
    const auto client = link::connectToHub(m_address);
    QVERIFY(client);
    const auto status = (*client)->status();
    QVERIFY(!status);
    QCOMPARE(status.error().code, Errc::ConnectionFailed);
    QCOMPARE(status.error().subject, m_address);
}

void TestGrpcTransport::networkAddress_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("any interface") << "0.0.0.0:50051";
    QTest::newRow("local host") << "localhost:50051";
    QTest::newRow("dns") << "dns:///hub:50051";
    QTest::newRow("no path") << "unix:";
    QTest::newRow("long path") << "unix:/" + QString(200, 'x');
}

void TestGrpcTransport::networkAddress_isRefused()
{
    QFETCH(QString, address);
    TestLine line(1);
    link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
    const auto server = link::GrpcServer::listen(address.toStdString(), hub);
    QVERIFY(!server);
    QCOMPARE(server.error().code, Errc::BadValue);
    QVERIFY(!link::connectToHub(address.toStdString()));
    QVERIFY(!link::makeGrpcDialer(address.toStdString()));
}

void TestGrpcTransport::hubsRefusal_reachesTheClient()
{
    TestLine line(2);
    link::HubRuntime hub(line.hubStorage, line.keys, m_clock);
    QVERIFY(hub.start());
    const auto server = link::GrpcServer::listen(m_address, hub);
    QVERIFY(server);
    const auto client = link::connectToHub(m_address);
    link::DeliveryOrder order = line.order(1);
    order.recipes[1].payload[3] ^= 1; // one byte on the way to the hub
    const auto outcome = (*client)->deliver(order, {}, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Errc::Refused);
    QCOMPARE(outcome.error().detail, std::string("recipe C02"));
}

QTEST_GUILESS_MAIN(TestGrpcTransport)
#include "tst_grpctransport.moc"
