// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/yamazumimodel.h"
#include "tests/app/viewmodel/desk.h"
#include "tests/fakes/twophones.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lw;
using viewmodel::YamazumiModel;

namespace {

QString cell(const YamazumiModel &table, int row, const char *role)
{
    return table.data(table.index(row), table.roleNames().key(role, -1)).toString();
}

} // namespace

class tst_YamazumiModel : public QObject
{
    Q_OBJECT

private slots:
    void oneProduct_offersNoOtherView()
    {
        test::Desk desk;
        YamazumiModel table(desk.context());
        QCOMPARE(table.views()->count(), 0);
        table.showMean();
        QVERIFY(!table.mean());
        QCOMPARE(table.count(), 3);
    }

    void sideBySide_hasARowForEachBar()
    {
        test::Desk desk;
        desk.document.load(fakes::twoPhones(), {});
        YamazumiModel table(desk.context());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.views()->count(), 4);
        table.choose(2);
        QVERIFY(table.sideBySide());
        QCOMPARE(table.count(), 6);
        QCOMPARE(cell(table, 2, "cellId"), QStringLiteral("C02"));
        QCOMPARE(cell(table, 2, "product"), QStringLiteral("Phone 1"));
        QCOMPARE(cell(table, 3, "product"), QStringLiteral("Phone 2"));
        QCOMPARE(table.viewNote(), QStringLiteral("from left: Phone 1, Phone 2"));
        table.choose(1);
        QCOMPARE(desk.document.product().value, std::string("P2"));
        QCOMPARE(table.views()->currentRow(), 1);
        QCOMPARE(table.count(), 3);
    }

    // The two screw heads of C02 share a zone: 1 s + 3.2 s + 2.5 s for the first product, 2.8 s more for the second.
    void mean_isWeightedByDemand()
    {
        test::Desk desk;
        desk.document.load(fakes::twoPhones(), {});
        YamazumiModel table(desk.context());
        table.choose(3);
        QVERIFY(table.mean());
        QCOMPARE(table.count(), 3);
        QCOMPARE(cell(table, 1, "cycle"), QStringLiteral("7.63\u00a0s")); // 6.7 + 2.8 / 3
        QCOMPARE(cell(table, 1, "product"), QString());
        QVERIFY(table.viewNote().startsWith(QStringLiteral("67\u00a0% Phone 1")));
    }

    void rowsNobodySees_catchUpWhenShownOrCopied()
    {
        test::Desk desk;
        YamazumiModel table(desk.context());
        QSignalSpy resets(&table, &YamazumiModel::dataChanged);
        table.setFollowing(false);
        QVERIFY(desk.document.edit({model::Change<model::Cell>{[&] {
            model::Cell cell = desk.document.project().frame.cells[1];
            cell.copies = 2;
            return cell;
        }()}}));
        QCOMPARE(cell(table, 1, "cycle"), QStringLiteral("6.70\u00a0s"));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.copyText().split(u'\n').at(2).split(u'\t').at(3), QStringLiteral("3.350"));
        desk.document.undoStack().undo();
        table.setFollowing(true);
        QCOMPARE(cell(table, 1, "cycle"), QStringLiteral("6.70\u00a0s"));
    }

    void anotherView_isAskedForByActionsOnly()
    {
        test::Desk desk;
        desk.document.load(fakes::twoPhones(), {});
        YamazumiModel table(desk.context());
        QSignalSpy asked(&table, &YamazumiModel::asked);
        QSignalSpy views(&table, &YamazumiModel::viewChanged);
        table.choose(2);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(views.count(), 1);
        table.showMean();
        QCOMPARE(asked.count(), 1);
        desk.document.load(fakes::smallLine(), {}); // one product: there is nothing to mix
        QVERIFY(!table.mean());
        QVERIFY(table.viewNote().isEmpty());
        desk.document.load(model::Project(), {});
        QCOMPARE(table.count(), 0);
    }

    void table_sortsThereAndBack()
    {
        test::Desk desk;
        YamazumiModel table(desk.context());
        table.sortBy(QStringLiteral("cycle"));
        QVERIFY(!table.descending());
        QVERIFY(cell(table, 0, "cycle") <= cell(table, 1, "cycle"));
        table.sortBy(QStringLiteral("cycle"));
        QVERIFY(table.descending());
        table.select(cell(table, 0, "cellId"));
        QCOMPARE(std::get<model::CellId>(desk.selection.items().front()).value, cell(table, 0, "cellId").toStdString());
        table.sortBy(QStringLiteral("cycle"));
        QCOMPARE(table.sortKey(), QString());
        QCOMPARE(cell(table, 0, "cellId"), QStringLiteral("C01"));
    }

    void copy_isWhatASpreadsheetTakes()
    {
        test::Desk desk;
        YamazumiModel table(desk.context());
        const QStringList lines = table.copyText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.front().split(u'\t').size(), 10);
        QCOMPARE(lines.at(2).split(u'\t').at(3), QStringLiteral("6.700"));
    }
};

QTEST_MAIN(tst_YamazumiModel)

#include "tst_yamazumimodel.moc"
