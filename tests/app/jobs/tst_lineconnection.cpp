// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/lineconnection.h"
#include "tests/fakes/smallline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lw;
using jobs::LineConnection;

namespace {

const model::ProductId product("P1");

jobs::SigningKeys freshKeys()
{
    return {trust::PrivateKey::generate().value(), trust::PrivateKey::generate().value()};
}

} // namespace

class tst_LineConnection : public QObject
{
    Q_OBJECT

private slots:
    void virtualStations_confirmWhatWasDelivered()
    {
        const jobs::SigningKeys keys = freshKeys();
        const model::Project project = fakes::smallLine();
        auto connection = LineConnection::toVirtualStations(project, product, keys);
        QVERIFY(connection);
        QTRY_VERIFY((*connection)->alive());
        auto future = (*connection)->deliver(project, product, keys);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const auto outcome = future.result();
        QVERIFY(outcome);
        QCOMPARE(outcome->outcome, wire::Outcome::Delivered);
        QCOMPARE(outcome->stations.size(), project.frame.cells.size());
        QTRY_VERIFY((*connection)->status()->delivery.outcome == wire::Outcome::Delivered);
        for (const wire::StationStatus &station : (*connection)->status()->stations)
            QTRY_COMPARE(station.report.activeProduct, product.value);
    }

    void foreignKeys_areRefused()
    {
        const model::Project project = fakes::smallLine();
        auto connection = LineConnection::toVirtualStations(project, product, freshKeys());
        QVERIFY(connection);
        auto future = (*connection)->deliver(project, product, freshKeys());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const auto outcome = future.result();
        QVERIFY(!outcome || outcome->outcome == wire::Outcome::Refused);
    }

    void missingHead_keepsTheLineFromSwitching()
    {
        const jobs::SigningKeys keys = freshKeys();
        const model::Project planned = fakes::smallLine();
        model::Project real = planned; // the stations were built without one head
        std::erase_if(real.setups.front().placements,
            [](const model::Placement &placement) { return placement.head == model::HeadId("SD20-0002"); });
        auto connection = LineConnection::toVirtualStations(real, product, keys);
        QVERIFY(connection);
        auto future = (*connection)->deliver(planned, product, keys);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const auto outcome = future.result();
        QVERIFY(outcome);
        QCOMPARE(outcome->outcome, wire::Outcome::Refused);
        for (const wire::StationProgress &station : outcome->stations)
            QVERIFY(station.phase != wire::StationPhase::Confirmed);
    }

    void absentHub_isNotAlive()
    {
        const QTemporaryDir home;
        auto connection = LineConnection::toHub(QStringLiteral("unix:") + home.filePath(QStringLiteral("no.sock")));
        QVERIFY(connection);
        QSignalSpy news(connection->get(), &LineConnection::statusChanged);
        QVERIFY(news.wait(20000));
        QVERIFY(!(*connection)->alive());
        QVERIFY(!(*connection)->status());
    }

    void networkAddress_isRefused()
    {
        QVERIFY(!LineConnection::toHub(QStringLiteral("192.168.0.1:5000")));
    }
};

QTEST_GUILESS_MAIN(tst_LineConnection)
#include "tst_lineconnection.moc"
