// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/session/document.h"
#include "app/session/scenarioedits.h"
#include "tests/fakes/smallline.h"

using namespace lw;
using model::ScenarioId;

namespace {

std::vector<std::string> idsOf(const model::Project &project)
{
    std::vector<std::string> ids;
    for (const model::LineTitle &title : session::lineTitles(project))
        ids.push_back(title.id.value);
    return ids;
}

const model::LocalText name{"Try", "试"};

} // namespace

/// Each command is one step of the document, and undoing it gives the same project back.
class tst_ScenarioEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<session::Document>();
        m_document->load(fakes::smallLine(), {});
    }

    void branch_opensANewLineThatIsEqual()
    {
        const model::Project before = project();
        edit(session::branchLine(project(), ScenarioId(), name));
        QCOMPARE(idsOf(project()), (std::vector<std::string>{"", "S1"}));
        QCOMPARE(project().title.id, ScenarioId("S1"));
        QVERIFY(model::lineOf(project()) == model::lineOf(before));
        undoTo(before);
    }

    void branch_ofALineThatIsNotOpenBeginsAsThatLine()
    {
        edit(session::branchLine(project(), ScenarioId(), name));
        edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}});
        edit({model::OpenScenario{ScenarioId()}});
        const model::Project before = project();
        edit(session::branchLine(project(), ScenarioId("S1"), name));
        QCOMPARE(project().title.id, ScenarioId("S2"));
        QCOMPARE(project().frame.heads.size(), before.frame.heads.size() - 1);
        QCOMPARE(idsOf(project()), (std::vector<std::string>{"", "S1", "S2"}));
        undoTo(before);
    }

    void ids_areNeverGivenTwiceAndSortAsNumbers()
    {
        for (int i = 0; i < 11; ++i)
            edit(session::branchLine(project(), ScenarioId(), name));
        QCOMPARE(idsOf(project()).back(), std::string("S11"));
        QCOMPARE(idsOf(project())[2], std::string("S2"));
        edit(session::removeLine(project(), ScenarioId("S4")));
        QCOMPARE(session::freshScenarioId(project()), ScenarioId("S12"));
    }

    void remove_ofTheOpenLineOpensTheMainLine()
    {
        edit(session::branchLine(project(), ScenarioId(), name));
        edit(session::branchLine(project(), ScenarioId("S1"), name));
        edit({model::Erase<model::Cell>{model::CellId("C03")}});
        const model::Project before = project();
        edit(session::removeLine(project(), ScenarioId("S2")));
        QCOMPARE(idsOf(project()), (std::vector<std::string>{"", "S1"}));
        QVERIFY(project().title.isMain());
        QCOMPARE(project().frame.cells.size(), std::size_t(3));
        undoTo(before);
    }

    void remove_ofAnotherLineLeavesTheOpenOne()
    {
        edit(session::branchLine(project(), ScenarioId(), name));
        edit({model::OpenScenario{ScenarioId()}});
        const model::Project before = project();
        edit(session::removeLine(project(), ScenarioId("S1")));
        QCOMPARE(idsOf(project()), (std::vector<std::string>{""}));
        undoTo(before);
    }

    void adopt_keepsTheFormerMainLineBeside_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("of the open scenario") << true;
        QTest::newRow("of another one") << false;
    }
    void adopt_keepsTheFormerMainLineBeside()
    {
        QFETCH(bool, open);
        edit(session::branchLine(project(), ScenarioId(), name));
        edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}});
        if (!open)
            edit({model::OpenScenario{ScenarioId()}});
        const model::Project before = project();
        edit(session::adoptLine(project(), ScenarioId("S1"), {"Former", "原"}));
        QVERIFY(project().title.isMain());
        QCOMPARE(project().frame.heads.size(), std::size_t(4));
        const model::LineTitle *former = session::findLine(project(), ScenarioId("S1"));
        QVERIFY(former);
        QCOMPARE(former->name.en, std::string("Former"));
        QCOMPARE(project().scenarios[0].line->frame.heads.size(), std::size_t(5));
        undoTo(before);
    }

    void retitle_isOneStep()
    {
        edit(session::branchLine(project(), ScenarioId(), name));
        const model::Project before = project();
        edit(session::retitleLine(project(), {ScenarioId("S1"), {"Shorter", "更短"}, "two cells less"}));
        QCOMPARE(project().title.notes, std::string("two cells less"));
        undoTo(before);
        edit({model::OpenScenario{ScenarioId()}});
        edit(session::retitleLine(project(), {ScenarioId("S1"), {"Other", "其他"}, {}}));
        QCOMPARE(project().scenarios[0].title.name.en, std::string("Other"));
    }

    void unknownAndMainLines_areRefused()
    {
        const model::Project before = project();
        QVERIFY(!m_document->edit(session::branchLine(project(), ScenarioId("S7"), name)));
        QVERIFY(!m_document->edit(session::removeLine(project(), ScenarioId("S7"))));
        QVERIFY(!m_document->edit(session::adoptLine(project(), ScenarioId("S7"), name)));
        QVERIFY(!m_document->edit(session::retitleLine(project(), {ScenarioId("S7"), name, {}})));
        QVERIFY(!m_document->edit(session::removeLine(project(), ScenarioId())));
        QVERIFY(project() == before);
    }

private:
    const model::Project &project() const { return m_document->project(); }
    void edit(const model::Edit &edit) { QVERIFY(m_document->edit(edit)); }

    /// The last step undone, done again and undone once more.
    void undoTo(const model::Project &before)
    {
        const model::Project after = project();
        m_document->undoStack().undo();
        QVERIFY(project() == before);
        m_document->undoStack().redo();
        QVERIFY(project() == after);
        m_document->undoStack().undo();
        QVERIFY(project() == before);
        QCOMPARE(m_document->report().lineCycle, takt::checkLine(before, m_document->product()).lineCycle);
    }

    std::unique_ptr<session::Document> m_document;
};

QTEST_GUILESS_MAIN(tst_ScenarioEdits)
#include "tst_scenarioedits.moc"
