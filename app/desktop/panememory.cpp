// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/panememory.h"

#include <QQuickItem>

namespace lw::desktop {

namespace {

constexpr auto tabProperty = "currentIndex";

QString sizesKey(const QObject &split) { return QStringLiteral("window/panes/") + split.objectName(); }
QString tabKey(const QObject &bar) { return QStringLiteral("window/tabs/") + bar.objectName(); }

QList<QQuickItem *> named(const QQuickWindow &window, const char *type)
{
    QList<QQuickItem *> items = window.findChildren<QQuickItem *>();
    items.removeIf([type](const QQuickItem *item) { return item->objectName().isEmpty() || !item->inherits(type); });
    return items;
}

QList<QQuickItem *> splits(const QQuickWindow &window) { return named(window, "QQuickSplitView"); }
QList<QQuickItem *> tabBars(const QQuickWindow &window) { return named(window, "QQuickTabBar"); }

} // namespace

void savePanes(const QQuickWindow &window, QSettings &settings)
{
    for (QQuickItem *split : splits(window)) {
        QVariant sizes;
        if (QMetaObject::invokeMethod(split, "saveState", Q_RETURN_ARG(QVariant, sizes)))
            settings.setValue(sizesKey(*split), sizes);
    }
    for (const QQuickItem *bar : tabBars(window))
        settings.setValue(tabKey(*bar), bar->property(tabProperty));
}

void restorePanes(const QQuickWindow &window, const QSettings &settings)
{
    for (QQuickItem *split : splits(window)) {
        const QVariant sizes = settings.value(sizesKey(*split));
        bool known = false;
        if (sizes.isValid()) // an unknown state changes nothing
            QMetaObject::invokeMethod(split, "restoreState", Q_RETURN_ARG(bool, known), Q_ARG(QVariant, sizes));
    }
    for (QQuickItem *bar : tabBars(window)) {
        bool known = false;
        const int tab = settings.value(tabKey(*bar)).toInt(&known);
        if (known && tab >= 0 && tab < bar->property("count").toInt())
            bar->setProperty(tabProperty, tab);
    }
}

} // namespace lw::desktop
