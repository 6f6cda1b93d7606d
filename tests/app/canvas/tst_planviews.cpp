// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/canvas/lineminimap.h"
#include "tests/app/canvas/planbench.h"
#include "tests/fakes/randomline.h"

#include <QSignalSpy>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace lw;
using namespace lw::canvas;
using Bench = lw::test::PlanBench;

namespace {

/// A second product with another head in C02/2 and no work on C03.
model::Project twoProducts()
{
    model::Project project = fakes::smallLine();
    model::Product product = project.products.front();
    product.id = model::ProductId{"P2"};
    project.products.push_back(product);
    model::Setup setup = project.setups.front();
    setup.product = product.id;
    setup.placements[2].head = model::HeadId{"SD20-0003"};
    setup.assignments[2].performer = model::HeadId{"SD20-0003"};
    setup.assignments.pop_back();
    project.setups.push_back(setup);
    return project;
}

struct Difference {
    double share = 0; ///< of pixels that differ by more than the tolerance
    int most = 0;     ///< of one channel
};

Difference differenceOf(const QImage &a, const QImage &b, int tolerance)
{
    Difference difference;
    int apart = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const std::array channels{std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))};
            const int worst = *std::max_element(channels.begin(), channels.end());
            difference.most = std::max(difference.most, worst);
            apart += worst > tolerance ? 1 : 0;
        }
    }
    difference.share = static_cast<double>(apart) / (a.width() * a.height());
    return difference;
}

} // namespace

/// Ways to look at the line: drawn in tiles or in nodes, in the minimap, for another product.
class TestPlanViews : public QObject
{
    Q_OBJECT

private slots:
    void tilesAndNodes_drawTheSame_data()
    {
        QTest::addColumn<double>("cellWidth"); // px; 0: the whole line
        QTest::newRow("whole line") << 0.0;
        QTest::newRow("cards with icons") << 30.0;
        QTest::newRow("cards with names") << 90.0;
        QTest::newRow("cards with serials") << 220.0;
    }

    /// Both place every sprite on whole device pixels, so that only what lies over something else half transparent can
    /// round differently: two levels of 255. One pixel in a thousand may be further off.
    void tilesAndNodes_drawTheSame()
    {
        QFETCH(double, cellWidth);
        test::Random random(5);
        const model::Project project = test::randomLine(random, {.cells = 40, .operations = 80});
        QImage images[2];
        for (const bool tiled : {false, true}) {
            Bench bench(project);
            bench.plan.setTiled(tiled);
            if (cellWidth > 0) {
                bench.plan.setZoom(cellWidth / (bench.plan.layout().typicalWidth * PlanView::pixelsPerMetre));
                bench.plan.lookAt(0.31);
            }
            (void)bench.window.grabWindow(); // what is painted once has been
            images[tiled ? 1 : 0] = bench.window.grabWindow();
        }
        QCOMPARE(images[0].size(), images[1].size());
        const Difference difference = differenceOf(images[0], images[1], 2);
        QVERIFY2(difference.share < 0.001, qPrintable(QStringLiteral("%1 of the pixels differ, by up to %2").arg(difference.share).arg(difference.most)));
        QImage blank(images[0].size(), images[0].format());
        blank.fill(images[0].pixelColor(1, 1));
        const Difference drawn = differenceOf(images[0], blank, 2);
        QVERIFY2(drawn.share > 0.02, qPrintable(QStringLiteral("only %1 is drawn upon").arg(drawn.share)));
    }

    void minimap_showsThePart_andTakesThePlanThere()
    {
        test::Random random(5);
        Bench bench(test::randomLine(random, {.cells = 60, .operations = 90}));
        LineMinimap map;
        map.setParentItem(bench.window.contentItem());
        map.setPosition({100, 400});
        map.setSize({400, 50});
        map.setPlan(&bench.plan);
        QCOMPARE(bench.plan.viewShare(), 1.0);
        bench.plan.setZoom(120 / (bench.plan.layout().typicalWidth * PlanView::pixelsPerMetre));
        QVERIFY(bench.plan.viewShare() < 0.3);
        const auto middle = [&] { return bench.plan.viewBegin() + bench.plan.viewShare() / 2; };
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, {100 + 320, 425});
        QVERIFY(std::abs(middle() - 0.8) < 0.02);
        QVERIFY(std::abs(map.frame().center().x() - 320) < 8);
        // The frame is drawn along with what it was pressed at.
        const double before = middle();
        QTest::mousePress(&bench.window, Qt::LeftButton, {}, {100 + 330, 425});
        QTest::mouseMove(&bench.window, {100 + 230, 425});
        QTest::mouseRelease(&bench.window, Qt::LeftButton, {}, {100 + 230, 425});
        QVERIFY(std::abs(before - middle() - 0.25) < 0.02);
        map.forceActiveFocus();
        QTest::keyClick(&bench.window, Qt::Key_Home);
        QVERIFY(bench.plan.viewBegin() < 0.01);
        QTest::keyClick(&bench.window, Qt::Key_PageDown);
        QVERIFY(bench.plan.viewBegin() > 0.02);
        map.setParentItem(nullptr);
    }

    void comparedProduct_isMarkedAndCounted()
    {
        Bench bench(twoProducts());
        QSignalSpy changed(&bench.plan, &LinePlan::comparisonChanged);
        QTRY_VERIFY(!bench.plan.picture().cells.empty());
        QVERIFY(bench.plan.picture().overlay.empty());
        bench.plan.setComparedProduct(QStringLiteral("P2"));
        QVERIFY(bench.plan.comparing());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.plan.changeCounts(), (QList<int>{1, 0, 0, 0, 0, 1})); // a head exchanged, a cell idle
        QTRY_VERIFY(!bench.plan.picture().overlay.empty());
        QTest::mouseMove(&bench.window, bench.socket(1, 3));
        QTest::mouseMove(&bench.window, bench.socket(1, 2));
        QVERIFY2(!bench.plan.hintText().isEmpty(), "what becomes of it is said");
        // With the compared one shown there is nothing to compare; an edit that makes them alike is seen.
        bench.document.setProduct(model::ProductId{"P2"});
        QVERIFY(!bench.plan.comparing());
        bench.document.setProduct(lw::test::phone);
        QVERIFY(bench.plan.comparing());
        QVERIFY(bench.document.edit({model::ReplaceHead{model::ProductId{"P2"}, model::HeadId{"SD20-0003"}, model::HeadId{"SD20-0001"}}}));
        QCOMPARE(bench.plan.changeCounts().front(), 0);
        bench.plan.setComparedProduct({});
        QVERIFY(!bench.plan.comparing());
        QTRY_VERIFY(bench.plan.picture().overlay.size() < 2);
    }
};

QTEST_MAIN(TestPlanViews)
#include "tst_planviews.moc"
