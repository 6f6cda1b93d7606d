// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/canvas/planbench.h"

using namespace lw;
using namespace lw::canvas;
using Bench = lw::test::PlanBench;

namespace {

const model::OperationId loading{"OP010"}; // by PP4-0001 in socket 1 of C01

std::optional<model::Performer> performerOf(const Bench &bench, const model::OperationId &operation)
{
    const model::Assignment *work = model::findAssignment(bench.setup(), operation);
    return work ? std::optional(work->performer) : std::nullopt;
}

} // namespace

class TestPlanWork : public QObject
{
    Q_OBJECT

private slots:
    void operation_goesToTheHeadUnderThePointer_undoAndRedo()
    {
        Bench bench;
        const model::Project before = bench.document.project();
        QVERIFY(bench.carry.pickUp(loading));
        bench.carry.moveTo(bench.socket(0, 2));
        QVERIFY(bench.plan.dragging() && !bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("C01")), qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before);
        QVERIFY(bench.carry.drop());
        QVERIFY(performerOf(bench, loading) == model::Performer(model::HeadId{"PP4-0002"}));
        QVERIFY(!bench.plan.dragging() && bench.plan.hintText().isEmpty());
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        bench.document.undoStack().redo();
        QVERIFY(performerOf(bench, loading) == model::Performer(model::HeadId{"PP4-0002"}));
    }

    void headThatDoesItAlready_orItsCell_changesNothing()
    {
        Bench bench;
        QVERIFY(bench.carry.pickUp(loading));
        for (const QPoint place : {bench.socket(0, 1), bench.cell(0)}) {
            bench.carry.moveTo(place);
            QVERIFY(!bench.plan.hintRefused());
            QVERIFY(!bench.plan.hintText().isEmpty());
        }
        QVERIFY(!bench.carry.drop());
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void cellThatCannotDoItSaysSo()
    {
        Bench bench;
        QVERIFY(bench.carry.pickUp(model::OperationId{"OP030"}));
        bench.carry.moveTo(bench.cell(0));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("OP030")), qPrintable(bench.plan.hintText()));
        QVERIFY(!bench.carry.drop());
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void precedenceRefuses_withTheReason()
    {
        model::Project project = fakes::smallLine();
        // A pick-place head behind the screwing: it could do the loading, but too late.
        project.frame.heads.push_back({.id = model::HeadId{"PP4-0009"}, .type = model::HeadTypeId{"PP-4"}});
        project.setups.front().placements.push_back({model::HeadId{"PP4-0009"}, {model::CellId{"C04"}, 1}});
        project.frame.cells.push_back({.id = model::CellId{"C04"}, .name = {}, .type = model::CellTypeId{"PU-600"}});
        Bench bench(project);
        QVERIFY(bench.carry.pickUp(loading));
        bench.carry.moveTo(bench.cell(3));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("OP0")), qPrintable(bench.plan.hintText()));
        QVERIFY(!bench.carry.drop());
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void besideCells_andOutside_nothingIsSaid()
    {
        Bench bench;
        QVERIFY(!bench.carry.pickUp(model::OperationId{"none such"}));
        QVERIFY(bench.carry.pickUp(loading));
        QVERIFY(bench.plan.dragging());
        for (const QPointF place : {QPointF(-40, -40), QPointF(4, 4)}) {
            bench.carry.moveTo(place);
            QVERIFY(bench.carry.target().empty());
            QVERIFY(bench.plan.hintText().isEmpty() && !bench.plan.hintRefused());
        }
        bench.carry.cancel();
        QVERIFY(!bench.plan.dragging());
    }

    void carriedByKeys_thePlanShowsWhereItIsHeld()
    {
        Bench bench;
        QVERIFY(bench.carry.pickUp(loading));
        QTRY_VERIFY(!bench.plan.picture().overlay.empty());
        const Sprites picked = bench.plan.picture().overlay;
        bench.carry.over(model::CellId{"C03"});
        QTRY_VERIFY(bench.plan.picture().overlay != picked);
        QVERIFY(bench.plan.hintText().isEmpty()); // who holds it says it
        bench.carry.cancel();
        QTRY_VERIFY(bench.plan.picture().overlay.empty());
    }

    void whatIsHoveredElsewhere_isMarked()
    {
        Bench bench;
        QTRY_VERIFY(!bench.plan.picture().cells.empty());
        QVERIFY(bench.plan.picture().overlay.empty());
        bench.selection.setHovered(model::CellId{"C01"}, loading);
        QTRY_COMPARE(bench.plan.picture().overlay.size(), 1U);
        const QRectF marked = bench.plan.picture().overlay.front().rect.translated(bench.plan.view().offset());
        QVERIFY(marked.contains(bench.plan.areaOf({Hit::Kind::Socket, 0, 0})));
        QVERIFY(!marked.contains(bench.plan.areaOf({Hit::Kind::Cell, 0, 0})));
        bench.selection.setHovered(model::CellId{"C02"}, {});
        QTRY_VERIFY(bench.plan.picture().overlay.size() == 1
                    && bench.plan.picture().overlay.front().rect.translated(bench.plan.view().offset())
                           .contains(bench.plan.areaOf({Hit::Kind::Cell, 1, 0})));
        bench.selection.setHovered({}, {});
        QTRY_VERIFY(bench.plan.picture().overlay.empty());
    }
};

QTEST_MAIN(TestPlanWork)
#include "tst_planwork.moc"
