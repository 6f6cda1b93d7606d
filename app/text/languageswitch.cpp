// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/languageswitch.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <string_view>

namespace lw::text {

Q_LOGGING_CATEGORY(logText, "lw.text")

QString PlainNameTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const std::string_view name = context ? context : "";
    const std::size_t colon = name.rfind(':');
    return QTranslator::translate(colon == name.npos ? context : context + colon + 1, source, disambiguation, n);
}

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent)
{
    set(QStringLiteral("en"));
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::set(const QString &code)
{
    const QString next = code.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (next == m_code)
        return;
    QCoreApplication::removeTranslator(&m_translator);
    m_code = next;
    QLocale::setDefault(next == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(next));
    // English has a file too: it holds the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/linewright_%1.qm").arg(next)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCWarning(logText) << "no translation for" << next;
    emit changed();
}

QString LanguageSwitch::systemCode()
{
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace lw::text
