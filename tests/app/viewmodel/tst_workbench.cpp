// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "core/model/lookup.h"
#include "core/store/projectfile.h"
#include "tests/app/viewmodel/desk.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/skewedline.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>

using namespace lw;
using viewmodel::WorkbenchModel;

namespace {

QVariant value(const viewmodel::RowModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role, -1));
}

std::vector<QAbstractItemModel *> allLists(WorkbenchModel &bench)
{
    return {bench.products(), bench.files()->recent(), bench.files()->samples(), bench.files()->recovery(), bench.yamazumi(),
        bench.problems(), bench.line()->library(), bench.line()->library()->families(), bench.line()->inspector()->figures(),
        bench.line()->inspector()->operations(), bench.line()->inspector()->heads(), bench.line()->inspector()->fields(),
        bench.process()->operations(), bench.process()->processes(), bench.process()->parameters(),
        bench.process()->predecessors(), bench.process()->possiblePredecessors(), bench.process()->graph()->nodes(),
        bench.process()->graph()->edges(), bench.takt()->shifts(), bench.takt()->calendar(), bench.takt()->demands(),
        bench.takt()->derivation(), bench.takt()->figures(), bench.takt()->losses(), bench.takt()->cells(),
        bench.recipes()->recipes(), bench.recipes()->steps(), bench.recipes()->header(), bench.recipes()->heads(),
        bench.stations()->stations()};
}

} // namespace

class tst_Workbench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Linewright"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_workbench"));
        QSettings().clear();
    }

    void everyList_keepsTheRulesOfModels()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *list : allLists(bench))
            testers.push_back(std::make_unique<QAbstractItemModelTester>(list, QAbstractItemModelTester::FailureReportingMode::QtTest));
        test::Random random(5);
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 40; ++i) {
                if (i % 9 == 8)
                    bench.undo();
                else if (!desk.document.edit(test::randomEdit(random, desk.document.project())))
                    continue;
                bench.setPage(static_cast<WorkbenchModel::Page>(i % 6));
                if (i % 4 == 0)
                    bench.line()->actions()->selectNeighbour(1);
                if (i % 6 == 0)
                    bench.line()->actions()->selectSocket(1);
                if (i % 5 == 0 && bench.process()->operations()->count() > 0)
                    bench.process()->selectOperation(value(*bench.process()->operations(), 0, "operationId").toString());
                if (i % 10 == 0)
                    bench.recipes()->derive();
            }
            desk.language.set(round % 2 ? QStringLiteral("en") : QStringLiteral("zh_CN"));
            desk.document.load(test::randomLine(random), {});
        }
    }

    void figures_answerWhetherTaktIsMade()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QCOMPARE(bench.figures()->takt(), QStringLiteral("10.00\u00a0s"));
        QVERIFY(bench.figures()->makesTakt());
        QCOMPARE(bench.figures()->verdict(), QStringLiteral("Makes takt"));
        QSignalSpy changed(bench.figures(), &viewmodel::LineFigures::changed);
        bench.process()->setQuantity(QStringLiteral("OP030"), 30);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!bench.figures()->makesTakt());
        QVERIFY(bench.figures()->verdict().startsWith(QStringLiteral("Over takt by")));
        QCOMPARE(bench.figures()->bottleneckCell(), QStringLiteral("C02"));
        QCOMPARE(bench.figures()->verdictTone(), static_cast<int>(viewmodel::Tone::Critical));
    }

    void undo_namesItsStep()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QCOMPARE(bench.undoText(), QStringLiteral("Undo"));
        QVERIFY(bench.line()->actions()->moveHead(QStringLiteral("SD20-0001"), QStringLiteral("C01"), 3));
        QCOMPARE(bench.undoText(), QStringLiteral("Undo: move SD-20 to C01/3"));
        QVERIFY(bench.canUndo());
        bench.undo();
        QVERIFY(!bench.canUndo());
        QCOMPARE(bench.redoText(), QStringLiteral("Redo: move SD-20 to C01/3"));
    }

    void refusedEdit_isTold()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QSignalSpy refused(&bench, &WorkbenchModel::refused);
        QVERIFY(!bench.line()->actions()->moveHead(QStringLiteral("SD20-0001"), QStringLiteral("C01"), 1));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().toString().contains(QStringLiteral("C01/1")));
    }

    void fields_followTheSpec()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        bench.setPage(WorkbenchModel::Page::Process);
        bench.process()->selectOperation(QStringLiteral("OP030"));
        viewmodel::FieldListModel *fields = bench.process()->parameters();
        int target = -1;
        for (int row = 0; row < fields->count(); ++row)
            if (value(*fields, row, "group").toString() == QStringLiteral("Torque") && value(*fields, row, "leads").toBool())
                target = row;
        QVERIFY(target >= 0);
        QCOMPARE(value(*fields, target, "unit").toString(), QStringLiteral("N·m"));
        QCOMPARE(value(*fields, target, "maximum").toDouble(), 2.0);
        QCOMPARE(value(*fields, target, "decimals").toInt(), 3);
        QSignalSpy refused(&bench, &WorkbenchModel::refused);
        fields->setValue(target, 2.5);
        QCOMPARE(refused.count(), 1);
        fields->setValue(target, 0.125);
        fields->setValue(target, 0.13);
        QCOMPARE(desk.document.project().products.front().operations.at(2).parameters.front().target, 0.13);
        QCOMPARE(desk.document.undoStack().count(), 1); // one field being typed
    }

    void hiddenPage_catchesUpWhenShown()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QSignalSpy changed(bench.takt()->cells(), &viewmodel::CellTableModel::dataChanged);
        bench.process()->setQuantity(QStringLiteral("OP030"), 9);
        QCOMPARE(changed.count(), 0);
        bench.setPage(WorkbenchModel::Page::Takt);
        QVERIFY(!changed.isEmpty());
        const auto roles = changed.front().at(2).value<QList<int>>();
        const int typeRole = bench.takt()->cells()->roleNames().key("typeId");
        QVERIFY(!roles.contains(typeRole)); // only what differs is told
    }

    void problem_jumpsToItsPlace()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QCOMPARE(bench.problems()->errors(), 0);
        QVERIFY(bench.line()->actions()->removeHead(QStringLiteral("SD20-0001")));
        QVERIFY(bench.problems()->errors() > 0);
        QCOMPARE(value(*bench.problems(), 0, "tone").toInt(), static_cast<int>(viewmodel::Tone::Critical));
        QVERIFY(!value(*bench.problems(), 0, "fix").toString().isEmpty());
        bench.problems()->jump(0);
        QCOMPARE(bench.page(), WorkbenchModel::Page::Process);
        QCOMPARE(bench.process()->currentOperation(), QStringLiteral("OP030"));
    }

    void library_findsInBothLanguages()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        viewmodel::ModuleLibraryModel *library = bench.line()->library();
        QCOMPARE(library->count(), 4);
        library->setSearchText(QStringLiteral("torque"));
        QCOMPARE(library->count(), 1);
        QCOMPARE(value(*library, 0, "typeId").toString(), QStringLiteral("SD-20"));
        library->setSearchText(QStringLiteral("取放"));
        QCOMPARE(library->count(), 1);
        QCOMPARE(value(*library, 0, "badge").toString(), QStringLiteral("1/2")); // 1.536 l of 3.075 l
        library->setSearchText({});
        library->toggleFamily(QStringLiteral("cell"));
        QCOMPARE(library->count(), 2);
        QVERIFY(value(*library, 0, "cell").toBool());
        library->toggleFamily(QStringLiteral("cell"));
        QCOMPARE(library->count(), 4);
    }

    void recipes_goStaleWithTheLine()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        bench.setPage(WorkbenchModel::Page::Recipes);
        QVERIFY(bench.recipes()->derived());
        QCOMPARE(bench.recipes()->recipes()->count(), 3);
        QCOMPARE(bench.recipes()->currentRow(), 0);
        bench.recipes()->setCurrentRow(1);
        QCOMPARE(bench.recipes()->steps()->count(), 2);
        QVERIFY(bench.recipes()->json().contains(QStringLiteral("\"OP030\"")));
        bench.process()->setQuantity(QStringLiteral("OP030"), 5);
        QVERIFY(!bench.recipes()->derived());
        bench.recipes()->derive();
        QVERIFY(bench.recipes()->derived());

        const QTemporaryDir folder;
        QVERIFY(bench.recipes()->exportTo(QUrl::fromLocalFile(folder.path())));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
    }

    void brokenLine_hasNoRecipesAndSaysWhy()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        QVERIFY(bench.line()->actions()->removeHead(QStringLiteral("SD20-0001")));
        bench.recipes()->derive();
        QCOMPARE(bench.recipes()->recipes()->count(), 0);
        QCOMPARE(bench.recipes()->statusTone(), static_cast<int>(viewmodel::Tone::Critical));
    }

    void files_saveOpenAndRemember()
    {
        test::Desk desk;
        WorkbenchModel bench(desk.context(), desk.autosave);
        viewmodel::FilesModel *files = bench.files();
        QSignalSpy needed(files, &viewmodel::FilesModel::pathNeeded);
        QVERIFY(!files->save());
        QCOMPARE(needed.count(), 1);
        const QString path = desk.home.filePath(QStringLiteral("mine"));
        QVERIFY(files->saveAs(QUrl::fromLocalFile(path)));
        QCOMPARE(files->fileName(), QStringLiteral("mine.line.json"));
        QVERIFY(files->saved());
        QCOMPARE(files->recent()->keyAt(0), path + QStringLiteral(".line.json"));
        bench.process()->setQuantity(QStringLiteral("OP030"), 5);
        QCOMPARE(files->savedText(), QStringLiteral("Unsaved changes"));
        QVERIFY(files->openPath(path + QStringLiteral(".line.json")));
        QCOMPARE(files->recovery()->count(), 1); // what was unsaved is offered back
        QVERIFY(files->recover(0));
        QCOMPARE(desk.document.project().products.front().operations.at(2).quantity, 5.0);
        QCOMPARE(files->recovery()->count(), 0);

        QSignalSpy failed(files, &viewmodel::FilesModel::failed);
        QVERIFY(!files->openPath(desk.home.filePath(QStringLiteral("nothing.line.json"))));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("nothing.line.json")));
    }

    void suggestion_appliesWhatItPromises()
    {
        test::Desk desk;
        model::Project project = desk.document.project();
        project.setups.front().placements.push_back({model::HeadId("SD20-0003"), {model::CellId("C01"), 3}});
        project.products.front().precedence.clear();
        project.products.front().operations.at(2).quantity = 9;
        desk.document.load(project, {});
        WorkbenchModel bench(desk.context(), desk.autosave);
        QTRY_VERIFY(bench.line()->suggestion()->available());
        const Duration before = desk.document.report().lineCycle;
        const QString text = bench.line()->suggestion()->text();
        bench.line()->suggestion()->apply();
        QVERIFY(desk.document.report().lineCycle < before);
        QVERIFY(bench.canUndo());
        // What shows it does not jump with every edit: the text stays until what is best now is known.
        QVERIFY(bench.line()->suggestion()->outdated() && !bench.line()->suggestion()->available());
        QCOMPARE(bench.line()->suggestion()->text(), text);
        desk.document.load(project, {});
        QVERIFY(!bench.line()->suggestion()->outdated());
        QVERIFY(bench.line()->suggestion()->text().isEmpty());
    }

    void suggestionOfSeveralSteps_namesEach()
    {
        test::Desk desk;
        desk.language.set(QStringLiteral("en"));
        model::Project project = fakes::skewedLine();
        project.setups.front().placements.pop_back(); // the idle head is in the magazine
        desk.document.load(project, {});
        WorkbenchModel bench(desk.context(), desk.autosave);
        QTRY_VERIFY(bench.line()->suggestion()->available());
        const QString text = bench.line()->suggestion()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Place SD-20 in ")) && text.contains(QStringLiteral(", assign OP0")), qPrintable(text));
        bench.line()->suggestion()->apply();
        bench.undo(); // one step
        QVERIFY(!bench.canUndo());
    }
};

QTEST_GUILESS_MAIN(tst_Workbench)
#include "tst_workbench.moc"
