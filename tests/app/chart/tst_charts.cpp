// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/timingchart.h"
#include "app/chart/yamazumichart.h"
#include "core/model/lookup.h"
#include "tests/app/chart/chartcolours.h"
#include "tests/fakes/smallline.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

using namespace lw;
using namespace lw::chart;

namespace {

template<class Chart>
struct Bench {
    explicit Bench(QSize size)
    {
        test::setChartColours(palette, false);
        document.load(fakes::smallLine(), {});
        window.resize(size);
        window.setColor(palette.background);
        chart.setParentItem(window.contentItem());
        chart.setSize(size);
        chart.setColors(&palette);
        chart.setSelection(&selection);
        chart.setDocument(&document);
        window.show();
        shown = QTest::qWaitForWindowExposed(&window);
        image = window.grabWindow();
    }
    ~Bench() { chart.setParentItem(nullptr); }

    bool shows(const QColor &colour)
    {
        image = window.grabWindow();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    QQuickWindow window;
    ChartPalette palette;
    session::Document document;
    session::Selection selection;
    Chart chart;
    QImage image;
    bool shown = false;
};

const model::ProductId phone{"P1"};

/// The small line with a spare screw head on its first cell: OP040 may go there, and nowhere else.
struct CarryBench : Bench<YamazumiChart> {
    CarryBench() : Bench({600, 240})
    {
        model::Project project = fakes::smallLine();
        project.setups[0].placements.push_back({model::HeadId{"SD20-0003"}, {model::CellId{"C01"}, 3}});
        document.load(std::move(project), {});
        chart.setCarry(&carry);
        window.grabWindow();
    }
    QPoint at(const char *operation) const { return chart.placeOf(model::OperationId{operation}).value_or(QPointF()).toPoint(); }
    QPoint column(std::size_t index) const
    {
        for (int x = 0; x < 600; ++x)
            if (chart.columnAt(QPointF(x, 150)) == index)
                return {x + 40, 150};
        return {};
    }
    std::string cellOf(const char *operation) const
    {
        const model::Setup &setup = document.project().setups[0];
        const model::Assignment *work = model::findAssignment(setup, model::OperationId{operation});
        return work ? model::cellOf(setup, work->performer).value : std::string();
    }

    session::OperationCarry carry{document};
};

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void yamazumi_showsItsColours()
    {
        Bench<YamazumiChart> bench({600, 240});
        QVERIFY(bench.shown);
        QVERIFY(bench.shows(bench.palette.index));
        QVERIFY(bench.shows(bench.palette.grid));
        QVERIFY(!bench.shows(bench.palette.accentFill)); // nothing is selected
        bench.selection.set({model::CellId{"C02"}});
        QVERIFY(bench.shows(bench.palette.accentFill));
    }

    void yamazumi_clickSelects_hoverTells()
    {
        Bench<YamazumiChart> bench({600, 240});
        QPoint inSecond;
        for (int x = 0; x < 600 && inSecond.isNull(); ++x) {
            if (bench.chart.columnAt(QPointF(x, 150)) == 1U)
                inSecond = {x + 60, 208}; // on the index: no operation there
        }
        QVERIFY(!inSecond.isNull());
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, inSecond);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C02"}});
        QTest::mouseMove(&bench.window, inSecond);
        QTRY_COMPARE(bench.selection.hoveredCell().value, "C02");
        QVERIFY(!bench.chart.hintText().isEmpty());
        QTest::mouseMove(&bench.window, {2, 2});
        QTRY_VERIFY(bench.selection.hoveredCell().empty());
        QVERIFY(bench.chart.hintText().isEmpty());
    }

    void yamazumi_followsEdits()
    {
        Bench<YamazumiChart> bench({600, 240});
        const Duration before = bench.chart.columns()[1].cycle;
        const QString table = bench.chart.accessibleTable();
        QCOMPARE(table.count(u'\n'), 3); // takt and three cells
        QVERIFY(bench.document.edit({model::AssignOperation{phone, model::OperationId{"OP040"}, {}, {}}},
                                    QStringLiteral("unassign")));
        bench.window.grabWindow();
        QVERIFY(bench.chart.columns()[1].cycle < before);
        QVERIFY(bench.chart.accessibleTable() != table);
    }

    void yamazumi_previewShowsBeforeAndAfter()
    {
        Bench<YamazumiChart> bench({600, 240});
        session::LinePreview preview;
        bench.chart.setPreview(&preview);
        bench.window.grabWindow();
        const Duration before = bench.chart.columns()[1].cycle;
        QVERIFY(!bench.chart.accessibleTable().contains(u'→'));
        model::Project after = bench.document.project();
        QVERIFY(model::applyEdit(after, {model::AssignOperation{phone, model::OperationId{"OP040"}, {}, {}}}));
        preview.show(after, takt::checkLine(after, phone));
        QVERIFY(bench.shows(bench.palette.ink)); // the outline of what was there, and by how much it changes
        QVERIFY(bench.chart.columns()[1].cycle < before);
        QCOMPARE(bench.chart.accessibleTable().count(u'→'), 1);
        preview.clear();
        QVERIFY(!bench.shows(bench.palette.ink));
        QCOMPARE(bench.chart.columns()[1].cycle.count(), before.count());
    }

    void yamazumi_dragMovesAnOperation()
    {
        CarryBench bench;
        const QPoint from = bench.at("OP040");
        const QPoint to = bench.column(0);
        QTest::mousePress(&bench.window, Qt::LeftButton, {}, from);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::OperationId{"OP040"}});
        QTest::mouseMove(&bench.window, from + QPoint(0, -20));
        QVERIFY(bench.chart.isCarrying());
        QTest::mouseMove(&bench.window, to);
        QVERIFY(!bench.chart.isRefusing());
        QVERIFY(bench.chart.carryText().contains(QLatin1String("C01")));
        QVERIFY(bench.carry.preview()->active());
        bench.window.grabWindow();
        QCOMPARE(bench.chart.accessibleTable().count(u'→'), 2); // both cells, before and after
        QCOMPARE(bench.cellOf("OP040"), std::string("C02"));    // not yet
        QTest::mouseRelease(&bench.window, Qt::LeftButton, {}, to);
        QCOMPARE(bench.cellOf("OP040"), std::string("C01"));
        QVERIFY(!bench.chart.isCarrying());
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QCOMPARE(bench.cellOf("OP040"), std::string("C02"));
        bench.document.undoStack().redo();
        QCOMPARE(bench.cellOf("OP040"), std::string("C01"));
    }

    void yamazumi_dragSaysWhyNot()
    {
        CarryBench bench;
        QTest::mousePress(&bench.window, Qt::LeftButton, {}, bench.at("OP040"));
        QTest::mouseMove(&bench.window, bench.column(2) + QPoint(0, -20));
        QTest::mouseMove(&bench.window, bench.column(2));
        QVERIFY(bench.chart.isRefusing());
        QVERIFY(bench.chart.carryText().contains(QLatin1String("OP040")));
        QVERIFY(!bench.carry.preview()->active());
        QTest::mouseRelease(&bench.window, Qt::LeftButton, {}, bench.column(2));
        QVERIFY(!bench.chart.isCarrying());
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void yamazumi_escapeLetsGo()
    {
        CarryBench bench;
        QTest::mousePress(&bench.window, Qt::LeftButton, {}, bench.at("OP040"));
        QTest::mouseMove(&bench.window, bench.column(0) + QPoint(0, -20));
        QTest::mouseMove(&bench.window, bench.column(0));
        QVERIFY(bench.carry.preview()->active());
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.chart.isCarrying());
        QVERIFY(!bench.carry.preview()->active());
        QTest::mouseRelease(&bench.window, Qt::LeftButton, {}, bench.column(0));
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void yamazumi_aFingerCarries()
    {
        CarryBench bench;
        std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        QTest::touchEvent(&bench.window, finger.get()).press(0, bench.at("OP040"), &bench.window);
        QTest::touchEvent(&bench.window, finger.get()).move(0, bench.at("OP040") + QPoint(0, -24), &bench.window);
        QTest::touchEvent(&bench.window, finger.get()).move(0, bench.column(0), &bench.window);
        QTRY_VERIFY(bench.chart.isCarrying()); // the window hands on the moves of a frame together
        QTRY_VERIFY(bench.carry.preview()->active());
        QTest::touchEvent(&bench.window, finger.get()).release(0, bench.column(0), &bench.window);
        QCOMPARE(bench.cellOf("OP040"), std::string("C01"));
        QCOMPARE(bench.document.undoStack().count(), 1);
    }

    void yamazumi_keysWalkAndCarry()
    {
        CarryBench bench;
        bench.chart.forceActiveFocus();
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C02"}});
        QTest::keyClick(&bench.window, Qt::Key_Up);
        QTest::keyClick(&bench.window, Qt::Key_Up);
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::OperationId{"OP040"}});
        QTest::keyClick(&bench.window, Qt::Key_Space);
        QVERIFY(bench.chart.isCarrying());
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QVERIFY(bench.chart.isRefusing());
        QTest::keyClick(&bench.window, Qt::Key_Return); // refused: stays in the hand
        QVERIFY(bench.chart.isCarrying());
        QTest::keyClick(&bench.window, Qt::Key_Left);
        QTest::keyClick(&bench.window, Qt::Key_Left);
        QVERIFY(bench.carry.preview()->active());
        QTest::keyClick(&bench.window, Qt::Key_Return);
        QCOMPARE(bench.cellOf("OP040"), std::string("C01"));
        QTest::keyClick(&bench.window, Qt::Key_Space);
        QVERIFY(bench.chart.isCarrying());
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QVERIFY(!bench.chart.isCarrying());
        QCOMPARE(bench.document.undoStack().count(), 1);
    }

    void yamazumi_aChangeOfTheLineLetsGo()
    {
        CarryBench bench;
        QVERIFY(bench.carry.pickUp(model::OperationId{"OP040"}));
        QVERIFY(bench.document.edit({model::AssignOperation{phone, model::OperationId{"OP010"}, {}, {}}}, QStringLiteral("x")));
        QVERIFY(!bench.carry.active());
        QVERIFY(!bench.carry.pickUp(model::OperationId{"OP999"}));
    }

    void yamazumi_hoverTellsTheOperation()
    {
        CarryBench bench;
        QTest::mouseMove(&bench.window, bench.at("OP030"));
        QTRY_COMPARE(bench.selection.hoveredOperation().value, "OP030");
        QCOMPARE(bench.selection.hoveredCell().value, "C02");
    }

    void yamazumi_zoomsAndScrolls()
    {
        CarryBench bench;
        QCOMPARE(bench.chart.viewShare(), 1.0);
        bench.chart.zoomBy(1.5);
        QVERIFY(bench.chart.viewShare() < 0.7);
        bench.chart.scrollTo(0);
        QCOMPARE(bench.chart.viewStart(), 0.0);
        bench.selection.set({model::CellId{"C03"}}); // comes into sight
        QVERIFY(bench.chart.viewStart() > 0);
        bench.chart.showAll();
        QCOMPARE(bench.chart.viewShare(), 1.0);
        QCOMPARE(bench.chart.viewStart(), 0.0);
    }

    void timing_followsTheSelection()
    {
        Bench<TimingChart> bench({280, 120});
        QVERIFY(!bench.chart.timing());
        bench.selection.set({model::HeadId{"SD20-0001"}});
        bench.window.grabWindow();
        QVERIFY(bench.chart.timing());
        QCOMPARE(bench.chart.timing()->cell.value, "C02");
        QVERIFY(bench.chart.implicitHeight() >= 3 * 20);
        QVERIFY(bench.shows(bench.palette.fasten)); // what decides the cycle has the full colour
        QVERIFY(bench.shows(bench.palette.index));
        bench.chart.setCellId(QStringLiteral("C03"));
        bench.window.grabWindow();
        QCOMPARE(bench.chart.timing()->cell.value, "C03");
        QVERIFY(bench.chart.accessibleTable().contains(QLatin1String("OP050")));
    }

    void timing_ofNothingIsEmpty()
    {
        Bench<TimingChart> bench({280, 120});
        QVERIFY(bench.chart.accessibleTable().isEmpty());
        QCOMPARE(bench.chart.implicitHeight(), 0.0);
        QVERIFY(!bench.shows(bench.palette.index));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
