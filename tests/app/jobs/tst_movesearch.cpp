// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/movesearch.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/skewedline.h"

using namespace lw;

namespace {
const model::ProductId product("P1");
}

class tst_MoveSearch : public QObject
{
    Q_OBJECT

private slots:
    void move_isWhatTheCheckSaysAfterwards()
    {
        model::Project project = fakes::skewedLine();
        const takt::LineReport before = takt::checkLine(project, product);
        const auto move = jobs::findBestMove(project, product, 42, {}).result();
        QVERIFY(move);
        QCOMPARE(move->revision, std::uint64_t(42));
        QCOMPARE(move->next.before.count(), before.lineCycle.count());
        QVERIFY(move->next.after < move->next.before);
        QVERIFY(model::applyEdit(project, move->next.edit));
        QCOMPARE(takt::checkLine(project, product).lineCycle.count(), move->next.after.count());
    }

    void noBetterMove_isNone()
    {
        // Nobody else can drive screws in the line as it is.
        QVERIFY(!jobs::findBestMove(fakes::smallLine(), product, 1, {}).result());
    }

    void stopped_findsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!jobs::findBestMove(fakes::skewedLine(), product, 1, stop.get_token()).result());
    }
};

QTEST_GUILESS_MAIN(tst_MoveSearch)
#include "tst_movesearch.moc"
