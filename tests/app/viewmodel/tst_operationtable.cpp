// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/operationactions.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>

using namespace lw;
using viewmodel::OperationActions;
using viewmodel::OperationColumn;
using viewmodel::OperationTableModel;

namespace {

const model::ProductId productId("P1");

struct TableDesk : test::Desk {
    OperationTableModel table{context()};
    OperationActions actions{context(), table};
    QAbstractItemModelTester tester{&table};

    TableDesk()
    {
        QObject::connect(&document, &session::Document::changed, &table, &OperationTableModel::refresh);
        table.refresh();
    }

    const model::Product &product() const { return *model::find(document.project(), productId); }
    const model::Operation *operation(const char *id) const { return model::find(product(), model::OperationId(id)); }
    QVariant value(int row, const char *role) const
    {
        return table.data(table.index(row), table.roleNames().key(role));
    }
    QStringList column(const char *role) const
    {
        QStringList values;
        for (int row = 0; row < table.count(); ++row)
            values << value(row, role).toString();
        return values;
    }
    void select(const QStringList &ids)
    {
        std::vector<session::Selected> items;
        for (const QString &id : ids)
            items.emplace_back(model::OperationId(id.toStdString()));
        selection.set(std::move(items));
        table.refresh();
    }
};

} // namespace

class tst_OperationTable : public QObject
{
    Q_OBJECT

private slots:
    void sort_goesUpThenDownThenAsListed()
    {
        TableDesk desk;
        const QStringList listed = desk.column("operationId");
        desk.table.sortBy(QStringLiteral("quantity"));
        QCOMPARE(desk.column("operationId"), QStringList({"OP020", "OP050", "OP010", "OP040", "OP030"})); // 1 1 2 3 4
        desk.table.sortBy(QStringLiteral("quantity"));
        QCOMPARE(desk.column("operationId"), QStringList({"OP030", "OP040", "OP010", "OP020", "OP050"}));
        desk.table.sortBy(QStringLiteral("quantity"));
        QCOMPARE(desk.column("operationId"), listed);
    }

    void everyColumn_sorts()
    {
        TableDesk desk;
        for (const char *key : {"number", "name", "process", "quantity", "after", "performer", "time"}) {
            desk.table.sortBy(QString::fromLatin1(key));
            QCOMPARE(desk.table.sortKey(), QString::fromLatin1(key));
            QCOMPARE(desk.table.count(), 5);
        }
        desk.table.sortBy(QStringLiteral("name"));
        QCOMPARE(desk.value(0, "operationId").toString(), QStringLiteral("OP030")); // Board screws
    }

    void filter_byTextFamilyAndState()
    {
        TableDesk desk;
        desk.table.setSearchText(QStringLiteral("SCREW"));
        QCOMPARE(desk.column("operationId"), QStringList({"OP030", "OP040"}));
        QVERIFY(desk.table.shownText().contains(QLatin1Char('5')));
        desk.table.setSearchText({});
        desk.table.toggleFamily(QStringLiteral("handle"));
        QCOMPARE(desk.column("operationId"), QStringList({"OP010", "OP020"}));
        desk.table.toggleFamily(QStringLiteral("handle"));
        desk.table.setOnly(OperationTableModel::Unassigned);
        QCOMPARE(desk.table.count(), 0);
        QVERIFY(desk.document.edit({model::AssignOperation{productId, model::OperationId("OP040"), {}}}));
        QCOMPARE(desk.column("operationId"), QStringList({"OP040"}));
        desk.table.setOnly(OperationTableModel::Problems);
        QVERIFY(desk.column("operationId").contains(QStringLiteral("OP040")));
        desk.table.setOnly(OperationTableModel::All);
        QCOMPARE(desk.table.count(), 5);
        QVERIFY(desk.table.shownText().isEmpty());
    }

    void keys_walkAndExtend()
    {
        TableDesk desk;
        desk.table.step(1, false);
        QCOMPARE(desk.table.currentRow(), 0);
        desk.table.step(1, false);
        desk.table.step(1, true);
        desk.table.step(1, true);
        QCOMPARE(desk.table.selectedCount(), 3);
        QCOMPARE(desk.table.selected().front().value, std::string("OP020"));
        desk.table.step(-1, true);
        QCOMPARE(desk.table.selectedCount(), 2);
        desk.table.toggle(QStringLiteral("OP010"));
        QCOMPARE(desk.table.selectedCount(), 3);
        desk.table.toggle(QStringLiteral("OP010"));
        QCOMPARE(desk.table.selectedCount(), 2);
        desk.table.selectAll();
        QCOMPARE(desk.table.selectedCount(), 5);
    }

    void cell_isWrittenInPlace()
    {
        TableDesk desk;
        desk.actions.beginEditAt(QStringLiteral("OP030"), static_cast<int>(OperationColumn::Quantity));
        QCOMPARE(desk.actions.editText(), QStringLiteral("4"));
        desk.actions.commitEdit(QStringLiteral("many"));
        QVERIFY(desk.actions.editFault().contains(QStringLiteral("many")));
        QCOMPARE(desk.actions.editedOperation(), QStringLiteral("OP030"));
        desk.actions.commitEdit(QStringLiteral("6"));
        QVERIFY(desk.actions.editedOperation().isEmpty());
        QCOMPARE(desk.operation("OP030")->quantity, 6.0);
        desk.actions.beginEditAt(QStringLiteral("OP030"), static_cast<int>(OperationColumn::After));
        desk.actions.commitEdit(QStringLiteral("OP020"));
        QCOMPARE(desk.product().precedence.size(), std::size_t(3));
        QCOMPARE(desk.document.undoStack().count(), 2);
        desk.document.undoStack().undo();
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void fillDown_isOneStep()
    {
        TableDesk desk;
        desk.select({"OP010", "OP020", "OP040"});
        desk.table.setCurrentColumn(static_cast<int>(OperationColumn::Quantity));
        desk.actions.fillDown();
        QCOMPARE(desk.operation("OP020")->quantity, 2.0);
        QCOMPARE(desk.operation("OP040")->quantity, 2.0);
        QCOMPARE(desk.document.undoStack().count(), 1);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void copyThenPaste_changesNothing()
    {
        TableDesk desk;
        desk.table.selectAll();
        const QString text = desk.actions.copyText();
        QCOMPARE(text.count(QLatin1Char('\n')), 6);
        desk.actions.pasteText(text);
        QVERIFY(desk.actions.pasting()->isOpen());
        QVERIFY(!desk.actions.pasting()->isAcceptable()); // there is nothing to do
        QCOMPARE(desk.actions.pasting()->count(), 5);
    }

    void paste_intoSelectedRowsAndBeyond()
    {
        TableDesk desk;
        desk.select({"OP050"});
        desk.table.setCurrentColumn(static_cast<int>(OperationColumn::Name));
        desk.actions.pasteText(QStringLiteral("Look twice\tinspect\t2\nPack\thandle\t1\tOP050\n"));
        QVERIFY(desk.actions.pasting()->isAcceptable());
        QCOMPARE(desk.document.undoStack().count(), 0);
        desk.actions.pasting()->accept();
        QCOMPARE(desk.document.undoStack().count(), 1);
        QCOMPARE(desk.operation("OP050")->quantity, 2.0);
        const model::Operation &added = desk.product().operations.back();
        QCOMPARE(added.id.value, std::string("OP060"));
        QCOMPARE(added.process.value, std::string("handle"));
        QCOMPARE(desk.product().precedence.back(), (model::Precedence{model::OperationId("OP050"), added.id}));
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void badRows_areNamedAndNothingIsDone_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("says");
        QTest::newRow("number") << "Look\tinspect\tlots\n" << "lots";
        QTest::newRow("process") << "Look\twelding\t1\n" << "welding";
        QTest::newRow("unknown predecessor") << "Look\tinspect\t1\tOP999\n" << "OP999";
        QTest::newRow("loop") << "Look\tinspect\t1\n\"Screws\"\tscrew\t4\tOP050\n" << "OP030";
        QTest::newRow("too wide") << "Look\tinspect\t1\t\t\tmore\n" << "more";
    }
    void badRows_areNamedAndNothingIsDone()
    {
        QFETCH(QString, block);
        QFETCH(QString, says);
        TableDesk desk;
        desk.select({"OP050", "OP030"});
        desk.table.sortBy(QStringLiteral("number"));
        desk.table.sortBy(QStringLiteral("number")); // OP050 is above OP030
        desk.actions.pasteText(block);
        const viewmodel::OperationPaste *pasting = desk.actions.pasting();
        QVERIFY(pasting->isOpen());
        QVERIFY(!pasting->isAcceptable());
        const int last = pasting->count() - 1;
        const QString effect = pasting->data(pasting->index(last), pasting->roleNames().key("effect")).toString();
        QVERIFY2(effect.contains(says), qPrintable(effect));
        QVERIFY2(effect.contains(QString::number(last + 1)), qPrintable(effect));
        desk.actions.pasting()->accept();
        QCOMPARE(desk.document.project(), fakes::smallLine());
        QCOMPARE(desk.document.undoStack().count(), 0);
    }

    void sheetRows_readWhatSpreadsheetsWrite()
    {
        const auto rows = viewmodel::sheetRows(QStringLiteral("a\t\"b\"\"c\td\"\te\r\n1\t2\t3\r\n\r\n"));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0], QStringList({"a", "b\"c\td", "e"}));
        QCOMPARE(viewmodel::sheetRows(QStringLiteral("a,b\n"))[0], QStringList({"a", "b"}));
        QCOMPARE(viewmodel::sheetRows(viewmodel::sheetCell(QStringLiteral("x\t\"y\"")), true)[0], QStringList({"x\t\"y\""}));
    }

    void removeSelected_isOneStep()
    {
        TableDesk desk;
        desk.select({"OP030", "OP040"});
        desk.actions.removeSelected();
        QCOMPARE(desk.product().operations.size(), std::size_t(3));
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }
};

QTEST_MAIN(tst_OperationTable)
#include "tst_operationtable.moc"
