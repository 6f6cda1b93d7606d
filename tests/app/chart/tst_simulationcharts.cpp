// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/chart/effectchart.h"
#include "app/chart/gapchart.h"
#include "app/chart/leadtimechart.h"
#include "app/chart/serieschart.h"
#include "app/chart/statechart.h"
#include "app/look/statelooks.h"
#include "tests/app/chart/chartcolours.h"
#include "tests/fakes/smallline.h"

#include <QApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <numeric>

using namespace lw;
using namespace lw::chart;
using simulate::State;

namespace {

constexpr int thin = 50;

std::shared_ptr<const jobs::SimulationReport> smallReport()
{
    jobs::SimulationRun run({.project = fakes::smallLine(), .products = {model::ProductId("P1")}, .options = {.variation = 0.4},
        .plan = {.length = 3600, .warmUp = 0, .replications = 3}, .revision = 1});
    return *run.outcome().result().report;
}

template<class Chart>
struct Bench {
    Bench()
    {
        test::setChartColours(palette, false);
        document.load(fakes::smallLine(), {});
        window.resize(400, 200);
        window.setColor(palette.background);
        chart.setParentItem(window.contentItem());
        chart.setSize(QSizeF(400, 200));
        chart.setColors(&palette);
        if constexpr (requires { chart.setDocument(&document); }) {
            chart.setDocument(&document);
            chart.setSelection(&selection);
        }
        if constexpr (requires { chart.setShow(&show); })
            chart.setShow(&show);
        window.show();
        shown = QTest::qWaitForWindowExposed(&window);
    }
    ~Bench() { chart.setParentItem(nullptr); }

    /// difference: of each channel, for what smooth edges leave of thin lines.
    bool shows(const QColor &colour, int difference = 0)
    {
        const auto near = [difference](int one, int other) { return std::abs(one - other) <= difference; };
        const QImage image = window.grabWindow();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (near(pixel.red(), colour.red()) && near(pixel.green(), colour.green()) && near(pixel.blue(), colour.blue()))
                    return true;
            }
        }
        return false;
    }

    QQuickWindow window;
    ChartPalette palette;
    session::Document document;
    session::Selection selection;
    jobs::SimulationShow show;
    Chart chart;
    bool shown = false;
};

} // namespace

class TestSimulationCharts : public QObject
{
    Q_OBJECT

private slots:
    void histogram_countsEveryPartOnce()
    {
        std::vector<double> times(1000);
        std::iota(times.begin(), times.end(), 50);
        times.push_back(1e6); // met a long stop
        const auto bars = histogram(times);
        double sum = 0;
        for (const LeadTimeChart::Bar &bar : bars)
            sum += bar.share;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(bars.front().begin, 50.0);
        QVERIFY(bars.back().end < 1100); // it does not flatten the others
        QVERIFY(histogram({}).empty());
        QVERIFY(std::abs(histogram({7, 7, 7}).front().share - 1) < 1e-9); // all alike
    }

    void states_fillTheTimeAndAClickSelects()
    {
        Bench<StateChart> bench;
        QVERIFY(bench.shown);
        QVERIFY(!bench.shows(bench.palette.working)); // nothing to show
        bench.show.show(smallReport());
        QVERIFY(bench.shows(bench.palette.working));
        QCOMPARE(bench.chart.columns().size(), bench.document.project().frame.cells.size());
        for (const StateChart::Column &column : bench.chart.columns())
            QVERIFY(std::abs(std::accumulate(column.share.begin(), column.share.end(), 0.0) - 1) < 1e-6);
        QCOMPARE(bench.chart.accessibleTable().count(u'\n') + 1, qsizetype(bench.chart.columns().size()));
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, QPoint(60, 90));
        QCOMPARE(bench.selection.cell(nullptr), bench.chart.columns().front().cell);
    }

    void series_showsMeanAndTakt()
    {
        Bench<SeriesChart> bench;
        bench.show.show(smallReport());
        QVERIFY(bench.shows(bench.palette.takt, thin));
        QVERIFY(!bench.chart.accessibleTable().isEmpty());
        bench.chart.setQuantity(SeriesChart::Wip);
        QVERIFY(!bench.shows(bench.palette.takt, thin)); // takt is no number of parts
        bench.show.clear();
        QVERIFY(bench.window.grabWindow().size().isValid());
        QVERIFY(bench.chart.accessibleTable().isEmpty());
    }

    void leadTimes_areShown()
    {
        Bench<LeadTimeChart> bench;
        QVERIFY(!bench.shows(bench.palette.working));
        bench.show.show(smallReport());
        QVERIFY(bench.shows(bench.palette.working));
    }

    void effects_areBarsToEitherSideAndAClickNamesTheRow()
    {
        Bench<EffectChart> bench;
        QVERIFY(bench.shown);
        QStandardItemModel rows;
        rows.setItemRoleNames({{1, "label"}, {2, "change"}, {3, "mean"}, {4, "halfWidth"}, {5, "tried"}});
        const auto add = [&rows](const QString &label, double mean, double halfWidth) {
            auto *item = new QStandardItem;
            item->setData(label, 1);
            item->setData(QString::number(mean), 2);
            item->setData(mean, 3);
            item->setData(halfWidth, 4);
            item->setData(true, 5);
            rows.appendRow(item);
        };
        add(QStringLiteral("C05 cycle time"), -40, 2);
        add(QStringLiteral("C05 MTBF"), 20, 2);
        bench.chart.setRows(&rows);
        QVERIFY(bench.shows(bench.palette.near));
        QVERIFY(bench.shows(bench.palette.accent));
        QCOMPARE(bench.chart.shown(), 2);
        QVERIFY(bench.chart.accessibleTable().contains(QStringLiteral("C05 MTBF: 20")));
        add(QStringLiteral("C01 MTTR"), 0.01, 0.02); // nobody can see it
        QCOMPARE(bench.chart.bars().size(), std::size_t(2)); // until it is drawn
        QVERIFY(bench.shows(bench.palette.near));
        QCOMPARE(bench.chart.shown(), 3);
        bench.chart.setProperty("ranked", true);
        QVERIFY(bench.shows(bench.palette.near));
        QCOMPARE(bench.chart.shown(), 2);
        const QSignalSpy picked(&bench.chart, &ListChart::picked);
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, QPoint(200, 22));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toInt(), 0);
        rows.clear();
        QVERIFY(!bench.shows(bench.palette.near));
        QVERIFY(bench.chart.accessibleTable().isEmpty());
    }

    void gaps_showNowAndBest()
    {
        Bench<GapChart> bench;
        QStandardItemModel rows;
        rows.setItemRoleNames({{1, "cellId"}, {2, "now"}, {3, "best"}});
        auto *item = new QStandardItem;
        item->setData(QStringLiteral("C01"), 1);
        item->setData(3, 2);
        item->setData(2, 3);
        rows.appendRow(item);
        bench.chart.setRows(&rows);
        QVERIFY(bench.shows(bench.palette.accent));
        QCOMPARE(bench.chart.columns().front().now, 3);
        QVERIFY(bench.chart.accessibleTable().contains(QStringLiteral("3 now, 2 in the best split")));
    }

    void marks_differWithoutColour()
    {
        std::vector<QImage> marks;
        for (std::size_t state = 0; state < simulate::stateCount; ++state) {
            QImage image(20, 20, QImage::Format_Grayscale8);
            image.fill(Qt::black);
            QPainter painter(&image);
            look::drawStateMark(painter, QRectF(2, 2, 16, 16), static_cast<State>(state), QColor(Qt::white));
            painter.end();
            for (const QImage &other : marks)
                QVERIFY(other != image);
            marks.push_back(std::move(image));
        }
    }
};

QTEST_MAIN(TestSimulationCharts)
#include "tst_simulationcharts.moc"
