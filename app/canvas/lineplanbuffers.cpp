// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buffers in the hand: drawn longer along the line, deeper upwards, put in where there is none.

#include "app/canvas/lineplan.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/stepname.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>
#include <cmath>

namespace lw::canvas {

namespace {

constexpr double knobReach = 12;    ///< px around the middle of a knob
constexpr double placeHeight = 14;  ///< px of a drag per place
constexpr int mostPlaces = 999;
constexpr double snapReach = 7;     ///< px
constexpr double lengthStep = 0.05; ///< m
constexpr double rulerStep = 0.5;   ///< m, to which the end of a buffer snaps

constexpr double roomyCell = 28;    ///< px of a cell from which its buffer can be taken hold of

bool hasRoom(const PlanLayout &layout, const PlanView &view) { return layout.typicalWidth * view.scaleX() >= roomyCell; }

Length lengthOf(double metres) { return fromMillimetres(std::round(metres * 1000)); }

} // namespace

/// The cell behind which a press there puts in a buffer. Only where the knob shows: beside the pointer, and at the cell
/// that is selected.
std::optional<std::size_t> LinePlan::knobAt(QPointF point) const
{
    const QPointF scene = m_view.toScene(point);
    if (isPlayer() || !hasRoom(m_layout, m_view) || std::abs(scene.y() - m_view.conveyor()) > knobReach)
        return std::nullopt;
    for (std::size_t i = 0; i + 1 < m_layout.cells.size(); ++i) {
        const CellPlan &cell = m_layout.cells[i];
        if (cell.bufferPlaces == 0 && std::abs(scene.x() - m_view.x(cell.end())) <= knobReach)
            return i;
    }
    return std::nullopt;
}

std::optional<BufferView> LinePlan::bufferView() const
{
    if (m_bufferDrag)
        return m_bufferDrag->view;
    if (dragging() || m_measure || isPlayer() || !hasRoom(m_layout, m_view))
        return std::nullopt;
    if (m_knob)
        return BufferView{.cell = *m_knob, .insert = true, .guide = {}};
    if (m_hovered && m_hovered->kind == Hit::Kind::Buffer)
        return BufferView{.cell = m_hovered->cell, .guide = {}};
    const std::vector<Hit> selected = selectedParts();
    if (selected.size() != 1 || selected.front().kind != Hit::Kind::Cell || selected.front().cell + 1 >= m_layout.cells.size())
        return std::nullopt;
    const std::size_t cell = selected.front().cell;
    return BufferView{.cell = cell, .insert = m_layout.cells[cell].bufferPlaces == 0, .guide = {}};
}

void LinePlan::startBufferDrag(std::size_t cell)
{
    const model::Cell *known = m_document ? model::find(m_document->project(), m_layout.cells[cell].id) : nullptr;
    if (!known)
        return;
    m_bufferDrag = BufferDrag{.before = known->buffer, .now = known->buffer, .along = {}, .view = {.cell = cell, .held = true, .guide = {}}};
    m_hovered.reset();
    emit draggingChanged();
}

/// The way of the first move decides what the drag changes.
void LinePlan::moveBufferDrag(QPointF point)
{
    if (!m_bufferDrag || !m_document)
        return;
    const QPointF way = point - m_pressed;
    if (!m_bufferDrag->along)
        m_bufferDrag->along = std::abs(way.x()) >= std::abs(way.y());
    model::Buffer next = m_bufferDrag->before;
    m_bufferDrag->view.guide.reset();
    if (*m_bufferDrag->along) {
        next.length = lengthOf(snappedLength(metres(next.length) + way.x() / m_view.scaleX()));
    } else {
        const int places = static_cast<int>(next.places) + static_cast<int>(std::lround(-way.y() / placeHeight));
        next = model::withPlaces(next, static_cast<std::uint32_t>(std::clamp(places, 0, mostPlaces)),
                                 m_document->project().catalog.platform.pitch);
    }
    m_bufferDrag->now = next;
    showBuffer(m_bufferDrag->view.cell, next);
    setHint({bufferText(), point, false});
}

/// To the length of another buffer, or so that the next cell begins on half a metre; else in steps.
double LinePlan::snappedLength(double length)
{
    const CellPlan &cell = m_layout.cells[m_bufferDrag->view.cell];
    double best = std::max(lengthStep, std::round(length / lengthStep) * lengthStep);
    double least = snapReach / m_view.scaleX();
    const auto offer = [&](double wanted) {
        const double away = std::abs(wanted - length);
        if (wanted < lengthStep || away >= least)
            return;
        least = away;
        best = wanted;
        m_bufferDrag->view.guide = cell.end() + wanted;
    };
    for (const model::Cell &other : m_document->project().frame.cells) {
        if (other.buffer.places > 0 && other.id != cell.id)
            offer(metres(other.buffer.length));
    }
    offer(std::round((cell.end() + length) / rulerStep) * rulerStep - cell.end());
    return best;
}

QString LinePlan::bufferText() const
{
    const QString cell = text::fromUtf8(m_layout.cells[m_bufferDrag->view.cell].id.value);
    const QString line = text::number(m_layout.length, 2) + QStringLiteral(" m");
    const model::Buffer &now = m_bufferDrag->now;
    if (now.places == 0)
        return tr("No buffer behind %1 · line %2").arg(cell, line);
    return tr("Behind %1: %n place(s), %2 · line %3", nullptr, static_cast<int>(now.places))
        .arg(cell, text::number(metres(now.length), 2) + QStringLiteral(" m"), line);
}

/// The line as it would be with that buffer, on the screen alone.
void LinePlan::showBuffer(std::size_t index, const model::Buffer &buffer)
{
    m_layout.cells[index].bufferPlaces = buffer.places;
    m_layout.cells[index].bufferLength = metres(buffer.length);
    m_layout.length = 0;
    for (CellPlan &cell : m_layout.cells) {
        cell.begin = m_layout.length;
        m_layout.length = cell.end() + cell.bufferLength;
    }
    m_view.setLayout(m_layout);
    restyle();
    viewMoved();
}

void LinePlan::endBufferDrag()
{
    if (!m_bufferDrag)
        return;
    showBuffer(m_bufferDrag->view.cell, m_bufferDrag->before);
    m_bufferDrag.reset();
}

bool LinePlan::dropBuffer()
{
    const std::size_t cell = m_bufferDrag->view.cell;
    const model::Buffer now = m_bufferDrag->now;
    cancelDrag();
    return setBuffer(cell, now);
}

bool LinePlan::setBuffer(std::size_t index, const model::Buffer &buffer)
{
    const model::Cell *cell = model::find(m_document->project(), m_layout.cells[index].id);
    if (!cell || cell->buffer == buffer)
        return false;
    model::Cell next = *cell;
    next.buffer = buffer;
    const model::Edit edit{model::Change<model::Cell>{std::move(next)}};
    return m_document->edit(edit, text::stepName(m_document->project(), edit)).has_value();
}

void LinePlan::insertBuffer(std::size_t cell)
{
    const model::CellId id = m_layout.cells[cell].id;
    m_knob.reset();
    if (m_document && setBuffer(cell, model::usualBuffer(m_document->project())) && m_selection)
        m_selection->set({id});
}

} // namespace lw::canvas
