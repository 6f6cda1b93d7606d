// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/canvas/planbench.h"
#include "tests/fakes/randomline.h"

#include <QSignalSpy>

using namespace lw;
using namespace lw::canvas;

using lw::test::at;
using lw::test::firstScrewHead;
using lw::test::phone;
using Bench = lw::test::PlanBench;

class TestLinePlan : public QObject
{
    Q_OBJECT

private slots:
    void drag_movesAHead_undoBringsItBack()
    {
        Bench bench;
        QVERIFY(bench.shown);
        const model::Project before = bench.document.project();
        bench.dragTo(bench.socket(1, 2), bench.socket(0, 3));
        QVERIFY(bench.plan.dragging());
        QVERIFY(!bench.plan.hintRefused());
        QVERIFY2(bench.plan.hintText().contains(QLatin1String("C01")), qPrintable(bench.plan.hintText()));
        QVERIFY(bench.document.project() == before); // hovering changes nothing
        bench.release(bench.socket(0, 3));
        QVERIFY(!bench.plan.dragging());
        QCOMPARE(bench.headAt(at("C01", 3)), "SD20-0001");
        QCOMPARE(bench.headAt(at("C02", 2)), "");
        QCOMPARE(bench.document.undoStack().count(), 1);
        QVERIFY(!bench.document.undoStack().undoText().isEmpty());
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{firstScrewHead});
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
        QVERIFY(bench.plan.layout().cells[1].sockets[1].head);
    }

    void drag_withAltPutsInAnotherHead()
    {
        Bench bench;
        bench.dragTo(bench.socket(1, 2), bench.socket(0, 3), Qt::AltModifier);
        bench.release(bench.socket(0, 3), Qt::AltModifier);
        QCOMPARE(bench.headAt(at("C02", 2)), "SD20-0001");
        QCOMPARE(bench.headAt(at("C01", 3)), "SD20-0003");
        QCOMPARE(bench.document.undoStack().count(), 1);
    }

    void drag_ontoATakenSocketSaysWhyNot()
    {
        Bench bench;
        bench.dragTo(bench.socket(1, 2), bench.socket(0, 1));
        QVERIFY(bench.plan.hintRefused());
        QVERIFY(bench.plan.hintText().contains(QLatin1String("PP4-0001")));
        bench.release(bench.socket(0, 1));
        QCOMPARE(bench.document.undoStack().count(), 0);
        QVERIFY(bench.plan.hintText().isEmpty());
    }

    void drag_isGivenUpWithEscape()
    {
        Bench bench;
        bench.dragTo(bench.socket(1, 2), bench.socket(0, 3));
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.plan.dragging());
        bench.release(bench.socket(0, 3));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void preview_showsTheNewCycle()
    {
        Bench bench;
        const takt::LineReport report = bench.document.report();
        bench.dragTo(bench.socket(1, 2), bench.socket(0, 3));
        // The screws move along with their head: what C01 will need is in the hint, and it is not what it needs now.
        const Result<takt::LineReport> next =
            bench.document.preview({model::PlaceHead{phone, firstScrewHead, at("C01", 3)}});
        QVERIFY(next);
        QVERIFY(next->cells[0].cyclePerCopy != report.cells[0].cyclePerCopy);
        const QString then = QString::number(seconds(next->cells[0].cyclePerCopy), 'f', 2);
        QVERIFY2(bench.plan.hintText().contains(then), qPrintable(bench.plan.hintText()));
        bench.release(bench.socket(0, 3));
    }

    void library_dropOnACellPicksTheSocket_asOneStep()
    {
        Bench bench;
        const QString type = QStringLiteral("SD-20");
        QVERIFY(bench.plan.hoverHeadType(type, bench.cell(1)));
        QVERIFY(bench.plan.dragging());
        QVERIFY(!bench.plan.hoverHeadType(type, bench.cell(2))); // a cell without sockets
        QVERIFY(bench.plan.hintRefused());
        bench.plan.leaveHeadType();
        QVERIFY(!bench.plan.dragging());
        QVERIFY(bench.plan.dropHeadType(type, bench.cell(1)));
        QCOMPARE(bench.headAt(at("C02", 1)), "SD20-0003");
        QCOMPARE(bench.document.undoStack().count(), 1);
        // The magazine is empty now: the next one is bought, still in one step.
        QVERIFY(bench.plan.dropHeadType(type, bench.socket(0, 3)));
        QCOMPARE(bench.headAt(at("C01", 3)), "SD20-0004");
        QCOMPARE(bench.document.undoStack().count(), 2);
        bench.document.undoStack().undo();
        QVERIFY(!model::find(bench.document.project(), model::HeadId{"SD20-0004"}));
    }

    void click_selects_shiftAdds_emptyClears()
    {
        Bench bench;
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, bench.cell(1));
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C02"}});
        QTest::mouseClick(&bench.window, Qt::LeftButton, Qt::ShiftModifier, bench.socket(1, 2));
        QCOMPARE(bench.selection.items().size(), 2U);
        QCOMPARE(bench.selection.items()[1], session::Selected(firstScrewHead));
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, bench.socket(1, 1));
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{at("C02", 1)});
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, {3, 3});
        QVERIFY(bench.selection.items().empty());
    }

    void band_selectsTheCellsItMeets()
    {
        Bench bench;
        const QPoint top(3, bench.cell(0).y());
        bench.dragTo(top, bench.cell(1) + QPoint(0, 10));
        bench.release(bench.cell(1) + QPoint(0, 10));
        const std::vector<session::Selected> both{model::CellId{"C01"}, model::CellId{"C02"}};
        QCOMPARE(bench.selection.items(), both);
    }

    void keys_walkCellsAndSockets()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        const auto selected = [&](Qt::Key key) {
            QTest::keyClick(&bench.window, key);
            return bench.selection.items().empty() ? session::Selected() : bench.selection.items().front();
        };
        QCOMPARE(selected(Qt::Key_Right), session::Selected(model::CellId{"C01"}));
        QCOMPARE(selected(Qt::Key_Right), session::Selected(model::CellId{"C02"}));
        QCOMPARE(selected(Qt::Key_Down), session::Selected(at("C02", 1)));
        QCOMPARE(selected(Qt::Key_Down), session::Selected(firstScrewHead));
        QCOMPARE(selected(Qt::Key_Left), session::Selected(model::HeadId{"PP4-0002"}));
        QCOMPARE(selected(Qt::Key_Up), session::Selected(model::HeadId{"PP4-0001"}));
        QCOMPARE(selected(Qt::Key_Up), session::Selected(model::CellId{"C01"}));
        QCOMPARE(selected(Qt::Key_End), session::Selected(model::CellId{"C03"}));
        QSignalSpy inspect(&bench.plan, &LinePlan::inspectRequested);
        QTest::keyClick(&bench.window, Qt::Key_Return);
        QCOMPARE(inspect.count(), 1);
    }

    void delete_takesTheSelectionOutInOneStep()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        const model::Project before = bench.document.project();
        bench.selection.set({firstScrewHead, model::CellId{"C03"}});
        QTest::keyClick(&bench.window, Qt::Key_Delete);
        QVERIFY(!model::findPlacement(bench.setup(), firstScrewHead));
        QVERIFY(!model::find(bench.document.project(), model::CellId{"C03"}));
        QCOMPARE(bench.plan.layout().cells.size(), 2U);
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
    }

    void wheel_zoomsAtThePointer_andWalksAlong()
    {
        Bench bench;
        const double fitted = bench.plan.zoom();
        QSignalSpy zoomed(&bench.plan, &LinePlan::zoomChanged);
        const QPointF where = bench.cell(1);
        const auto wheel = [&](QPoint angle, Qt::KeyboardModifiers keys) {
            QWheelEvent event(where, bench.window.mapToGlobal(where), {}, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&bench.window, &event);
        };
        wheel({0, 240}, Qt::ControlModifier);
        QVERIFY(bench.plan.zoom() > fitted);
        QVERIFY(zoomed.count() > 0);
        const double left = bench.plan.view().offset().x();
        wheel({0, -120}, Qt::ShiftModifier);
        QVERIFY(bench.plan.view().offset().x() < left);
        QTest::keyClick(&bench.window, Qt::Key_0); // not focused yet: somebody else's key
        QVERIFY(bench.plan.zoom() > fitted);
        bench.plan.forceActiveFocus();
        QTest::keyClick(&bench.window, Qt::Key_0);
        QCOMPARE(bench.plan.zoom(), fitted);
    }

    void pinch_zoomsBetweenTheFingers()
    {
        Bench bench;
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const double fitted = bench.plan.zoom();
        const QPoint middle = bench.cell(1);
        const auto placeThere = [&] { return bench.plan.view().toScene(middle).x() / bench.plan.view().scaleX(); };
        const double place = placeThere();
        const QPoint apart(40, 0);
        QTest::touchEvent(&bench.window, screen.get()).press(0, middle - apart).press(1, middle + apart);
        for (const int way : {2, 3})
            QTest::touchEvent(&bench.window, screen.get()).move(0, middle - way * apart).move(1, middle + way * apart);
        QTest::touchEvent(&bench.window, screen.get()).release(0, middle - 3 * apart).release(1, middle + 3 * apart);
        QVERIFY2(bench.plan.zoom() > 1.5 * fitted, qPrintable(QString::number(bench.plan.zoom() / fitted)));
        QVERIFY(std::abs(placeThere() - place) * bench.plan.view().scaleX() <= 2); // what was between them still is
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void finger_movesTheSelectedHead_undoBringsItBack()
    {
        Bench bench;
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const model::Project before = bench.document.project();
        bench.selection.set({firstScrewHead});
        const QPoint from = bench.socket(1, 2);
        const QPoint aim = bench.socket(0, 3);
        QTest::touchEvent(&bench.window, screen.get()).press(0, from);
        QTest::touchEvent(&bench.window, screen.get()).move(0, (from + aim) / 2);
        QTest::touchEvent(&bench.window, screen.get()).move(0, aim);
        QTest::touchEvent(&bench.window, screen.get()).release(0, aim);
        QCOMPARE(bench.headAt(at("C01", 3)), "SD20-0001");
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.project() == before);
    }

    void middleButton_movesThePlan()
    {
        Bench bench;
        const QPointF before = bench.plan.view().offset();
        const QPoint from = bench.socket(1, 2);
        QTest::mousePress(&bench.window, Qt::MiddleButton, {}, from);
        bench.move(from + QPoint(40, 25));
        QTest::mouseRelease(&bench.window, Qt::MiddleButton, {}, from + QPoint(40, 25));
        QCOMPARE(bench.plan.view().offset() - before, QPointF(40, 25));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void picture_showsHeadsLoadsAndEdits()
    {
        Bench bench;
        // Beside the label, inside the head.
        const QPoint inHead = bench.socket(1, 2) + QPoint(0, -static_cast<int>(bench.plan.view().scaleY() * 8));
        QCOMPARE(bench.pixel(inHead), bench.palette.fasten);
        const QRectF bar = bench.plan.view().bar(bench.plan.layout().cells[2]);
        const QPoint inBar = bench.plan.view().toItem({bar.center().x(), bar.bottom() - 4}).toPoint();
        QCOMPARE(bench.pixel(inBar), bench.palette.load);
        QVERIFY(bench.document.edit({model::RemoveHead{phone, firstScrewHead}}, QStringLiteral("remove")));
        QCOMPARE(bench.pixel(inHead), bench.palette.card);
        test::setPlanColours(bench.palette, true);
        emit bench.palette.changed();
        QCOMPARE(bench.pixel(inHead), bench.palette.card);
    }

    void longLine_isDrawnAtEveryZoom()
    {
        test::Random random(11);
        Bench bench(test::randomLine(random, {.cells = 500, .operations = 1000}), {1000, 560});
        QCOMPARE(bench.plan.view().detail(), Detail::Overview);
        const auto colours = [&] {
            const QImage image = bench.window.grabWindow();
            QSet<QRgb> seen;
            for (int y = 0; y < image.height(); y += 2) {
                for (int x = 0; x < image.width(); ++x)
                    seen.insert(image.pixel(x, y));
            }
            return seen;
        };
        QVERIFY(colours().contains(bench.palette.load.rgb()));
        for (int i = 0; i < 12; ++i)
            bench.plan.zoomBy(1.6);
        QCOMPARE(bench.plan.view().detail(), Detail::Close);
        QVERIFY(colours().contains(bench.palette.card.rgb()));
        bench.plan.fit();
        QCOMPARE(bench.plan.view().detail(), Detail::Overview);
        QVERIFY(colours().contains(bench.palette.load.rgb()));
    }

    void wholeLine_staysInSightUntilThePlanIsMoved()
    {
        // As in a window that is being built: the selection is made before the plan has a size.
        session::Document document;
        document.load(fakes::smallLine(), {});
        session::Selection selection;
        LinePlan plan;
        plan.setDocument(&document);
        plan.setSelection(&selection);
        selection.set({model::CellId{"C03"}});
        plan.setSize({500, 500});
        const auto wholeLine = [&] {
            const PlanView &view = plan.view();
            return view.toItem({0, 0}).x() >= 0 && view.toItem({view.x(plan.layout().length), 0}).x() <= plan.width();
        };
        QVERIFY(wholeLine());
        plan.setSize({200, 500});
        QVERIFY(wholeLine());
        plan.zoomBy(8);
        QVERIFY(!wholeLine());
        // Now a selection made elsewhere brings its cell into sight.
        selection.set({model::CellId{"C01"}});
        QCOMPARE(plan.view().visibleCells(plan.layout(), 0).first, 0U);
    }

    void anotherDocument_isShownWhole()
    {
        Bench bench;
        bench.plan.zoomBy(3);
        model::Project shorter = fakes::smallLine();
        shorter.frame.cells.pop_back();
        shorter.setups[0].assignments.pop_back();
        bench.document.load(std::move(shorter), {});
        QCOMPARE(bench.plan.layout().cells.size(), 2U);
        QCOMPARE(bench.plan.view().visibleCells(bench.plan.layout(), 0), std::pair(std::size_t(0), std::size_t(2)));
        const PlanView &view = bench.plan.view();
        QVERIFY(view.toItem({view.x(bench.plan.layout().length), 0}).x() <= 700);
    }
};

QTEST_MAIN(TestLinePlan)
#include "tst_lineplan.moc"
