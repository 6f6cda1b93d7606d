// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edit.h"
#include "core/model/lookup.h"
#include "tests/fakes/randomline.h"

#include <QTest>

#include <array>
#include <vector>

using namespace lw;
using namespace lw::model;
using lw::test::Random;

Q_DECLARE_METATYPE(lw::model::Edit)
Q_DECLARE_METATYPE(std::string)

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void inversesInReverse_giveTheFirstProject_data();
    void inversesInReverse_giveTheFirstProject();
    void failingEdit_leavesTheProjectUntouched();
    void failingGroup_undoesWhatItHadDone();
    void refused_data();
    void refused();
    void eraseCell_takesPlacementsAndHandWorkAlong();
    void eraseProduct_takesSetupAndDemandAlong();
    void eraseOperation_takesArcsZoningAndAssignmentAlong();
    void replaceHead_keepsWorkAtThePlace();
    void assignWithoutIndex_goesToTheEnd();
    void precedenceCycle_namesTheLoop();
    void touchedBy_namesBothEndsOfAMove();
    void touchedBy_group_seesEarlierEdits();

private:
    static Project line(std::uint32_t seed = 1)
    {
        Random random(seed);
        return test::randomLine(random);
    }
};

void TestEdit::inversesInReverse_giveTheFirstProject_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::newRow("sound") << false;
    QTest::newRow("damaged") << true;
}

void TestEdit::inversesInReverse_giveTheFirstProject()
{
    QFETCH(bool, damaged);
    std::array<int, std::variant_size_v<Edit::Value>> applied{};
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        Project project = test::randomLine(random);
        for (int count = 0; damaged && count < 3; ++count)
            test::damage(random, project);
        std::vector<Project> states;
        std::vector<Edit> inverses;
        for (int step = 0; step < 200; ++step) {
            const Edit edit = test::randomEdit(random, project);
            const Project before = project;
            Result<Edit> inverse = applyEdit(project, edit);
            if (!inverse) {
                QVERIFY(project == before);
                continue;
            }
            ++applied[edit.value.index()];
            states.push_back(before);
            inverses.push_back(*std::move(inverse));
        }
        for (; !inverses.empty(); inverses.pop_back(), states.pop_back()) {
            const Project after = project;
            const Result<Edit> again = applyEdit(project, inverses.back());
            QVERIFY2(again, again ? "" : again.error().subject.c_str());
            QVERIFY(project == states.back());
            Project redone = project;
            QVERIFY(applyEdit(redone, *again));
            QVERIFY(redone == after);
        }
    }
    for (std::size_t kind = 0; kind < applied.size(); ++kind)
        QVERIFY2(applied[kind] > 0, qPrintable(QString::number(kind) + " was never drawn"));
}

void TestEdit::failingEdit_leavesTheProjectUntouched()
{
    int refusals = 0;
    for (std::uint32_t seed = 100; seed < 130; ++seed) {
        Random random(seed);
        Project project = test::randomLine(random);
        for (int step = 0; step < 100; ++step) {
            const Project before = project;
            if (!applyEdit(project, test::randomEdit(random, project))) {
                ++refusals;
                QVERIFY(project == before);
            }
        }
    }
    QVERIFY(refusals > 100);
}

void TestEdit::failingGroup_undoesWhatItHadDone()
{
    Project project = line();
    const Project before = project;
    const ProductId product = project.products.front().id;
    const HeadId head = project.setups.front().placements.front().head;
    const EditGroup group{{{RemoveHead{product, head}}, {Erase<Cell>{project.frame.cells.back().id}},
                           {RemoveHead{product, head}}}};
    const Result<Edit> result = applyEdit(project, {group});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Errc::NotPlaced);
    QVERIFY(project == before);
}

void TestEdit::refused_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("code");
    QTest::addColumn<std::string>("subject");
    const Project project = line();
    const ProductId product = project.products.front().id;
    const Placement first = project.setups.front().placements[0];
    const Placement second = project.setups.front().placements[1];
    const HeadId spare = project.frame.heads.back().id;
    const auto row = [](const char *name, Edit edit, Errc code, const std::string &subject) {
        QTest::newRow(name) << edit << static_cast<int>(code) << subject;
    };
    row("place: taken", {PlaceHead{product, spare, first.socket}}, Errc::SocketTaken, first.socket.cell.value + "/1");
    row("place: where it is", {PlaceHead{product, first.head, first.socket}}, Errc::NothingToDo,
        first.socket.cell.value + "/1");
    row("place: no such socket", {PlaceHead{product, spare, {first.socket.cell, 9}}}, Errc::BadIndex,
        first.socket.cell.value + "/9");
    row("place: socket 0", {PlaceHead{product, spare, {first.socket.cell, 0}}}, Errc::BadIndex,
        first.socket.cell.value + "/0");
    row("place: no such head", {PlaceHead{product, HeadId{"X"}, first.socket}}, Errc::UnknownId, "X");
    row("place: no such cell", {PlaceHead{product, spare, {CellId{"X"}, 1}}}, Errc::UnknownId, "X");
    row("place: no such product", {PlaceHead{ProductId{"X"}, spare, first.socket}}, Errc::UnknownId, "X");
    row("remove: not placed", {RemoveHead{product, spare}}, Errc::NotPlaced, spare.value);
    row("replace: in use", {ReplaceHead{product, first.head, second.head}}, Errc::InUse, second.head.value);
    row("insert: duplicate", {Insert<Cell>{project.frame.cells[0], 0}}, Errc::DuplicateId, "C001");
    row("insert: no id", {Insert<Cell>{Cell{}, 0}}, Errc::BadValue, "id");
    row("insert: beyond the end", {Insert<Head>{{HeadId{"N"}, {}}, 99}}, Errc::BadIndex, "N");
    row("erase: in use", {Erase<CellType>{project.frame.cells[0].type}}, Errc::InUse,
        project.frame.cells[0].type.value);
    row("erase: unknown", {Erase<Cell>{CellId{"X"}}}, Errc::UnknownId, "X");
    row("reorder: beyond the end", {Reorder<Cell>{project.frame.cells[0].id, 6}}, Errc::BadIndex, "C001");
    row("assign: nothing to take away", {AssignOperation{product, OperationId{"X"}, std::nullopt}}, Errc::NothingToDo,
        "X");
    row("setup of another product", {ReplaceSetup{product, Setup{ProductId{"X"}, {}, {}}}}, Errc::BadValue, "X");
    row("empty group", {EditGroup{}}, Errc::NothingToDo, "");
}

void TestEdit::refused()
{
    QFETCH(Edit, edit);
    QFETCH(int, code);
    QFETCH(std::string, subject);
    Project project = line();
    const Result<Edit> result = applyEdit(project, edit);
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
    QCOMPARE(result.error().subject, subject);
    QVERIFY(project == line());
}

void TestEdit::eraseCell_takesPlacementsAndHandWorkAlong()
{
    Project project = line();
    Setup &setup = project.setups.front();
    const CellId cell = project.frame.cells[2].id;
    setup.assignments.front().performer = cell;
    const OperationId byHand = setup.assignments.front().operation;
    const HeadId head = findPlacement(setup, SocketRef{cell, 1})->head;
    QVERIFY(applyEdit(project, {Erase<Cell>{cell}}));
    QVERIFY(!find(project, cell));
    QVERIFY(find(project, head));
    for (const Setup &one : project.setups)
        for (const Placement &placement : one.placements)
            QVERIFY(placement.socket.cell != cell);
    QVERIFY(!findAssignment(project.setups.front(), byHand));
}

void TestEdit::eraseProduct_takesSetupAndDemandAlong()
{
    Project project = line();
    const ProductId product = project.products.front().id;
    QVERIFY(applyEdit(project, {Erase<Product>{product}}));
    QVERIFY(!find(project, product));
    QVERIFY(!findSetup(project, product));
    QVERIFY(!findDemand(project, product));
}

void TestEdit::eraseOperation_takesArcsZoningAndAssignmentAlong()
{
    Project project = line();
    const ProductId product = project.products.front().id;
    const OperationId id = project.products.front().zoning.front().operations.front();
    QVERIFY(applyEdit(project, {EraseOperation{product, id}}));
    for (const Precedence &arc : project.products.front().precedence)
        QVERIFY(arc.before != id && arc.after != id);
    QVERIFY(project.products.front().zoning.empty());
    QVERIFY(!findAssignment(project.setups.front(), id));
}

void TestEdit::replaceHead_keepsWorkAtThePlace()
{
    Project project = line();
    Setup &setup = project.setups.front();
    const auto byHead = std::find_if(setup.assignments.begin(), setup.assignments.end(), [](const Assignment &one) {
        return std::holds_alternative<HeadId>(one.performer);
    });
    const OperationId operation = byHead->operation;
    const HeadId out = std::get<HeadId>(byHead->performer);
    const HeadId in = project.frame.heads.back().id;
    const SocketRef socket = findPlacement(setup, out)->socket;
    QVERIFY(applyEdit(project, {ReplaceHead{setup.product, out, in}}));
    QVERIFY(findPlacement(setup, in)->socket == socket);
    QVERIFY(!findPlacement(setup, out));
    QVERIFY(findAssignment(setup, operation)->performer == Performer{in});
}

void TestEdit::assignWithoutIndex_goesToTheEnd()
{
    Project project = line();
    Setup &setup = project.setups.front();
    const OperationId first = setup.assignments.front().operation;
    const HeadId head = setup.placements.front().head;
    QVERIFY(applyEdit(project, {AssignOperation{setup.product, first, head}}));
    QVERIFY(setup.assignments.back().operation == first);
    QVERIFY(applyEdit(project, {AssignOperation{setup.product, first, head, 0}}));
    QVERIFY(setup.assignments.front().operation == first);
}

void TestEdit::precedenceCycle_namesTheLoop()
{
    Project project = line();
    Product &product = project.products.front();
    const auto id = [&](std::size_t at) { return product.operations[at].id; };
    product.precedence = {{id(0), id(1)}, {id(1), id(2)}};
    const Result<Edit> result = applyEdit(project, {SetPrecedence{product.id, {id(2), id(0)}}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Errc::PrecedenceCycle);
    QCOMPARE(result.error().detail, std::string("OP00030 → OP00010 → OP00020 → OP00030"));
}

void TestEdit::touchedBy_namesBothEndsOfAMove()
{
    const Project project = line();
    const Setup &setup = project.setups.front();
    const Edit move{PlaceHead{setup.product, setup.placements.front().head, {project.frame.cells[3].id, 1}}};
    const Touched touched = touchedBy(project, setup.product, move);
    QVERIFY(!touched.everything);
    QVERIFY((touched.cells == std::vector<CellId>{CellId{"C001"}, CellId{"C004"}}));
    const Touched other = touchedBy(project, project.products.back().id, move);
    QVERIFY(!other.everything && other.cells.empty());
}

void TestEdit::touchedBy_group_seesEarlierEdits()
{
    const Project project = line();
    const Setup &setup = project.setups.front();
    const HeadId spare = project.frame.heads.back().id;
    const Placement placed = setup.placements.front();
    const EditGroup group{{{RemoveHead{setup.product, placed.head}}, {PlaceHead{setup.product, spare, placed.socket}},
                           {AssignOperation{setup.product, project.products.front().operations.back().id, spare}}}};
    const Touched touched = touchedBy(project, setup.product, {group});
    QVERIFY(!touched.everything);
    QVERIFY((touched.cells == std::vector<CellId>{CellId{"C001"}, CellId{"C006"}}));
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
