// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/line/verify.h"
#include "tests/core/balance/line/soundbalance.h"

#include <algorithm>
#include <functional>

using namespace lw;
using balance::FindingCode;

namespace {

/// A way to break a sound balance or what it is held against.
using Harm = std::function<void(model::Project &, balance::LineTarget &, balance::LineBalance &)>;

model::Assignment &assignmentOf(balance::LineBalance &balance, const char *operation)
{
    std::vector<model::Assignment> &list = balance.setups.front().assignments;
    return *std::find_if(list.begin(), list.end(), [&](const model::Assignment &one) { return one.operation.value == operation; });
}

model::Placement &placementOf(model::Setup &setup, const model::Performer &performer)
{
    const model::HeadId head = std::get<model::HeadId>(performer);
    return *std::find_if(setup.placements.begin(), setup.placements.end(),
                         [&](const model::Placement &one) { return one.head == head; });
}

/// In both setups, so that they stay alike.
void placeEverywhere(balance::LineBalance &balance, const std::string &head, const std::string &cell, std::uint32_t socket)
{
    const model::Placement added{model::HeadId(head), {model::CellId(cell), socket}};
    for (model::Setup &setup : balance.setups)
        setup.placements.push_back(added);
}

struct Row {
    const char *name;
    FindingCode code;
    Harm harm;
};

const std::vector<Row> &rows()
{
    using model::CellId, model::HeadId, model::OperationId;
    static const std::vector<Row> list{
        {"no setups", FindingCode::SetupsMissing, [](auto &, auto &, auto &b) { b.setups.clear(); }},
        {"one setup", FindingCode::SetupsMissing, [](auto &, auto &, auto &b) { b.setups.pop_back(); }},
        {"no reason", FindingCode::ObstaclesMissing,
         [](auto &, auto &, auto &b) { b.setups.clear(), b.status = balance::Status::Infeasible; }},
        {"unknown head", FindingCode::UnknownReference,
         [](auto &, auto &, auto &b) { placeEverywhere(b, "GONE", "C2", 1); }},
        {"unknown operation", FindingCode::UnknownReference,
         [](auto &, auto &, auto &b) { b.setups[0].assignments.push_back({OperationId("O9"), CellId("C3")}); }},
        {"unknown cell", FindingCode::UnknownReference,
         [](auto &, auto &, auto &b) { assignmentOf(b, "O4").performer = CellId("C9"); }},
        {"no such socket", FindingCode::SocketUnknown,
         [](auto &, auto &, auto &b) { placeEverywhere(b, "BIG1", "C3", 1); }},
        {"socket twice", FindingCode::SocketTaken,
         [](auto &, auto &, auto &b) {
             const model::Placement first = b.setups[0].placements.front();
             placeEverywhere(b, "BIG1", first.socket.cell.value, first.socket.number);
         }},
        {"wrong interface", FindingCode::InterfaceMismatch,
         [](auto &p, auto &, auto &) { p.catalog.headTypes[0].interface = model::InterfaceId("B"); }},
        {"head twice", FindingCode::HeadPlacedTwice,
         [](auto &, auto &, auto &b) { placeEverywhere(b, b.setups[0].placements.front().head.value, "C3", 7); }},
        {"placements differ", FindingCode::PlacementsDiffer,
         [](auto &, auto &, auto &b) {
             model::Setup &setup = b.setups[1];
             setup.placements.erase(std::find_if(setup.placements.begin(), setup.placements.end(), [&](const auto &one) {
                 return model::Performer(one.head) != setup.assignments[0].performer
                     && model::Performer(one.head) != setup.assignments[1].performer;
             }));
         }},
        {"head moved", FindingCode::HeadMoved, [](auto &, auto &t, auto &) { t.keepHeads = true; }},
        {"not assigned", FindingCode::OperationUnassigned,
         [](auto &, auto &, auto &b) { b.setups[0].assignments.pop_back(); }},
        {"assigned twice", FindingCode::OperationAssignedTwice,
         [](auto &, auto &, auto &b) { b.setups[0].assignments.push_back(b.setups[0].assignments.front()); }},
        {"head in the magazine", FindingCode::HeadNotPlaced,
         [](auto &, auto &, auto &b) {
             const model::Performer performer = assignmentOf(b, "O1").performer;
             for (model::Setup &setup : b.setups)
                 std::erase_if(setup.placements, [&](const auto &one) { return model::Performer(one.head) == performer; });
         }},
        {"not able", FindingCode::CapabilityMissing,
         [](auto &, auto &, auto &b) { assignmentOf(b, "O2").performer = assignmentOf(b, "O1").performer; }},
        {"torque too high", FindingCode::ParameterOutside,
         [](auto &p, auto &, auto &) { p.products[0].operations[0].parameters[0].target = 5.5; }},
        {"not manual", FindingCode::NotManual,
         [](auto &, auto &, auto &b) { assignmentOf(b, "O3").performer = CellId("C3"); }},
        {"nobody there", FindingCode::OperatorMissing,
         [](auto &, auto &, auto &b) { assignmentOf(b, "O4").performer = CellId("C2"); }},
        {"on two cells", FindingCode::CellsDiffer,
         [](auto &p, auto &, auto &b) {
             // O3 and O1 exchange their heads in the first product only.
             p.products[0].zoning.erase(p.products[0].zoning.begin());
             p.products[0].precedence.clear();
             std::swap(assignmentOf(b, "O1").performer, assignmentOf(b, "O3").performer);
         }},
        {"precedence", FindingCode::PrecedenceBroken,
         [](auto &p, auto &, auto &) { p.products[0].precedence.push_back({OperationId("O4"), OperationId("O1")}); }},
        {"apart", FindingCode::ZoningBroken,
         [](auto &, auto &, auto &b) { assignmentOf(b, "O3").performer = assignmentOf(b, "O1").performer; }},
        {"together", FindingCode::ZoningBroken,
         [](auto &p, auto &, auto &) { p.products[0].zoning[1].operations.push_back(OperationId("O4")); }},
        {"fixed", FindingCode::FixedMoved,
         [](auto &p, auto &t, auto &b) {
             t.fixed = {OperationId("O1")};
             const bool here = placementOf(b.setups[0], assignmentOf(b, "O1").performer).socket.cell.value == "C1";
             p.setups[0].placements[0].socket.cell = CellId(here ? "C2" : "C1");
         }},
        {"moves told", FindingCode::MovesWrong, [](auto &, auto &, auto &b) { ++b.moves; }},
        {"moves asked", FindingCode::TooManyMoves,
         [](auto &p, auto &t, auto &b) {
             t.moves = 0;
             const bool here = placementOf(b.setups[0], assignmentOf(b, "O1").performer).socket.cell.value == "C1";
             p.setups[0].placements[0].socket.cell = CellId(here ? "C2" : "C1");
         }},
        {"cells told", FindingCode::CellsWrong, [](auto &, auto &, auto &b) { ++b.cells; }},
        {"cells asked", FindingCode::TooManyCells, [](auto &, auto &t, auto &) { t.cells = 2; }},
        {"cycle told", FindingCode::CycleWrong, [](auto &, auto &, auto &b) { b.cycle -= Duration(1), b.cycleBound = {}; }},
        {"cycle by another rule", FindingCode::CycleWrong,
         [](auto &, auto &t, auto &) { t.mixed = balance::MixedRule::WeightedMean; }},
        {"over the limit", FindingCode::OverLimit, [](auto &, auto &t, auto &b) { t.cycle = b.cycle - Duration(1); }},
        {"bound too high", FindingCode::BoundWrong, [](auto &, auto &, auto &b) { b.cycleBound = b.cycle + Duration(1); }},
        {"proven with a gap", FindingCode::BoundWrong, [](auto &, auto &, auto &b) { b.cycleBound = b.cycle - Duration(1); }},
    };
    return list;
}

} // namespace

/// The verifier finds each kind of harm, and none in what is sound.
class tst_VerifyLine : public QObject
{
    Q_OBJECT

private slots:
    void soundBalance_hasNoFindings()
    {
        const model::Project project = test::projectOfTwo();
        for (const auto objective : {balance::Objective::Cells, balance::Objective::Cycle, balance::Objective::Efficiency,
                                     balance::Objective::Feasible}) {
            balance::LineTarget target = test::targetOfTwo();
            target.objective = objective;
            const auto found = balance::balanceLine(project, target);
            QVERIFY(found);
            QCOMPARE(found->status, balance::Status::Proven);
            QVERIFY(balance::verifyLine(project, target, *found).empty());
        }
    }

    void harm_isFound_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows().size(); ++row)
            QTest::newRow(rows()[row].name) << static_cast<int>(row);
    }

    void harm_isFound()
    {
        QFETCH(int, row);
        model::Project project = test::projectOfTwo();
        balance::LineTarget target = test::targetOfTwo();
        const auto found = balance::balanceLine(project, target);
        QVERIFY(found);
        balance::LineBalance broken = *found;
        const Row &one = rows()[static_cast<std::size_t>(row)];
        one.harm(project, target, broken);
        const std::vector<balance::Finding> findings = balance::verifyLine(project, target, broken);
        const bool told = std::any_of(findings.begin(), findings.end(),
                                      [&](const balance::Finding &finding) { return finding.code == one.code; });
        QVERIFY2(told, QByteArray::number(static_cast<int>(findings.size())) + " findings, first "
                           + QByteArray::number(findings.empty() ? -1 : static_cast<int>(findings.front().code)));
    }
};

QTEST_GUILESS_MAIN(tst_VerifyLine)
#include "tst_verifyline.moc"
