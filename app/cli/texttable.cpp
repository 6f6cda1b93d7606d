// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <algorithm>

namespace lw::cli {

namespace {

/// The wide blocks of Unicode UAX #11 that Chinese, Japanese and Korean texts draw from.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toStdU32String())
        columns += isWide(c) ? 2 : 1;
    return columns;
}

TextTable::TextTable(std::vector<Align> columns) : m_columns(std::move(columns)) {}

void TextTable::addRow(const QStringList &row)
{
    Q_ASSERT(static_cast<std::size_t>(row.size()) == m_columns.size());
    m_rows.push_back(row);
}

QString TextTable::toString() const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], columnsOf(row[i]));
    }
    QString out;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths[static_cast<std::size_t>(i)] - columnsOf(row[i]), QLatin1Char(' '));
            line += m_columns[static_cast<std::size_t>(i)] == Align::Left ? row[i] + blanks : blanks + row[i];
            line += QStringLiteral("  ");
        }
        out += trimmedEnd(line) + QLatin1Char('\n');
    }
    return out;
}

} // namespace lw::cli
