// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lw::canvas {

namespace {

constexpr double wheelZoom = 1.0016; ///< per eighth of a degree

bool extends(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

void LinePlan::zoomAt(double factor, QPointF anchor)
{
    m_move.stop();
    follow(false);
    m_view.setZoom(m_view.zoom() * factor, anchor);
    viewMoved();
}

void LinePlan::panBy(QPointF delta)
{
    m_move.stop();
    follow(false);
    m_view.pan(delta);
    viewMoved();
}

void LinePlan::showCursor()
{
    if (m_gesture == Gesture::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_measure)
        setCursor(Qt::CrossCursor);
    else if (m_copying && (m_drag || m_cellDrag))
        setCursor(Qt::DragCopyCursor);
    else if (m_bufferDrag && m_bufferDrag->along)
        setCursor(*m_bufferDrag->along ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    else
        unsetCursor();
}

void LinePlan::selectHit(const Hit &hit, bool extend)
{
    if (!m_selection)
        return;
    const std::optional<session::Selected> selected = selectedOf(hit);
    if (!selected) {
        if (!extend)
            m_selection->clear();
        return;
    }
    if (!extend) {
        m_selection->set({*selected});
        return;
    }
    std::vector<session::Selected> items = m_selection->items();
    if (std::erase(items, *selected) == 0)
        items.push_back(*selected);
    m_selection->set(std::move(items));
}

void LinePlan::selectBand(bool extend)
{
    if (!m_selection || !m_band)
        return;
    std::vector<session::Selected> items;
    if (extend)
        items = m_selection->items();
    for (const std::size_t cell : cellsWithin(m_layout, m_view, *m_band)) {
        const session::Selected selected = m_layout.cells[cell].id;
        if (std::find(items.begin(), items.end(), selected) == items.end())
            items.push_back(selected);
    }
    m_selection->set(std::move(items));
}

void LinePlan::pressAt(QPointF point, Qt::MouseButton button)
{
    m_move.stop();
    m_button = button;
    m_pressed = m_last = point;
    m_pressedHit = partAt(point);
    m_gesture = Gesture::Press;
    // Only a knob that shows: a finger has not hovered.
    const std::optional<BufferView> shown = bufferView();
    const std::optional<std::size_t> knob = knobAt(point);
    m_knob = shown && shown->insert && shown->cell == knob ? knob : std::nullopt;
    setHint({});
    if (button == Qt::MiddleButton || m_spaceHeld)
        m_gesture = Gesture::Pan;
    else if (m_measure && button == Qt::LeftButton)
        m_gesture = Gesture::Measure;
    if (m_gesture == Gesture::Measure)
        pressMeasure(point);
    showCursor();
}

/// The pointer has left the place where it was pressed: what was taken hold of decides what this becomes.
void LinePlan::beginGesture()
{
    const bool onSocket = m_pressedHit.kind == Hit::Kind::Socket;
    const SocketPlan *socket = onSocket ? &m_layout.cells[m_pressedHit.cell].sockets[m_pressedHit.socket] : nullptr;
    if (isPlayer()) {
        m_gesture = Gesture::Pan;
    } else if (socket && socket->head) {
        m_gesture = Gesture::Carry;
        startDrag(headsAt(m_pressedHit));
    } else if (m_pressedHit.kind == Hit::Kind::Buffer) {
        m_gesture = Gesture::Carry;
        startBufferDrag(m_pressedHit.cell);
    } else if (isCarried(m_pressedHit, m_pressed)) {
        m_gesture = Gesture::Carry;
        startCellDrag(m_pressedHit.cell);
    } else if (m_pressedHit.kind == Hit::Kind::Nothing && !m_touching) {
        m_gesture = Gesture::Band;
    } else {
        m_gesture = Gesture::Pan;
    }
    showCursor();
}

void LinePlan::moveTo(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (m_gesture == Gesture::Press && m_button == Qt::LeftButton) {
        const int distance = QGuiApplication::styleHints()->startDragDistance();
        if ((point - m_pressed).manhattanLength() >= distance)
            beginGesture();
    }
    m_copying = modifiers & Qt::AltModifier;
    switch (m_gesture) {
    case Gesture::Pan: panBy(point - m_last); break;
    case Gesture::Carry:
        carryHeld(point);
        showCursor();
        break;
    case Gesture::Measure: moveMeasure(point); break;
    case Gesture::Band:
        m_band = QRectF(m_view.toScene(m_pressed), m_view.toScene(point)).normalized();
        refreshMarks();
        break;
    case Gesture::Press:
    case Gesture::None: break;
    }
    m_last = point;
}

void LinePlan::carryHeld(QPointF point)
{
    if (m_bufferDrag)
        moveBufferDrag(point);
    else
        m_cellDrag ? moveCellDrag(point) : moveDrag(point);
}

/// Alt goes down or up while something is held.
void LinePlan::setCopying(bool copying)
{
    m_copying = copying;
    if (m_gesture == Gesture::Carry && !m_bufferDrag)
        carryHeld(m_last);
    showCursor();
}

void LinePlan::releaseAt(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const Gesture gesture = m_gesture;
    if (gesture == Gesture::Carry) {
        m_copying = modifiers & Qt::AltModifier;
        carryHeld(point);
        if (m_bufferDrag)
            dropBuffer();
        else
            m_cellDrag ? dropCells() : dropDrag();
    } else if (gesture == Gesture::Measure) {
        releaseMeasure(point);
    } else if (gesture == Gesture::Press && m_knob && m_button == Qt::LeftButton) {
        insertBuffer(*m_knob);
    } else if (gesture == Gesture::Band) {
        selectBand(extends(modifiers));
    } else if (gesture == Gesture::Press) {
        const bool menu = m_button == Qt::RightButton;
        const std::optional<session::Selected> selected = selectedOf(m_pressedHit);
        const auto &items = m_selection ? m_selection->items() : std::vector<session::Selected>();
        const bool already = selected && std::find(items.begin(), items.end(), *selected) != items.end();
        if (!menu || !already) // a menu is for the whole selection when it is opened on a part of it
            selectHit(m_pressedHit, extends(modifiers) && !menu);
        if (menu && !isPlayer())
            emit contextMenuRequested(point);
    }
    endGesture();
}

void LinePlan::endGesture()
{
    m_gesture = Gesture::None;
    m_button = Qt::NoButton;
    m_touching = false;
    m_knob.reset();
    m_band.reset();
    cancelDrag();
    showCursor();
    refreshMarks();
}

void LinePlan::mousePressEvent(QMouseEvent *event)
{
    if (m_gesture != Gesture::None)
        return;
    forceActiveFocus(Qt::MouseFocusReason);
    pressAt(event->position(), event->button());
}

void LinePlan::mouseMoveEvent(QMouseEvent *event) { moveTo(event->position(), event->modifiers()); }

void LinePlan::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == m_button)
        releaseAt(event->position(), event->modifiers());
}

void LinePlan::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isPlayer() && event->button() == Qt::LeftButton && partAt(event->position()).kind != Hit::Kind::Nothing)
        emit inspectRequested();
}

void LinePlan::mouseUngrabEvent() { endGesture(); }

QString LinePlan::hoverText(const Hit &hit) const
{
    if (isPlayer())
        return m_playback.describe(m_layout, hit);
    if (m_knob)
        return tr("Put in a buffer");
    if (hit.kind == Hit::Kind::Nothing)
        return {};
    const CellPlan &cell = m_layout.cells[hit.cell];
    if (hit.kind == Hit::Kind::Buffer) {
        return tr("Buffer behind %1: %n place(s), %2", nullptr, static_cast<int>(cell.bufferPlaces))
            .arg(text::fromUtf8(cell.id.value), text::number(cell.bufferLength, 2) + QStringLiteral(" m"));
    }
    const bool tellsAll = m_view.detail() == Detail::Close;
    if (hit.kind == Hit::Kind::Socket && cell.sockets[hit.socket].head && !tellsAll) {
        const HeadPlan &head = *cell.sockets[hit.socket].head;
        return tr("%1 · %2 · %n operation(s)", nullptr, static_cast<int>(head.operations))
            .arg(text::localized(head.typeName), text::fromUtf8(head.id.value));
    }
    if (m_view.detail() > Detail::Compact)
        return {};
    QString line = text::idAndName(cell.id.value, cell.name) + QStringLiteral(" · ") + text::secondsText(cell.cycle);
    if (m_layout.takt)
        line += QStringLiteral(" · ") + tr("%1 of takt").arg(text::percentText(cell.occupation));
    return line;
}

void LinePlan::tell(const Hit &hit, QPointF point)
{
    QString line = hoverText(hit);
    if (const QString change = changeText(hit); !change.isEmpty() && hit.kind != Hit::Kind::Nothing)
        line += (line.isEmpty() ? QString() : QStringLiteral(" · ")) + change;
    if (line != m_hint.text)
        setHint({line, line.isEmpty() ? QPointF() : point, false});
}

void LinePlan::hover(QPointF point)
{
    const Hit hit = partAt(point);
    std::optional<Hit> hovered;
    if (hit.kind != Hit::Kind::Nothing)
        hovered = hit;
    const std::optional<std::size_t> knob = knobAt(point);
    if (std::exchange(m_knob, knob) != knob)
        refreshMarks();
    const bool onCell = hovered && hit.kind != Hit::Kind::Buffer;
    if (m_selection)
        m_selection->setHoveredCell(onCell ? m_layout.cells[hit.cell].id : model::CellId());
    tell(hit, point);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        refreshMarks();
    }
}

void LinePlan::hoverMoveEvent(QHoverEvent *event)
{
    if (m_measure && m_gesture == Gesture::None)
        moveMeasure(event->position());
    else if (m_gesture == Gesture::None && !dragging())
        hover(event->position());
}

void LinePlan::hoverLeaveEvent(QHoverEvent *)
{
    if (m_selection)
        m_selection->setHoveredCell({});
    m_hovered.reset();
    m_knob.reset();
    if (!dragging())
        setHint({});
    refreshMarks();
}

void LinePlan::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(std::pow(wheelZoom, angle.y()), event->position());
        return;
    }
    QPointF delta = event->pixelDelta().isNull() ? QPointF(angle) / 2 : QPointF(event->pixelDelta());
    // A line is long and not high: a plain wheel walks along it, unless there is something above or below.
    if (event->modifiers() & Qt::ShiftModifier || m_view.contentHeight() <= height())
        delta = {delta.x() + delta.y(), 0};
    panBy(delta);
}

void LinePlan::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        endGesture();
        return;
    }
    if (event->points().size() >= 2) {
        if (m_gesture != Gesture::None)
            endGesture();
        pinch(*event);
        return;
    }
    const QPointF at = event->points().first().position();
    switch (event->points().first().state()) {
    case QEventPoint::Pressed:
        forceActiveFocus(Qt::MouseFocusReason);
        pressAt(at, Qt::LeftButton);
        m_touching = true;
        break;
    case QEventPoint::Updated: moveTo(at, event->modifiers()); break;
    case QEventPoint::Released: releaseAt(at, event->modifiers()); break;
    case QEventPoint::Stationary:
    case QEventPoint::Unknown: break;
    }
}

void LinePlan::pinch(const QTouchEvent &event)
{
    const QEventPoint &a = event.points().at(0);
    const QEventPoint &b = event.points().at(1);
    const QPointF toItem = a.position() - a.scenePosition();
    const QPointF lastA = a.sceneLastPosition() + toItem;
    const QPointF lastB = b.sceneLastPosition() + toItem;
    const double before = QLineF(lastA, lastB).length();
    const double now = QLineF(a.position(), b.position()).length();
    const QPointF middle = (a.position() + b.position()) / 2;
    panBy(middle - (lastA + lastB) / 2);
    if (before > 1 && now > 1)
        zoomAt(now / before, middle);
}

bool LinePlan::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QQuickItem::event(event);
}

} // namespace lw::canvas
