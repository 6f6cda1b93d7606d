// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/framesprites.h"
#include "app/canvas/planhit.h"
#include "core/takt/linecheck.h"
#include "core/model/lookup.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/smallline.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace lw;
using namespace lw::canvas;
using namespace std::chrono_literals;

namespace {

const model::ProductId phone{"P1"};

PlanLayout layoutOf(const model::Project &project)
{
    return layoutPlan(project, phone, takt::checkLine(project, phone));
}

PlanView viewOf(const PlanLayout &layout, QSizeF size)
{
    PlanView view;
    view.setViewport(size);
    view.setLayout(layout);
    view.fit();
    return view;
}

} // namespace

class TestPlanLayout : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever is done to a line, what is laid out from the layout before it is what is laid out from nothing.
    void afterAnEdit_fromTheLayoutBefore_data()
    {
        QTest::addColumn<bool>("any");
        QTest::newRow("edits of the plan") << false;
        QTest::newRow("any edit") << true;
    }

    void afterAnEdit_fromTheLayoutBefore()
    {
        QFETCH(bool, any);
        test::Random random(any ? 17 : 11);
        model::Project project = test::randomLine(random, {.cells = 12, .operations = 30});
        const model::ProductId product = project.products.front().id;
        PlanLayout layout = layoutPlan(project, product, takt::checkLine(project, product));
        int done = 0;
        for (int i = 0; i < 400 && model::find(project, product); ++i) {
            const model::Edit edit = any ? test::randomEdit(random, project) : test::randomPlanEdit(random, project);
            const model::Touched touched = model::touchedBy(project, product, edit);
            if (!model::applyEdit(project, edit))
                continue;
            ++done;
            const takt::LineReport report = takt::checkLine(project, product);
            const PlanLayout before = layout;
            const std::vector<std::size_t> changed = updateLayout(layout, touched, project, product, report);
            QVERIFY(layout == layoutPlan(project, product, report));
            for (std::size_t cell = 0; cell < std::min(layout.cells.size(), before.cells.size()); ++cell) {
                const bool told = std::find(changed.begin(), changed.end(), cell) != changed.end();
                QVERIFY(told || layout.cells[cell] == before.cells[cell]);
            }
        }
        QVERIFY(done > 20);
    }

    void cells_standEndToEndInMetres()
    {
        const model::Project project = fakes::smallLine();
        const takt::LineReport report = takt::checkLine(project, phone);
        const PlanLayout layout = layoutPlan(project, phone, report);
        QCOMPARE(layout.cells.size(), 3U);
        QCOMPARE(layout.cells[0].begin, 0.0);
        QCOMPARE(layout.cells[1].begin, 0.6);
        QCOMPARE(layout.cells[2].begin, 1.5); // behind a buffer of 0.3 m
        QCOMPARE(layout.cells[2].width, 0.9);
        QCOMPARE(layout.length, metres(report.length));
        QCOMPARE(layout.socketRows, 3U);
        QCOMPARE(layout.typicalWidth, 0.6);
        QCOMPARE(layout.cells[2].operators, 1U);
        QCOMPARE(layout.cells[1].bufferPlaces, 2U);
    }

    void copies_takeTheirLength()
    {
        model::Project project = fakes::smallLine();
        project.frame.cells[1].copies = 3;
        const takt::LineReport report = takt::checkLine(project, phone);
        const PlanLayout layout = layoutPlan(project, phone, report);
        QCOMPARE(layout.cells[1].width, 1.8);
        QCOMPARE(layout.length, metres(report.length));
    }

    void sockets_holdTheirHeads()
    {
        model::Project project = fakes::smallLine();
        project.setups[0].assignments.pop_back();
        project.setups[0].assignments.pop_back(); // OP040: its head has nothing to do
        const PlanLayout layout = layoutOf(project);
        const std::vector<SocketPlan> &sockets = layout.cells[1].sockets;
        QVERIFY(!sockets[0].head);
        QVERIFY(sockets[1].head);
        QCOMPARE(sockets[1].head->id.value, "SD20-0001");
        QCOMPARE(sockets[1].head->family, model::ProcessFamily::Fasten);
        QCOMPARE(sockets[1].head->process.zh, "拧紧");
        QCOMPARE(sockets[1].head->operations, 1U);
        QCOMPARE(sockets[2].head->operations, 0U);
        QVERIFY(!sockets[1].head->misfit);
        const auto place = headPosition(layout, model::HeadId{"SD20-0002"});
        QVERIFY(place);
        QCOMPARE(*place, std::pair(std::size_t(1), std::size_t(2)));
    }

    void wrongInterface_isAMisfit()
    {
        model::Project project = fakes::smallLine();
        project.catalog.headTypes[1].interface = model::InterfaceId{"B"};
        QVERIFY(layoutOf(project).cells[1].sockets[1].head->misfit);
    }

    void unknownCellType_canStillBeSeen()
    {
        model::Project project = fakes::smallLine();
        project.frame.cells[0].type = model::CellTypeId{"gone"};
        const PlanLayout layout = layoutOf(project);
        QCOMPARE(layout.cells[0].width, 0.6); // the platform's pitch
        QVERIFY(layout.cells[0].sockets.empty());
    }

    void load_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("load");
        QTest::newRow("below 97 %") << 9699 << int(Load::Fine);
        QTest::newRow("97 %") << 9700 << int(Load::Near);
        QTest::newRow("takt itself") << 10000 << int(Load::Near);
        QTest::newRow("above") << 10001 << int(Load::Over);
    }
    void load()
    {
        QFETCH(int, milliseconds);
        QTEST(int(loadAgainst(std::chrono::milliseconds(milliseconds), 10s)), "load");
    }

    void figures_areThoseOfTheReport()
    {
        const model::Project project = fakes::smallLine();
        const takt::LineReport report = takt::checkLine(project, phone);
        const PlanLayout layout = layoutPlan(project, phone, report);
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
            QCOMPARE(layout.cells[i].cycle, report.cells[i].cyclePerCopy);
            QCOMPARE(layout.cells[i].bottleneck, report.bottleneck == i);
            QCOMPARE(layout.cells[i].occupation, seconds(layout.cells[i].cycle) / seconds(*report.takt));
        }
    }

    void fit_showsTheWholeLine()
    {
        const PlanLayout layout = layoutOf(fakes::smallLine());
        const PlanView view = viewOf(layout, {400, 500});
        QVERIFY(view.toItem({view.x(0), 0}).x() >= 0);
        QVERIFY(view.toItem({view.x(layout.length), 0}).x() <= 400);
        QCOMPARE(view.visibleCells(layout, 0), std::pair(std::size_t(0), std::size_t(3)));
    }

    void fit_leavesRoomForTheToolsOverThePlan()
    {
        const PlanLayout layout = layoutOf(fakes::smallLine());
        PlanView view = viewOf(layout, {400, 900});
        const double free = view.offset().y();
        view.setCovered(60);
        view.fit();
        QVERIFY(view.offset().y() >= 60);
        QVERIFY(view.offset().y() > free); // by half of what is taken, where there is room
        for (double height = 300; height < 900; height += 50) {
            view.setViewport({400, height});
            view.fit();
            const double foot = view.offset().y() + view.contentHeight();
            QVERIFY2(foot <= height || view.offset().y() < 60, qPrintable(QString::number(height)));
            QVERIFY2(foot <= std::max(height, view.contentHeight() + 20), qPrintable(QString::number(height)));
        }
    }

    void zoom_keepsThePointUnderThePointer()
    {
        const PlanLayout layout = layoutOf(fakes::smallLine());
        PlanView view = viewOf(layout, {400, 500});
        const QPointF anchor(150, 200);
        const double before = view.toScene(anchor).x() / view.scaleX();
        view.setZoom(view.zoom() * 2.5, anchor);
        const double after = view.toScene(anchor).x() / view.scaleX();
        QVERIFY(std::abs(after - before) * view.scaleX() <= 1); // within the snap to whole pixels
    }

    void pan_neverLosesTheLine()
    {
        const PlanLayout layout = layoutOf(fakes::smallLine());
        PlanView view = viewOf(layout, {400, 500});
        view.pan({-1e6, 1e6});
        QVERIFY(view.toItem({view.x(layout.length), 0}).x() > 0);
        view.pan({1e6, -1e6});
        QVERIFY(view.toItem({0, 0}).x() < 400);
    }

    void visibleCells_areThoseInSight()
    {
        test::Random random(7);
        const model::Project project = test::randomLine(random, {.cells = 200, .operations = 200});
        const takt::LineReport report = takt::checkLine(project, project.products[0].id);
        const PlanLayout layout = layoutPlan(project, project.products[0].id, report);
        PlanView view = viewOf(layout, {800, 500});
        view.setZoom(view.zoom() * 20, {400, 250});
        const auto [first, behind] = view.visibleCells(layout, 0);
        QVERIFY(behind - first < 40);
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
            const QRectF card = view.card(layout.cells[i]).translated(view.offset());
            const bool inSight = card.right() >= 0 && card.left() <= 800;
            if (inSight)
                QVERIFY(i >= first && i < behind);
        }
    }

    void hit_findsSocketsCellsAndBuffers()
    {
        const PlanLayout layout = layoutOf(fakes::smallLine());
        const PlanView view = viewOf(layout, {600, 500});
        const CellPlan &cell = layout.cells[1];
        for (std::size_t socket = 0; socket < cell.sockets.size(); ++socket) {
            const Hit expected{Hit::Kind::Socket, 1, socket};
            QCOMPARE(hitTest(layout, view, view.socket(cell, socket).center()), expected);
        }
        QCOMPARE(hitTest(layout, view, {view.card(cell).center().x(), view.nameRow(0)}), (Hit{Hit::Kind::Cell, 1, 0}));
        QCOMPARE(hitTest(layout, view, view.buffer(cell).center()), (Hit{Hit::Kind::Buffer, 1, 0}));
        QCOMPARE(hitTest(layout, view, {-20, 200}), Hit());
        QCOMPARE(hitTest(layout, view, {view.card(cell).center().x(), 5}), Hit());
    }

    void hit_inTheOverviewIsTheCell()
    {
        test::Random random(3);
        const model::Project project = test::randomLine(random, {.cells = 300, .operations = 300});
        const PlanLayout layout = layoutPlan(project, project.products[0].id,
                                             takt::checkLine(project, project.products[0].id));
        const PlanView view = viewOf(layout, {900, 500});
        QCOMPARE(view.detail(), Detail::Overview);
        const CellPlan &cell = layout.cells[123];
        QCOMPARE(hitTest(layout, view, view.socket(cell, 0).center()), (Hit{Hit::Kind::Cell, 123, 0}));
    }

    void ruler_stepsAreRound_data()
    {
        QTest::addColumn<double>("pixelsPerMetre");
        QTest::addColumn<double>("step");
        QTest::newRow("the whole of 300 m") << 3.0 << 50.0;
        QTest::newRow("the mock") << 45.0 << 2.0;
        QTest::newRow("one cell") << 700.0 << 0.1;
    }
    void ruler_stepsAreRound()
    {
        QFETCH(double, pixelsPerMetre);
        QFETCH(double, step);
        QCOMPARE(rulerStep(pixelsPerMetre, 64), step);
    }
};

QTEST_GUILESS_MAIN(TestPlanLayout)
#include "tst_planlayout.moc"
