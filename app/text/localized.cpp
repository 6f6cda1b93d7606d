// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/localized.h"

#include <QLocale>

namespace lw::text {

namespace {
bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}
} // namespace

QString localized(const model::LocalText &text)
{
    const std::string &wanted = chinese() ? text.zh : text.en;
    const std::string &other = chinese() ? text.en : text.zh;
    return fromUtf8(wanted.empty() ? other : wanted);
}

model::LocalText relocalized(model::LocalText text, const QString &value)
{
    (chinese() ? text.zh : text.en) = value.toStdString();
    return text;
}

QString idAndName(const std::string &id, const model::LocalText &name)
{
    const QString shown = localized(name);
    return shown.isEmpty() ? fromUtf8(id) : fromUtf8(id) + QLatin1Char(' ') + shown;
}

} // namespace lw::text
