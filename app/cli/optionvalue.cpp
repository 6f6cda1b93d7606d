// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/optionvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lw::cli {

namespace {

struct OptionValue {
    Q_DECLARE_TR_FUNCTIONS(OptionValue)
};

/// Nothing when the option is not given or not a finite number.
std::optional<double> numberOf(const CommandLine &line, const QString &option)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(line.value(option), &isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

Error badOption(const QString &option, const QString &value, const QString &wanted)
{
    return {.code = Errc::BadValue, .subject = "--" + option.toStdString(),
        .detail = OptionValue::tr("\"%1\"; it takes %2").arg(value, wanted).toStdString()};
}

Result<std::optional<double>> positiveNumber(const CommandLine &line, const QString &option)
{
    const std::optional<double> value = numberOf(line, option);
    if (line.isSet(option) && !(value && *value > 0))
        return badOption(option, line.value(option), OptionValue::tr("a number above 0"));
    return value;
}

Result<std::optional<double>> numberFromZero(const CommandLine &line, const QString &option)
{
    const std::optional<double> value = numberOf(line, option);
    if (line.isSet(option) && !(value && *value >= 0))
        return badOption(option, line.value(option), OptionValue::tr("a number from 0"));
    return value;
}

Result<std::optional<std::uint32_t>> wholeNumber(const CommandLine &line, const QString &option, std::uint32_t least)
{
    if (!line.isSet(option))
        return std::optional<std::uint32_t>();
    bool isNumber = false;
    const uint value = QLocale::c().toUInt(line.value(option), &isNumber);
    if (!isNumber || value < least)
        return badOption(option, line.value(option), OptionValue::tr("a whole number from %1").arg(least));
    return std::optional<std::uint32_t>(value);
}

} // namespace lw::cli
