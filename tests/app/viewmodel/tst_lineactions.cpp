// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/performers.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QSignalSpy>

using namespace lw;
using viewmodel::LineActions;

namespace {

const model::ProductId product("P1");

const model::Placement *placementAt(const session::Document &document, const char *cell, std::uint32_t socket)
{
    return model::findPlacement(*model::findSetup(document.project(), product), model::SocketRef{model::CellId(cell), socket});
}

} // namespace

class tst_LineActions : public QObject
{
    Q_OBJECT

private slots:
    void place_takesTheSpareHeadFirst()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        QVERIFY(actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C02"), 1));
        QCOMPARE(placementAt(desk.document, "C02", 1)->head.value, std::string("SD20-0003"));
        QCOMPARE(desk.document.project().frame.heads.size(), std::size_t(5));
        // The magazine is empty now: a new one is added, in the same step as its placement.
        QVERIFY(actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C01"), 0));
        QCOMPARE(placementAt(desk.document, "C01", 3)->head.value, std::string("SD20-0004"));
        QCOMPARE(desk.document.undoStack().count(), 2);
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project().frame.heads.size(), std::size_t(5));
        QVERIFY(!placementAt(desk.document, "C01", 3));
    }

    void fullCell_refuses()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        QVERIFY(actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C02"), 0));
        QSignalSpy refused(&actions, &LineActions::refused);
        QVERIFY(!actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C02"), 0));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C03"), 0)); // has no sockets
    }

    void replace_keepsTheWork()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        QVERIFY(actions.replaceHead(QStringLiteral("SD20-0001"), QStringLiteral("SD-20")));
        const model::Setup &setup = *model::findSetup(desk.document.project(), product);
        QCOMPARE(std::get<model::HeadId>(model::findAssignment(setup, model::OperationId("OP030"))->performer).value, std::string("SD20-0003"));
    }

    void cells_comeGoAndMove()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        actions.selectCell(QStringLiteral("C01"));
        QVERIFY(actions.addCell(QStringLiteral("PU-600"), -1));
        const auto &cells = desk.document.project().frame.cells;
        QCOMPARE(cells.at(1).id.value, std::string("C04"));
        QVERIFY(actions.canMoveCell());
        actions.moveSelected(1);
        QCOMPARE(cells.at(2).id.value, std::string("C04"));
        QVERIFY(!actions.moveCell(QStringLiteral("C03"), 1)); // is the last already
        actions.removeSelected();
        QCOMPARE(cells.size(), std::size_t(3));
        QVERIFY(!actions.addCell(QStringLiteral("NONE"), -1));
    }

    void buffer_growsByItsOwnPitch()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        QVERIFY(actions.setBuffer(QStringLiteral("C02"), 4));
        QCOMPARE(desk.document.project().frame.cells.at(1).buffer.length.um, fromMillimetres(600).um);
        QVERIFY(!actions.setBuffer(QStringLiteral("C02"), -1));
    }

    void assignToCell_takesWhoeverCan()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        QSignalSpy refused(&actions, &LineActions::refused);
        QVERIFY(!actions.assignOperationToCell(QStringLiteral("OP030"), QStringLiteral("C01")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(actions.placeHeadFromLibrary(QStringLiteral("SD-20"), QStringLiteral("C01"), 3));
        QVERIFY(actions.assignOperationToCell(QStringLiteral("OP030"), QStringLiteral("C01")));
        const model::Setup &setup = *model::findSetup(desk.document.project(), product);
        QCOMPARE(std::get<model::HeadId>(model::findAssignment(setup, model::OperationId("OP030"))->performer).value, std::string("SD20-0003"));
        QVERIFY(actions.assignOperation(QStringLiteral("OP030"), {}));
        QVERIFY(!model::findAssignment(*model::findSetup(desk.document.project(), product), model::OperationId("OP030")));
    }

    void duplicate_copiesTheCellWithItsHeads()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        actions.selectCell(QStringLiteral("C02"));
        QVERIFY(actions.canDuplicate());
        actions.duplicateSelected();
        QCOMPARE(desk.document.project().frame.cells.at(2).id.value, std::string("C04"));
        QVERIFY(placementAt(desk.document, "C04", 2));
        QVERIFY(placementAt(desk.document, "C04", 3));
        QVERIFY(placementAt(desk.document, "C04", 2)->head != placementAt(desk.document, "C04", 3)->head);
        QCOMPARE(desk.document.undoStack().count(), 1);
    }

    void duplicate_severalHeadsOrCells_isOneStep()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        const model::Project before = desk.document.project();
        desk.selection.set({model::HeadId("PP4-0001"), model::HeadId("SD20-0001")});
        QVERIFY(actions.canDuplicate());
        actions.duplicateSelected();
        QVERIFY(placementAt(desk.document, "C01", 3) && placementAt(desk.document, "C02", 1));
        QCOMPARE(desk.document.undoStack().count(), 1);
        desk.document.undoStack().undo();
        QVERIFY(desk.document.project() == before);
        desk.selection.set({model::CellId("C02"), model::CellId("C01")});
        actions.duplicateSelected();
        const auto &cells = desk.document.project().frame.cells;
        QCOMPARE(cells.size(), std::size_t(5));
        QVERIFY(cells.at(2).id.value == "C04" && cells.at(3).id.value == "C05");
        QVERIFY(placementAt(desk.document, "C04", 1) && placementAt(desk.document, "C05", 2));
        QCOMPARE(desk.document.undoStack().count(), 1);
        desk.selection.set({model::CellId("C02"), model::HeadId("SD20-0001")});
        QVERIFY(!actions.canDuplicate());
    }

    void buffers_comeGrowAndAreAligned()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        const auto &cells = desk.document.project().frame.cells;
        actions.selectCell(QStringLiteral("C01"));
        QVERIFY(actions.canAddBuffer() && !actions.canChangeBuffer());
        actions.addBuffer();
        QVERIFY(cells.at(0).buffer == cells.at(1).buffer);
        QVERIFY(!actions.canAddBuffer() && actions.canChangeBuffer() && !actions.canAlignBuffers());
        actions.changeBuffer(1);
        actions.changeBuffer(1); // one step with the one before
        QCOMPARE(cells.at(0).buffer.places, 4u);
        QCOMPARE(desk.document.undoStack().count(), 2);
        actions.stretchBuffer(-2);
        QCOMPARE(cells.at(0).buffer.length.um, fromMillimetres(500).um);
        QVERIFY(actions.canAlignBuffers());
        actions.alignBuffers();
        QVERIFY(cells.at(1).buffer == cells.at(0).buffer);
        desk.document.undoStack().undo();
        QCOMPARE(cells.at(1).buffer.places, 2u);
        actions.selectCell(QStringLiteral("C03")); // the last has nothing behind it
        QVERIFY(!actions.canAddBuffer() && !actions.canChangeBuffer());
    }

    void removedHead_leavesItsPlaceSelected()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        desk.selection.set({model::HeadId("SD20-0001")});
        actions.removeSelected();
        QVERIFY(!placementAt(desk.document, "C02", 2));
        QVERIFY(desk.selection.items() == (std::vector<session::Selected>{model::SocketRef{model::CellId("C02"), 2}}));
        QVERIFY(!actions.canRemove());
    }

    void removeSeveral_isOneStep()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        const model::Project before = desk.document.project();
        desk.selection.set({model::CellId("C02"), model::HeadId("SD20-0001"), model::HeadId("PP4-0001")});
        actions.removeSelected();
        QCOMPARE(desk.document.undoStack().count(), 1);
        QCOMPARE(desk.document.project().frame.cells.size(), std::size_t(2));
        QVERIFY(!placementAt(desk.document, "C01", 1));
        desk.document.undoStack().undo();
        QVERIFY(desk.document.project() == before);
    }

    void arrows_walkCellsAndSockets()
    {
        test::Desk desk;
        LineActions actions(desk.context());
        actions.selectNeighbour(1);
        QVERIFY(desk.selection.items() == std::vector<session::Selected>{model::CellId("C01")});
        actions.selectNeighbour(1);
        actions.selectSocket(1);
        actions.selectSocket(1);
        QVERIFY((desk.selection.items() == std::vector<session::Selected>{model::SocketRef{model::CellId("C02"), 2}}));
        actions.selectSocket(-1);
        actions.selectSocket(-1);
        QVERIFY(desk.selection.items() == std::vector<session::Selected>{model::CellId("C02")});
        actions.selectNeighbour(5);
        QVERIFY(desk.selection.items() == std::vector<session::Selected>{model::CellId("C03")});
        actions.clearSelection();
        actions.selectSocket(1); // nothing to walk in
        QVERIFY(desk.selection.items().empty());
    }

    void bestSocket_prefersAnEmptyZone()
    {
        model::Project project = fakes::smallLine();
        project.setups.front().placements = {{model::HeadId("SD20-0001"), {model::CellId("C02"), 2}}};
        // Socket 3 shares the zone of socket 2; socket 1 does not.
        QCOMPARE(viewmodel::bestSocket(project, product, model::CellId("C02"), model::HeadTypeId("SD-20")), 1u);
        project.catalog.cellTypes.front().sockets.front().interface = model::InterfaceId("B");
        QCOMPARE(viewmodel::bestSocket(project, product, model::CellId("C02"), model::HeadTypeId("SD-20")), 3u);
    }
};

QTEST_GUILESS_MAIN(tst_LineActions)
#include "tst_lineactions.moc"
