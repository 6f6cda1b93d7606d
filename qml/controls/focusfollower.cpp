// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/controls/focusfollower.h"

#include <QQuickWindow>

#include <algorithm>

namespace {

constexpr double margin = 8; ///< px above and below: the ring around the item is to be seen too
constexpr auto position = "contentY";

bool wasChosenByPointer(const QQuickItem &item)
{
    const QVariant reason = item.property("focusReason"); // controls have it
    return reason.isValid() && reason.toInt() == Qt::MouseFocusReason;
}

} // namespace

void FocusFollower::setView(QQuickItem *view)
{
    if (m_view == view)
        return;
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    if (m_view) {
        connect(m_view, &QQuickItem::windowChanged, this, &FocusFollower::watch);
        watch(m_view->window());
    }
    emit viewChanged();
}

void FocusFollower::watch(QQuickWindow *window)
{
    disconnect(m_watching);
    if (window)
        m_watching = connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusFollower::follow);
}

void FocusFollower::follow()
{
    const QQuickItem *item = m_view && m_view->window() ? m_view->window()->activeFocusItem() : nullptr;
    if (!item || !m_view->isAncestorOf(item) || wasChosenByPointer(*item))
        return;
    const QRectF place = item->mapRectToItem(m_view, QRectF(0, 0, item->width(), item->height()));
    const double above = margin - place.top();
    const double below = place.bottom() + margin - m_view->height();
    if (above > 0)
        m_view->setProperty(position, std::max(m_view->property("originY").toDouble(), m_view->property(position).toDouble() - above));
    else if (below > 0)
        m_view->setProperty(position, m_view->property(position).toDouble() + std::min(below, -above));
}
