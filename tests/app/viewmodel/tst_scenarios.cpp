// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/text/measuretext.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>

using namespace lw;
using viewmodel::ScenariosPageModel;
using viewmodel::ScenarioTableModel;
using viewmodel::WorkbenchModel;

namespace {

QVariant value(const viewmodel::RowModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role, -1));
}

QString sample(const char *name)
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/%1.line.json").arg(QLatin1String(name));
}

/// How long a machine may take that has other things to do.
constexpr int patience = 60'000;

} // namespace

/// The scenarios of a project as the page shows them.
class tst_Scenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Linewright"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_scenarios"));
    }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<test::Desk>();
        m_desk->language.set(QStringLiteral("en"));
        m_bench = std::make_unique<WorkbenchModel>(m_desk->context(), m_desk->autosave);
        m_bench->setPage(WorkbenchModel::Page::Scenarios);
        m_page = m_bench->scenarios();
    }

    void cleanup()
    {
        m_bench.reset();
        m_desk.reset();
    }

    void oneLine_isTheMainLineAndItsOwnReference()
    {
        QCOMPARE(m_page->lines()->count(), 1);
        QCOMPARE(value(*m_page->lines(), 0, "name").toString(), QStringLiteral("Main line"));
        QVERIFY(value(*m_page->lines(), 0, "open").toBool());
        QVERIFY(value(*m_page->lines(), 0, "reference").toBool());
        QVERIFY(!m_page->busy());
        QCOMPARE(cell("length_m", 0, ScenarioTableModel::ChangeRole), QString());
        QVERIFY(m_page->sketches()->find(QStringLiteral("main")));
    }

    void branch_opensANewLineAndBothAreCompared()
    {
        const QAbstractItemModelTester tester(m_page->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->branch(QStringLiteral("main"));
        QCOMPARE(m_page->lines()->count(), 2);
        QCOMPARE(m_page->openKey(), QStringLiteral("S1"));
        QCOMPARE(m_page->picked(), QStringLiteral("S1"));
        QVERIFY(m_bench->projectName().endsWith(QStringLiteral("Scenario 1")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->busy(), patience);
        QCOMPARE(cell("heads", 1, ScenarioTableModel::ChangeRole), QStringLiteral("same"));
        QVERIFY(m_desk->document.edit({model::Erase<model::Cell>{model::CellId("C03")}}));
        QCOMPARE(cell("cells", 0), QStringLiteral("3"));
        QCOMPARE(cell("cells", 1), QStringLiteral("2"));
        QVERIFY(cell("length_m", 1, ScenarioTableModel::ChangeRole).startsWith(QStringLiteral("better, \u2212")));
        QCOMPARE(tone("length_m", 1), viewmodel::Tone::Good);
        QVERIFY(cell("length_m", 1, ScenarioTableModel::SpokenRole).startsWith(QStringLiteral("Length, Scenario 1, ")));
        QCOMPARE(value(*m_page->differences(), 0, "value").toString(), QStringLiteral("removed"));
        m_bench->undo();
        QCOMPARE(m_page->differences()->count(), 0);
        m_bench->undo();
        QCOMPARE(m_page->lines()->count(), 1);
        QCOMPARE(m_page->picked(), QStringLiteral("main"));
        m_bench->redo();
        QCOMPARE(m_page->openKey(), QStringLiteral("S1"));
    }

    void open_switchesTheLineAndEditsStayThere()
    {
        m_page->branch(QStringLiteral("main"));
        QVERIFY(m_desk->document.edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}}));
        QSignalSpy done(m_page, &ScenariosPageModel::done);
        m_page->openLine(QStringLiteral("main"));
        QCOMPARE(done.count(), 1);
        QCOMPARE(m_desk->document.project().frame.heads.size(), std::size_t(5));
        QCOMPARE(m_bench->undoText(), QStringLiteral("Undo: open Main line"));
        m_bench->undo();
        QCOMPARE(m_desk->document.project().frame.heads.size(), std::size_t(4));
    }

    void renameAndNotes_areStepsInBothLanguages()
    {
        m_page->branch(QStringLiteral("main"));
        m_desk->language.set(QStringLiteral("zh_CN"));
        QCOMPARE(m_page->pickedName(), QStringLiteral("方案 1"));
        m_page->rename(QStringLiteral("S1"), QStringLiteral("  少一个单元 "));
        QCOMPARE(m_page->pickedName(), QStringLiteral("少一个单元"));
        m_desk->language.set(QStringLiteral("en"));
        QCOMPARE(m_page->pickedName(), QStringLiteral("Scenario 1"));
        m_page->setNotes(QStringLiteral("S1"), QStringLiteral("What if?"));
        QCOMPARE(m_page->pickedNotes(), QStringLiteral("What if?"));
        const int steps = m_desk->document.undoStack().index();
        m_page->rename(QStringLiteral("S1"), QString());
        m_page->setNotes(QStringLiteral("S1"), QStringLiteral("What if?"));
        QCOMPARE(m_desk->document.undoStack().index(), steps); // nothing to do
        m_bench->undo();
        QCOMPARE(m_page->pickedNotes(), QString());
    }

    void adopt_makesItTheMainLineAndKeepsTheOther()
    {
        m_page->branch(QStringLiteral("main"));
        QVERIFY(m_desk->document.edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}}));
        const model::Project before = m_desk->document.project();
        m_page->adoptLine(QStringLiteral("S1"));
        QCOMPARE(m_page->openKey(), QStringLiteral("main"));
        QCOMPARE(m_desk->document.project().frame.heads.size(), std::size_t(4));
        QCOMPARE(m_page->lines()->count(), 2);
        QCOMPARE(value(*m_page->lines(), 1, "name").toString(), QStringLiteral("Before Scenario 1"));
        m_bench->undo();
        QVERIFY(m_desk->document.project() == before);
    }

    void remove_takesItOutUntilUndone()
    {
        m_page->branch(QStringLiteral("main"));
        m_page->remove(QStringLiteral("S1"));
        QCOMPARE(m_page->lines()->count(), 1);
        QCOMPARE(m_page->openKey(), QStringLiteral("main"));
        m_bench->undo();
        QCOMPARE(m_page->openKey(), QStringLiteral("S1"));
        m_page->remove(QStringLiteral("main")); // there is always a main line
        QCOMPARE(m_page->lines()->count(), 2);
    }

    void prices_areAssumedUntilEntered()
    {
        QVERIFY(m_page->assumed());
        QCOMPARE(value(*m_page->prices(), 0, "value").toDouble(), 110'000.0);
        m_page->prices()->setValue(0, 90'000);
        QVERIFY(!m_page->assumed());
        QCOMPARE(m_desk->document.project().economics->operatorPerYear.minor, 90'000'00);
        m_page->prices()->setValue(0, 80'000); // the same field: the same step
        m_bench->undo();
        QVERIFY(m_page->assumed());
        m_bench->redo();
        QCOMPARE(value(*m_page->prices(), 0, "value").toDouble(), 80'000.0);
        m_page->forgetPrices();
        QVERIFY(m_page->assumed());
        QSignalSpy refused(m_bench.get(), &WorkbenchModel::refused);
        m_page->prices()->setValue(0, -1);
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_page->assumed());
    }

    void file_isAReferenceThatTheLinesAreHeldAgainst()
    {
        QVERIFY(m_bench->files()->openPath(sample("board-test")));
        m_page->compareWithFile(QUrl::fromLocalFile(sample("board-test-before")));
        QCOMPARE(m_page->lines()->count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->busy(), patience);
        QCOMPARE(m_page->referenceName(), QStringLiteral("Board test, before"));
        QCOMPARE(cell("operators", 0), QStringLiteral("18"));
        QCOMPARE(cell("operators", 1), QStringLiteral("0"));
        QCOMPARE(cell("length_m", 1, ScenarioTableModel::ChangeRole), QStringLiteral("better, \u221244\u00a0%"));
        QVERIFY(cell("payback_months", 1).endsWith(QStringLiteral("months")));
        QVERIFY(m_page->summary().startsWith(QStringLiteral("Main line: CNY")));
        QVERIFY(m_page->reference());
        m_page->remove(QStringLiteral("file"));
        QCOMPARE(m_page->lines()->count(), 1);
        QVERIFY(m_page->pickedIsReference());
    }

    void manyDifferences_areCountedBeyondTheFirst()
    {
        QVERIFY(m_bench->files()->openPath(sample("board-test")));
        m_page->compareWithFile(QUrl::fromLocalFile(sample("assembly-300m")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->busy(), patience);
        QCOMPARE(m_page->differences()->count(), 41);
        QVERIFY(value(*m_page->differences(), 40, "label").toString().startsWith(QStringLiteral("And ")));
    }

    void file_thatCannotBeReadIsRefusedInWords()
    {
        QSignalSpy failed(m_page, &ScenariosPageModel::failed);
        m_page->compareWithFile(QUrl::fromLocalFile(QStringLiteral("/nowhere/at.all.line.json")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("at.all.line.json")));
        QCOMPARE(m_page->lines()->count(), 1);
    }

    void load_forgetsWhatWasCompared()
    {
        m_page->branch(QStringLiteral("main"));
        QVERIFY(m_bench->files()->openPath(sample("board-test")));
        QCOMPARE(m_page->lines()->count(), 1);
        QCOMPARE(m_page->picked(), QStringLiteral("main"));
    }

    void tab_isToldAfterEditsOnTheLinePage()
    {
        m_bench->setPage(WorkbenchModel::Page::Line);
        QVERIFY(m_desk->document.edit({model::Erase<model::Head>{model::HeadId("SD20-0003")}}));
        QCOMPARE(cell("heads", 0), QStringLiteral("5")); // nobody looks
        m_page->setFollowing(true);
        QCOMPARE(cell("heads", 0), QStringLiteral("4"));
        QVERIFY(m_desk->document.edit({model::Erase<model::Cell>{model::CellId("C03")}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("cells", 0), QStringLiteral("2"), patience);
        m_bench->undo();
        QTRY_COMPARE_WITH_TIMEOUT(cell("cells", 0), QStringLiteral("3"), patience);
    }

    void actions_branchAndAdopt()
    {
        QVERIFY(!m_bench->actions()->trigger(QStringLiteral("scenario.adopt")));
        QVERIFY(m_bench->actions()->trigger(QStringLiteral("scenario.new")));
        QCOMPARE(m_page->openKey(), QStringLiteral("S1"));
        QVERIFY(m_bench->actions()->trigger(QStringLiteral("scenario.main")));
        QCOMPARE(m_page->openKey(), QStringLiteral("main"));
    }

    void tables_areWrittenAsCsvWithTheComparison()
    {
        m_page->branch(QStringLiteral("main"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->busy(), patience);
        const QTemporaryDir folder;
        QSignalSpy done(m_bench->exports(), &viewmodel::ExportModel::done);
        m_bench->exports()->writeTables(QUrl::fromLocalFile(folder.filePath(QStringLiteral("tables"))));
        QVERIFY(m_bench->exports()->busy());
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(done[0][0].toString().contains(QStringLiteral("tables")));
        QFile file(folder.filePath(QStringLiteral("tables/comparison.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF" "figure,main,S1\r"));
        QVERIFY(lines.contains("cells,3,3\r"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("tables/cells.csv"))));
    }

    void report_isWrittenElsewhereAndTroubleIsASentence()
    {
        const QTemporaryDir folder;
        viewmodel::ExportModel *exports = m_bench->exports();
        QSignalSpy done(exports, &viewmodel::ExportModel::done);
        QSignalSpy failed(exports, &viewmodel::ExportModel::failed);
        exports->writeReport(QUrl::fromLocalFile(folder.filePath(QStringLiteral("line"))));
        exports->writeReport(QUrl::fromLocalFile(folder.filePath(QStringLiteral("second"))));
        QCOMPARE(failed.count(), 1); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QFile file(folder.filePath(QStringLiteral("line.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
        exports->writeReport(QUrl::fromLocalFile(QStringLiteral("/nowhere/line.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
        QVERIFY(failed[1][0].toString().contains(QStringLiteral("/nowhere/line.pdf")));
    }

private:
    QString cell(const char *measure, int column, int role = ScenarioTableModel::ValueRole) const
    {
        return at(measure, column, role).toString();
    }
    viewmodel::Tone tone(const char *measure, int column) const
    {
        return static_cast<viewmodel::Tone>(at(measure, column, ScenarioTableModel::ToneRole).toInt());
    }
    QVariant at(const char *measure, int column, int role) const
    {
        for (int row = 0; row < m_page->measures()->count(); ++row) {
            if (value(*m_page->measures(), row, "key").toString() == QLatin1String(measure))
                return m_page->table()->data(m_page->table()->index(row, column), role);
        }
        return {};
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<WorkbenchModel> m_bench;
    ScenariosPageModel *m_page = nullptr;
};

QTEST_MAIN(tst_Scenarios)
#include "tst_scenarios.moc"
