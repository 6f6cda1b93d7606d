// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/model/edit.h"
#include "core/model/lookup.h"
#include "core/model/operationmoves.h"
#include "core/model/validate.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/smallline.h"

#include <algorithm>

using namespace lw;
using namespace lw::model;
using Verdict = MoveAnswer::Verdict;

namespace {

const ProductId phone{"P1"};

MoveAnswer ask(const Project &project, const char *operation, const char *cell)
{
    return OperationMoves(project, phone, OperationId{operation}).at(CellId{cell});
}

/// The small line with a screw head on the first cell and a second automatic cell behind the others.
Project roomyLine()
{
    Project project = fakes::smallLine();
    project.setups[0].placements.push_back({HeadId{"SD20-0003"}, {CellId{"C01"}, 3}});
    return project;
}

std::size_t errors(const Project &project, const ProductId &product)
{
    const std::vector<Problem> problems = validateSetup(project, product);
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.severity == Severity::Error; }));
}

} // namespace

class TestOperationMoves : public QObject
{
    Q_OBJECT

private slots:
    void aCellWithTheHead_fits()
    {
        const MoveAnswer answer = ask(roomyLine(), "OP040", "C01");
        QVERIFY(answer.fits());
        QVERIFY(!answer.here);
        QCOMPARE(answer.performers, std::vector<Performer>{HeadId{"SD20-0003"}});
        QVERIFY(ask(roomyLine(), "OP040", "C02").here);
    }

    void aCellWithoutTheHead_saysSo()
    {
        QCOMPARE(ask(roomyLine(), "OP040", "C03").verdict, Verdict::NobodyCan);
        QCOMPARE(ask(fakes::smallLine(), "OP040", "C01").verdict, Verdict::NobodyCan);
    }

    void aHeadThatCannotReachTheTarget_isNamed()
    {
        Project project = roomyLine();
        project.products[0].operations[3].parameters[0].target = 0.9; // the head ends at 0.6 N·m
        const MoveAnswer answer = ask(project, "OP040", "C01");
        QCOMPARE(answer.verdict, Verdict::OutsideHead);
        QCOMPARE(answer.head, HeadId{"SD20-0003"});
        QCOMPARE(answer.parameter, std::string("torque"));
    }

    void theOrder_isKeptAndTheArcNamed()
    {
        // OP030 needs OP020; with OP020 on C02 it cannot go before it.
        Project project = roomyLine();
        project.setups[0].placements.push_back({HeadId{"PP4-0002"}, {CellId{"C02"}, 1}});
        std::erase(project.setups[0].placements, Placement{HeadId{"PP4-0002"}, {CellId{"C01"}, 2}});
        const MoveAnswer before = ask(project, "OP030", "C01");
        QCOMPARE(before.verdict, Verdict::PredecessorLater);
        QCOMPARE(before.other, OperationId{"OP020"});
        QCOMPARE(before.otherCell, CellId{"C02"});
        // OP040 comes before OP050: with the person in front of the line it cannot stay where it is.
        std::swap(project.frame.cells[0], project.frame.cells[2]);
        const MoveAnswer after = ask(project, "OP040", "C02");
        QCOMPARE(after.verdict, Verdict::SuccessorEarlier);
        QCOMPARE(after.other, OperationId{"OP050"});
        QCOMPARE(after.otherCell, CellId{"C03"});
    }

    void zoning_isKeptAndThePartnerNamed()
    {
        Project project = roomyLine();
        project.products[0].zoning = {{ZoningKind::SameCell, {OperationId{"OP030"}, OperationId{"OP040"}}}};
        QCOMPARE(ask(project, "OP040", "C01").verdict, Verdict::NotWithoutPartner);
        QCOMPARE(ask(project, "OP040", "C01").other, OperationId{"OP030"});
        project.products[0].zoning = {{ZoningKind::SeparateCells, {OperationId{"OP010"}, OperationId{"OP040"}}}};
        QCOMPARE(ask(project, "OP040", "C01").verdict, Verdict::NotWithPartner);
        QCOMPARE(ask(project, "OP040", "C01").other, OperationId{"OP010"});
        QVERIFY(ask(project, "OP040", "C02").fits());
    }

    void whatIsNotThere_isUnknown()
    {
        QCOMPARE(ask(roomyLine(), "OP999", "C01").verdict, Verdict::Unknown);
        QCOMPARE(ask(roomyLine(), "OP040", "C99").verdict, Verdict::Unknown);
    }

    /// On sound lines: a cell fits exactly when some performer there makes no error more.
    void answers_agreeWithTheCheckOfTheSetup()
    {
        int fitting = 0;
        int refused = 0;
        for (std::uint32_t seed = 1; seed <= 30; ++seed) {
            test::Random random(seed);
            const Project project = test::randomLine(random);
            const Product &product = project.products.front();
            const std::size_t before = errors(project, product.id);
            const Operation &operation = product.operations[test::pick(random, product.operations.size())];
            const OperationMoves moves(project, product.id, operation.id);
            for (const Cell &cell : project.frame.cells) {
                const MoveAnswer answer = moves.at(cell.id);
                if (answer.here)
                    continue;
                const Setup &setup = *findSetup(project, product.id);
                std::vector<Performer> all{cell.id};
                for (const Placement &placement : setup.placements)
                    if (placement.socket.cell == cell.id)
                        all.emplace_back(placement.head);
                const bool possible = std::any_of(all.begin(), all.end(), [&](const Performer &performer) {
                    Project draft = project;
                    return applyEdit(draft, {AssignOperation{product.id, operation.id, performer, {}}})
                        && errors(draft, product.id) <= before;
                });
                QCOMPARE(answer.fits(), possible);
                ++(possible ? fitting : refused);
            }
        }
        QVERIFY(fitting > 5);
        QVERIFY(refused > 20);
    }
};

QTEST_APPLESS_MAIN(TestOperationMoves)
#include "tst_operationmoves.moc"
