// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/playbackstrip.h"

#include "app/chart/statelooks.h"
#include "app/text/localized.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lw::chart {

namespace {

constexpr double wantedPitch = 44;  ///< px; what a cell with words needs
constexpr double wordsFrom = 40;    ///< px
constexpr double marksFrom = 20;    ///< px
constexpr double rowHeight = 104;   ///< px
constexpr double leastRow = 34;     ///< px; a row without words
constexpr double slideTime = 0.8;   ///< s of the line that a part takes to come in
constexpr double partShare = 0.62;  ///< of the height of a row: where parts are

double beltOf(const QRectF &place) { return place.top() + partShare * place.height(); }

} // namespace

PlaybackStrip::PlaybackStrip(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitHeight(rowHeight);
}

void PlaybackStrip::setShow(jobs::SimulationShow *show)
{
    if (show == m_show)
        return;
    if (m_show)
        m_show->playback()->disconnect(this);
    m_show = show;
    if (show) {
        connect(show->playback(), &jobs::Playback::moved, this, [this] { update(); });
        connect(show->playback(), &jobs::Playback::recordingChanged, this, [this] { update(); });
    }
    update();
    emit showChanged();
}

void PlaybackStrip::setColors(ChartPalette *colors)
{
    if (colors == m_colors)
        return;
    if (m_colors)
        m_colors->disconnect(this);
    m_colors = colors;
    if (colors)
        connect(colors, &ChartPalette::changed, this, [this] { update(); });
    update();
    emit colorsChanged();
}

void PlaybackStrip::setFontFamily(const QString &family)
{
    if (family == m_fontFamily)
        return;
    m_fontFamily = family;
    update();
    emit fontFamilyChanged();
}

QFont PlaybackStrip::font(int pixelSize, bool bold) const
{
    QFont made(m_fontFamily);
    made.setPixelSize(pixelSize);
    made.setBold(bold);
    return made;
}

/// As many rows as there is height for, when one is too narrow for words.
PlaybackStrip::Grid PlaybackStrip::grid() const
{
    const double cells = static_cast<double>(std::max<std::size_t>(1, moment()->cells.size()));
    const double asked = std::ceil(cells * wantedPitch / std::max(1.0, width()));
    const double rows = std::clamp(asked, 1.0, std::max(1.0, std::floor(height() / leastRow)));
    const double perRow = std::ceil(cells / rows);
    return {static_cast<std::size_t>(perRow), width() / perRow, std::min(height() / rows, rowHeight)};
}

QRectF PlaybackStrip::placeOf(const Grid &grid, std::size_t cell) const
{
    const auto column = static_cast<double>(cell % grid.perRow);
    const auto row = static_cast<double>(cell / grid.perRow);
    return {column * grid.pitch, row * grid.height, grid.pitch, grid.height};
}

void PlaybackStrip::drawBelt(QPainter &painter, const Grid &grid, std::size_t row) const
{
    const double middle = (static_cast<double>(row) + partShare) * grid.height;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors->index);
    painter.drawRoundedRect(QRectF(0, middle - 4, width(), 8), 4, 4);
}

void PlaybackStrip::drawCell(QPainter &painter, const QRectF &place, std::size_t cell) const
{
    const jobs::CellMoment &at = moment()->cells[cell];
    const QColor &colour = stateColour(*m_colors, at.state);
    const bool words = place.width() >= wordsFrom && place.height() >= 80;
    const double side = place.width() >= marksFrom ? std::max(6.0, 0.13 * place.width()) : 0.5;
    const QRectF box = place.adjusted(side, words ? 22 : 2, -side, words ? -8 : -2);
    painter.setPen(QPen(colour, place.width() >= marksFrom ? 2 : 0));
    painter.setBrush(mixed(colour, m_colors->background, 0.22));
    painter.drawRoundedRect(box, 6, 6);
    if (words) {
        painter.setPen(m_colors->ink);
        painter.setFont(font(12, true));
        painter.drawText(QRectF(place.left(), place.top(), place.width(), 20), Qt::AlignCenter,
            text::fromUtf8(m_show->report()->line.cells[cell].value));
    }
    if (place.width() < marksFrom)
        return;
    // Without words the row is low: beside the part and not above it.
    const QRectF badge(words ? box.center().x() - 9 : box.left() + 2, box.top() + (words ? 5 : 2), 18, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(badge, 4, 4);
    drawStateMark(painter, badge.adjusted(5, 5, -5, -5), at.state, m_colors->stateInk);
}

/// What waits in the places before the cell, at its left edge.
void PlaybackStrip::drawQueue(QPainter &painter, const QRectF &place, std::size_t cell) const
{
    const std::uint32_t places = m_show->playback()->recording()->places()[cell];
    if (places == 0 || place.width() < wordsFrom)
        return;
    const int waiting = std::max(0, moment()->cells[cell].waiting);
    const QRectF box(place.left() - 8, beltOf(place) - 9, 16, 18);
    painter.setPen(QPen(m_colors->inkMuted, 1));
    painter.setBrush(waiting > 0 ? m_colors->accentFill : m_colors->background);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(waiting > 0 ? m_colors->ink : m_colors->inkMuted);
    painter.setFont(font(11, waiting > 0));
    painter.drawText(box, Qt::AlignCenter, QString::number(waiting));
}

void PlaybackStrip::drawPart(QPainter &painter, const QRectF &place, const jobs::CellMoment &cell) const
{
    if (cell.part == 0 || place.width() < marksFrom)
        return;
    const double come = std::clamp((moment()->time - cell.partSince) / slideTime, 0.0, 1.0);
    const double eased = come * (2 - come);
    const double x = place.left() + (0.5 * eased) * place.width();
    const bool words = place.width() >= wordsFrom;
    const QString number = QString::number(cell.part);
    painter.setFont(font(11, true));
    const double wide = words ? std::max(22.0, QFontMetricsF(painter.font()).horizontalAdvance(number) + 8) : 10;
    const QRectF box(x - wide / 2, beltOf(place) - 10, wide, 20);
    painter.setPen(QPen(m_colors->background, 1));
    painter.setBrush(m_colors->accent);
    painter.drawRoundedRect(box, 4, 4);
    if (!words)
        return;
    painter.setPen(m_colors->stateInk);
    painter.drawText(box, Qt::AlignCenter, number);
}

void PlaybackStrip::paint(QPainter *painter)
{
    if (!moment() || !m_colors || moment()->cells.empty())
        return;
    const Grid at = grid();
    const std::size_t cells = moment()->cells.size();
    for (std::size_t cell = 0; cell < cells; ++cell)
        drawCell(*painter, placeOf(at, cell), cell);
    for (std::size_t row = 0; row * at.perRow < cells; ++row)
        drawBelt(*painter, at, row);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        drawQueue(*painter, placeOf(at, cell), cell);
        drawPart(*painter, placeOf(at, cell), moment()->cells[cell]);
    }
}

std::optional<std::size_t> PlaybackStrip::cellAt(QPointF point) const
{
    if (!moment() || moment()->cells.empty() || !contains(point))
        return std::nullopt;
    const Grid at = grid();
    const auto column = static_cast<std::size_t>(point.x() / at.pitch);
    const auto row = static_cast<std::size_t>(point.y() / at.height);
    const std::size_t cell = row * at.perRow + column;
    return column < at.perRow && cell < moment()->cells.size() ? std::optional(cell) : std::nullopt;
}

QString PlaybackStrip::describe(double x, double y) const
{
    const std::optional<std::size_t> cell = cellAt({x, y});
    if (!cell || !m_show->report())
        return {};
    const jobs::CellMoment &at = moment()->cells[*cell];
    QString words = text::fromUtf8(m_show->report()->line.cells[*cell].value) + QStringLiteral(" · ") + stateName(at.state);
    if (at.part != 0)
        words += QStringLiteral(" · ") + tr("part %1").arg(at.part);
    if (at.waiting > 0)
        words += QStringLiteral(" · ") + tr("%n waiting before it", nullptr, at.waiting);
    return words;
}

} // namespace lw::chart
