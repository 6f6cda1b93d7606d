// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/importwizardmodel.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QFile>
#include <QSignalSpy>

using namespace lw;
using viewmodel::ImportWizardModel;
using Mode = ImportWizardModel::Mode;

namespace {

QVariant value(const QAbstractItemModel &model, int row, const char *role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role));
}

struct WizardDesk : test::Desk {
    ImportWizardModel wizard{context()};

    QUrl write(const QString &name, const QByteArray &bytes)
    {
        QFile file(home.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
    const model::Product &product() const { return document.project().products[0]; }
};

constexpr auto table = "No.;Work;Seconds;After\n"
                       "OP010;Load;3.5;\n"
                       "OP100;Screw;4;OP010\n"
                       "OP110;Test;abc;OP100\n";

} // namespace

class tst_ImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTable_isLookedAtAndItsBadRowsAreNamed()
    {
        WizardDesk desk;
        QSignalSpy asked(&desk.wizard, &ImportWizardModel::asked);
        desk.wizard.look(desk.write(QStringLiteral("work.csv"), table));
        QCOMPARE(asked.count(), 1);
        QVERIFY(desk.wizard.table());
        QCOMPARE(desk.wizard.columns()->count(), 4);
        QCOMPARE(value(*desk.wizard.columns(), 1, "use").toInt(), 0); // "Work" says nothing
        QCOMPARE(desk.wizard.operations()->count(), 2);
        QCOMPARE(desk.wizard.faults()->count(), 1);
        QCOMPARE(value(*desk.wizard.faults(), 0, "line").toInt(), 4);
        QVERIFY(value(*desk.wizard.faults(), 0, "text").toString().contains(QStringLiteral("Seconds")));
        QVERIFY(!desk.wizard.ready());
        QVERIFY(!desk.wizard.accept());
        desk.wizard.setUse(1, static_cast<int>(store::ColumnUse::NameEn));
        QCOMPARE(value(*desk.wizard.operations(), 0, "name").toString(), QStringLiteral("Load"));
        desk.wizard.setUse(2, static_cast<int>(store::ColumnUse::Ignored)); // no times, no bad time
        QCOMPARE(desk.wizard.faults()->count(), 0);
        QCOMPARE(desk.wizard.operations()->count(), 3);
        QVERIFY(desk.wizard.ready());
        QVERIFY(!desk.document.undoStack().canUndo());
    }

    void aNewProject_isMadeWithoutTheBadRows()
    {
        WizardDesk desk;
        QSignalSpy made(&desk.wizard, &ImportWizardModel::projectMade);
        desk.wizard.look(desk.write(QStringLiteral("work.csv"), table));
        desk.wizard.setLeavingOut(true);
        QVERIFY(desk.wizard.ready());
        QVERIFY(desk.wizard.accept());
        QCOMPARE(made.count(), 1);
        const auto project = made.at(0).at(0).value<model::Project>();
        QCOMPARE(project.products[0].operations.size(), std::size_t(2));
        QVERIFY(QString::fromStdString(project.header.notes).contains(QStringLiteral("work.csv")));
    }

    void adding_isOneStepAndNamesWhatIsThere()
    {
        WizardDesk desk;
        desk.wizard.look(desk.write(QStringLiteral("work.csv"), table));
        desk.wizard.setUse(2, static_cast<int>(store::ColumnUse::Ignored));
        desk.wizard.setMode(Mode::Append);
        QCOMPARE(desk.wizard.faults()->count(), 1); // OP010 is there
        QVERIFY(value(*desk.wizard.faults(), 0, "text").toString().contains(QStringLiteral("OP010")));
        QCOMPARE(value(*desk.wizard.faults(), 0, "line").toInt(), 2);
        desk.wizard.setLeavingOut(true);
        QVERIFY(desk.wizard.accept());
        QCOMPARE(desk.document.undoStack().count(), 1);
        QCOMPARE(desk.product().operations.size(), std::size_t(7));
        QVERIFY(model::find(desk.product(), model::OperationId("OP110")));
        QVERIFY(std::count(desk.product().precedence.begin(), desk.product().precedence.end(),
                    model::Precedence{model::OperationId("OP010"), model::OperationId("OP100")}) == 1);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void replacing_keepsWhoDoesWhatStays()
    {
        WizardDesk desk;
        desk.wizard.look(desk.write(QStringLiteral("work.csv"), "id,name_en,process,quantity\nOP010,Load well,handle,3\nOP200,New,screw,1\n"));
        desk.wizard.setMode(Mode::Replace);
        QVERIFY(desk.wizard.ready());
        QVERIFY(desk.wizard.accept());
        QCOMPARE(desk.document.undoStack().count(), 1);
        QCOMPARE(desk.product().operations.size(), std::size_t(2));
        QCOMPARE(desk.product().operations[0].quantity, 3.0);
        const model::Setup *setup = model::findSetup(desk.document.project(), desk.product().id);
        QVERIFY(setup && model::findAssignment(*setup, model::OperationId("OP010")));
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void balancingFiles_countInTheirOwnUnits()
    {
        WizardDesk desk;
        desk.wizard.look(desk.write(QStringLiteral("small.IN2"), "3\n4\n5\n6\n1,2\n2,3\n-1,-1\n"));
        QVERIFY(!desk.wizard.table());
        QVERIFY2(desk.wizard.ready(), qPrintable(desk.wizard.error()));
        QCOMPARE(desk.wizard.columns()->count(), 0);
        QCOMPARE(value(*desk.wizard.operations(), 1, "predecessors").toString(), QStringLiteral("OP001"));
        const QString summary = desk.wizard.summary();
        desk.wizard.setSecondsPerUnit(0.5);
        QVERIFY(desk.wizard.summary() != summary);
        desk.wizard.look(desk.write(QStringLiteral("bad.IN2"), "3\n4\nx\n6\n-1,-1\n"));
        QVERIFY(desk.wizard.error().contains(QStringLiteral("line 3")));
        QVERIFY(!desk.wizard.ready());
    }

    void filesWithNothing_sayWhatIsNeeded()
    {
        WizardDesk desk;
        desk.wizard.look(desk.write(QStringLiteral("empty.csv"), ""));
        QVERIFY(!desk.wizard.error().isEmpty());
        desk.wizard.look(desk.write(QStringLiteral("heads.csv"), "id,name\n"));
        QVERIFY(!desk.wizard.error().isEmpty());
        desk.wizard.look(QUrl::fromLocalFile(desk.home.filePath(QStringLiteral("none.csv"))));
        QVERIFY(!desk.wizard.error().isEmpty());
        QVERIFY(!desk.wizard.ready());
    }
};

QTEST_MAIN(tst_ImportWizard)
#include "tst_importwizard.moc"
