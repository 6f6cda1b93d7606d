// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace lw::report {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr double headRow = 62;
constexpr double padding = 18;
constexpr int tableSize = 29; ///< about 8 points

QFont fontOf(const QPainter &painter, int size, bool bold = false)
{
    QFont font = painter.font();
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

double shares(const Table &table)
{
    double sum = 0;
    for (const Column &column : table.columns)
        sum += column.share;
    return sum;
}

} // namespace

Sheet::Sheet(QPainter &painter, Frame frame, std::function<void()> turn)
    : m_painter(painter), m_frame(std::move(frame)), m_turn(std::move(turn))
{
    this->frame();
}

void Sheet::frame()
{
    m_y = margin + 40;
    m_painter.setPen(m_ink.muted);
    m_painter.setFont(fontOf(m_painter, 26));
    m_painter.drawText(QRectF(margin, 100, textWidth, 40), Qt::AlignLeft, m_frame.head);
    m_painter.setPen(QPen(m_ink.rule, 2));
    m_painter.drawLine(QPointF(margin, 148), QPointF(pageWidth - margin, 148));
    m_painter.setPen(m_ink.muted);
    const QRectF foot(margin, pageHeight - 150, textWidth, 40);
    m_painter.drawText(foot, Qt::AlignLeft, m_frame.foot);
    m_painter.drawText(foot, Qt::AlignRight, SheetText::tr("Page %1 of %2").arg(m_page).arg(std::max(m_frame.pages, m_page)));
}

void Sheet::nextPage()
{
    m_turn();
    ++m_page;
    frame();
}

void Sheet::need(double height)
{
    if (m_y + height > m_bottom)
        nextPage();
}

void Sheet::text(const QString &text, int size, bool bold, const QColor &color, double below)
{
    m_painter.setFont(fontOf(m_painter, size, bold));
    const QRectF box = QFontMetricsF(m_painter.font()).boundingRect(QRectF(0, 0, textWidth, pageHeight), Qt::TextWordWrap, text);
    need(box.height() + below);
    m_painter.setFont(fontOf(m_painter, size, bold));
    m_painter.setPen(color);
    m_painter.drawText(QRectF(margin, m_y, textWidth, box.height() + 2), Qt::TextWordWrap, text);
    m_y += box.height() + below;
}

void Sheet::title(const QString &text, const QString &below)
{
    this->text(text, 84, true, m_ink.text, 6);
    this->text(below, 36, false, m_ink.muted, 36);
}

void Sheet::heading(const QString &text)
{
    need(260);
    m_y += 28;
    this->text(text, 44, true, m_ink.text, 18);
}

void Sheet::paragraph(const QString &text)
{
    this->text(text, 32, false, m_ink.text, 18);
}

void Sheet::remark(const QString &text)
{
    this->text(text, 27, false, m_ink.muted, 18);
}

void Sheet::statement(const QString &text, const QColor &color)
{
    this->text(text, 46, true, color, 26);
}

void Sheet::figures(const std::vector<std::pair<QString, QString>> &pairs)
{
    constexpr int perRow = 4;
    constexpr double height = 124;
    constexpr double gap = 16;
    constexpr double width = (textWidth - gap * (perRow - 1)) / perRow;
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const auto column = static_cast<double>(at % perRow);
        if (at % perRow == 0)
            need(height);
        const QRectF box(margin + column * (width + gap), m_y, width, height - gap);
        m_painter.fillRect(box, m_ink.band);
        const QRectF inside = box.adjusted(18, 10, -8, -8);
        m_painter.setPen(m_ink.muted);
        m_painter.setFont(fontOf(m_painter, 25));
        m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, pairs[at].first);
        m_painter.setPen(m_ink.text);
        m_painter.setFont(fontOf(m_painter, 42, true));
        m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, pairs[at].second);
        if (at % perRow == perRow - 1 || at + 1 == pairs.size())
            m_y += height;
    }
    m_y += 12;
}

double Sheet::rowHeight(const Table &table, const std::vector<Entry> &row) const
{
    const QFontMetricsF metrics(fontOf(m_painter, tableSize));
    double height = metrics.height();
    for (std::size_t at = 0; at < row.size(); ++at) {
        const double width = textWidth * table.columns[at].share / shares(table) - 2 * padding;
        height = std::max(height, metrics.boundingRect(QRectF(0, 0, width, pageHeight), Qt::TextWordWrap, row[at].text).height());
    }
    return height + 16;
}

void Sheet::tableHead(const Table &table)
{
    m_painter.setFont(fontOf(m_painter, 26, true));
    const QFontMetricsF metrics(m_painter.font());
    double height = headRow;
    for (const Column &column : table.columns) {
        const double width = textWidth * column.share / shares(table) - 2 * padding;
        height = std::max(height, metrics.boundingRect(QRectF(0, 0, width, pageHeight), Qt::TextWordWrap, column.title).height() + 16);
    }
    double x = margin;
    m_painter.setPen(m_ink.muted);
    for (const Column &column : table.columns) {
        const double width = textWidth * column.share / shares(table);
        m_painter.drawText(QRectF(x + padding, m_y, width - 2 * padding, height - 8),
            static_cast<int>((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom) | Qt::TextWordWrap, column.title);
        x += width;
    }
    m_y += height;
    m_painter.setPen(QPen(m_ink.text, 2.5));
    m_painter.drawLine(QPointF(margin, m_y), QPointF(pageWidth - margin, m_y));
}

void Sheet::tableRow(const Table &table, const std::vector<Entry> &row, double height, bool band)
{
    if (band)
        m_painter.fillRect(QRectF(margin, m_y + 2, textWidth, height - 2), m_ink.band);
    m_painter.setFont(fontOf(m_painter, tableSize));
    m_painter.setPen(m_ink.text);
    double x = margin;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const double width = textWidth * table.columns[at].share / shares(table);
        m_painter.drawText(QRectF(x + padding, m_y + 8, width - 2 * padding, height - 8),
            static_cast<int>((table.columns[at].figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap, row[at].text);
        x += width;
    }
    m_y += height;
}

void Sheet::table(const Table &table)
{
    constexpr std::size_t fewRows = 8; // a short table is not torn apart
    if (table.rows.size() <= fewRows) {
        double height = 260;
        for (const std::vector<Entry> &row : table.rows)
            height += rowHeight(table, row);
        need(height);
    }
    heading(table.title);
    if (table.rows.empty())
        return paragraph(table.whenEmpty);
    tableHead(table);
    bool band = false;
    for (const std::vector<Entry> &row : table.rows) {
        const double height = rowHeight(table, row);
        if (m_y + height > m_bottom) {
            nextPage();
            tableHead(table);
        }
        tableRow(table, row, height, band);
        band = !band;
    }
    m_painter.setPen(QPen(m_ink.rule, 2));
    m_painter.drawLine(QPointF(margin, m_y), QPointF(pageWidth - margin, m_y));
    m_y += 24;
}

void Sheet::picture(double height, const std::function<void(QPainter &, const QRectF &)> &draw)
{
    const double used = std::min(height, m_bottom - margin - 40);
    need(used);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const double shrink = used / height;
    m_painter.translate(margin, m_y);
    m_painter.scale(shrink, shrink);
    draw(m_painter, QRectF(0, 0, textWidth, height));
    m_painter.restore();
    m_y += used + 24;
}

} // namespace lw::report
