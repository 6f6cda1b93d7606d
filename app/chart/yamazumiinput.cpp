// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pointer, finger and keys do to yamazumichart.h. A finger comes as a mouse.

#include "app/chart/yamazumiitems.h"

#include "core/model/lookup.h"

#include <QGuiApplication>
#include <QInputDevice>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double edge = 28;      ///< px from the side where what is held scrolls the line
constexpr int edgeInterval = 40; ///< ms per column
constexpr double wheelColumns = 3;
constexpr double keyZoom = 1.25;

bool isKept(const QMouseEvent &event) { return event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier); }

} // namespace

bool YamazumiChart::isInHand(const LoadSlice &slice) const
{
    return slice.kind == LoadSlice::Kind::Operation && document() && slice.product == document()->product();
}

void YamazumiChart::select(std::size_t column, const LoadSlice *slice, bool more)
{
    if (!selection())
        return;
    session::Selected item = m_columns[column].cell;
    if (slice && isInHand(*slice))
        item = slice->operation;
    std::vector<session::Selected> items;
    if (more)
        items = selection()->items();
    if (const auto at = std::find(items.begin(), items.end(), item); at != items.end())
        items.erase(at);
    else
        items.push_back(item);
    selection()->set(std::move(items));
}

void YamazumiChart::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> column = columnAt(event->position());
    event->setAccepted(column && selection());
    if (!event->isAccepted())
        return;
    forceActiveFocus(Qt::MouseFocusReason);
    const LoadSlice *slice = sliceAt(*column, event->position());
    m_grip = slice && isInHand(*slice) ? slice->operation : model::OperationId();
    m_pressed = m_pointer = event->position();
    m_pannedFrom = m_first;
    m_gesture = Gesture::Pressed;
    select(*column, slice, isKept(*event));
}

void YamazumiChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_gesture == Gesture::Pressed) {
        const double way = std::hypot(m_pointer.x() - m_pressed.x(), m_pointer.y() - m_pressed.y());
        if (way < QGuiApplication::styleHints()->startDragDistance())
            return;
        const bool carried = !m_grip.empty() && m_carry && m_carry->pickUp(m_grip);
        m_gesture = carried ? Gesture::Carrying : Gesture::Panning;
        // A second finger may take the first one over, to zoom.
        setKeepMouseGrab(event->device()->type() == QInputDevice::DeviceType::Mouse);
        setHint({}, {});
    }
    if (m_gesture == Gesture::Carrying && !isCarrying())
        m_gesture = Gesture::None; // Escape, or the line has changed
    if (m_gesture == Gesture::Carrying)
        carryTo(m_pointer);
    if (m_gesture == Gesture::Panning)
        setView(m_pannedFrom - (m_pointer.x() - m_pressed.x()) / columnWidth(), m_zoom);
}

std::optional<session::CarryPlace> YamazumiChart::carryPlaceAt(QPointF scene) const
{
    const QPointF point = mapFromScene(scene);
    if (!isVisible() || !contains(point))
        return std::nullopt;
    const std::optional<std::size_t> column = columnAt(point);
    return session::CarryPlace{column ? m_columns[*column].cell : model::CellId(), {}};
}

/// Out of the chart it goes on to other views.
void YamazumiChart::carryTo(QPointF point)
{
    m_carry->moveTo(mapToScene(point));
    const bool atEdge = viewShare() < 1 && contains(point) && (point.x() < edge || point.x() > width() - edge);
    if (!atEdge)
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(edgeInterval, this);
}

void YamazumiChart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return ChartItem::timerEvent(event);
    if (m_gesture != Gesture::Carrying || !isCarrying())
        return m_edgeScroll.stop();
    setView(m_first + (m_pointer.x() < width() / 2 ? -1 : 1), m_zoom);
    styleAxes();
    carryTo(m_pointer);
}

void YamazumiChart::letGo(bool drop)
{
    m_edgeScroll.stop();
    const bool held = m_gesture == Gesture::Carrying;
    m_gesture = Gesture::None;
    setKeepMouseGrab(false);
    if (!held || !isCarrying())
        return;
    if (drop)
        m_carry->drop();
    else
        m_carry->cancel();
}

void YamazumiChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::Carrying && isCarrying())
        carryTo(event->position());
    letGo(true);
}

void YamazumiChart::mouseUngrabEvent() { letGo(false); }

void YamazumiChart::hoverMoveEvent(QHoverEvent *event)
{
    if (isCarrying())
        return;
    const std::optional<std::size_t> column = columnAt(event->position());
    const LoadSlice *slice = column ? sliceAt(*column, event->position()) : nullptr;
    if (selection())
        selection()->setHovered(column ? m_columns[*column].cell : model::CellId(),
                                slice ? slice->operation : model::OperationId());
    if (!column)
        return setHint({}, {});
    setHint(slice ? describe(*slice) : describe(*column), event->position());
}

void YamazumiChart::hoverLeaveEvent(QHoverEvent *)
{
    if (selection())
        selection()->setHovered({}, {});
    setHint({}, {});
}

void YamazumiChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double steps = (turned.y() != 0 ? turned.y() : turned.x()) / 120.0;
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    event->setAccepted(zooms || viewShare() < 1);
    if (zooms)
        zoomBy(std::pow(keyZoom, steps));
    else if (viewShare() < 1)
        setView(m_first - steps * wheelColumns, m_zoom);
}

void YamazumiChart::walkColumns(int steps)
{
    if (m_columns.empty() || !selection())
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_columns.size()) - 1;
    std::ptrdiff_t next = steps > 0 ? 0 : last; // with nothing selected: the end one walks in from
    if (const std::optional<std::size_t> at = columnOf(selectedCell()))
        next = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*at) + steps, 0, last);
    select(static_cast<std::size_t>(next), nullptr, false);
}

/// Up from the cell into its operations, and back.
void YamazumiChart::walkSlices(int steps)
{
    const std::optional<std::size_t> column = columnOf(selectedCell());
    if (!column)
        return walkColumns(1);
    std::vector<const LoadSlice *> work;
    for (const LoadSlice &slice : m_columns[*column].slices)
        if (isInHand(slice))
            work.push_back(&slice);
    const model::OperationId current = selectedOperation();
    const auto at = std::find_if(work.begin(), work.end(), [&](const LoadSlice *one) { return one->operation == current; });
    const std::ptrdiff_t place = at == work.end() ? -1 : at - work.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + steps, -1, static_cast<std::ptrdiff_t>(work.size()) - 1);
    if (next != place)
        select(*column, next < 0 ? nullptr : work[static_cast<std::size_t>(next)], false);
}

void YamazumiChart::carryBy(int steps)
{
    const std::optional<std::size_t> at = columnOf(m_carry->target());
    const auto last = static_cast<std::ptrdiff_t>(m_columns.size()) - 1;
    const std::ptrdiff_t from = at ? static_cast<std::ptrdiff_t>(*at) : 0;
    const auto next = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + steps, 0, last));
    m_carry->over(m_columns[next].cell);
    ensureVisible(next);
}

bool YamazumiChart::carryKey(int key)
{
    switch (key) {
    case Qt::Key_Left: carryBy(-1); return true;
    case Qt::Key_Right: carryBy(1); return true;
    case Qt::Key_Escape: m_carry->cancel(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!isRefusing())
            m_carry->drop();
        return true;
    default: return false;
    }
}

bool YamazumiChart::walkKey(int key)
{
    switch (key) {
    case Qt::Key_Left: walkColumns(-1); return true;
    case Qt::Key_Right: walkColumns(1); return true;
    case Qt::Key_Up: walkSlices(1); return true;
    case Qt::Key_Down: walkSlices(-1); return true;
    case Qt::Key_Home: walkColumns(-static_cast<int>(m_columns.size())); return true;
    case Qt::Key_End: walkColumns(static_cast<int>(m_columns.size())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return m_carry && !selectedOperation().empty() && m_carry->pickUp(selectedOperation());
    default: return false;
    }
}

bool YamazumiChart::viewKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp: setView(m_first - plotWidth() / columnWidth(), m_zoom); return true;
    case Qt::Key_PageDown: setView(m_first + plotWidth() / columnWidth(), m_zoom); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom); return true;
    case Qt::Key_Minus: zoomBy(1 / keyZoom); return true;
    case Qt::Key_0: showAll(); return true;
    default: return false;
    }
}

void YamazumiChart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool done = plain && ((isCarrying() ? carryKey(event->key()) : walkKey(event->key())) || viewKey(event->key()));
    event->setAccepted(done);
}

void YamazumiChart::focusOutEvent(QFocusEvent *event)
{
    if (isCarrying() && m_gesture != Gesture::Carrying)
        m_carry->cancel();
    ChartItem::focusOutEvent(event);
}

} // namespace lw::chart
