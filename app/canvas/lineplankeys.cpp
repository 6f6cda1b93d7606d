// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/lineplan.h"
#include "app/session/selectionedits.h"
#include "app/text/stepname.h"

#include <algorithm>

namespace lw::canvas {

namespace {

constexpr double keyZoom = 1.25;

std::size_t stepped(std::size_t from, int by, std::size_t count)
{
    const auto wanted = static_cast<std::ptrdiff_t>(from) + by;
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, static_cast<std::ptrdiff_t>(count) - 1));
}

} // namespace

/// Left and right walk the cells and keep the socket row; down goes from the cell into its sockets, up back out.
bool LinePlan::walk(int cells, int sockets)
{
    if (m_layout.cells.empty() || !m_selection)
        return false;
    const std::vector<Hit> selected = selectedParts();
    if (selected.empty()) {
        const auto [first, behind] = m_view.visibleCells(m_layout, 0);
        selectHit({Hit::Kind::Cell, std::min(first, m_layout.cells.size() - 1), 0}, false);
        return true;
    }
    Hit at = selected.front();
    at.cell = stepped(at.cell, cells, m_layout.cells.size());
    const std::size_t count = m_layout.cells[at.cell].sockets.size();
    if (at.kind == Hit::Kind::Cell && sockets > 0 && count > 0)
        at = {Hit::Kind::Socket, at.cell, 0};
    else if (at.kind == Hit::Kind::Socket && (count == 0 || (sockets < 0 && at.socket == 0)))
        at = {Hit::Kind::Cell, at.cell, 0};
    else if (at.kind == Hit::Kind::Socket)
        at.socket = stepped(at.socket, sockets, count);
    selectHit(at, false);
    return true;
}

/// Plus and minus alone are left by a player to whoever sets its speed.
bool LinePlan::zoomKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_0: fit(); return true;
    case Qt::Key_F:
        if (!control) // with it, it searches
            fitSelection();
        return !control;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (isPlayer() && !control)
            return false;
        zoomBy(key == Qt::Key_Minus ? 1 / keyZoom : keyZoom);
        return true;
    default: return false;
    }
}

bool LinePlan::editKey(int key)
{
    switch (key) {
    case Qt::Key_Left: return walk(-1, 0);
    case Qt::Key_Right: return walk(1, 0);
    case Qt::Key_Up: return walk(0, -1);
    case Qt::Key_Down: return walk(0, 1);
    case Qt::Key_Home: return walk(-static_cast<int>(m_layout.cells.size()), 0);
    case Qt::Key_End: return walk(static_cast<int>(m_layout.cells.size()), 0);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit inspectRequested(); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); return true;
    case Qt::Key_Space:
        m_spaceHeld = true;
        showCursor();
        return true;
    default: return false;
    }
}

void LinePlan::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool plain = modifiers == Qt::NoModifier;
    if (event->key() == Qt::Key_Alt && m_gesture == Gesture::Carry)
        setCopying(true);
    bool done = plain && !event->isAutoRepeat() && event->key() == Qt::Key_M && !isPlayer() && !m_measure;
    if (done)
        setMeasuring(true);
    done = done || (plain && m_measure && measureKey(event->key()));
    done = done || ((plain || modifiers == Qt::ControlModifier) && zoomKey(event->key(), modifiers));
    done = done || (plain && !isPlayer() && editKey(event->key()));
    if (plain && !done && event->key() == Qt::Key_Escape) {
        done = m_gesture != Gesture::None || dragging();
        endGesture();
    }
    event->setAccepted(done);
}

void LinePlan::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && m_gesture == Gesture::Carry)
        setCopying(false);
    event->setAccepted(event->key() == Qt::Key_Space && !isPlayer());
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return;
    m_spaceHeld = false;
    showCursor();
}

void LinePlan::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    refreshMarks();
    tellSelection();
}

void LinePlan::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    m_spaceHeld = false;
    showCursor();
    refreshMarks();
}

void LinePlan::removeSelected()
{
    if (!m_document || !m_selection || isPlayer())
        return;
    const auto count = static_cast<int>(m_selection->items().size());
    session::removeSelected(*m_document, *m_selection, text::removalName(count));
}

} // namespace lw::canvas
