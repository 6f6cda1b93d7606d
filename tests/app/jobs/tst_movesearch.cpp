// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/movesearch.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/smallline.h"

#include <QTest>

using namespace lw;

namespace {

const model::ProductId product("P1");

/// Everything the screw heads of C02 do could also be done by a third head, alone in C01.
model::Project lineWithRoom()
{
    model::Project project = fakes::smallLine();
    project.setups.front().placements.push_back({model::HeadId("SD20-0003"), {model::CellId("C01"), 3}});
    project.products.front().precedence.clear();
    project.products.front().operations.at(2).quantity = 9;
    return project;
}

} // namespace

class tst_MoveSearch : public QObject
{
    Q_OBJECT

private slots:
    void bestMove_isWhatTheCheckSaysAfterwards()
    {
        model::Project project = lineWithRoom();
        const takt::LineReport before = takt::checkLine(project, product);
        QCOMPARE(before.cells.at(*before.bottleneck).cell.value, std::string("C02"));
        const auto move = jobs::bestMove(project, product, {});
        QVERIFY(move);
        QCOMPARE(move->before.count(), before.lineCycle.count());
        QVERIFY(move->after < move->before);
        QVERIFY(model::applyEdit(project, move->edit));
        QCOMPARE(takt::checkLine(project, product).lineCycle.count(), move->after.count());
    }

    void noBetterMove_isNone()
    {
        // Nobody else can drive screws in the line as it is.
        QVERIFY(!jobs::bestMove(fakes::smallLine(), product, {}));
    }

    void brokenPrecedence_isNoMove()
    {
        // The move would bring work of OP040's successor to an earlier cell than its predecessor's.
        model::Project project = lineWithRoom();
        project.frame.cells.front().copies = 1;
        project.products.front().precedence = {{model::OperationId("OP050"), model::OperationId("OP030")}};
        const takt::LineReport before = takt::checkLine(project, product);
        const auto errors = [](const takt::LineReport &report) {
            return std::count_if(report.problems.begin(), report.problems.end(),
                [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
        };
        if (const auto move = jobs::bestMove(project, product, {})) {
            QVERIFY(model::applyEdit(project, move->edit));
            QVERIFY(errors(takt::checkLine(project, product)) <= errors(before));
        }
    }

    void stopped_findsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!jobs::bestMove(lineWithRoom(), product, stop.get_token()));
    }

    void inTheBackground_carriesTheRevision()
    {
        auto future = jobs::findBestMove(lineWithRoom(), product, 42, {});
        const auto move = future.result();
        QVERIFY(move);
        QCOMPARE(move->revision, std::uint64_t(42));
    }
};

QTEST_GUILESS_MAIN(tst_MoveSearch)
#include "tst_movesearch.moc"
