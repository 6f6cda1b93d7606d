// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/viewmodel/coveragemodel.h"
#include "app/viewmodel/precedencegraph.h"
#include "app/viewmodel/zoninglistmodel.h"
#include "core/model/lookup.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>

using namespace lw;
using viewmodel::GraphCamera;
using viewmodel::PrecedenceGraph;

namespace {

const model::ProductId productId("P1");

template<class Model>
QVariant value(const Model &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

struct GraphDesk : test::Desk {
    PrecedenceGraph graph{context()};
    viewmodel::ZoningListModel zoning{context()};
    viewmodel::CoverageModel coverage{context()};
    QAbstractItemModelTester tester{&zoning};
    QAbstractItemModelTester coverageTester{&coverage};

    GraphDesk()
    {
        QObject::connect(&document, &session::Document::changed, &graph, &PrecedenceGraph::refresh);
        QObject::connect(&document, &session::Document::changed, &zoning, &viewmodel::ZoningListModel::refresh);
        graph.refresh();
        zoning.refresh();
    }
    const model::Product &product() const { return *model::find(document.project(), productId); }
};

} // namespace

class tst_ProcessGraph : public QObject
{
    Q_OBJECT

private slots:
    void loop_isNamedMarkedAndForgottenAfterTheNextEdit()
    {
        GraphDesk desk;
        QVERIFY(!desk.graph.arcs()->join(QStringLiteral("OP050"), QStringLiteral("OP010")));
        QVERIFY(desk.graph.arcs()->refusal().contains(QStringLiteral("OP010 → OP030 → OP050 → OP010"))
            || desk.graph.arcs()->refusal().contains(QStringLiteral("OP050 → OP010 → OP030 → OP050")));
        QVERIFY(!desk.graph.arcs()->loopPath().isEmpty());
        QCOMPARE(desk.document.undoStack().count(), 0);
        QVERIFY(desk.graph.arcs()->join(QStringLiteral("OP010"), QStringLiteral("OP040")));
        QVERIFY(desk.graph.arcs()->refusal().isEmpty());
        QVERIFY(desk.graph.arcs()->loopPath().isEmpty());
    }

    void arcs_arePickedWhereTheyAreDrawn()
    {
        GraphDesk desk;
        for (const char *key : {"OP010 → OP030", "OP020 → OP030", "OP040 → OP050"}) {
            const viewmodel::GraphEdge *edge = desk.graph.edge(QString::fromUtf8(key));
            QVERIFY(edge);
            const viewmodel::GraphNode *from = desk.graph.node(edge->before);
            // Just beside the port, before arcs can meet.
            QCOMPARE(desk.graph.edgeAt(from->x + PrecedenceGraph::nodeWidth() + 6, from->y + PrecedenceGraph::nodeHeight() / 2 + 2), edge->key);
        }
        QVERIFY(desk.graph.edgeAt(-500, -500).isEmpty());
    }

    void camera_zoomsAboutThePointAndFits()
    {
        GraphCamera camera;
        camera.setView(800, 400);
        camera.setDrawing({1000, 400});
        QCOMPARE(camera.zoom(), 0.8);
        const QPointF point = camera.toDrawing(200, 150);
        camera.zoomAt(2, 200, 150);
        QCOMPARE(camera.toView(point), QPointF(200, 150));
        camera.panBy(1e9, 1e9);
        QVERIFY(camera.x() < 800 && camera.y() < 400);
        camera.panBy(-1e9, -1e9);
        QVERIFY(camera.x() + 1000 * camera.zoom() > 0);
        camera.fit();
        QCOMPARE(camera.zoom(), 0.8);
        camera.zoomBy(1000);
        QCOMPARE(camera.zoom(), GraphCamera::largest);
        camera.zoomBy(1e-9);
        QCOMPARE(camera.zoom(), GraphCamera::smallest);
        camera.fit();
        camera.setDrawing({800, 400});
        QCOMPARE(camera.zoom(), 1.0); // still fits by itself
    }

    void camera_neverFitsWhatCouldNotBeRead()
    {
        GraphCamera camera;
        camera.setView(800, 400);
        camera.setDrawing({8000, 300});
        QCOMPARE(camera.zoom(), GraphCamera::readable);
        QCOMPARE(camera.x(), 0.0); // at the beginning
        QVERIFY(camera.y() > 0);   // and in the middle of its height

        // What is selected far down the chain is in sight, also after the window has changed its size.
        const QRectF subject(6000, 100, 200, 60);
        camera.setSubject(subject);
        QVERIFY(camera.seen().contains(subject));
        camera.setView(500, 400);
        QVERIFY(camera.seen().contains(subject));
        camera.fit();
        QCOMPARE(camera.x(), 0.0);
        camera.zoomBy(0.1);
        QVERIFY(camera.zoom() < GraphCamera::readable); // by hand it does
    }

    void zoning_isMadeChangedAndUndone()
    {
        GraphDesk desk;
        desk.selection.set({model::OperationId("OP040"), model::OperationId("OP030")});
        desk.zoning.create(true);
        QCOMPARE(desk.product().zoning.size(), std::size_t(1));
        QCOMPARE(value(desk.zoning, 0, "members").toString(), QStringLiteral("OP030, OP040"));
        QVERIFY(!desk.graph.togetherPath().isEmpty());
        desk.zoning.setTogether(1, false);
        QVERIFY(!value(desk.zoning, 0, "fault").toString().isEmpty()); // both are on C02
        desk.selection.set({model::OperationId("OP010")});
        desk.zoning.addSelected(1);
        QCOMPARE(desk.product().zoning[0].operations.size(), std::size_t(3));
        desk.selection.set({model::OperationId("OP030"), model::OperationId("OP040")});
        desk.zoning.removeSelected(1); // one is left: no group
        QVERIFY(desk.product().zoning.empty());
        while (desk.document.undoStack().canUndo())
            desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), fakes::smallLine());
    }

    void coverage_tellsWhoCanAndWhyNot()
    {
        GraphDesk desk;
        desk.coverage.show(model::OperationId("OP030"));
        const int types = static_cast<int>(desk.document.project().catalog.headTypes.size());
        QCOMPARE(desk.coverage.count(), types + 1); // and by hand
        QCOMPARE(value(desk.coverage, 0, "key").toString(), QStringLiteral("SD-20"));
        QVERIFY(value(desk.coverage, 0, "placed").toString().contains(QStringLiteral("C02")));
        QVERIFY(value(desk.coverage, 0, "reason").toString().isEmpty());
        QVERIFY(!value(desk.coverage, 1, "reason").toString().isEmpty());

        model::Operation strong = *model::find(desk.product(), model::OperationId("OP030"));
        strong.parameters.front() = {"torque", 1.9, 1.8, 2.0};
        QVERIFY(desk.document.edit({model::ChangeOperation{productId, strong}}));
        desk.coverage.show(strong.id);
        bool named = false;
        for (int row = 0; row < desk.coverage.count(); ++row)
            named = named || value(desk.coverage, row, "reason").toString().contains(QStringLiteral("Torque"));
        QVERIFY(named);
    }
};

QTEST_MAIN(tst_ProcessGraph)
#include "tst_processgraph.moc"
