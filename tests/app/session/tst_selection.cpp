// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/selection.h"
#include "tests/fakes/smallline.h"

#include <QSignalSpy>
#include <QTest>

using namespace lw;

class tst_Selection : public QObject
{
    Q_OBJECT

private slots:
    void cell_isWhereTheFirstItemLies()
    {
        const model::Project project = fakes::smallLine();
        const model::Setup *setup = &project.setups.front();
        session::Selection selection;
        QVERIFY(selection.cell(setup).empty());
        selection.set({model::CellId("C02")});
        QCOMPARE(selection.cell(setup).value, std::string("C02"));
        selection.set({model::SocketRef{model::CellId("C03"), 1}, model::CellId("C01")});
        QCOMPARE(selection.cell(setup).value, std::string("C03"));
        selection.set({model::HeadId("SD20-0002")});
        QCOMPARE(selection.cell(setup).value, std::string("C02"));
        selection.set({model::HeadId("SD20-0003")}); // in the magazine
        QVERIFY(selection.cell(setup).empty());
        selection.set({model::OperationId("OP050")}); // by hand
        QCOMPARE(selection.cell(setup).value, std::string("C03"));
        QVERIFY(selection.cell(nullptr).empty());
    }

    void changed_isToldOnlyWhenItChanges()
    {
        session::Selection selection;
        QSignalSpy changed(&selection, &session::Selection::changed);
        QSignalSpy hovered(&selection, &session::Selection::hoveredChanged);
        selection.set({model::CellId("C01")});
        selection.set({model::CellId("C01")});
        selection.clear();
        selection.clear();
        QCOMPARE(changed.count(), 2);
        selection.setHoveredCell(model::CellId("C01"));
        selection.setHoveredCell(model::CellId("C01"));
        QCOMPARE(hovered.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Selection)
#include "tst_selection.moc"
