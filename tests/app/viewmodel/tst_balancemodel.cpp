// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/viewmodel/desk.h"

#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/wire/projectjson.h"
#include "tests/fakes/skewedline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <condition_variable>
#include <mutex>

using namespace lw;
using namespace std::chrono_literals;
using Phase = viewmodel::BalanceModel::Phase;

namespace {

using Engine = jobs::BalanceRun::Engine;

/// OP040 on the idle head in C01.
balance::LineBalance betterLine(const model::Project &project, balance::Status status = balance::Status::Proven)
{
    model::Setup setup = project.setups.front();
    for (model::Assignment &assignment : setup.assignments) {
        if (assignment.operation.value == "OP040")
            assignment.performer = model::HeadId("SD20-0003");
    }
    return {.objective = balance::Objective::Cycle, .status = status, .setups = {setup}, .cells = 3, .cycle = 7s,
        .cellsBound = 1, .cycleBound = 7s, .moves = 1};
}

Engine instantly(const std::function<Result<balance::LineBalance>(const model::Project &)> &answer)
{
    return [answer](const model::Project &project, const auto &, const auto &, const auto &, const auto &) { return answer(project); };
}

/// Tells of a best and goes on until it is stopped.
Result<balance::LineBalance> endlessly(const model::Project &project, const balance::LineTarget &, const balance::Limits &,
    const balance::Watch &watch, const std::stop_token &stop)
{
    watch({.best = 8'000'000, .bound = 6'000'000, .nodes = 4321, .elapsed = 6s});
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
    return betterLine(project, balance::Status::Stopped);
}

struct BalanceDesk : test::Desk {
    viewmodel::BalanceModel balance{context()};

    BalanceDesk()
    {
        language.set(QStringLiteral("en"));
        document.load(fakes::skewedLine(), {});
        balance.setEngine(instantly([](const model::Project &project) { return betterLine(project); }));
        balance.setShown(true);
    }

    bool reach(Phase phase)
    {
        balance.start();
        return QTest::qWaitFor([&] { return balance.phase() == phase; });
    }

    std::string bytes() const { return wire::projectToJson(document.project()); }
};

QString value(const viewmodel::RowModel &rows, const QString &key, const QByteArray &role)
{
    const int keyRole = rows.roleNames().key("key");
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.data(rows.index(row), keyRole) == key)
            return rows.data(rows.index(row), rows.roleNames().key(role)).toString();
    }
    return {};
}

} // namespace

class tst_BalanceModel : public QObject
{
    Q_OBJECT

private slots:
    void adopted_isOneStepAndUndoRestoresTheBytes()
    {
        BalanceDesk desk;
        const QAbstractItemModelTester moves(desk.balance.moves());
        const QAbstractItemModelTester figures(desk.balance.figures());
        const std::string before = desk.bytes();
        QVERIFY(desk.reach(Phase::Offering));
        QVERIFY(desk.balance.canAdopt());
        QCOMPARE(desk.bytes(), before); // a preview changes nothing
        const QString cycle = value(*desk.balance.figures(), QStringLiteral("cycle"), "value");
        const QSignalSpy adopted(&desk.balance, &viewmodel::BalanceModel::adopted);
        desk.balance.adopt();
        QCOMPARE(adopted.count(), 1);
        QCOMPARE(desk.document.undoStack().count(), 1);
        QCOMPARE(desk.document.undoStack().undoText(), QStringLiteral("balance %1, 1 operation moved").arg(cycle));
        QVERIFY(desk.bytes() != before);
        QVERIFY(!desk.balance.shown());
        QCOMPARE(desk.balance.phase(), Phase::Asking);
        desk.document.undoStack().undo();
        QCOMPARE(desk.bytes(), before);
    }

    void offered_showsWhatMovesAndThePreview()
    {
        BalanceDesk desk;
        const Duration before = desk.document.report().lineCycle;
        QVERIFY(desk.reach(Phase::Offering));
        QCOMPARE(desk.balance.moves()->count(), 1);
        QCOMPARE(value(*desk.balance.moves(), QStringLiteral("P1/OP040"), "name"), QStringLiteral("Cover screws"));
        QCOMPARE(value(*desk.balance.moves(), QStringLiteral("P1/OP040"), "from"), QStringLiteral("C02"));
        QCOMPARE(value(*desk.balance.moves(), QStringLiteral("P1/OP040"), "to"), QStringLiteral("C01"));
        QVERIFY(desk.balance.preview()->active());
        QVERIFY(desk.balance.preview()->report().lineCycle < before);
        desk.balance.setShown(false); // hidden, there is nothing to compare with
        QVERIFY(!desk.balance.preview()->active());
        desk.balance.setShown(true);
        QVERIFY(desk.balance.preview()->active());
        desk.balance.discard();
        QVERIFY(!desk.balance.preview()->active());
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void searching_tellsBestBoundAndGap()
    {
        BalanceDesk desk;
        desk.balance.options()->setProperty("seconds", 12);
        desk.balance.setEngine(endlessly);
        QVERIFY(desk.reach(Phase::Searching));
        QTRY_COMPARE(value(*desk.balance.search(), QStringLiteral("best"), "value"), text::secondsText(8s));
        QCOMPARE(value(*desk.balance.search(), QStringLiteral("bound"), "value"), text::secondsText(6s));
        QCOMPARE(value(*desk.balance.search(), QStringLiteral("gap"), "value"), text::percentText(0.25, 1));
        QCOMPARE(value(*desk.balance.search(), QStringLiteral("nodes"), "value"), QStringLiteral("4,321"));
        QCOMPARE(desk.balance.share(), 0.5);
    }

    void stopped_keepsTheBest()
    {
        BalanceDesk desk;
        desk.balance.setEngine(endlessly);
        QVERIFY(desk.reach(Phase::Searching));
        desk.balance.stepBack();
        QTRY_COMPARE(desk.balance.phase(), Phase::Offering);
        QVERIFY(desk.balance.canAdopt());
        QVERIFY(desk.balance.staleText().isEmpty());
    }

    void lineChangedMeanwhile_isSaidAndWorkedOutAnew()
    {
        BalanceDesk desk;
        desk.balance.setEngine(endlessly);
        QVERIFY(desk.reach(Phase::Searching));
        QVERIFY(desk.document.edit({model::AssignOperation{desk.document.product(), model::OperationId("OP050"), {}, {}}}));
        desk.balance.stop();
        QTRY_COMPARE(desk.balance.phase(), Phase::Offering);
        QVERIFY(!desk.balance.staleText().isEmpty());
        QVERIFY(desk.balance.canAdopt()); // everything it speaks of is still there
        const int steps = desk.document.undoStack().count();
        desk.balance.adopt();
        QCOMPARE(desk.document.undoStack().count(), steps + 1);
        const model::Setup *setup = model::findSetup(desk.document.project(), desk.document.product());
        QVERIFY(model::findAssignment(*setup, model::OperationId("OP050")));
    }

    void thingsGoneMeanwhile_cannotBeAdopted()
    {
        BalanceDesk desk;
        QVERIFY(desk.reach(Phase::Offering));
        QVERIFY(desk.document.edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}}));
        QVERIFY(!desk.balance.canAdopt());
        QVERIFY(!desk.balance.staleText().isEmpty());
        QVERIFY(!desk.balance.preview()->active());
        const std::string before = desk.bytes();
        desk.balance.adopt();
        QCOMPARE(desk.bytes(), before);
        desk.document.undoStack().undo();
        QVERIFY(desk.balance.canAdopt());
    }

    void newOperationMeanwhile_cannotBeAdopted()
    {
        BalanceDesk desk;
        QVERIFY(desk.reach(Phase::Offering));
        const model::Operation more{.id = model::OperationId("OP060"), .process = model::ProcessId("screw")};
        QVERIFY(desk.document.edit({model::InsertOperation{desk.document.product(), more, 0}}));
        QVERIFY(!desk.balance.canAdopt()); // nobody would do it
    }

    void noBalance_namesOperationsAndTheFix()
    {
        BalanceDesk desk;
        desk.balance.setEngine(instantly([](const model::Project &) {
            return balance::LineBalance{.status = balance::Status::Infeasible,
                .obstacles = {{.kind = balance::ObstacleKind::NoHead, .operations = {model::OperationId("OP030")},
                    .process = model::ProcessId("screw")}}};
        }));
        QVERIFY(desk.reach(Phase::Impossible));
        const viewmodel::ObstructionList *rows = desk.balance.obstacles();
        QCOMPARE(rows->count(), 1);
        const QString what = rows->data(rows->index(0), viewmodel::RowModel::roleOf(0)).toString();
        QVERIFY2(what.contains(QStringLiteral("Board screws")) && what.contains(QStringLiteral("Screw")), qPrintable(what));
        QVERIFY(!rows->data(rows->index(0), viewmodel::RowModel::roleOf(1)).toString().isEmpty());
        QVERIFY(!desk.balance.canAdopt());
        desk.balance.stepBack();
        QCOMPARE(desk.balance.phase(), Phase::Asking);
    }

    void error_isToldAsAReason()
    {
        BalanceDesk desk;
        desk.balance.setEngine(instantly([](const model::Project &) {
            return Error{.code = Errc::ProjectHasErrors, .subject = "OP030", .detail = "PrecedenceCycle"};
        }));
        QVERIFY(desk.reach(Phase::Impossible));
        QCOMPARE(desk.balance.obstacles()->count(), 1);
    }

    void hidden_theEndIsTold()
    {
        BalanceDesk desk;
        desk.balance.setEngine(endlessly);
        QVERIFY(desk.reach(Phase::Searching));
        desk.balance.setShown(false);
        const QSignalSpy found(&desk.balance, &viewmodel::BalanceModel::found);
        desk.balance.stop();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(desk.balance.phase(), Phase::Offering); // it waits there
    }

    void anotherProject_abandonsTheSearch()
    {
        BalanceDesk desk;
        desk.balance.setEngine(endlessly);
        QVERIFY(desk.reach(Phase::Searching));
        desk.document.load(fakes::smallLine(), {});
        QCOMPARE(desk.balance.phase(), Phase::Asking);
        QTest::qWait(0);
        QCOMPARE(desk.balance.phase(), Phase::Asking);
    }

    void options_becomeTheTarget()
    {
        BalanceDesk desk;
        viewmodel::BalanceOptions &options = *desk.balance.options();
        balance::LineTarget target = options.target();
        QCOMPARE(target.objective, balance::Objective::Cycle);
        QVERIFY(!target.moves && !target.keepHeads && target.leastChange);
        QCOMPARE(target.products, std::vector{model::ProductId("P1")});
        options.setProperty("goal", viewmodel::BalanceOptions::FewestCells);
        options.setProperty("keepHeads", true);
        options.setProperty("movesLimited", true);
        options.setProperty("moves", 2);
        options.setProperty("seconds", 5);
        target = options.target();
        QCOMPARE(target.objective, balance::Objective::Cells);
        QCOMPARE(target.moves, std::optional<std::uint32_t>(2));
        QVERIFY(target.keepHeads);
        QCOMPARE(options.limits().time.count(), 5.0);
        QVERIFY(!options.canMix()); // one product only
    }

    void withoutDemand_cellsAreNotCounted()
    {
        BalanceDesk desk;
        QVERIFY(desk.document.edit({model::Set<std::vector<model::Demand>>{{}}}));
        desk.balance.options()->setProperty("goal", viewmodel::BalanceOptions::FewestCells);
        QVERIFY(!desk.balance.options()->hasTakt());
        QCOMPARE(desk.balance.options()->target().objective, balance::Objective::Cycle);
    }
};

QTEST_GUILESS_MAIN(tst_BalanceModel)
#include "tst_balancemodel.moc"
