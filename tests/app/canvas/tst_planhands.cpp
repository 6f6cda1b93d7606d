// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/canvas/planbench.h"

#include <QPointingDevice>
#include <QSignalSpy>

#include <memory>

using namespace lw;
using namespace lw::canvas;
using lw::test::at;
using Bench = lw::test::PlanBench;

namespace {

const model::HeadId screwOne{"SD20-0001"}; // C02/2
const model::HeadId screwTwo{"SD20-0002"}; // C02/3

/// The small line with two empty cells behind it.
model::Project longerLine()
{
    model::Project project = fakes::smallLine();
    for (const char *id : {"C04", "C05"})
        project.frame.cells.push_back({.id = model::CellId{id}, .name = {}, .type = model::CellTypeId{"PU-600"}});
    return project;
}

model::Buffer bufferOf(const Bench &bench, std::size_t cell) { return bench.document.project().frame.cells[cell].buffer; }

QPoint bufferAt(const Bench &bench, std::size_t cell)
{
    return bench.plan.areaOf({Hit::Kind::Buffer, cell, 0}).center().toPoint();
}

QPoint knobBehind(const Bench &bench, std::size_t cell)
{
    const PlanView &view = bench.plan.view();
    return view.toItem({view.x(bench.plan.layout().cells[cell].end()), view.conveyor()}).toPoint();
}

QPoint onLine(const Bench &bench, double metres)
{
    const PlanView &view = bench.plan.view();
    return view.toItem({view.x(metres), view.ruler() - 4}).toPoint();
}

} // namespace

/// Hands that carry several things, draw buffers and measure.
class TestPlanHands : public QObject
{
    Q_OBJECT

private slots:
    void selectedHeads_moveTogether_inOneStep_undoAndRedo()
    {
        Bench bench(longerLine());
        const model::Project before = bench.document.project();
        bench.selection.set({screwOne, screwTwo});
        bench.dragTo(bench.socket(1, 2), bench.socket(3, 2));
        QVERIFY2(!bench.plan.hintRefused(), qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before);
        bench.release(bench.socket(3, 2));
        QCOMPARE(bench.headAt(at("C04", 2)), "SD20-0001");
        QCOMPARE(bench.headAt(at("C04", 3)), "SD20-0002");
        QCOMPARE(bench.headAt(at("C02", 2)), "");
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(bench.selection.items().size(), std::size_t(2));
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        bench.document.undoStack().redo();
        QCOMPARE(bench.headAt(at("C04", 3)), "SD20-0002");
    }

    void headsOfSeveralCells_keepTheirDistance_takingEachOthersPlaces()
    {
        Bench bench;
        bench.selection.set({screwOne, screwTwo, model::HeadId{"PP4-0001"}});
        // By one socket down in C02, PP4 by one socket in C01, which the other one there has: it takes the free one.
        bench.dragTo(bench.socket(1, 2), bench.socket(1, 3));
        QVERIFY2(bench.plan.hintRefused() || !bench.plan.hintText().isEmpty(), "something is said");
        bench.release(bench.socket(1, 3));
        QCOMPARE(bench.headAt(at("C02", 3)), "SD20-0001");
        QVERIFY(!bench.headAt(at("C02", 1)).empty() || !bench.headAt(at("C02", 2)).empty());
    }

    void beyondTheEnd_isRefused_namingTheHead()
    {
        Bench bench(longerLine());
        bench.selection.set({model::HeadId{"PP4-0001"}, screwOne});
        bench.dragTo(bench.socket(0, 1), bench.socket(4, 1)); // the screw head, one cell on, has none
        QVERIFY(bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("SD20-0001")), qPrintable(bench.plan.hintText()));
        bench.release(bench.socket(4, 1));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void alt_copiesSeveralHeads()
    {
        Bench bench(longerLine());
        bench.selection.set({screwOne, screwTwo});
        bench.dragTo(bench.socket(1, 2), bench.socket(4, 2), Qt::AltModifier);
        bench.release(bench.socket(4, 2), Qt::AltModifier);
        QCOMPARE(bench.headAt(at("C02", 2)), "SD20-0001");
        QCOMPARE(bench.headAt(at("C05", 2)), "SD20-0003"); // out of the magazine
        QCOMPARE(bench.headAt(at("C05", 3)), "SD20-0004"); // bought
        QCOMPARE(bench.document.undoStack().count(), 1);
    }

    void altKey_turnsAMoveIntoACopy_andBack()
    {
        Bench bench(longerLine());
        bench.dragTo(bench.socket(1, 2), bench.socket(4, 2));
        QTest::keyPress(&bench.window, Qt::Key_Alt);
        QTest::keyRelease(&bench.window, Qt::Key_Alt);
        bench.release(bench.socket(4, 2));
        QCOMPARE(bench.headAt(at("C02", 2)), "");
        bench.document.undoStack().undo();
        bench.dragTo(bench.socket(1, 2), bench.socket(4, 2));
        QTest::keyPress(&bench.window, Qt::Key_Alt);
        bench.release(bench.socket(4, 2), Qt::AltModifier);
        QCOMPARE(bench.headAt(at("C02", 2)), "SD20-0001");
        QVERIFY(!bench.headAt(at("C05", 2)).empty());
    }

    void alt_copiesCellsWithTheirHeads_undoAndRedo()
    {
        Bench bench(longerLine());
        const model::Project before = bench.document.project();
        bench.selection.set({model::CellId{"C01"}, model::CellId{"C02"}});
        const QPoint gap = bench.plan.areaOf({Hit::Kind::Cell, 4, 0}).topLeft().toPoint() + QPoint(2, 12);
        bench.dragTo(bench.cell(0), gap, Qt::AltModifier);
        QVERIFY2(!bench.plan.hintRefused(), qPrintable(bench.plan.hintText()));
        bench.release(gap, Qt::AltModifier);
        const auto &cells = bench.document.project().frame.cells;
        QCOMPARE(cells.size(), std::size_t(7));
        QCOMPARE(cells[4].id.value, std::string("C06"));
        QCOMPARE(cells[5].id.value, std::string("C07"));
        QVERIFY(!bench.headAt(at("C06", 1)).empty() && !bench.headAt(at("C07", 3)).empty());
        QCOMPARE(bench.headAt(at("C02", 3)), "SD20-0002");
        QCOMPARE(bench.selection.items(), (std::vector<session::Selected>{model::CellId{"C06"}, model::CellId{"C07"}}));
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        bench.document.undoStack().redo();
        QCOMPARE(cells.size(), std::size_t(7));
    }

    void bufferIsDrawnLonger_theLineShowsIt_undoAndRedo()
    {
        Bench bench;
        const model::Project before = bench.document.project();
        const double length = bench.plan.layout().length;
        const QPoint from = bufferAt(bench, 1);
        const int way = qRound(0.4 * bench.plan.view().scaleX());
        bench.dragTo(from, from + QPoint(way, 0));
        QVERIFY(bench.plan.layout().length > length + 0.3);
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("C02")), qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before);
        bench.release(from + QPoint(way, 0));
        QVERIFY(bufferOf(bench, 1).length > before.frame.cells[1].buffer.length);
        QCOMPARE(bufferOf(bench, 1).places, 2U);
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        QCOMPARE(bench.plan.layout().length, length);
        bench.document.undoStack().redo();
        QVERIFY(bench.plan.layout().length > length + 0.3);
    }

    void bufferIsDrawnUp_forMorePlaces_escapeGivesBack()
    {
        Bench bench;
        const PlanLayout before = bench.plan.layout();
        const QPoint from = bufferAt(bench, 1);
        bench.dragTo(from, from - QPoint(0, 3));
        bench.release(from);
        QCOMPARE(bench.document.undoStack().count(), 0);
        bench.press(from);
        bench.move(from - QPoint(0, 14));
        bench.move(from - QPoint(0, 28));
        QCOMPARE(bench.plan.layout().cells[1].bufferPlaces, 4U);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(bench.plan.layout() == before);
        bench.release(from - QPoint(0, 28));
        QCOMPARE(bench.document.undoStack().count(), 0);
        bench.press(from);
        bench.move(from - QPoint(0, 14));
        bench.move(from - QPoint(0, 28));
        bench.release(from - QPoint(0, 28));
        QCOMPARE(bufferOf(bench, 1).places, 4U);
        QCOMPARE(bufferOf(bench, 1).length.um, fromMillimetres(600).um); // a place keeps its length
    }

    void finger_drawsABuffer()
    {
        Bench bench;
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const QPoint from = bufferAt(bench, 1);
        QTest::touchEvent(&bench.window, screen.get()).press(1, from);
        for (const int way : {14, 28})
            QTest::touchEvent(&bench.window, screen.get()).move(1, from - QPoint(0, way));
        QTest::touchEvent(&bench.window, screen.get()).release(1, from - QPoint(0, 28));
        QCOMPARE(bufferOf(bench, 1).places, 4U);
    }

    void knobBetweenTwoCells_putsInTheUsualBuffer()
    {
        Bench bench;
        const model::Project before = bench.document.project();
        QTest::mouseMove(&bench.window, knobBehind(bench, 0) - QPoint(0, 60));
        QTest::mouseMove(&bench.window, knobBehind(bench, 0));
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, knobBehind(bench, 0));
        QVERIFY(bufferOf(bench, 0) == bufferOf(bench, 1));
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C01"}});
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
    }

    void measure_snapsToEdges_andEditsNothing()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        QTest::keyClick(&bench.window, Qt::Key_M);
        QVERIFY(bench.plan.measuring());
        // From C01's begin to C02's end: 1.2 m; a few pixels beside the edges.
        bench.dragTo(onLine(bench, 0) + QPoint(3, 0), onLine(bench, 1.2) + QPoint(-4, 0));
        bench.release(onLine(bench, 1.2) + QPoint(-4, 0));
        const QString distance = QString::number(1.2, 'f', 2);
        QVERIFY2(bench.plan.measuredText().contains(distance), qPrintable(bench.plan.measuredText()));
        // Two clicks do the same: C02's end to the end of its buffer.
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, onLine(bench, 1.2));
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, onLine(bench, 1.5) + QPoint(2, 0));
        QVERIFY2(bench.plan.measuredText().contains(QString::number(0.3, 'f', 2)), qPrintable(bench.plan.measuredText()));
        QVERIFY(bench.selection.items().empty());
        QCOMPARE(bench.document.undoStack().count(), 0);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.plan.measuring());
        QVERIFY(bench.plan.measuredText().isEmpty());
    }

    void measure_byKeys()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        QSignalSpy told(&bench.plan, &LinePlan::measureMoved);
        QTest::keyClick(&bench.window, Qt::Key_M);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&bench.window, Qt::Key_Left); // to the start
        QTest::keyClick(&bench.window, Qt::Key_Return);
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QVERIFY2(bench.plan.measuredText().contains(QString::number(0.6, 'f', 2)), qPrintable(bench.plan.measuredText()));
        QTest::keyClick(&bench.window, Qt::Key_Escape); // takes the first place back
        QVERIFY(bench.plan.measuring());
        QTest::keyClick(&bench.window, Qt::Key_M);
        QVERIFY(!bench.plan.measuring());
        QVERIFY(told.count() > 10);
    }

    void measure_byFinger()
    {
        Bench bench;
        bench.plan.setMeasuring(true);
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QTest::touchEvent(&bench.window, screen.get()).press(1, onLine(bench, 0.6));
        QTest::touchEvent(&bench.window, screen.get()).move(1, onLine(bench, 0.9));
        QTest::touchEvent(&bench.window, screen.get()).move(1, onLine(bench, 1.2));
        QTest::touchEvent(&bench.window, screen.get()).release(1, onLine(bench, 1.2));
        QVERIFY2(bench.plan.measuredText().contains(QString::number(0.6, 'f', 2)), qPrintable(bench.plan.measuredText()));
    }
};

QTEST_MAIN(TestPlanHands)
#include "tst_planhands.moc"
