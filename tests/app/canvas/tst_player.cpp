// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/canvas/lineplan.h"
#include "app/canvas/partmark.h"
#include "app/look/statelooks.h"
#include "app/text/enumtext.h"
#include "tests/app/canvas/plancolours.h"
#include "tests/app/canvas/playedline.h"
#include "tests/fakes/smallline.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStyleHints>

using namespace lw;
using namespace lw::canvas;

namespace {

/// The small line in a window, played: its second cell takes longest, so that the others wait.
struct Bench {
    Bench()
    {
        test::setPlanColours(palette, false);
        document.load(fakes::smallLine(), {});
        show.show(test::playedReport(document.project(), test::fixedLine(document.project(), {10, 20, 5}), 600));
        window.resize(700, 200);
        plan.setParentItem(window.contentItem());
        plan.setSize(QSizeF(700, 200));
        plan.setIconFolder(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/icons"));
        plan.setColors(&palette);
        plan.setSelection(&selection);
        plan.setDocument(&document);
        plan.setShow(&show);
        window.show();
        shown = QTest::qWaitForWindowExposed(&window);
        show.playback()->seek(305);
    }
    ~Bench() { plan.setParentItem(nullptr); }

    QPoint cell(std::size_t index) const { return plan.view().toItem(plan.view().card(plan.layout().cells[index]).center()).toPoint(); }
    QPoint socket(std::size_t index, std::size_t number) const
    {
        return plan.view().toItem(plan.view().socket(plan.layout().cells[index], number - 1).center()).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&window, button, {}, from);
        QTest::mouseMove(&window, from + QPoint(QGuiApplication::styleHints()->startDragDistance() + 1, 0));
        QTest::mouseMove(&window, to);
        QTest::mouseRelease(&window, button, {}, to);
    }
    void wheel(QPoint angle, Qt::KeyboardModifiers keys = {})
    {
        const QPointF where = cell(1);
        QWheelEvent event(where, window.mapToGlobal(where), {}, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window, &event);
    }
    /// Beside the badge in the card.
    QColor cardColour(std::size_t index)
    {
        const QImage image = window.grabWindow();
        const QRectF badge = plan.view().badge(plan.layout().cells[index]);
        return image.pixelColor(plan.view().toItem({badge.left() - 6, badge.center().y()}).toPoint() * image.devicePixelRatio());
    }

    QQuickWindow window;
    PlanPalette palette;
    session::Document document;
    session::Selection selection;
    jobs::SimulationShow show;
    LinePlan plan;
    bool shown = false;
};

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void picture_followsThePlayback_forthAndBack()
    {
        Bench bench;
        QVERIFY(bench.shown);
        const auto card = [&](simulate::State state) {
            return mixed(look::stateColour(bench.palette, state), bench.palette.card, 0.2);
        };
        bench.show.playback()->seek(305);
        const QImage then = bench.window.grabWindow();
        for (std::size_t cell = 0; cell < 3; ++cell) {
            const QColor seen = bench.cardColour(cell);
            const QColor wanted = card(bench.show.playback()->moment()->cells[cell].state);
            QVERIFY2(std::abs(seen.red() - wanted.red()) < 3 && std::abs(seen.blue() - wanted.blue()) < 3, qPrintable(seen.name()));
        }
        bench.show.playback()->seek(500);
        QVERIFY(bench.window.grabWindow() != then);
        bench.show.playback()->seek(305);
        QCOMPARE(bench.window.grabWindow(), then);
    }

    void height_isFilled_andZoomGoesAlong()
    {
        Bench bench;
        const PlanView &view = bench.plan.view();
        QVERIFY(view.contentHeight() <= 201 && view.contentHeight() > 190);
        const double high = view.scaleY();
        QVERIFY(bench.plan.fitted());
        const QSignalSpy fitted(&bench.plan, &LinePlan::fittedChanged);
        bench.wheel({0, 480}, Qt::ControlModifier);
        QVERIFY(!bench.plan.fitted());
        QCOMPARE(fitted.count(), 1);
        QCOMPARE(view.scaleY(), high);
        bench.plan.setHeight(240);
        QVERIFY(view.scaleY() > high);
        bench.plan.forceActiveFocus();
        QTest::keyClick(&bench.window, Qt::Key_0);
        QVERIFY(bench.plan.fitted());
    }

    void nothing_isEdited()
    {
        Bench bench;
        const model::Project before = bench.document.project();
        const QPointF stood = bench.plan.view().offset();
        bench.drag(bench.socket(1, 2), bench.socket(0, 3));
        QVERIFY(!bench.plan.dragging());
        QVERIFY(bench.plan.view().offset() != stood); // it moves the plan
        bench.plan.forceActiveFocus();
        bench.selection.set({model::CellId{"C02"}});
        QTest::keyClick(&bench.window, Qt::Key_Delete);
        bench.plan.removeSelected();
        QVERIFY(!bench.plan.hoverHeadType(QStringLiteral("SD-20"), bench.cell(1)));
        QVERIFY(!bench.plan.dropHeadType(QStringLiteral("SD-20"), bench.cell(1)));
        QSignalSpy menu(&bench.plan, &LinePlan::contextMenuRequested);
        QSignalSpy inspect(&bench.plan, &LinePlan::inspectRequested);
        QTest::mouseClick(&bench.window, Qt::RightButton, {}, bench.cell(1));
        QTest::mouseDClick(&bench.window, Qt::LeftButton, {}, bench.cell(1));
        QTest::keyClick(&bench.window, Qt::Key_Return);
        QCOMPARE(menu.count() + inspect.count(), 0);
        QVERIFY(bench.document.project() == before);
    }

    void click_selectsTheCell()
    {
        Bench bench;
        QTest::mouseClick(&bench.window, Qt::LeftButton, {}, bench.socket(1, 2));
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{model::CellId{"C02"}});
    }

    void keysOfThePlayback_areLeftToIt()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Minus}) {
            QKeyEvent event(QEvent::KeyPress, key, {});
            QCoreApplication::sendEvent(&bench.plan, &event);
            QVERIFY2(!event.isAccepted(), qPrintable(QKeySequence(key).toString()));
        }
        const double fitted = bench.plan.zoom();
        QTest::keyClick(&bench.window, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(bench.plan.zoom() > fitted);
        QTest::keyClick(&bench.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(bench.plan.zoom(), fitted);
    }

    void words_followThePlaybackUnderARestingPointer()
    {
        Bench bench;
        QTest::mouseMove(&bench.window, bench.cell(1));
        const auto &moment = *bench.show.playback()->moment();
        const QString said = bench.plan.hintText();
        QVERIFY2(said.contains(QLatin1String("C02")), qPrintable(said));
        QVERIFY(said.contains(text::stateName(moment.cells[1].state)));
        QVERIFY(said.contains(QString::number(moment.cells[1].part.part)));
        bench.show.playback()->seek(350);
        QVERIFY(bench.plan.hintText() != said);
        QVERIFY(bench.plan.hintText().contains(QString::number(moment.cells[1].part.part)));
        QTest::mouseMove(&bench.window, QPoint(2, 2));
        QVERIFY(bench.plan.hintText().isEmpty());
    }

    void withoutRecording_theLineStandsStill()
    {
        Bench bench;
        bench.show.clear();
        QVERIFY(!bench.window.grabWindow().isNull());
        for (const PlanPicture::Cell &cell : bench.plan.picture().parts)
            QVERIFY(cell.sprites.empty());
        bench.plan.setShow(nullptr);
        QCOMPARE(bench.plan.view().rows(), Rows::Plan);
        bench.drag(bench.socket(1, 2), bench.socket(0, 3)); // and can be edited again
    }

    void partMarks_differWithoutColour()
    {
        PlanPalette palette;
        for (QColor *colour : {&palette.accent, &palette.test, &palette.dispense, &palette.press})
            *colour = Qt::gray;
        palette.inkOnFill = Qt::white;
        QQuickWindow window;
        PartMark mark(window.contentItem());
        mark.setSize(QSizeF(26, 16));
        mark.setColors(&palette);
        window.resize(40, 20);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        std::vector<QImage> images;
        for (int product = 0; product < 4; ++product) {
            mark.setProduct(product);
            const QImage image = window.grabWindow();
            for (const QImage &other : images)
                QVERIFY(image != other);
            images.push_back(image);
        }
    }
};

QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
