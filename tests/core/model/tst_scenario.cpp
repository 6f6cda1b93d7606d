// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/model/edit.h"
#include "tests/fakes/smallline.h"

using namespace lw;
using namespace lw::model;

namespace {

/// The small line with a branch S1 that is still equal to it.
Project branched()
{
    Project project = fakes::smallLine();
    Lines lines{project.title, {{{ScenarioId("S1"), {"Fewer heads", "少用操作头"}, {}}, LineSnapshot(lineOf(project))}}};
    (void)applyEdit(project, {Set<Lines>{std::move(lines)}});
    return project;
}

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT

private slots:
    void open_exchangesTheLinesAndBackAgain()
    {
        Project project = branched();
        const Project before = project;
        const Result<Edit> back = applyEdit(project, {OpenScenario{ScenarioId("S1")}});
        QVERIFY(back);
        QCOMPARE(project.title.id.value, std::string("S1"));
        QVERIFY(project.scenarios[0].title.isMain());
        QVERIFY(applyEdit(project, *back));
        QVERIFY(project == before);
    }

    void edits_stayInTheLineThatIsOpen()
    {
        Project project = branched();
        QVERIFY(applyEdit(project, {OpenScenario{ScenarioId("S1")}}));
        QVERIFY(applyEdit(project, {Erase<Head>{HeadId("SD20-0003")}}));
        QVERIFY(applyEdit(project, {OpenScenario{ScenarioId()}}));
        QCOMPARE(project.frame.heads.size(), std::size_t(5));
        QCOMPARE(project.scenarios[0].line->frame.heads.size(), std::size_t(4));
    }

    void adopt_isOneStepThatUndoes()
    {
        Project project = branched();
        QVERIFY(applyEdit(project, {OpenScenario{ScenarioId("S1")}}));
        QVERIFY(applyEdit(project, {Erase<Cell>{CellId("C03")}}));
        QVERIFY(applyEdit(project, {OpenScenario{ScenarioId()}}));
        const Project before = project;
        const Result<Edit> back = applyEdit(project, {Set<LineSnapshot>{project.scenarios[0].line}});
        QVERIFY(back);
        QVERIFY(lineOf(project) == *project.scenarios[0].line);
        QVERIFY(applyEdit(project, *back));
        QVERIFY(project == before);
    }

    void lines_areRefusedWithoutAMainLineAndWithIdsTwice()
    {
        Project project = branched();
        const Project before = project;
        const LineTitle title{ScenarioId("S1"), {}, {}};
        const LineSnapshot line(lineOf(project));
        QCOMPARE(applyEdit(project, {Set<Lines>{{title, {}}}}).error().code, Errc::BadValue);
        QCOMPARE(applyEdit(project, {Set<Lines>{{{}, {{title, line}, {title, line}}}}}).error().code, Errc::DuplicateId);
        QCOMPARE(applyEdit(project, {OpenScenario{ScenarioId("S9")}}).error().code, Errc::UnknownId);
        QCOMPARE(applyEdit(project, {OpenScenario{ScenarioId()}}).error().code, Errc::NothingToDo);
        QVERIFY(project == before);
    }

    void economics_areRefusedWhereTheyCannotBe()
    {
        Project project = branched();
        Economics economics = assumedEconomics("CNY");
        QVERIFY(applyEdit(project, {Set<std::optional<Economics>>{economics}}));
        economics.discountRate = 1.5;
        const Result<Edit> refused = applyEdit(project, {Set<std::optional<Economics>>{economics}});
        QCOMPARE(refused.error().code, Errc::BadValue);
        QCOMPARE(refused.error().subject, std::string("economics.discountRate"));
        QCOMPARE(project.economics, std::optional(assumedEconomics("CNY")));
    }

    void branch_isOneEditThatKeepsTheOpenLineAsItIs()
    {
        Project project = fakes::smallLine();
        const Project before = project;
        const LineTitle title{ScenarioId("S1"), {"Try", "试"}, {}};
        const Result<Edit> back = applyEdit(project, {Set<Lines>{{title, {{project.title, LineSnapshot(lineOf(project))}}}}});
        QVERIFY(back);
        QVERIFY(lineOf(project) == lineOf(before));
        QCOMPARE(touchedBy(before, ProductId("P1"), *back).everything, false);
        QVERIFY(applyEdit(project, *back));
        QVERIFY(project == before);
    }

    void copies_shareTheLinesThatAreNotOpen()
    {
        const Project project = branched();
        const Project copy = project;
        QCOMPARE(&*copy.scenarios[0].line, &*project.scenarios[0].line);
    }
};

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
