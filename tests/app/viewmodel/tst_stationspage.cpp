// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lw;
using viewmodel::StationsPageModel;

namespace {

QString at(StationsPageModel &page, int row, const char *role)
{
    const viewmodel::StationListModel *list = page.stations();
    return list->data(list->index(row), list->roleNames().key(role, -1)).toString();
}

} // namespace

class tst_StationsPage : public QObject
{
    Q_OBJECT

private slots:
    void offline_isUnknownNotBroken()
    {
        test::Desk desk;
        StationsPageModel page(desk.context());
        QCOMPARE(page.link(), StationsPageModel::Link::Offline);
        QCOMPARE(page.stations()->count(), 3);
        QCOMPARE(at(page, 0, "stateText"), QStringLiteral("Unknown"));
        QCOMPARE(at(page, 0, "revision"), QStringLiteral("unknown"));
        QVERIFY(!page.canDeliver());
        QVERIFY(!page.deliverHint().isEmpty());
    }

    void virtualStations_confirmEveryOne()
    {
        test::Desk desk;
        StationsPageModel page(desk.context());
        const QAbstractItemModelTester tester(page.stations(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy done(&page, &StationsPageModel::done);
        page.startVirtual();
        QTRY_VERIFY(page.canDeliver());
        page.deliver();
        QVERIFY(page.delivering());
        QVERIFY(!page.canDeliver());
        QTRY_VERIFY_WITH_TIMEOUT(!page.delivering(), 30000);
        QCOMPARE(page.summary(), QStringLiteral("3/3 stations confirmed"));
        QCOMPARE(page.summaryTone(), static_cast<int>(viewmodel::Tone::Good));
        QCOMPARE(done.count(), 1);
        QTRY_COMPARE(page.progress(), 1.0);
        QTRY_COMPARE(at(page, 2, "revision"), QStringLiteral("r1"));
        QTRY_COMPARE(at(page, 2, "upToDate"), QStringLiteral("true"));
        QCOMPARE(at(page, 2, "digest").size(), 12);

        // An edit afterwards: the stations still hold the line as it was.
        model::Cell cell = desk.document.project().frame.cells.front();
        cell.buffer.places = 3;
        QVERIFY(desk.document.edit({model::Change<model::Cell>{cell}}));
        QCOMPARE(at(page, 2, "upToDate"), QStringLiteral("false"));
    }

    void missingHead_isRefusedWithItsReason()
    {
        test::Desk desk;
        StationsPageModel page(desk.context());
        page.startVirtual();
        QTRY_VERIFY(page.canDeliver());
        // The plan changes, the stations stay as they were built: C02 has no head in socket 1.
        QVERIFY(desk.document.edit({model::PlaceHead{model::ProductId("P1"), model::HeadId("SD20-0001"), {model::CellId("C02"), 1}}}));
        QSignalSpy failed(&page, &StationsPageModel::failed);
        page.deliver();
        QTRY_VERIFY_WITH_TIMEOUT(!page.delivering(), 30000);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(page.summaryTone(), static_cast<int>(viewmodel::Tone::Critical));
        QTRY_VERIFY(!at(page, 1, "reason").isEmpty());
        QCOMPARE(at(page, 1, "phase"), QStringLiteral("Refused"));
    }

    void lineWithErrors_isNotDelivered()
    {
        test::Desk desk;
        StationsPageModel page(desk.context());
        page.startVirtual();
        QTRY_VERIFY(page.canDeliver());
        QVERIFY(desk.document.edit({model::RemoveHead{model::ProductId("P1"), model::HeadId("SD20-0001")}}));
        QVERIFY(!page.canDeliver());
        page.deliver();
        QVERIFY(!page.delivering());
    }

    void anotherLine_getsItsOwnStations()
    {
        test::Desk desk;
        StationsPageModel page(desk.context());
        page.keepVirtual();
        QTRY_VERIFY(page.canDeliver());
        model::Project other = fakes::smallLine();
        other.frame.cells.pop_back();
        other.setups.front().assignments.pop_back();
        other.products.front().operations.pop_back();
        other.products.front().precedence.resize(2);
        desk.document.load(other, {});
        QTRY_COMPARE(page.link(), StationsPageModel::Link::Virtual);
        QCOMPARE(page.stations()->count(), 2);
        QTRY_VERIFY(page.canDeliver());
        page.disconnectFromHub();
        QCOMPARE(page.link(), StationsPageModel::Link::Offline);
        desk.document.load(fakes::smallLine(), {});
        QCoreApplication::processEvents();
        QCOMPARE(page.link(), StationsPageModel::Link::Offline);
    }
};

QTEST_GUILESS_MAIN(tst_StationsPage)
#include "tst_stationspage.moc"
