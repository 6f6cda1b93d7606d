// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/picturepainter.h"

#include "app/look/statelooks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>

namespace lw::canvas {

namespace {

constexpr qsizetype rememberedSizes = 20'000;

void paintShape(QPainter &painter, const Picture &picture, const QRectF &area)
{
    const double half = picture.strokeWidth / 2.0;
    const QRectF box = area.adjusted(half, half, -half, -half);
    painter.setBrush(qAlpha(picture.fill) ? QBrush(QColor::fromRgba(picture.fill)) : QBrush(Qt::NoBrush));
    QPen pen(Qt::NoPen);
    if (picture.strokeWidth > 0) {
        pen = QPen(QColor::fromRgba(picture.stroke), picture.strokeWidth);
        if (picture.dashed) {
            pen.setDashPattern({2.5 / picture.strokeWidth, 2.5 / picture.strokeWidth});
            pen.setCapStyle(Qt::FlatCap);
        }
    }
    painter.setPen(pen);
    const double radius = std::max(0.0, picture.radius - half);
    painter.drawRoundedRect(box, radius, radius);
}

void paintIcon(QPainter &painter, const Picture &picture, const QRectF &area, const QString &folder)
{
    QSvgRenderer renderer(folder + QLatin1Char('/') + picture.text + QLatin1String(".svg"));
    if (!renderer.isValid())
        return;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, area);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(area, QColor::fromRgba(picture.fill));
}

void paintDots(QPainter &painter, const Picture &picture, const QRectF &area)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(picture.fill));
    const double step = picture.pixelSize;
    for (double y = step / 2; y < area.height(); y += step) {
        for (double x = step / 2; x < area.width(); x += step)
            painter.drawEllipse(QPointF(x, y), 1.1, 1.1);
    }
}

void paintChevron(QPainter &painter, const Picture &picture, const QRectF &area)
{
    const QRectF box = area.adjusted(1.5, 1.5, -1.5, -1.5);
    QPen pen(QColor::fromRgba(picture.stroke), picture.strokeWidth);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const QPointF tip(box.right(), box.center().y());
    painter.drawPolyline(QPolygonF({box.topLeft(), tip, box.bottomLeft()}));
}

/// Nested outlines of falling strength: at these few pixels nobody can tell it from a blur.
void paintShadow(QPainter &painter, const Picture &picture, const QRectF &area)
{
    constexpr float steps = 8;
    painter.setPen(Qt::NoPen);
    QColor colour = QColor::fromRgba(picture.fill);
    colour.setAlphaF(colour.alphaF() / steps);
    painter.setBrush(colour);
    for (float i = 0; i < steps; ++i) {
        const QRectF box = area.adjusted(i, i, -i, -i);
        const double radius = picture.radius + steps - i;
        painter.drawRoundedRect(box, radius, radius);
    }
}

void paintBadge(QPainter &painter, const Picture &picture, const QRectF &area)
{
    const double inset = 0.28 * area.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(picture.fill));
    painter.drawRoundedRect(area, 0.2 * area.width(), 0.2 * area.width());
    look::drawStateMark(painter, area.adjusted(inset, inset, -inset, -inset), static_cast<simulate::State>(picture.variant),
                        QColor::fromRgba(picture.stroke));
}

/// Bars with gaps as marks: waiting is broken into short pieces, each kind in its own rhythm.
void paintColumn(QPainter &painter, const Picture &picture, const QRectF &area)
{
    const auto state = static_cast<simulate::State>(picture.variant);
    const double piece = look::isHatched(state) ? 3 + 2 * static_cast<double>(picture.variant) : area.height();
    const QColor solid = QColor::fromRgba(picture.fill);
    QColor faint = solid;
    faint.setAlphaF(0.3F);
    painter.fillRect(area, faint);
    for (double y = 0; y < area.height(); y += piece + 4)
        painter.fillRect(QRectF(area.left(), y, area.width(), std::min(piece, area.height() - y)), solid);
}

/// Lying flat, with as many lines across as its product has before it in the mix.
void paintPhone(QPainter &painter, const Picture &picture, const QRectF &area)
{
    constexpr std::uint32_t tellable = 6;
    const double radius = 0.24 * area.height();
    const double rim = 0.09 * area.height();
    const QColor ink = QColor::fromRgba(picture.stroke);
    const QColor body = QColor::fromRgba(picture.fill);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(body.darker(150));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawRoundedRect(area.adjusted(rim + 1, rim + 1, -rim - 1, -rim - 1), radius - rim, radius - rim);
    painter.setBrush(ink);
    const double step = area.height() / 5;
    for (std::uint32_t line = 0; line < picture.variant % tellable; ++line)
        painter.drawRect(QRectF(area.right() - 0.9 * step * (line + 1) - 2, area.top() + step, 1.2, area.height() - 2 * step));
}

} // namespace

QFont planFont(const QString &family, int pixelSize, bool bold)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

namespace {

void paintOn(QPainter &painter, const Picture &picture, const PaintSetting &setting)
{
    const QRectF area({0, 0}, picture.size);
    switch (picture.kind) {
    case Picture::Kind::Shape: paintShape(painter, picture, area); break;
    case Picture::Kind::Icon: paintIcon(painter, picture, area, setting.iconFolder); break;
    case Picture::Kind::Dots: paintDots(painter, picture, area); break;
    case Picture::Kind::Chevron: paintChevron(painter, picture, area); break;
    case Picture::Kind::Shadow: paintShadow(painter, picture, area); break;
    case Picture::Kind::Badge: paintBadge(painter, picture, area); break;
    case Picture::Kind::Column: paintColumn(painter, picture, area); break;
    case Picture::Kind::Phone: paintPhone(painter, picture, area); break;
    case Picture::Kind::Text:
        painter.setFont(planFont(setting.fontFamily, picture.pixelSize, picture.bold));
        painter.setPen(QColor::fromRgba(picture.fill));
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, picture.text);
        break;
    }
}

} // namespace

void drawPicture(QPainter &painter, const Picture &picture, const PaintSetting &setting)
{
    if (picture.kind != Picture::Kind::Icon) {
        paintOn(painter, picture, setting);
        return;
    }
    constexpr double sharp = 4;
    painter.drawImage(QPointF(), paintPicture(picture, {setting.fontFamily, setting.iconFolder, sharp}));
}

QImage paintPicture(const Picture &picture, const PaintSetting &setting)
{
    const double ratio = setting.devicePixelRatio;
    const QSize pixels(std::max(1, qRound(picture.size.width() * ratio)),
                       std::max(1, qRound(picture.size.height() * ratio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintOn(painter, picture, setting);
    return image;
}

void TextRuler::setFontFamily(const QString &family)
{
    if (family == m_family)
        return;
    m_family = family;
    m_sizes.clear();
}

QSizeF TextRuler::size(const QString &text, int pixelSize, bool bold)
{
    const QString key = text + QChar(static_cast<char16_t>(bold ? pixelSize + 1000 : pixelSize));
    const auto known = m_sizes.constFind(key);
    if (known != m_sizes.constEnd())
        return *known;
    if (m_sizes.size() > rememberedSizes)
        m_sizes.clear();
    const QFontMetricsF metrics(planFont(m_family, pixelSize, bold));
    // One spare pixel on each side: antialiased edges reach beyond the advance.
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height()));
    m_sizes.insert(key, size);
    return size;
}

QString TextRuler::elided(const QString &text, int pixelSize, bool bold, double width)
{
    if (width <= 0 || size(text, pixelSize, bold).width() <= width)
        return text;
    return QFontMetricsF(planFont(m_family, pixelSize, bold)).elidedText(text, Qt::ElideRight, width - 2);
}

Sprite TextRuler::make(const QString &text, QPointF at, double share, const Style &style)
{
    const QString shown = elided(text, style.pixelSize, style.bold, style.widest);
    const QSizeF extent = size(shown, style.pixelSize, style.bold);
    Sprite sprite;
    sprite.rect = {{std::round(at.x() - share * extent.width()), std::round(at.y() - extent.height() / 2)}, extent};
    sprite.picture.kind = Picture::Kind::Text;
    sprite.picture.size = extent;
    sprite.picture.fill = style.ink;
    sprite.picture.bold = style.bold;
    sprite.picture.pixelSize = style.pixelSize;
    sprite.picture.text = shown;
    return sprite;
}

Sprite TextRuler::centred(const QString &text, QPointF middle, const Style &style)
{
    return make(text, middle, 0.5, style);
}

Sprite TextRuler::leftAt(const QString &text, QPointF left, const Style &style) { return make(text, left, 0, style); }

Sprite TextRuler::rightAt(const QString &text, QPointF right, const Style &style)
{
    return make(text, right, 1, style);
}

} // namespace lw::canvas
