// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/printink.h"
#include "app/report/table.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>

namespace lw::report {

/// Sets text, tables and pictures down a page and turns it when it is full. A4 in tenths of a millimetre, whatever the
/// painter draws on.
class Sheet
{
public:
    /// What stands at the head and the foot of each page.
    struct Frame {
        QString head;
        QString foot;
        int pages = 0; ///< of the whole document; 0 while they are being counted
    };

    static constexpr double pageWidth = 2100;
    static constexpr double pageHeight = 2970;
    static constexpr double margin = 180;
    static constexpr double textWidth = pageWidth - 2 * margin;

    /// painter: begun and scaled to tenths of a millimetre. turn: makes the next page of the device.
    Sheet(QPainter &painter, Frame frame, std::function<void()> turn);

    void title(const QString &text, const QString &below);
    void heading(const QString &text); ///< never the last thing on a page
    void paragraph(const QString &text);
    void remark(const QString &text); ///< small and quiet
    void statement(const QString &text, const QColor &color); ///< one sentence that must be seen
    /// Name and value pairs in boxes, four a row.
    void figures(const std::vector<std::pair<QString, QString>> &pairs);
    /// A table breaks between rows, and its head stands again on the next page.
    void table(const Table &table);
    void picture(double height, const std::function<void(QPainter &, const QRectF &)> &draw);

    int page() const { return m_page; }
    double left() const { return m_bottom - m_y; } ///< of the page, from here down
    void nextPage();

private:
    void frame();
    void need(double height);
    void text(const QString &text, int size, bool bold, const QColor &color, double below);
    double rowHeight(const Table &table, const std::vector<Entry> &row) const;
    void tableHead(const Table &table);
    void tableRow(const Table &table, const std::vector<Entry> &row, double height, bool band);

    QPainter &m_painter;
    Frame m_frame;
    std::function<void()> m_turn;
    PrintInk m_ink;
    double m_y = 0;
    double m_bottom = pageHeight - margin - 60;
    int m_page = 1;
};

} // namespace lw::report
