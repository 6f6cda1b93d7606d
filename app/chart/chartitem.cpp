// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/chartitem.h"

#include "app/look/hold.h"

#include <qcustomplot.h>

#include <QQuickWindow>

#include <utility>

namespace lw::chart {

ChartItem::ChartItem(QQuickItem *parent)
    : QQuickPaintedItem(parent), m_plot(std::make_unique<QCustomPlot>())
{
    m_plot->setAttribute(Qt::WA_DontShowOnScreen);
    m_plot->setBackground(Qt::NoBrush);
    m_plot->setNoAntialiasingOnDrag(false);
    setOpaquePainting(false);
    setAntialiasing(true);
    QAccessible::installActivationObserver(this);
}

ChartItem::~ChartItem() { QAccessible::removeActivationObserver(this); }

void ChartItem::setDocument(session::Document *document)
{
    if (!look::hold(m_document, document, this))
        return;
    if (document) {
        connect(document, &session::Document::changed, this, &ChartItem::refresh);
        connect(document, &session::Document::productChanged, this, &ChartItem::refresh);
    }
    refresh();
    emit documentChanged();
}

void ChartItem::setSelection(session::Selection *selection)
{
    if (!look::hold(m_selection, selection, this))
        return;
    if (selection) {
        connect(selection, &session::Selection::changed, this, &ChartItem::selectionMoved);
        connect(selection, &session::Selection::hoveredChanged, this, &ChartItem::redraw);
    }
    selectionMoved();
    emit selectionChanged();
}

void ChartItem::setColors(ChartPalette *colors)
{
    if (!look::hold(m_colors, colors, this))
        return;
    if (colors)
        connect(colors, &ChartPalette::changed, this, &ChartItem::redraw);
    redraw();
    emit colorsChanged();
}

void ChartItem::setFontFamily(const QString &family)
{
    if (family == m_fontFamily)
        return;
    m_fontFamily = family;
    redraw();
    emit fontFamilyChanged();
}

void ChartItem::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    refresh();
    emit languageChanged();
}

QFont ChartItem::chartFont(int pixelSize, bool bold) const
{
    QFont font(m_fontFamily);
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void ChartItem::setHint(const QString &text, QPointF position)
{
    if (text == m_hint)
        return;
    m_hint = text;
    m_hintPosition = position;
    emit hintChanged();
}

void ChartItem::setAccessibleTable(const QString &table)
{
    if (m_table == table)
        return;
    m_table = table;
    m_tableWriter = {};
    emit accessibleTableChanged();
}

void ChartItem::setAccessibleTable(std::function<QString()> writer)
{
    m_tableWriter = std::move(writer);
    m_table.reset();
    if (QAccessible::isActive())
        emit accessibleTableChanged();
}

QString ChartItem::accessibleTable() const
{
    if (!m_table)
        m_table = m_tableWriter ? m_tableWriter() : QString();
    return *m_table;
}

/// What was written for nobody has not been told of.
void ChartItem::accessibilityActiveChanged(bool active)
{
    if (active && m_tableWriter)
        emit accessibleTableChanged();
}

void ChartItem::refresh()
{
    m_read = false;
    redraw();
}

void ChartItem::redraw() { polish(); }

void ChartItem::updatePolish()
{
    if (!isVisible())
        return; // it is polished again when it comes into sight
    if (!m_document) {
        m_image = {};
        update();
        return;
    }
    if (!std::exchange(m_read, true))
        readDocument();
    const QSize size(qFloor(width()), qFloor(height()));
    if (!m_colors || size.isEmpty())
        return;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_plot->setViewport(QRect({0, 0}, size));
    fillPlot(*m_plot);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QCPPainter painter(&image);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    m_image = std::move(image);
    update();
}

void ChartItem::paint(QPainter *painter)
{
    if (!m_image.isNull())
        painter->drawImage(QPointF(0, 0), m_image);
}

void ChartItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        redraw();
}

void ChartItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange || change == ItemVisibleHasChanged)
        redraw();
    QQuickPaintedItem::itemChange(change, data);
}

} // namespace lw::chart
