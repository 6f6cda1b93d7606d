// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/text/numbers.h"
#include "tests/app/canvas/planbench.h"

#include <QAccessible>
#include <QSignalSpy>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace lw;
using namespace lw::canvas;
using Bench = lw::test::PlanBench;

namespace {

QAccessibleInterface *treeOf(Bench &bench) { return QAccessible::queryAccessibleInterface(&bench.plan); }

/// What assistive technology was told, by name of the thing.
QStringList told;

void listen(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Focus && event->type() != QAccessible::Selection)
        return;
    if (const QAccessibleInterface *one = event->accessibleInterface())
        told += (event->type() == QAccessible::Focus ? QStringLiteral("focus ") : QStringLiteral("selection ")) + one->text(QAccessible::Name);
}

} // namespace

class TestPlanAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // As if somebody listened; only the platform can say so.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(listen);
        told.clear();
    }
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void tree_hasACellForEachCellAndASocketForEachSocket()
    {
        Bench bench;
        QAccessibleInterface *tree = treeOf(bench);
        QVERIFY(tree && tree->isValid());
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), 3);
        QCOMPARE(tree->child(0)->childCount(), 3);
        QCOMPARE(tree->child(2)->childCount(), 0); // a person has no sockets
        QVERIFY(!tree->child(3) && !tree->child(-1) && !tree->child(0)->child(3));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(tree->indexOfChild(tree->child(i)), i);
            QCOMPARE(tree->child(i)->parent(), tree);
        }
        QCOMPARE(tree->child(1)->indexOfChild(tree->child(1)->child(2)), 2);
        QCOMPARE(tree->child(1)->child(2)->parent(), tree->child(1));
    }

    void names_sayWhatThePlanShows()
    {
        Bench bench;
        QAccessibleInterface *cell = treeOf(bench)->child(1);
        const QString name = cell->text(QAccessible::Name);
        const CellPlan &shown = bench.plan.layout().cells[1];
        QVERIFY2(name.startsWith(QLatin1String("C02")) && name.contains(text::secondsText(shown.cycle)), qPrintable(name));
        QVERIFY2(name.contains(QLatin1Char('%')), qPrintable(name));
        QCOMPARE(name.contains(QLatin1String("bottleneck")), shown.bottleneck);
        QVERIFY(treeOf(bench)->child(0)->child(0)->text(QAccessible::Name).contains(QLatin1String("PP4-0001")));
        QCOMPARE(treeOf(bench)->child(0)->child(2)->text(QAccessible::Name), QStringLiteral("Socket 3, free, class A"));
    }

    void rectangles_areWhereThingsAreOnTheScreen()
    {
        Bench bench;
        QAccessibleInterface *tree = treeOf(bench);
        const QPoint socket = bench.window.mapToGlobal(bench.socket(1, 2));
        QVERIFY(tree->child(1)->child(1)->rect().contains(socket));
        QVERIFY(tree->child(1)->rect().contains(socket));
        QVERIFY(tree->rect().contains(socket));
        QCOMPARE(tree->childAt(socket.x(), socket.y()), tree->child(1)->child(1));
        QCOMPARE(tree->child(1)->childAt(socket.x(), socket.y()), tree->child(1)->child(1));
        const QPoint head = bench.window.mapToGlobal(bench.cell(0));
        QCOMPARE(tree->childAt(head.x(), head.y()), tree->child(0));
        QVERIFY(!tree->childAt(-10'000, -10'000));
    }

    void keys_moveFocusAndSelection()
    {
        Bench bench;
        bench.plan.forceActiveFocus();
        QAccessibleInterface *tree = treeOf(bench);
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QVERIFY(tree->child(0)->state().selected && tree->child(0)->state().focused);
        QCOMPARE(tree->focusChild(), tree->child(0));
        QTest::keyClick(&bench.window, Qt::Key_Right);
        QTest::keyClick(&bench.window, Qt::Key_Down);
        QCOMPARE(tree->focusChild(), tree->child(1)->child(0));
        QVERIFY(!tree->child(0)->state().selected);
        QVERIFY2(told.contains(QStringLiteral("focus ") + tree->child(1)->child(0)->text(QAccessible::Name)), qPrintable(told.join(u'\n')));
        QVERIFY(told.contains(QStringLiteral("selection ") + tree->child(1)->text(QAccessible::Name)));
    }

    void actions_selectAndLookInto()
    {
        Bench bench;
        const QSignalSpy asked(&bench.plan, &LinePlan::inspectRequested);
        QAccessibleInterface *head = treeOf(bench)->child(1)->child(1);
        QVERIFY(head->actionInterface());
        head->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(bench.selection.items(), std::vector<session::Selected>{lw::test::firstScrewHead});
        QVERIFY(bench.plan.hasActiveFocus());
        QCOMPARE(asked.size(), 0);
        head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.size(), 1);
    }

    void parts_followTheLine()
    {
        Bench bench;
        QAccessibleInterface *last = treeOf(bench)->child(2);
        QVERIFY(last->isValid());
        QVERIFY(bench.document.edit({model::Erase<model::Cell>{model::CellId{"C03"}}}));
        QCOMPARE(treeOf(bench)->childCount(), 2);
        QVERIFY(!last->isValid() && last->state().invalid);
        bench.document.undoStack().undo();
        QVERIFY(last->isValid());
        QVERIFY(last->text(QAccessible::Name).startsWith(QLatin1String("C03")));
    }
};

QTEST_MAIN(TestPlanAccessible)
#include "tst_planaccessible.moc"
