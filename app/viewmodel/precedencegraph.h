// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
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

/// Roles: operationId, name, family, cellId, time, nodeX, nodeY, marked, faulty. Not x and y: those are Item's own.
class GraphNodeModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PrecedenceGraph")

public:
    explicit GraphNodeModel(QObject *parent = nullptr);
    void setNodes(std::vector<GraphNode> nodes) { m_rows.replace(std::move(nodes)); }

private:
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
    Q_PROPERTY(double width READ width NOTIFY sizeChanged FINAL)
    Q_PROPERTY(double height READ height NOTIFY sizeChanged FINAL)
    Q_PROPERTY(QString plainPath READ plainPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString brokenPath READ brokenPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString markedPath READ markedPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(double nodeWidth READ nodeWidth CONSTANT FINAL)
    Q_PROPERTY(double nodeHeight READ nodeHeight CONSTANT FINAL)

public:
    explicit PrecedenceGraph(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    GraphNodeModel *nodes() { return &m_nodes; }
    GraphEdgeModel *edges() { return &m_edges; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    // All arcs of one kind as one SVG path: a graph of 1,000 operations is three shapes.
    QString plainPath() const { return m_plainPath; }
    QString brokenPath() const { return m_brokenPath; }
    QString markedPath() const { return m_markedPath; } ///< those that lead to or from a selected operation
    static double nodeWidth() { return 184; }
    static double nodeHeight() { return 48; }

signals:
    void sizeChanged();
    void pathsChanged();

private:
    std::vector<GraphNode> nodesOf(const model::Product &product) const;
    void setEdges(const model::Product &product, const std::vector<GraphNode> &nodes);

    Context m_context;
    GraphNodeModel m_nodes;
    GraphEdgeModel m_edges;
    QString m_plainPath;
    QString m_brokenPath;
    QString m_markedPath;
    double m_width = 0;
    double m_height = 0;
};

} // namespace lw::viewmodel
