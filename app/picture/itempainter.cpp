// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture/itempainter.h"

#include "app/look/drawable.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QQmlFile>
#include <QQmlListReference>
#include <QQuickPaintedItem>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextOption>
#include <QUrl>

namespace lw::picture {

namespace {

// The items of Qt Quick have no public classes: what they show is read from their properties.

QRectF boxOf(const QQuickItem &item)
{
    return {0, 0, item.width(), item.height()};
}

QColor colourOf(const QObject &object, const char *name)
{
    return object.property(name).value<QColor>();
}

void paintRectangle(QPainter &painter, const QQuickItem &item)
{
    const QColor fill = colourOf(item, "color");
    const QObject *border = item.property("border").value<QObject *>();
    const double width = border ? border->property("width").toDouble() : 0;
    const QColor edge = border ? colourOf(*border, "color") : QColor();
    // A border nobody asked for is black; no colour of the theme is.
    const bool edged = width > 0 && edge.alpha() > 0 && edge != QColor(Qt::black);
    if (fill.alpha() == 0 && !edged)
        return;
    painter.setPen(edged ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = edged ? width / 2 : 0;
    const double radius = item.property("radius").toDouble();
    const QRectF box = boxOf(item).adjusted(half, half, -half, -half);
    if (radius > 0)
        painter.drawRoundedRect(box, radius, radius);
    else
        painter.drawRect(box);
}

QString shownText(const QQuickItem &item, const QFont &font, double width)
{
    const QString text = item.property("text").toString();
    constexpr int elideNone = 3; // Text.ElideNone is Qt::ElideNone
    const int elide = item.property("elide").toInt();
    return elide == elideNone ? text : QFontMetricsF(font).elidedText(text, static_cast<Qt::TextElideMode>(elide), width);
}

void paintText(QPainter &painter, const QQuickItem &item)
{
    const QFont font = item.property("font").value<QFont>();
    const QRectF box = boxOf(item).adjusted(item.property("leftPadding").toDouble(), item.property("topPadding").toDouble(),
        -item.property("rightPadding").toDouble(), -item.property("bottomPadding").toDouble());
    const auto wrap = static_cast<QTextOption::WrapMode>(item.property("wrapMode").toInt()); // Text has the same numbers
    QTextOption option(Qt::Alignment::fromInt(item.property("horizontalAlignment").toUInt() | item.property("verticalAlignment").toUInt()));
    option.setWrapMode(wrap);
    painter.setFont(font);
    painter.setPen(colourOf(item, "color"));
    const bool oneLine = wrap == QTextOption::NoWrap;
    painter.drawText(box, oneLine ? shownText(item, font, box.width() + 1) : item.property("text").toString(), option);
}

void paintEntry(QPainter &painter, const QQuickItem &item)
{
    painter.setFont(item.property("font").value<QFont>());
    painter.setPen(colourOf(item, "color"));
    const QRectF box = boxOf(item).adjusted(item.property("leftPadding").toDouble(), 0, -item.property("rightPadding").toDouble(), 0);
    painter.drawText(box, item.property("horizontalAlignment").toInt() | Qt::AlignVCenter, item.property("displayText").toString());
}

/// Icons are drawn in black; tint puts their colour there.
void paintImage(QPainter &painter, const QQuickItem &item, const QColor &tint)
{
    const QString path = QQmlFile::urlToLocalFileOrQrc(item.property("source").toUrl());
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QByteArray bytes = file.readAll();
    if (!path.endsWith(QLatin1String(".svg"))) {
        painter.drawImage(boxOf(item), QImage::fromData(bytes));
        return;
    }
    if (tint.isValid() && tint.alpha() > 0)
        bytes.replace(QColor(Qt::black).name().toLatin1(), tint.name().toLatin1());
    QSvgRenderer renderer(bytes);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, boxOf(item));
}

/// M, L, C and Z, absolute, as the view-models write them.
QPainterPath pathOf(const QString &text)
{
    static const QRegularExpression command(QStringLiteral("([MLCZ])([^MLCZ]*)"));
    static const QRegularExpression separator(QStringLiteral("[\\s,]+"));
    QPainterPath path;
    for (auto found = command.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QList<QPointF> points;
        const QStringList numbers = match.captured(2).split(separator, Qt::SkipEmptyParts);
        for (qsizetype at = 0; at + 1 < numbers.size(); at += 2)
            points.append({numbers[at].toDouble(), numbers[at + 1].toDouble()});
        const QChar kind = match.captured(1).front();
        if (kind == QLatin1Char('M') && !points.isEmpty())
            path.moveTo(points.front());
        else if (kind == QLatin1Char('L'))
            for (const QPointF &point : std::as_const(points))
                path.lineTo(point);
        else if (kind == QLatin1Char('C'))
            for (qsizetype at = 0; at + 2 < points.size(); at += 3)
                path.cubicTo(points[at], points[at + 1], points[at + 2]);
        else if (kind == QLatin1Char('Z'))
            path.closeSubpath();
    }
    return path;
}

void paintShapePath(QPainter &painter, QObject *shape)
{
    constexpr int dashed = Qt::DashLine; // ShapePath has the same numbers
    QPen pen(colourOf(*shape, "strokeColor"), shape->property("strokeWidth").toDouble());
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (shape->property("strokeStyle").toInt() == dashed)
        pen.setDashPattern(shape->property("dashPattern").value<QList<qreal>>());
    painter.setPen(pen.color().alpha() && pen.widthF() > 0 ? pen : QPen(Qt::NoPen));
    const QColor fill = colourOf(*shape, "fillColor");
    painter.setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QQmlListReference elements(shape, "pathElements");
    for (qsizetype at = 0; at < elements.count(); ++at) {
        if (const QString text = elements.at(at)->property("path").toString(); !text.isEmpty())
            painter.drawPath(pathOf(text));
    }
}

void paintShape(QPainter &painter, const QQuickItem &item)
{
    const QQmlListReference data(const_cast<QQuickItem *>(&item), "data"); // it reads all the same
    for (qsizetype at = 0; at < data.count(); ++at) {
        if (QObject *part = data.at(at); part && part->inherits("QQuickShapePath"))
            paintShapePath(painter, part);
    }
}

} // namespace

void paintItem(QPainter &painter, const QQuickItem &item)
{
    if (item.width() <= 0 || item.height() <= 0)
        return;
    if (const auto *drawable = dynamic_cast<const look::Drawable *>(&item))
        drawable->drawOn(painter);
    else if (const auto *painted = qobject_cast<const QQuickPaintedItem *>(&item))
        const_cast<QQuickPaintedItem *>(painted)->paint(&painter); // paint() draws, and changes nothing
    else if (item.inherits("QQuickRectangle"))
        paintRectangle(painter, item);
    else if (item.inherits("QQuickText"))
        paintText(painter, item);
    else if (item.inherits("QQuickTextInput"))
        paintEntry(painter, item);
    else if (item.inherits("QQuickIconImage"))
        paintImage(painter, item, colourOf(item, "color"));
    else if (item.inherits("QQuickImage"))
        paintImage(painter, item, {});
    else if (item.inherits("QQuickShape"))
        paintShape(painter, item);
}

} // namespace lw::picture
