// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/precedencegraph.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/graphlayout.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/setupindex.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <set>

namespace lw::viewmodel {

namespace {

const Column<GraphNode> nodeColumns[] = {
    {"operationId", [](const GraphNode &row) { return QVariant(row.operationId); }},
    {"name", [](const GraphNode &row) { return QVariant(row.name); }},
    {"family", [](const GraphNode &row) { return QVariant(row.family); }},
    {"cellId", [](const GraphNode &row) { return QVariant(row.cellId); }},
    {"time", [](const GraphNode &row) { return QVariant(row.time); }},
    {"nodeX", [](const GraphNode &row) { return QVariant(row.x); }},
    {"nodeY", [](const GraphNode &row) { return QVariant(row.y); }},
    {"marked", [](const GraphNode &row) { return QVariant(row.marked); }},
    {"faulty", [](const GraphNode &row) { return QVariant(row.faulty); }},
    {"zoning", [](const GraphNode &row) { return QVariant(row.zoning); }},
};

const Column<GraphEdge> edgeColumns[] = {
    {"key", [](const GraphEdge &row) { return QVariant(row.key); }},
    {"before", [](const GraphEdge &row) { return QVariant(row.before); }},
    {"after", [](const GraphEdge &row) { return QVariant(row.after); }},
    {"path", [](const GraphEdge &row) { return QVariant(row.path); }},
    {"broken", [](const GraphEdge &row) { return QVariant(row.broken); }},
    {"marked", [](const GraphEdge &row) { return QVariant(row.marked); }},
};

constexpr double layerGap = 56;
constexpr double rowGap = 16;
constexpr double margin = 16;

std::vector<std::pair<std::size_t, std::size_t>> arcsOf(const model::Product &product)
{
    std::map<model::OperationId, std::size_t> index;
    for (std::size_t i = 0; i < product.operations.size(); ++i)
        index.emplace(product.operations[i].id, i);
    std::vector<std::pair<std::size_t, std::size_t>> arcs;
    for (const model::Precedence &arc : product.precedence) {
        const auto before = index.find(arc.before);
        const auto after = index.find(arc.after);
        if (before != index.end() && after != index.end())
            arcs.emplace_back(before->second, after->second);
    }
    return arcs;
}

/// Arcs and operations that the check found at fault.
std::set<std::string> faultySubjects(const session::Document &document)
{
    std::set<std::string> ids;
    for (const model::Problem &problem : document.report().problems) {
        if (problem.subject.kind == model::SubjectKind::Operation && problem.severity == model::Severity::Error)
            ids.insert(problem.subject.id);
        if (problem.code == model::ProblemCode::PrecedenceBroken)
            ids.insert(problem.subject.id); // "OP10 → OP20", as the edges are keyed
    }
    return ids;
}

/// "1, 3": the groups that the operation belongs to, as the list of groups counts them.
QString zoningOf(const model::Product &product, const model::OperationId &id)
{
    QStringList numbers;
    for (std::size_t i = 0; i < product.zoning.size(); ++i) {
        const auto &members = product.zoning[i].operations;
        if (std::find(members.begin(), members.end(), id) != members.end())
            numbers << QString::number(i + 1);
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

GraphNodeModel::GraphNodeModel(QObject *parent) : RowModel(parent), m_rows(*this, nodeColumns) {}

GraphEdgeModel::GraphEdgeModel(QObject *parent) : RowModel(parent), m_rows(*this, edgeColumns) {}

PrecedenceGraph::PrecedenceGraph(const Context &context, QObject *parent) : QObject(parent), m_context(context), m_arcs(m_context, *this)
{}

void PrecedenceGraph::refresh()
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, m_context.document.product());
    const model::Product none;
    std::vector<GraphNode> nodes = nodesOf(product ? *product : none);
    setEdges(product ? *product : none, nodes);
    double width = 0;
    double height = 0;
    for (const GraphNode &node : nodes) {
        width = std::max(width, node.x + nodeWidth() + margin);
        height = std::max(height, node.y + nodeHeight() + margin);
    }
    m_nodes.setNodes(std::move(nodes));
    setZoning(product ? *product : none);
    m_arcs.refresh();
    m_camera.setDrawing({width, height});
    const GraphNode *subject = node(firstSelected());
    m_camera.setSubject(subject ? QRectF(subject->x - 16, subject->y - 16, nodeWidth() + 32, nodeHeight() + 32) : QRectF());
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    emit sizeChanged();
}

std::vector<GraphNode> PrecedenceGraph::nodesOf(const model::Product &product) const
{
    const model::Project &project = m_context.document.project();
    const SetupIndex setup(project, m_context.document.product());
    const std::vector<GraphPosition> positions = layOut(product.operations.size(), arcsOf(product));
    std::map<int, int> tallness;
    int tallest = 0;
    for (const GraphPosition &position : positions)
        tallest = std::max(tallest, ++tallness[position.layer]);
    const auto faulty = faultySubjects(m_context.document);
    const auto &selected = m_context.selection.items();
    std::vector<GraphNode> nodes;
    for (std::size_t i = 0; i < product.operations.size(); ++i) {
        const model::Operation &operation = product.operations[i];
        const auto time = setup.time(operation);
        const double slack = (tallest - tallness[positions[i].layer]) / 2.0; // layers are centred on each other
        nodes.push_back({.operationId = text::fromUtf8(operation.id.value),
            .name = text::localized(operation.name),
            .family = familyOf(project, operation),
            .cellId = text::fromUtf8(setup.cell(operation.id).value),
            .time = time ? text::secondsText(*time) : text::none(),
            .x = margin + positions[i].layer * (nodeWidth() + layerGap),
            .y = margin + (positions[i].place + slack) * (nodeHeight() + rowGap),
            .marked = std::find(selected.begin(), selected.end(), session::Selected(operation.id)) != selected.end(),
            .faulty = faulty.contains(operation.id.value),
            .zoning = zoningOf(product, operation.id)});
    }
    return nodes;
}

void PrecedenceGraph::setEdges(const model::Product &product, const std::vector<GraphNode> &nodes)
{
    const auto faulty = faultySubjects(m_context.document);
    std::vector<GraphEdge> edges;
    QString plain;
    QString broken;
    QString marked;
    for (const auto &[before, after] : arcsOf(product)) {
        const GraphNode &from = nodes[before];
        const GraphNode &to = nodes[after];
        const QString key = from.operationId + QStringLiteral(" → ") + to.operationId;
        edges.push_back({.key = key,
            .before = from.operationId,
            .after = to.operationId,
            .path = curve(from, to),
            .broken = faulty.contains(key.toStdString()),
            .marked = from.marked || to.marked});
        const GraphEdge &edge = edges.back();
        (edge.broken ? broken : edge.marked ? marked : plain) += edge.path;
    }
    m_edges.setEdges(std::move(edges));
    if (plain == m_plainPath && broken == m_brokenPath && marked == m_markedPath)
        return;
    m_plainPath = plain;
    m_brokenPath = broken;
    m_markedPath = marked;
    emit pathsChanged();
}

} // namespace lw::viewmodel
