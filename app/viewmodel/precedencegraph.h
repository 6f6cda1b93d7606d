// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/arcdrawing.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/graphcamera.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/product.h"

namespace lw::viewmodel {

/// One operation in the drawing; x, y: top left corner, in the units of width and height.
struct GraphNode {
    QString operationId;
    QString name;
    QString family;
    QString cellId;
    QString time;
    double x = 0;
    double y = 0;
    bool marked = false;
    bool faulty = false;
    QString zoning; ///< of the groups it belongs to: "1, 3"; empty for none
};

/// One arc. path: SVG path of its curve.
struct GraphEdge {
    QString key; ///< "OP010 → OP020"
    QString before;
    QString after;
    QString path;
    bool broken = false; ///< the predecessor runs later
    bool marked = false; ///< leads to or from a selected operation
};

/// Roles: operationId, name, family, cellId, time, nodeX, nodeY, marked, faulty, zoning. Not x and y: those are Item's own.
class GraphNodeModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PrecedenceGraph")

public:
    explicit GraphNodeModel(QObject *parent = nullptr);
    void setNodes(std::vector<GraphNode> nodes) { m_rows.replace(std::move(nodes)); }

private:
    friend class PrecedenceGraph;
    Rows<GraphNode> m_rows;
};

/// Roles: key, before, after, path, broken, marked.
class GraphEdgeModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PrecedenceGraph")

public:
    explicit GraphEdgeModel(QObject *parent = nullptr);
    void setEdges(std::vector<GraphEdge> edges) { m_rows.replace(std::move(edges)); }

private:
    friend class PrecedenceGraph;
    Rows<GraphEdge> m_rows;
};

/// The precedence graph laid out in layers, left to right: no arc points backwards unless the graph has a cycle.
class PrecedenceGraph : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(lw::viewmodel::GraphNodeModel *nodes READ nodes CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::GraphEdgeModel *edges READ edges CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ArcDrawing *arcs READ arcs CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::GraphCamera *camera READ camera CONSTANT FINAL)
    Q_PROPERTY(double width READ width NOTIFY sizeChanged FINAL)
    Q_PROPERTY(double height READ height NOTIFY sizeChanged FINAL)
    Q_PROPERTY(QString plainPath READ plainPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString brokenPath READ brokenPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString markedPath READ markedPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString togetherPath READ togetherPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString apartPath READ apartPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(double nodeWidth READ nodeWidth CONSTANT FINAL)
    Q_PROPERTY(double nodeHeight READ nodeHeight CONSTANT FINAL)

public:
    explicit PrecedenceGraph(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    GraphNodeModel *nodes() { return &m_nodes; }
    GraphEdgeModel *edges() { return &m_edges; }
    ArcDrawing *arcs() { return &m_arcs; }
    GraphCamera *camera() { return &m_camera; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    // All arcs of one kind as one SVG path: a graph of 1,000 operations is three shapes.
    QString plainPath() const { return m_plainPath; }
    QString brokenPath() const { return m_brokenPath; }
    QString markedPath() const { return m_markedPath; } ///< those that lead to or from a selected operation
    QString togetherPath() const { return m_togetherPath; } ///< through the members of each zoning that keeps them together
    QString apartPath() const { return m_apartPath; }       ///< the same of those that keep them apart
    static double nodeWidth() { return 184; }
    static double nodeHeight() { return 48; }


    /// What a key does in the graph: whether it does anything. Arrows walk the operations, or the target of the arc
    /// being drawn; A draws one, Enter ends it, Shift with left or right walks arcs, Del takes away.
    Q_INVOKABLE bool key(int key, uint modifiers);
    /// A click at that point of the drawing, on an operation or an arc or beside both. With Ctrl it
    /// takes the operation into the selection or out of it.
    Q_INVOKABLE void tap(QPointF point);

    /// Null when it is not there. Valid until the next refresh.
    const GraphNode *node(const QString &operationId) const;
    const GraphEdge *edge(const QString &key) const;
    QString nodeAt(double x, double y) const;       ///< empty for none
    QString edgeAt(double x, double y) const;       ///< nearest one within reach of a finger; empty for none
    std::vector<QString> edgesOfSelection() const;  ///< keys: into the selected operation, then out of it
    static QString curve(const GraphNode &from, const GraphNode &to); ///< SVG path
    static QString curve(const GraphNode &from, QPointF to);

signals:
    void removeAsked(); ///< the selected operations
    void sizeChanged();
    void pathsChanged();

private:
    std::vector<GraphNode> nodesOf(const model::Product &product) const;
    void setEdges(const model::Product &product, const std::vector<GraphNode> &nodes);
    void setZoning(const model::Product &product);
    QString firstSelected() const;
    void select(const QString &operationId);
    void toggle(const QString &operationId);
    bool walk(int key);
    QString neighbour(const QString &operationId, int key) const;

    Context m_context;
    GraphNodeModel m_nodes;
    GraphEdgeModel m_edges;
    QString m_plainPath;
    QString m_brokenPath;
    QString m_markedPath;
    QString m_togetherPath;
    QString m_apartPath;
    GraphCamera m_camera;
    ArcDrawing m_arcs;
    double m_width = 0;
    double m_height = 0;
};

} // namespace lw::viewmodel
