// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/link/deliveryclient.h"
#include "core/recipe/derive.h"
#include "core/trust/keyring.h"
#include "core/wire/projectjson.h"
#include "core/wire/recipepayload.h"
#include "tests/integration/delivery/meddler.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <future>

using namespace lw;

namespace {

QString samplePath()
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/board-test.line.json");
}

Result<link::DeliveryOrder> orderFor(const wire::LineStatus &status)
{
    QFile file(samplePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::FileUnreadable, {}, {}, samplePath().toStdString()};
    const Result<model::Project> project = wire::projectFromJson(file.readAll().toStdString());
    if (!project)
        return project.error();
    const Result<std::vector<recipe::Recipe>> derived = recipe::derive(*project, project->setups.front().product);
    const Result<trust::PrivateKey> key = trust::developerKey();
    if (!derived || !key)
        return derived ? key.error() : derived.error();
    std::vector<link::StationRecipe> recipes;
    for (const recipe::Recipe &recipe : *derived) {
        Result<trust::Envelope> sealed = trust::seal(wire::recipeType, wire::recipePayload(recipe), *key);
        if (!sealed)
            return sealed.error();
        recipes.push_back({recipe.header.station, recipe.header.stationClass, *std::move(sealed)});
    }
    return link::makeOrder(derived->front().header.line, recipes, status, *key);
}

/// A program of ours in a process of its own, ended with the test.
class Program
{
public:
    Program(const QString &name, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("LW_BINARY_DIR") + '/' + name, arguments);
    }
    ~Program() { kill(); }

    /// It says so when it is ready.
    bool isReady() { return m_process.waitForReadyRead(20'000); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// SIGTERM; the exit code, or −1 when it did not end in an orderly way.
    int terminate()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

private:
    QProcess m_process;
};

} // namespace

/// Hub and stations as programs of their own, with the board-test sample and the key of this user.
class TestPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void threeCommands_allConfirm_andEndInOrder();
    void changedByte_isRefusedWithTheReason();
    void missingHead_isRefused_andTheLineStays();
    void killed_goOnFromWhatTheyStored();

private:
    QStringList hubArguments() const { return {"--listen", m_address, "--state", m_directory->filePath("hub")}; }
    QStringList stationArguments(const QStringList &more = {}) const
    {
        return QStringList{"--count", "11", "--hub", m_address, "--state", m_directory->filePath("stations")} + more;
    }
    Result<wire::DeliveryProgress> deliver() const;
    /// Waits until all eleven stations are connected and open on that generation.
    bool allOpenOn(std::uint64_t generation) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_address;
};

void TestPrograms::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_address = "unix:" + m_directory->filePath("hub.sock");
}

Result<wire::DeliveryProgress> TestPrograms::deliver() const
{
    const auto client = link::connectToHub(m_address.toStdString());
    if (!client)
        return client.error();
    const Result<wire::LineStatus> status = (*client)->status();
    if (!status)
        return status.error();
    const Result<link::DeliveryOrder> order = orderFor(*status);
    if (!order)
        return order.error();
    return (*client)->deliver(*order, {}, {});
}

bool TestPrograms::allOpenOn(std::uint64_t generation) const
{
    const auto client = link::connectToHub(m_address.toStdString());
    std::stop_source enough;
    const auto isThere = [&](const wire::StationStatus &station) {
        return station.connected && station.report.gateOpen && station.report.active.number == generation;
    };
    const Result<void> watched = (*client)->watch(
        [&](const wire::LineStatus &status) {
            if (std::count_if(status.stations.begin(), status.stations.end(), isThere) == 11)
                enough.request_stop();
        },
        enough.get_token());
    return watched.has_value();
}

void TestPrograms::threeCommands_allConfirm_andEndInOrder()
{
    Program hub("linewright-hub", hubArguments());
    QVERIFY(hub.isReady());
    Program stations("linewright-station", stationArguments());
    QVERIFY(stations.isReady());
    const Result<wire::DeliveryProgress> outcome = deliver();
    QVERIFY2(outcome, outcome ? "" : (outcome.error().subject + outcome.error().detail).c_str());
    QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
    QCOMPARE(outcome->stations.size(), std::size_t{11});
    QVERIFY(allOpenOn(1));
    QCOMPARE(stations.terminate(), 0);
    QCOMPARE(hub.terminate(), 0);
    QVERIFY(!QFile::exists(m_directory->filePath("hub.sock")));
}

void TestPrograms::changedByte_isRefusedWithTheReason()
{
    Program hub("linewright-hub", hubArguments());
    QVERIFY(hub.isReady());
    // Field 3 of the recipe's header names the station; in the manifest it has another number.
    Meddler meddler(m_directory->filePath("hub.sock"), QByteArray("\x1a\x03" "C05"), QByteArray("\x1a\x03" "C06"));
    QVERIFY(meddler.listen(m_directory->filePath("way.sock")));
    Program stations("linewright-station",
                     stationArguments({"--hub", "unix:" + m_directory->filePath("way.sock")}));
    QVERIFY(stations.isReady());
    auto delivering = std::async(std::launch::async, [this] { return deliver(); });
    QTRY_VERIFY_WITH_TIMEOUT(delivering.wait_for(std::chrono::seconds(0)) == std::future_status::ready, 60'000);
    const Result<wire::DeliveryProgress> outcome = delivering.get();
    QVERIFY(outcome);
    QCOMPARE(meddler.changes(), 1);
    QCOMPARE(outcome->outcome, wire::Outcome::Refused);
    QCOMPARE(outcome->stations[4].station.value, std::string("C05"));
    QCOMPARE(outcome->stations[4].phase, wire::StationPhase::Refused);
    QCOMPARE(outcome->stations[4].reason->code, wire::RefusalCode::DigestMismatch);
}

void TestPrograms::missingHead_isRefused_andTheLineStays()
{
    Program hub("linewright-hub", hubArguments());
    QVERIFY(hub.isReady());
    QString serial;
    {
        Program whole("linewright-station", stationArguments());
        QVERIFY(whole.isReady());
        QCOMPARE(deliver()->outcome, wire::Outcome::Delivered);
        const auto status = link::connectToHub(m_address.toStdString()).value()->status();
        serial = QString::fromStdString(status->stations[2].report.heads.at(0).serial.value);
        QCOMPARE(whole.terminate(), 0);
    }
    Program lacking("linewright-station", stationArguments({"--without-head", serial}));
    QVERIFY(lacking.isReady());
    const Result<wire::DeliveryProgress> outcome = deliver();
    QVERIFY(outcome);
    QCOMPARE(outcome->outcome, wire::Outcome::Refused);
    QCOMPARE(outcome->stations[2].reason->code, wire::RefusalCode::HeadMissing);
    const auto status = link::connectToHub(m_address.toStdString()).value()->status();
    QCOMPARE(status->released.number, std::uint64_t{1});
    for (const wire::StationStatus &station : status->stations)
        QCOMPARE(station.report.active.number, std::uint64_t{1});
    // It cannot run what it holds either, and says why.
    QVERIFY(!status->stations[2].report.gateOpen);
    QVERIFY(!status->stations[2].report.trouble.empty());
}

void TestPrograms::killed_goOnFromWhatTheyStored()
{
    auto hub = std::make_unique<Program>("linewright-hub", hubArguments());
    QVERIFY(hub->isReady());
    auto stations = std::make_unique<Program>("linewright-station", stationArguments());
    QVERIFY(stations->isReady());
    QCOMPARE(deliver()->outcome, wire::Outcome::Delivered);
    hub->kill();
    hub = std::make_unique<Program>("linewright-hub", hubArguments());
    QVERIFY(hub->isReady());
    QVERIFY(allOpenOn(1)); // the stations have dialled again
    stations->kill();
    stations = std::make_unique<Program>("linewright-station", stationArguments());
    QVERIFY(stations->isReady());
    QVERIFY(allOpenOn(1)); // and those started afresh know what they hold
    const Result<wire::DeliveryProgress> outcome = deliver();
    QVERIFY(outcome);
    QCOMPARE(outcome->generation.number, std::uint64_t{2});
    QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
