// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/csv.h"

#include <QLocale>

namespace lw::report {

namespace {

QString field(const QString &text)
{
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'))
        && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString valueText(const QVariant &value)
{
    if (value.userType() == QMetaType::Double)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest).remove(QLatin1Char(','));
    const QString text = value.toString();
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace

QByteArray csvText(const Table &table, bool withMark)
{
    QStringList lines;
    QStringList keys;
    for (const Column &column : table.columns)
        keys << field(column.key);
    lines << keys.join(QLatin1Char(','));
    for (const std::vector<Entry> &row : table.rows) {
        QStringList fields;
        for (const Entry &entry : row)
            fields << field(valueText(entry.value));
        lines << fields.join(QLatin1Char(','));
    }
    const QByteArray text = lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
    return withMark ? "\xEF\xBB\xBF" + text : text;
}

} // namespace lw::report
