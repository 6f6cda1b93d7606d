// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/numbers.h"

#include "app/text/localized.h"
#include "core/base/currency.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <cmath>

namespace lw::text {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

/// A no-break space: a figure never loses its unit at a line end.
const QString space(QChar(0x00a0));

} // namespace

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString shortNumber(double value, int maxDecimals)
{
    int decimals = 0;
    double scaled = std::abs(value);
    while (decimals < maxDecimals && std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(1.0, scaled)) {
        scaled *= 10;
        ++decimals;
    }
    return number(value, decimals);
}

QString withUnit(double value, int decimals, const QString &unit)
{
    return unit.isEmpty() ? number(value, decimals) : number(value, decimals) + space + unit;
}

QString secondsText(Duration time, int decimals)
{
    return number(seconds(time), decimals) + space + QLatin1Char('s');
}

QString hoursAndMinutes(Duration time)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
    if (minutes % 60 == 0)
        return NumberText::tr("%1 h").arg(minutes / 60);
    return minutes < 60 ? NumberText::tr("%1 min").arg(minutes)
                        : NumberText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString clockText(Duration timeOfDay)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(timeOfDay).count() % (24 * 60);
    return QTime(static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)).toString(QStringLiteral("HH:mm"));
}

QString metresText(Length length)
{
    return number(metres(length), 1) + space + QLatin1Char('m');
}

QString millimetresText(Length length)
{
    return shortNumber(millimetres(length), 1) + space + QStringLiteral("mm");
}

QString percentText(double ratio, int decimals)
{
    return number(ratio * 100, decimals) + space + QLatin1Char('%');
}

QString perHourText(double rate)
{
    return number(rate, 0) + QStringLiteral("/h");
}

QString powerText(double watts)
{
    return watts < 1000 ? number(watts, 0) + space + QLatin1Char('W')
                        : number(watts / 1000, 2) + space + QStringLiteral("kW");
}

QString moneyText(Money amount, const std::string &currency)
{
    const double units = static_cast<double>(amount.minor) / static_cast<double>(minorPerUnit(currency));
    return fromUtf8(currency) + space + number(units, 0);
}

QString none()
{
    return QStringLiteral("—");
}

} // namespace lw::text
