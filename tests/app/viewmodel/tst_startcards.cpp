// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/startcardsmodel.h"
#include "core/store/projectfile.h"
#include "tests/fakes/smallline.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace lw;
using viewmodel::StartCardsModel;

namespace {

QVariant value(const StartCardsModel &cards, int row, const char *role)
{
    return cards.data(cards.index(row), cards.roleNames().key(role, -1));
}

} // namespace

class tst_StartCards : public QObject
{
    Q_OBJECT

private slots:
    void cards_fillInWhenTheirFileWasRead()
    {
        const QTemporaryDir home;
        const QString good = home.filePath(QStringLiteral("good.line.json"));
        const QString bad = home.filePath(QStringLiteral("bad.line.json"));
        const QString gone = home.filePath(QStringLiteral("gone.line.json"));
        QVERIFY(store::saveProject(good, fakes::smallLine()));
        QFile broken(bad);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        StartCardsModel cards(StartCardsModel::Kind::Recent);
        const QAbstractItemModelTester tester(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
        cards.setPaths({good, bad, gone});
        QCOMPARE(cards.count(), 3);
        QVERIFY(!value(cards, 0, "ready").toBool());
        QCOMPARE(value(cards, 0, "name").toString(), QStringLiteral("good.line.json"));
        cards.look();
        QTRY_VERIFY_WITH_TIMEOUT(value(cards, 0, "ready").toBool() && value(cards, 1, "ready").toBool()
                                     && value(cards, 2, "ready").toBool(), 60000);
        QVERIFY(value(cards, 0, "facts").toString().startsWith(QStringLiteral("3 cells · ")));
        QCOMPARE(value(cards, 0, "products").toString(), QStringLiteral("Phone 1"));
        QVERIFY(!value(cards, 0, "when").toString().isEmpty());
        QVERIFY(!value(cards, 0, "verdict").toString().isEmpty());
        QVERIFY(value(cards, 1, "facts").toString().contains(QLatin1String("bad.line.json")));
        QVERIFY(!value(cards, 1, "missing").toBool());
        QVERIFY(value(cards, 2, "missing").toBool());
        QVERIFY(cards.sketches()->find(good));
        QCOMPARE(cards.sketches()->find(good)->cells.size(), std::size_t(3));
    }

    void samples_goByTheirOwnNames()
    {
        StartCardsModel cards(StartCardsModel::Kind::Samples);
        cards.setPaths({QStringLiteral("/nowhere/board-test.line.json")});
        QCOMPARE(value(cards, 0, "name").toString(), QStringLiteral("Board test line"));
        QVERIFY(!value(cards, 0, "removable").toBool());
    }
};

QTEST_GUILESS_MAIN(tst_StartCards)

#include "tst_startcards.moc"
