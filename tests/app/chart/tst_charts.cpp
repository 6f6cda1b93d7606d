// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/timingchart.h"
#include "app/chart/yamazumichart.h"
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
                inSecond = {x + 60, 195};
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
