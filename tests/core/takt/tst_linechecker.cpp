// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/linecheck.h"
#include "tests/core/takt/reporttext.h"
#include "tests/fakes/randomline.h"

#include <QTest>

#include <string>

using namespace lw;
using namespace lw::model;
using lw::test::Random;

/// The property that makes LineChecker safe to show on screen: whatever is edited, it says what a full check says.
class TestLineChecker : public QObject
{
    Q_OBJECT

private slots:
    void recheck_equalsFullCheck_data();
    void recheck_equalsFullCheck();
    void recheck_afterRefusedEdit_staysTheSame();
    void untouched_keepsTheReport();
};

void TestLineChecker::recheck_equalsFullCheck_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<double>("unfinished");
    QTest::addColumn<bool>("planOnly");
    QTest::newRow("at the plan") << false << 0.0 << true; // stays sound, so that nearly all is rechecked by cell
    QTest::newRow("at the plan, half done") << false << 0.3 << true;
    QTest::newRow("sound") << false << 0.0 << false;
    QTest::newRow("half done") << false << 0.3 << false;
    QTest::newRow("damaged") << true << 0.1 << false;
}

void TestLineChecker::recheck_equalsFullCheck()
{
    QFETCH(bool, damaged);
    QFETCH(double, unfinished);
    QFETCH(bool, planOnly);
    int byCell = 0;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        test::LineShape shape;
        shape.unfinished = unfinished;
        Project project = test::randomLine(random, shape);
        if (damaged)
            test::damage(random, project);
        const ProductId product = project.products.front().id;
        takt::LineChecker checker(project, product);
        for (int step = 0; step < 120; ++step) {
            Edit edit = planOnly ? test::randomPlanEdit(random, project) : test::randomEdit(random, project);
            for (int direction = 0; direction < 2; ++direction) {
                const Touched touched = touchedBy(project, product, edit);
                Result<Edit> inverse = applyEdit(project, edit);
                if (!inverse)
                    break;
                byCell += !touched.everything && !touched.cells.empty();
                const std::string expected = test::textOf(takt::checkLine(project, product));
                const std::string actual = test::textOf(checker.recheck(project, touched));
                if (actual != expected)
                    qInfo("seed %u step %d edit %zu", seed, step, edit.value.index());
                QCOMPARE(actual, expected);
                if (step % 3 != 0)
                    break;
                edit = *std::move(inverse);
            }
        }
    }
    QVERIFY(byCell > 200);
}

void TestLineChecker::recheck_afterRefusedEdit_staysTheSame()
{
    Random random(7);
    Project project = test::randomLine(random);
    const ProductId product = project.products.front().id;
    takt::LineChecker checker(project, product);
    const std::string before = test::textOf(checker.report());
    const Placement first = project.setups.front().placements.front();
    const Edit edit{PlaceHead{product, project.frame.heads.back().id, first.socket}};
    const Touched touched = touchedBy(project, product, edit);
    QVERIFY(!applyEdit(project, edit));
    QCOMPARE(test::textOf(checker.recheck(project, touched)), before);
}

void TestLineChecker::untouched_keepsTheReport()
{
    Random random(8);
    Project project = test::randomLine(random);
    takt::LineChecker checker(project, project.products.front().id);
    const takt::LineReport *before = &checker.report();
    const Edit edit{RemoveHead{project.products.back().id, project.setups.back().placements.front().head}};
    const Touched touched = touchedBy(project, project.products.front().id, edit);
    QVERIFY(applyEdit(project, edit));
    QCOMPARE(&checker.recheck(project, touched), before);
    QCOMPARE(test::textOf(checker.report()), test::textOf(takt::checkLine(project, project.products.front().id)));
}

QTEST_GUILESS_MAIN(TestLineChecker)
#include "tst_linechecker.moc"
