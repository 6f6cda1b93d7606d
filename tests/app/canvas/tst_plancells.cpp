// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/canvas/cellmove.h"
#include "tests/app/canvas/planbench.h"

#include <QPointingDevice>
#include <QSignalSpy>

#include <numeric>

using namespace lw;
using namespace lw::canvas;
using Bench = lw::test::PlanBench;

namespace {

using Names = QStringList;

Names order(const model::Project &project)
{
    Names names;
    for (const model::Cell &cell : project.frame.cells)
        names += QString::fromStdString(cell.id.value);
    return names;
}

/// The small line with two empty cells behind it: nothing stands against their moves.
model::Project lineWithSpareCells()
{
    model::Project project = fakes::smallLine();
    for (const char *id : {"C04", "C05"})
        project.frame.cells.push_back({.id = model::CellId{id}, .name = {}, .type = model::CellTypeId{"PU-600"}});
    return project;
}

/// In front of that cell.
QPoint gapBefore(const Bench &bench, std::size_t cell)
{
    const QRectF area = bench.plan.areaOf({Hit::Kind::Cell, cell, 0});
    return {qRound(area.left()) + 2, bench.cell(cell).y()};
}

} // namespace

class TestPlanCells : public QObject
{
    Q_OBJECT

private slots:
    void head_carriesACellIntoAGap_undoAndRedo()
    {
        Bench bench(lineWithSpareCells());
        QVERIFY(bench.shown);
        const model::Project before = bench.document.project();
        bench.dragTo(bench.cell(3), gapBefore(bench, 1));
        QVERIFY(bench.plan.dragging());
        QVERIFY2(!bench.plan.hintRefused(), qPrintable(bench.plan.hintText()));
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("C01")) && bench.plan.hintText().contains(QLatin1String("C02")),
                 qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before);
        bench.release(gapBefore(bench, 1));
        QCOMPARE(order(bench.document.project()), Names({"C01", "C04", "C02", "C03", "C05"}));
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C04"}});
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        bench.document.undoStack().redo();
        QCOMPARE(order(bench.document.project()).at(1), QStringLiteral("C04"));
    }

    void place_beforeWhatItNeedsRefusesWithTheReason()
    {
        Bench bench;
        bench.dragTo(bench.cell(1), gapBefore(bench, 0));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY(!bench.plan.hintText().isEmpty());
        bench.release(gapBefore(bench, 0));
        QCOMPARE(bench.document.undoStack().count(), 0);
        QVERIFY(!bench.plan.dragging());
    }

    void place_whereItStandsRefuses()
    {
        Bench bench(lineWithSpareCells());
        bench.dragTo(bench.cell(3), gapBefore(bench, 3));
        QVERIFY(bench.plan.hintRefused());
        bench.release(gapBefore(bench, 3));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void selection_isCarriedTogether_inOneStep()
    {
        Bench bench(lineWithSpareCells());
        bench.selection.set({model::CellId{"C05"}, model::CellId{"C04"}});
        bench.dragTo(bench.cell(4), gapBefore(bench, 0));
        bench.release(gapBefore(bench, 0));
        QCOMPARE(order(bench.document.project()), Names({"C04", "C05", "C01", "C02", "C03"}));
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QCOMPARE(order(bench.document.project()), Names({"C01", "C02", "C03", "C04", "C05"}));
    }

    void escape_putsBack()
    {
        Bench bench(lineWithSpareCells());
        bench.dragTo(bench.cell(3), gapBefore(bench, 1));
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.plan.dragging());
        bench.release(gapBefore(bench, 1));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void finger_carriesWhatIsSelected_andPansElse()
    {
        Bench bench(lineWithSpareCells());
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const QPoint from = bench.cell(3);
        const QPoint aim = gapBefore(bench, 1);
        const auto drag = [&] {
            QTest::touchEvent(&bench.window, screen.get()).press(0, from);
            QTest::touchEvent(&bench.window, screen.get()).move(0, (from + aim) / 2);
            QTest::touchEvent(&bench.window, screen.get()).move(0, aim);
            QTest::touchEvent(&bench.window, screen.get()).release(0, aim);
        };
        const QPointF offset = bench.plan.view().offset();
        drag();
        QVERIFY(bench.plan.view().offset() != offset);
        QCOMPARE(bench.document.undoStack().count(), 0);
        bench.plan.fit();
        bench.selection.set({model::CellId{"C04"}});
        drag();
        QCOMPARE(order(bench.document.project()).at(1), QStringLiteral("C04"));
    }

    void library_dropsIntoTheGapThatIsLit()
    {
        Bench bench;
        const QSignalSpy dropped(&bench.plan, &LinePlan::cellTypeDropped);
        QVERIFY(bench.plan.hoverCellType(QStringLiteral("PU-600"), gapBefore(bench, 1)));
        QVERIFY(bench.plan.dragging());
        QVERIFY(!bench.plan.hintRefused());
        QVERIFY(!bench.plan.hoverCellType(QStringLiteral("PU-600"), {-50, -50}));
        QVERIFY(!bench.plan.hoverCellType(QStringLiteral("none such"), gapBefore(bench, 1)));
        QVERIFY(bench.plan.dropCellType(QStringLiteral("PU-600"), gapBefore(bench, 1)));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(1).toInt(), 1);
        QVERIFY(!bench.plan.dragging());
    }

    void moveCells_givesThatOrder_forEveryGap()
    {
        const model::Project before = lineWithSpareCells();
        const Names names = order(before);
        for (unsigned chosen = 1; chosen < 32; ++chosen) {
            std::vector<model::CellId> cells;
            for (unsigned i = 0; i < 5; ++i) {
                if (chosen & (1U << i))
                    cells.push_back(before.frame.cells[i].id);
            }
            for (std::size_t gap = 0; gap <= 5; ++gap) {
                Names wanted;
                for (qsizetype i = 0; i <= 5; ++i) {
                    if (i == static_cast<qsizetype>(gap)) {
                        for (const model::CellId &cell : cells)
                            wanted += QString::fromStdString(cell.value);
                    }
                    if (i < 5 && !(chosen & (1U << i)))
                        wanted += names.at(i);
                }
                model::Project project = before;
                const auto edit = moveCells(before, cells, gap);
                QCOMPARE(edit.has_value(), wanted != names);
                if (edit)
                    QVERIFY(model::applyEdit(project, *edit));
                QCOMPARE(order(project), wanted);
            }
        }
    }
};

QTEST_MAIN(TestPlanCells)
#include "tst_plancells.moc"
