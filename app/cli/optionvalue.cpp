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

} // namespace

Error badOption(const QString &option, const QString &value, const QString &wanted)
{
    return {.code = Errc::BadValue, .subject = "--" + option.toStdString(),
        .detail = OptionValue::tr("\"%1\"; it takes %2").arg(value, wanted).toStdString()};
}

Result<std::optional<double>> positiveNumber(const CommandLine &line, const QString &option)
{
    if (!line.isSet(option))
        return std::optional<double>();
    bool isNumber = false;
    const double value = QLocale::c().toDouble(line.value(option), &isNumber);
    if (!isNumber || !std::isfinite(value) || value <= 0)
        return badOption(option, line.value(option), OptionValue::tr("a number above 0"));
    return std::optional(value);
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
