// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/walk/textfit.h"

#include <QRectF>

#include <algorithm>

namespace lw::test {

namespace {

constexpr double slack = 1;    ///< px: fonts round
constexpr double overlap = 3;  ///< px of both axes: boxes of lines reach beyond their letters
constexpr int elideMiddle = Qt::ElideMiddle;

struct Shown {
    QString text;
    QRectF painted; ///< in the scene, within what clips it
};

double alongAxis(double room, double taken, int alignment, int middle, int end)
{
    if (alignment & middle)
        return (room - taken) / 2;
    return alignment & end ? room - taken : 0;
}

/// Where its letters are, in the scene.
QRectF paintedRect(const QQuickItem &text)
{
    const QSizeF size(text.property("contentWidth").toDouble(), text.property("contentHeight").toDouble());
    const double x = alongAxis(text.width(), size.width(), text.property("horizontalAlignment").toInt(), Qt::AlignHCenter, Qt::AlignRight);
    const double y = alongAxis(text.height(), size.height(), text.property("verticalAlignment").toInt(), Qt::AlignVCenter, Qt::AlignBottom);
    QRectF rect = text.mapRectToScene(QRectF(QPointF(x, y), size));
    for (const QQuickItem *above = text.parentItem(); above; above = above->parentItem())
        if (above->clip())
            rect &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    return rect;
}

QString where(const QQuickItem &text)
{
    const QRectF box = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()));
    return QStringLiteral("\"%1\" at %2,%3 (%4×%5)").arg(text.property("text").toString())
        .arg(box.x(), 0, 'f', 0).arg(box.y(), 0, 'f', 0).arg(box.width(), 0, 'f', 0).arg(box.height(), 0, 'f', 0);
}

bool mayBeShortened(const QQuickItem &text, const QStringList &projectWords)
{
    const QString said = text.property("text").toString();
    return text.property("elide").toInt() == elideMiddle
        || std::any_of(projectWords.begin(), projectWords.end(), [&](const QString &word) { return said.contains(word); });
}

QString cutOff(const QQuickItem &text, const QStringList &projectWords)
{
    if (text.property("truncated").toBool() && !mayBeShortened(text, projectWords))
        return where(text) + QStringLiteral(" is shortened: it needs %1 px").arg(text.implicitWidth());
    if (!text.property("truncated").toBool() && text.property("contentWidth").toDouble() > text.width() + slack)
        return where(text) + QStringLiteral(" is wider than its box: %1 px").arg(text.property("contentWidth").toDouble());
    if (text.property("contentHeight").toDouble() > text.height() + slack)
        return where(text) + QStringLiteral(" is higher than its box: %1 px").arg(text.property("contentHeight").toDouble());
    return {};
}

void collect(QQuickItem &item, std::vector<QQuickItem *> &found)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    if (item.width() > 0 && item.height() > 0)
        found.push_back(&item);
    for (QQuickItem *child : item.childItems())
        collect(*child, found);
}

} // namespace

std::vector<QQuickItem *> visibleBelow(QQuickItem &root)
{
    std::vector<QQuickItem *> found;
    collect(root, found);
    return found;
}

QStringList misfits(QQuickItem &root, QQuickItem *popup, const QStringList &projectWords)
{
    QStringList found;
    std::vector<Shown> shown;
    for (const QQuickItem *item : visibleBelow(popup ? *popup : root)) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            continue;
        const QRectF painted = paintedRect(*item);
        if (painted.isEmpty()) // scrolled out of sight
            continue;
        if (const QString fault = cutOff(*item, projectWords); !fault.isEmpty())
            found << fault;
        for (const Shown &other : shown) {
            const QRectF both = other.painted & painted;
            if (both.width() > overlap && both.height() > overlap)
                found << where(*item) + QStringLiteral(" lies over \"%1\"").arg(other.text);
        }
        shown.push_back({item->property("text").toString(), painted});
    }
    return found;
}

} // namespace lw::test
