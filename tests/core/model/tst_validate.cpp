// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc cannot read as the first standard header

#include "core/model/lookup.h"
#include "core/model/validate.h"
#include "tests/fakes/randomline.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace lw;
using namespace lw::model;
using lw::test::Random;

namespace {

using Damage = std::function<void(Project &)>;

/// C001 … C006 with three heads each, SN-00001 … SN-00018 and two spares; OP00010 … OP00140, all on heads.
Project soundLine()
{
    Random random(4);
    test::LineShape shape;
    shape.manualShare = 0;
    return test::randomLine(random, shape);
}

const ProductId product{"P1"};

bool mentions(const Problem &problem, const std::string &text)
{
    return problem.subject.id.find(text) != std::string::npos
        || std::any_of(problem.facts.begin(), problem.facts.end(), [&](const Fact &fact) {
               const std::string *value = std::get_if<std::string>(&fact.value);
               return value && value->find(text) != std::string::npos;
           });
}

std::vector<Problem> allProblems(const Project &project)
{
    std::vector<Problem> found = validateStructure(project);
    const std::vector<Problem> setup = validateSetup(project, product);
    found.insert(found.end(), setup.begin(), setup.end());
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(lw::model::ProblemCode)

class TestValidate : public QObject
{
    Q_OBJECT

private slots:
    void soundLines_haveNoProblems();
    void eachCode_data();
    void eachCode();
    void everyHeadWithWork_isMissedByName();
    void setupProblems_readLikeTheLine();
    void toleranceOutside_isAWarning();
    void zoningFacts_nameBothPlaces();
    void cycleFacts_nameTheLoop();

private:
    static void structureRows();
    static void setupRows();
    static void workRows();
};

void TestValidate::soundLines_haveNoProblems()
{
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        const Project project = test::randomLine(random);
        QVERIFY(validateStructure(project).empty());
        QVERIFY(validateSetup(project, product).empty());
    }
}

void TestValidate::structureRows()
{
    const auto row = [](const char *name, ProblemCode code, const std::string &subject, Damage damage) {
        QTest::newRow(name) << code << subject << damage;
    };
    using enum ProblemCode;
    row("cell type gone", UnknownReference, "C001", [](Project &p) { p.frame.cells[0].type = CellTypeId{"?"}; });
    row("head type gone", UnknownReference, "SN-00001", [](Project &p) { p.frame.heads[0].type = HeadTypeId{"?"}; });
    row("interface gone", UnknownReference, "HT-00",
        [](Project &p) { p.catalog.headTypes[0].interface = InterfaceId{"?"}; });
    row("process gone", UnknownReference, "OP00010",
        [](Project &p) { p.products[0].operations[0].process = ProcessId{"?"}; });
    row("parameter gone", UnknownReference, "OP00010",
        [](Project &p) { p.products[0].operations[0].parameters[0].key = "?"; });
    row("arc to nowhere", UnknownReference, "OP00010 → ?",
        [](Project &p) { p.products[0].precedence.push_back({OperationId{"OP00010"}, OperationId{"?"}}); });
    row("zoning of nothing", UnknownReference, "OP00010, ?",
        [](Project &p) { p.products[0].zoning[0].operations = {OperationId{"OP00010"}, OperationId{"?"}}; });
    row("demand for nothing", UnknownReference, "?", [](Project &p) { p.demands[0].product = ProductId{"?"}; });
    row("setup of nothing", UnknownReference, "?", [](Project &p) { p.setups[1].product = ProductId{"?"}; });
    row("two cells", DuplicateId, "C001", [](Project &p) { p.frame.cells.push_back(p.frame.cells[0]); });
    row("two operations", DuplicateId, "OP00010",
        [](Project &p) { p.products[0].operations.push_back(p.products[0].operations[0]); });
    row("two arcs", DuplicateId, "OP00010 → OP00140", [](Project &p) {
        p.products[0].precedence.insert(p.products[0].precedence.end(), 2,
                                        {OperationId{"OP00010"}, OperationId{"OP00140"}});
    });
    row("two setups", DuplicateId, "P1", [](Project &p) { p.setups.push_back(p.setups[0]); });
    row("two demands", DuplicateId, "P1", [](Project &p) { p.demands.push_back(p.demands[0]); });
    row("no id", InvalidValue, "", [](Project &p) { p.frame.cells[0].id = {}; });
    row("no copies", InvalidValue, "C001", [](Project &p) { p.frame.cells[0].copies = 0; });
    row("time below zero", InvalidValue, "PU-00", [](Project &p) { p.catalog.cellTypes[0].indexTime = Duration(-1); });
    row("limits reversed", InvalidValue, "screw",
        [](Project &p) { std::swap(p.catalog.processes[0].parameters[0].minimum,
                                   p.catalog.processes[0].parameters[0].maximum); });
    row("ratio above one", InvalidValue, "P1", [](Project &p) { p.products[0].qualityRate = 1.5; });
    row("not a number", InvalidValue, "OP00010", [](Project &p) { p.products[0].operations[0].quantity = -0.0 / 0.0; });
    row("breaks longer than the shift", InvalidValue, "",
        [](Project &p) { p.calendar.shifts[0].breaks = std::chrono::hours(11); });
    row("target beyond the process", ParameterOutsideSpec, "OP00010",
        [](Project &p) { p.products[0].operations[0].parameters = {{"force", 101, 100, 102}}; });
    row("operations wait for each other", PrecedenceCycle, "P1", [](Project &p) {
        p.products[0].precedence = {{OperationId{"OP00010"}, OperationId{"OP00020"}},
                                    {OperationId{"OP00020"}, OperationId{"OP00010"}}};
    });
}

void TestValidate::setupRows()
{
    const auto row = [](const char *name, ProblemCode code, const std::string &subject, Damage damage) {
        QTest::newRow(name) << code << subject << damage;
    };
    using enum ProblemCode;
    row("no setup", SetupMissing, "P1", [](Project &p) { p.setups.erase(p.setups.begin()); });
    row("other interface", InterfaceMismatch, "C001/1", [](Project &p) { p.frame.heads[0].type = HeadTypeId{"HT-05"}; });
    row("no such socket", SocketUnknown, "C001/7", [](Project &p) { p.setups[0].placements[0].socket.number = 7; });
    row("socket taken", SocketTaken, "C001/2", [](Project &p) { p.setups[0].placements[0].socket.number = 2; });
    row("placed twice", HeadPlacedTwice, "SN-00001", [](Project &p) {
        p.setups[0].placements.push_back({HeadId{"SN-00001"}, {CellId{"C002"}, 9}});
    });
    row("head gone", UnknownReference, "C001/1", [](Project &p) { p.setups[0].placements[0].head = HeadId{"?"}; });
    row("cell gone", UnknownReference, "SN-00001", [](Project &p) { p.setups[0].placements[0].socket.cell = {}; });
    row("magazine overfull", MagazineOverfull, "", [](Project &p) { p.frame.magazinePlaces = 1; });
}

void TestValidate::workRows()
{
    const auto row = [](const char *name, ProblemCode code, const std::string &subject, Damage damage) {
        QTest::newRow(name) << code << subject << damage;
    };
    using enum ProblemCode;
    row("not assigned", OperationUnassigned, "OP00010",
        [](Project &p) { p.setups[0].assignments.erase(p.setups[0].assignments.begin()); });
    row("assigned twice", OperationAssignedTwice, "OP00010",
        [](Project &p) { p.setups[0].assignments.push_back(p.setups[0].assignments[0]); });
    row("performer gone", UnknownReference, "OP00010",
        [](Project &p) { p.setups[0].assignments[0].performer = HeadId{"?"}; });
    row("operation gone", UnknownReference, "?",
        [](Project &p) { p.setups[0].assignments[0].operation = OperationId{"?"}; });
    row("head in the magazine", HeadNotPlaced, "OP00010",
        [](Project &p) { p.setups[0].assignments[0].performer = HeadId{"SN-00020"}; });
    row("head cannot do it", CapabilityMissing, "OP00010", [](Project &p) {
        for (HeadType &type : p.catalog.headTypes)
            std::erase_if(type.capabilities, [&](const Capability &one) {
                return one.process == p.products[0].operations[0].process;
            });
    });
    row("target beyond the head", ParameterOutsideHead, "OP00010",
        [](Project &p) { p.products[0].operations[0].parameters = {{"force", 70, 65, 75}}; });
    row("not for hands", NotManual, "OP00010",
        [](Project &p) { p.setups[0].assignments[0].performer = p.frame.cells[0].id; });
    row("nobody there", OperatorMissing, "OP00010", [](Project &p) {
        p.frame.cells[0].type = CellTypeId{"PU-00"};
        p.products[0].operations[0].manualTime = Duration(1);
        p.setups[0].assignments[0].performer = p.frame.cells[0].id;
    });
    row("successor on an earlier cell", PrecedenceBroken, "OP00140 → OP00010",
        [](Project &p) { p.products[0].precedence = {{OperationId{"OP00140"}, OperationId{"OP00010"}}}; });
    row("together, but must not", ZoningBroken, "OP00010, OP00020", [](Project &p) {
        p.products[0].zoning = {{ZoningKind::SeparateCells, {OperationId{"OP00010"}, OperationId{"OP00020"}}}};
    });
    row("apart, but must not", ZoningBroken, "OP00010, OP00140", [](Project &p) {
        p.products[0].zoning = {{ZoningKind::SameCell, {OperationId{"OP00010"}, OperationId{"OP00140"}}}};
    });
}

void TestValidate::eachCode_data()
{
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<std::string>("subject");
    QTest::addColumn<Damage>("damage");
    structureRows();
    setupRows();
    workRows();
}

void TestValidate::eachCode()
{
    QFETCH(ProblemCode, code);
    QFETCH(std::string, subject);
    QFETCH(Damage, damage);
    Project project = soundLine();
    QVERIFY(allProblems(project).empty());
    damage(project);
    const std::vector<Problem> found = allProblems(project);
    const Severity severity = code == ProblemCode::MagazineOverfull ? Severity::Warning : Severity::Error;
    QVERIFY(std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
        return problem.code == code && problem.subject.id == subject && problem.severity == severity;
    }));
}

void TestValidate::everyHeadWithWork_isMissedByName()
{
    const Project sound = soundLine();
    int heads = 0;
    for (const Assignment &assignment : sound.setups[0].assignments) {
        const HeadId head = std::get<HeadId>(assignment.performer);
        const auto isMissed = [&](const Project &project) {
            const std::vector<Problem> found = allProblems(project);
            return std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
                return problem.severity == Severity::Error && mentions(problem, head.value);
            });
        };
        Project unplaced = sound;
        std::erase_if(unplaced.setups[0].placements, [&](const Placement &one) { return one.head == head; });
        QVERIFY(isMissed(unplaced));
        Project sold = sound;
        std::erase_if(sold.frame.heads, [&](const Head &one) { return one.id == head; });
        QVERIFY(isMissed(sold));
        ++heads;
    }
    QVERIFY(heads > 5);
}

void TestValidate::setupProblems_readLikeTheLine()
{
    Project project = soundLine();
    project.frame.magazinePlaces = 0;
    Setup &setup = project.setups[0];
    setup.placements[15].socket.number = 8;                   // C006, in the middle of the list of heads
    setup.placements[3].socket.number = 9;                    // C002
    project.products[0].operations[13].parameters[0] = {"force", 70, 65, 75}; // on C006
    project.products[0].operations[0].parameters[0] = {"force", 70, 65, 75};  // on C001
    std::erase_if(setup.assignments, [](const Assignment &one) { return one.operation.value == "OP00020"; });
    project.products[0].zoning = {{ZoningKind::SameCell, {OperationId{"OP00010"}, OperationId{"OP00140"}}}};
    std::vector<std::string> subjects;
    for (const Problem &problem : validateSetup(project, product))
        subjects.push_back(problem.subject.id);
    const std::vector<std::string> expected{"", "OP00010", "C002/9", "C006/8", "OP00140", "OP00020",
                                            "OP00010, OP00140"};
    QCOMPARE(subjects, expected);
}

void TestValidate::toleranceOutside_isAWarning()
{
    Project project = soundLine();
    project.products[0].operations[0].parameters = {{"force", 55, 50, 65}};
    const std::vector<Problem> found = validateSetup(project, product);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY((found[0].facts[2] == Fact{"bound", std::string("upper")}));
    QVERIFY((found[0].facts[3] == Fact{"value", 65.0}));
}

void TestValidate::zoningFacts_nameBothPlaces()
{
    Project project = soundLine();
    project.products[0].zoning = {{ZoningKind::SameCell, {OperationId{"OP00010"}, OperationId{"OP00140"}}}};
    const std::vector<Problem> found = validateSetup(project, product);
    QCOMPARE(found.size(), 1U);
    QVERIFY((found[0].facts
             == std::vector<Fact>{{"kind", std::string("same-cell")}, {"first", std::string("OP00010")},
                                  {"second", std::string("OP00140")}, {"firstCell", std::string("C001")},
                                  {"secondCell", std::string("C006")}}));
}

void TestValidate::cycleFacts_nameTheLoop()
{
    Project project = soundLine();
    const auto id = [&](std::size_t at) { return project.products[0].operations[at].id; };
    project.products[0].precedence = {{id(0), id(1)}, {id(1), id(2)}, {id(2), id(3)}, {id(3), id(1)}};
    const std::vector<Problem> found = validateStructure(project);
    QCOMPARE(found.size(), 1U);
    QVERIFY((found[0].facts
             == std::vector<Fact>{{"loop", std::string("OP00020 → OP00030 → OP00040 → OP00020")}}));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
