// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QQuickItem>
#include <qqmlregistration.h>

/// Scrolls a Flickable so that what gets the keyboard inside it is in sight. What the mouse or a finger chose is in sight
/// already and stays where it is.
class FocusFollower : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    using QObject::QObject;

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);

signals:
    void viewChanged();

private:
    void watch(QQuickWindow *window);
    void follow();

    QPointer<QQuickItem> m_view;
    QMetaObject::Connection m_watching;
};
