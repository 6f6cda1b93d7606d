// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/canvas/planbench.h"

using namespace lw;
using namespace lw::canvas;
using Bench = lw::test::PlanBench;

namespace {

std::optional<model::Performer> performerOf(const Bench &bench, const char *operation)
{
    const model::Assignment *work = model::findAssignment(bench.setup(), model::OperationId{operation});
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
        const QString load = QStringLiteral("OP010"); // by PP4-0001 in socket 1 of C01
        QVERIFY(bench.plan.hoverOperation(load, bench.socket(0, 2)));
        QVERIFY(bench.plan.dragging() && !bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("C01")), qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before);
        QVERIFY(bench.plan.dropOperation(load, bench.socket(0, 2)));
        QVERIFY(performerOf(bench, "OP010") == model::Performer(model::HeadId{"PP4-0002"}));
        QVERIFY(!bench.plan.dragging() && bench.plan.hintText().isEmpty());
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        bench.document.undoStack().redo();
        QVERIFY(performerOf(bench, "OP010") == model::Performer(model::HeadId{"PP4-0002"}));
    }

    void cellThatCannotDoItSaysSo()
    {
        Bench bench;
        QVERIFY(!bench.plan.hoverOperation(QStringLiteral("OP030"), bench.cell(0)));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("OP030")), qPrintable(bench.plan.hintText()));
        QVERIFY(!bench.plan.dropOperation(QStringLiteral("OP030"), bench.cell(0)));
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
        QVERIFY(!bench.plan.hoverOperation(QStringLiteral("OP010"), bench.cell(3)));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("OP0")), qPrintable(bench.plan.hintText()));
        QVERIFY(!bench.plan.dropOperation(QStringLiteral("OP010"), bench.cell(3)));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void elsewhereAndLeaving_showNothing()
    {
        Bench bench;
        QVERIFY(!bench.plan.hoverOperation(QStringLiteral("OP010"), {-40, -40}));
        QVERIFY(bench.plan.hintText().isEmpty() && !bench.plan.hintRefused());
        QVERIFY(!bench.plan.hoverOperation(QStringLiteral("none such"), bench.cell(0)));
        bench.plan.leaveOperation();
        QVERIFY(!bench.plan.dragging());
    }
};

QTEST_MAIN(TestPlanWork)
#include "tst_planwork.moc"
