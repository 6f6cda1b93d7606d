// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/cellsprites.h"
#include "app/canvas/framesprites.h"
#include "app/canvas/lineplan.h"

#include <QQuickWindow>

#include <tuple>
#include <utility>

namespace lw::canvas {

namespace {

/// Cells are built this much of a viewport beyond its edges, so that most moves of the plan build nothing.
constexpr double marginShare = 0.5;

void append(Sprites &sprites, const Sprites &more) { sprites.insert(sprites.end(), more.begin(), more.end()); }

} // namespace

bool LinePlan::canDraw() const { return m_document && m_colors && !boundingRect().isEmpty(); }

Brush LinePlan::brush()
{
    return {.view = m_view, .colours = *m_colors, .text = m_text, .chinese = m_language.startsWith(QLatin1String("zh"))};
}

/// What has not changed keeps its sprites and nodes.
void LinePlan::adopt(const model::Touched &touched)
{
    if (!m_document) {
        m_layout = {};
        emit layoutChanged();
        restyle();
        return;
    }
    cancelDrag(); // gives back what it shows of the line
    const auto shapeOf = [](const PlanLayout &layout) {
        return std::tuple(layout.cells.size(), layout.length, layout.socketRows, layout.typicalWidth);
    };
    const auto shape = shapeOf(m_layout);
    const std::vector<std::size_t> changed =
        updateLayout(m_layout, touched, m_document->project(), m_document->product(), m_document->report());
    const bool sameShape = shapeOf(m_layout) == shape;
    compare();
    emit layoutChanged();
    if (!sameShape) {
        m_move.stop();
        m_view.setLayout(m_layout);
        const bool loaded = touched.everything && m_document->undoStack().count() == 0;
        if (m_following || loaded) {
            follow(true);
            m_view.fit();
        }
        m_hovered.reset();
        restyle();
        viewMoved();
        return;
    }
    if (canDraw() && !m_cellsDirty) {
        const Brush tools = brush();
        for (const std::size_t i : changed) {
            if (i >= m_built.first && i < m_built.second)
                buildCell(i, tools);
        }
    }
    refreshMarks();
}

void LinePlan::viewMoved()
{
    if (m_drag)
        m_drag->view.pointer = m_last;
    if (m_cellDrag)
        m_cellDrag->view.pointer = m_last;
    m_viewDirty = true;
    polish();
    emit viewChanged();
    if (std::exchange(m_toldZoom, m_view.zoom()) != m_view.zoom())
        emit zoomChanged();
}

void LinePlan::follow(bool following)
{
    if (std::exchange(m_following, following) != following)
        emit fittedChanged();
}

void LinePlan::restyle()
{
    m_cellsDirty = true;
    refreshMarks();
}

void LinePlan::refreshMarks()
{
    m_marksDirty = true;
    polish();
}

/// What happens under a pointer that rests is told anew.
void LinePlan::playbackMoved()
{
    m_playbackDirty = true;
    polish();
    if (m_hovered && m_gesture == Gesture::None)
        tell(*m_hovered, m_hint.position);
}

bool LinePlan::isLabelled(std::size_t cell) const
{
    constexpr double labelWidth = 46;
    const double width = std::max(1e-3, m_layout.typicalWidth * m_view.scaleX());
    std::size_t step = 1;
    for (const std::size_t round : {2U, 5U, 10U, 20U, 50U, 100U, 200U}) {
        if (static_cast<double>(step) * width >= labelWidth)
            break;
        step = round;
    }
    if (m_layout.cells[cell].bottleneck)
        return true;
    // Counted from one, as cells are; the bottleneck's own label needs room.
    if ((cell + 1) % step != 0)
        return false;
    const std::size_t first = cell > step / 2 ? cell - step / 2 : 0;
    const std::size_t last = std::min(m_layout.cells.size() - 1, cell + step / 2);
    for (std::size_t i = first; i <= last; ++i) {
        if (m_layout.cells[i].bottleneck)
            return false;
    }
    return true;
}

void LinePlan::buildCell(std::size_t index, const Brush &brush)
{
    m_picture.cells[index].set(cellSprites(brush, m_layout.cells[index], isLabelled(index)));
}

bool LinePlan::coversView() const
{
    const auto [first, behind] = m_view.visibleCells(m_layout, 0);
    return first >= m_built.first && behind <= m_built.second;
}

void LinePlan::buildCells()
{
    const Brush tools = brush();
    const double margin = marginShare * width();
    m_picture.cells.resize(m_layout.cells.size());
    m_built = m_view.visibleCells(m_layout, margin);
    for (std::size_t i = 0; i < m_picture.cells.size(); ++i) {
        if (i >= m_built.first && i < m_built.second)
            buildCell(i, tools);
        else
            m_picture.cells[i].set({});
    }
    m_picture.frame = frameSprites(tools, m_layout, margin);
    m_playback.reset(m_layout);
    m_builtScale = {m_view.scaleX(), m_view.scaleY()};
}

void LinePlan::updatePolish()
{
    if (!canDraw()) {
        m_picture = {};
        m_built = {0, 0};
        m_cellsDirty = true;
        update();
        return;
    }
    const Brush tools = brush();
    const bool rebuild = m_cellsDirty || m_builtScale != QSizeF(m_view.scaleX(), m_view.scaleY()) || !coversView();
    if (rebuild)
        buildCells();
    if (rebuild || m_playbackDirty)
        m_playback.build(m_picture, tools, m_layout, m_built);
    if (rebuild || m_viewDirty) {
        m_picture.ground = groundOf(tools);
        m_picture.backdrop = groundSprites(m_picture.ground, m_view);
        m_picture.offset = m_view.offset();
        m_picture.viewport = m_view.viewport();
    }
    if (rebuild || m_viewDirty || m_marksDirty) {
        const std::optional<BufferView> buffer = bufferView();
        const PlanMarks marks{.selected = selectedParts(), .hovered = hoverMark(), .focused = hasActiveFocus(),
                              .band = m_band, .drag = m_drag ? &m_drag->view : nullptr,
                              .cells = m_cellDrag ? &m_cellDrag->view : nullptr,
                              .work = m_work ? &*m_work : nullptr,
                              .buffer = buffer ? &*buffer : nullptr};
        m_picture.overlay = m_difference ? differenceSprites(tools, m_layout, *m_difference) : Sprites();
        append(m_picture.overlay, overlaySprites(tools, m_layout, marks));
        if (m_measure)
            append(m_picture.overlay, measureSprites(tools, *m_measure));
        m_picture.front = railNames(tools, tr("Ceiling rail"), tr("Floor rail"));
        const Sprites carried = m_drag       ? carriedSprites(tools, m_layout, m_drag->view)
                                : m_cellDrag ? carriedSprites(tools, m_cellDrag->view)
                                             : Sprites();
        append(m_picture.front, carried);
    }
    m_cellsDirty = m_marksDirty = m_viewDirty = m_playbackDirty = false;
    update();
}

QSGNode *LinePlan::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *scene = static_cast<PlanScene *>(node);
    if (scene && !scene->isFor(window(), m_setting)) {
        delete scene;
        scene = nullptr;
    }
    if (!scene) {
        const bool software = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        scene = new PlanScene(window(), m_setting, m_tiled.value_or(software));
    }
    scene->sync(m_picture);
    return scene;
}

} // namespace lw::canvas
