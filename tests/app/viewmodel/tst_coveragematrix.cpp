// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/coveragematrix.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>

using namespace lw;
using viewmodel::CoverageMatrix;
using viewmodel::Tone;

class tst_CoverageMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cells_tellTimeAndWhyNot()
    {
        test::Desk desk;
        CoverageMatrix matrix(desk.context());
        QAbstractItemModelTester tester(&matrix);
        matrix.refresh();
        QCOMPARE(matrix.rowCount(), 5);
        QCOMPARE(matrix.columnCount(), 2); // PP-4, SD-20
        const auto at = [&](int row, int column, int role) { return matrix.data(matrix.index(row, column), role); };
        QCOMPARE(at(2, 1, Qt::DisplayRole).toString(), QStringLiteral("3.20")); // 0.4 s + 4 screws of 0.7 s
        QCOMPARE(at(2, 1, CoverageMatrix::ToneRole).toInt(), static_cast<int>(Tone::Good));
        QVERIFY(at(2, 1, CoverageMatrix::DoneRole).toBool());
        QVERIFY(at(2, 0, CoverageMatrix::FaintRole).toBool()); // a gripper drives no screws
        QVERIFY(!at(2, 0, CoverageMatrix::DoneRole).toBool());
        QCOMPARE(matrix.headerData(1, Qt::Horizontal).toString(), QStringLiteral("SD-20"));
        QVERIFY(matrix.headerData(2, Qt::Vertical).toString().startsWith(QStringLiteral("OP030")));
        QVERIFY(matrix.summary().contains(QStringLiteral("Each"))); // OP050 goes by hand

        model::Operation strong = desk.document.project().products[0].operations[2];
        strong.parameters = {{"torque", 1.5, 1.4, 1.6}};
        QVERIFY(desk.document.edit({model::ChangeOperation{model::ProductId("P1"), strong}}));
        matrix.refresh();
        QCOMPARE(at(2, 1, CoverageMatrix::ToneRole).toInt(), static_cast<int>(Tone::Critical));
        QVERIFY(at(2, 1, CoverageMatrix::WordsRole).toString().contains(QStringLiteral("Torque")));
        QVERIFY(matrix.summary().contains(QStringLiteral("1 of 5")));
    }

    void walking_selectsAndStaysInside()
    {
        test::Desk desk;
        CoverageMatrix matrix(desk.context());
        matrix.step(1, 1);
        QCOMPARE(matrix.currentRow(), -1); // nothing to walk yet
        matrix.refresh();
        matrix.step(1, 1);
        QCOMPARE(matrix.currentRow(), 0);
        matrix.step(-3, 9);
        QCOMPARE(matrix.currentRow(), 0);
        QCOMPARE(matrix.currentColumn(), 1);
        QCOMPARE(desk.selection.items(), (std::vector<session::Selected>{model::OperationId("OP010")}));
        QVERIFY(matrix.words().contains(QStringLiteral("OP010")));
        QVERIFY(desk.document.edit({model::Erase<model::Product>{model::ProductId("P1")}}));
        matrix.refresh();
        QVERIFY(matrix.empty());
        QVERIFY(matrix.words().isEmpty());
    }
};

QTEST_MAIN(tst_CoverageMatrix)
#include "tst_coveragematrix.moc"
