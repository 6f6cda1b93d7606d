// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/inspectormodel.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lw;
using viewmodel::InspectorModel;

namespace {

QVariant value(const viewmodel::RowModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role, -1));
}

/// The row that says so in its label; −1 for none.
int rowOf(const viewmodel::RowModel &model, const QString &label, int from = 0)
{
    for (int row = from; row < model.count(); ++row)
        if (value(model, row, "label").toString() == label)
            return row;
    return -1;
}

const model::Operation &operation(const session::Document &document, const char *id)
{
    return *model::find(document.project().products.front(), model::OperationId(id));
}

} // namespace

class tst_Inspector : public QObject
{
    Q_OBJECT

private slots:
    void severalCells_areSetInOneStep()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::CellId("C01"), model::CellId("C02")});
        QCOMPARE(inspector.kind(), InspectorModel::Kind::Several);
        QVERIFY(inspector.note().isEmpty());
        const int copies = rowOf(*inspector.fields(), QStringLiteral("Copies in series"));
        const int places = rowOf(*inspector.fields(), QStringLiteral("Buffer places behind it"));
        QVERIFY(!value(*inspector.fields(), copies, "several").toBool());
        QVERIFY(value(*inspector.fields(), places, "several").toBool()); // 0 and 2
        inspector.fields()->setValue(places, 5);
        for (const std::size_t cell : {0U, 1U})
            QCOMPARE(desk.document.project().frame.cells[cell].buffer.places, 5U);
        QVERIFY(!value(*inspector.fields(), places, "several").toBool());
        QCOMPARE(desk.document.undoStack().count(), 1);
        QVERIFY(desk.document.undoStack().undoText().contains(QLatin1String("Buffer places behind it")));
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project().frame.cells[0].buffer.places, 0U);
        QCOMPARE(desk.document.project().frame.cells[1].buffer.places, 2U);
        desk.document.undoStack().redo();
        QCOMPARE(desk.document.project().frame.cells[1].buffer.places, 5U);
    }

    // The first of them has that value already: the others must get it all the same.
    void severalValues_becomeThatOfTheFirst()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::OperationId("OP030"), model::OperationId("OP040")});
        const int quantity = rowOf(*inspector.fields(), QStringLiteral("Quantity"));
        QVERIFY(value(*inspector.fields(), quantity, "several").toBool());
        inspector.fields()->setValue(quantity, 4);
        QCOMPARE(operation(desk.document, "OP040").quantity, 4.0);
        const int target = rowOf(*inspector.fields(), QStringLiteral("Target"));
        inspector.fields()->setValue(target, 0.11);
        QCOMPARE(operation(desk.document, "OP030").parameters.front().target, 0.11);
        QCOMPARE(operation(desk.document, "OP040").parameters.front().target, 0.11);
        desk.document.undoStack().undo();
        QCOMPARE(operation(desk.document, "OP030").parameters.front().target, 0.12);
        QCOMPARE(operation(desk.document, "OP030").quantity, 4.0);
    }

    void whatCannotBeSetTogether_isSaid()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::OperationId("OP010"), model::OperationId("OP030")});
        QCOMPARE(rowOf(*inspector.fields(), QStringLiteral("Quantity")), -1); // parts and screws
        QVERIFY(rowOf(*inspector.fields(), QStringLiteral("Time by hand")) >= 0);
        QVERIFY(inspector.note().contains(QLatin1String("parts, screws")));
        QVERIFY(inspector.note().contains(QLatin1String("Torque")));
        desk.selection.set({model::OperationId("OP010"), model::CellId("C01")});
        QCOMPARE(inspector.fields()->count(), 0);
        QVERIFY(inspector.note().contains(QLatin1String("one kind")));
        desk.selection.set({model::CellId("C01")});
        QVERIFY(inspector.note().isEmpty());
    }

    // A rubber band takes free sockets, too, and undo takes things away that are still selected.
    void whatHasNoNumbers_doesNotStandInTheWay()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::HeadId("SD20-0001"), model::SocketRef{model::CellId("C02"), 1}});
        QVERIFY(inspector.subtitle().contains(QLatin1String("free socket")));
        QVERIFY(inspector.note().isEmpty());
        QVERIFY(rowOf(*inspector.fields(), QStringLiteral("Attach")) >= 0);
        desk.selection.set({model::CellId("C01"), model::CellId("C02"), model::CellId("gone")});
        QVERIFY(inspector.note().isEmpty());
        inspector.fields()->setValue(rowOf(*inspector.fields(), QStringLiteral("Buffer places behind it")), 4);
        QCOMPARE(desk.document.project().frame.cells[1].buffer.places, 4U);
        desk.selection.set({model::CellId("gone"), model::OperationId("gone")});
        QCOMPARE(inspector.fields()->count(), 0);
    }

    // A head and the socket it sits in are one thing.
    void headAndItsSocket_areCountedOnce()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::HeadId("SD20-0001"), model::SocketRef{model::CellId("C02"), 2}, model::SocketRef{model::CellId("C02"), 3}});
        QCOMPARE(value(*inspector.figures(), 0, "value").toString(), QStringLiteral("× 2"));
    }

    void whatNobodySees_standsStillAndCatchesUp()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        QSignalSpy changes(&inspector, &InspectorModel::changed);
        inspector.setFollowing(false);
        desk.selection.set({model::CellId("C02")});
        QCOMPARE(inspector.kind(), InspectorModel::Kind::Line);
        QCOMPARE(inspector.cellId(), QStringLiteral("C02")); // where the selection lies is always known
        QCOMPARE(changes.count(), 1);
        inspector.setFollowing(true);
        QCOMPARE(inspector.kind(), InspectorModel::Kind::Cell);
        QCOMPARE(changes.count(), 2);
        inspector.setFollowing(false);
        inspector.setFollowing(true); // nothing has happened meanwhile
        QCOMPARE(changes.count(), 2);
    }

    void headsOfOneType_haveTheFieldsOfTheType()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::HeadId("SD20-0001"), model::SocketRef{model::CellId("C02"), 3}});
        const int base = rowOf(*inspector.fields(), QStringLiteral("Base time"));
        QCOMPARE(value(*inspector.fields(), base, "value").toDouble(), 0.4);
        QVERIFY(value(*inspector.fields(), base, "hint").toString().contains(QLatin1String("SD-20")));
        QCOMPARE(value(*inspector.figures(), 0, "value").toString(), QStringLiteral("× 2"));
        desk.selection.set({model::HeadId("SD20-0001"), model::HeadId("PP4-0001")});
        QCOMPARE(rowOf(*inspector.fields(), QStringLiteral("Base time")), -1); // of different processes
        inspector.fields()->setValue(rowOf(*inspector.fields(), QStringLiteral("Attach")), 12);
        for (const model::HeadType &type : desk.document.project().catalog.headTypes)
            QCOMPARE(seconds(type.attach), 12.0);
        desk.document.undoStack().undo();
        for (const model::HeadType &type : desk.document.project().catalog.headTypes)
            QCOMPARE(seconds(type.attach), 20.0);
    }

    void timeOfAnOperation_isTakenApart()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::OperationId("OP030")});
        const viewmodel::FigureListModel &parts = *inspector.breakdown();
        QCOMPARE(parts.count(), 2);
        QCOMPARE(value(parts, 0, "value").toString(), QStringLiteral("0.40\u00a0s"));
        QCOMPARE(value(parts, 1, "label").toString(), QStringLiteral("4\u00a0screws × 0.700\u00a0s"));
        QCOMPARE(value(parts, 1, "value").toString(), QStringLiteral("2.80\u00a0s"));
        desk.selection.set({model::OperationId("OP050")});
        QCOMPARE(parts.count(), 1);
        QCOMPARE(value(parts, 0, "value").toString(), QStringLiteral("6.00\u00a0s"));
        desk.selection.clear();
        QCOMPARE(parts.count(), 0);
    }

    void heads_tellSerialAndPassport()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        desk.selection.set({model::HeadId("SD20-0001")});
        QCOMPARE(value(*inspector.figures(), 0, "value").toString(), QStringLiteral("SD20-0001"));
        QCOMPARE(value(*inspector.figures(), 1, "value").toString(), QStringLiteral("no calibration record"));
        QCOMPARE(value(*inspector.heads(), 1, "passport").toString(), QStringLiteral("no calibration record"));
        QVERIFY(value(*inspector.heads(), 0, "passport").toString().isEmpty()); // a free socket
    }

    void pointer_isTheSameEverywhere()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        inspector.hoverOperation(QStringLiteral("OP030"), true);
        QCOMPARE(desk.selection.hoveredCell().value, std::string("C02"));
        inspector.hoverOperation(QStringLiteral("OP040"), true);
        inspector.hoverOperation(QStringLiteral("OP030"), false); // left after the next was entered
        QCOMPARE(inspector.hoveredOperation(), QStringLiteral("OP040"));
        inspector.hoverOperation(QStringLiteral("OP040"), false);
        QVERIFY(desk.selection.hoveredCell().empty());
    }

    void lists_keepTheRulesOfModels()
    {
        test::Desk desk;
        InspectorModel inspector(desk.context());
        const QAbstractItemModelTester fields(inspector.fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester breakdown(inspector.breakdown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.selection.set({model::OperationId("OP030")});
        desk.selection.set({model::OperationId("OP030"), model::OperationId("OP050")});
        desk.selection.set({model::CellId("C01"), model::CellId("C02"), model::CellId("C03")});
        desk.selection.clear();
    }
};

QTEST_MAIN(tst_Inspector)

#include "tst_inspector.moc"
