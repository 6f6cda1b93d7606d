// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"

#include <QString>

namespace lw::text {

// Figures as people read them, by the default locale. What has no value is shown as "—".

QString number(double value, int decimals);
/// As many decimals as needed, at most that many: "0.35", "600".
QString shortNumber(double value, int maxDecimals = 3);
QString withUnit(double value, int decimals, const QString &unit); ///< "0.35 N·m"
QString secondsText(Duration time, int decimals = 2);              ///< "7.05 s"
QString hoursAndMinutes(Duration time);                            ///< "7 h 30 min"
QString clockText(Duration timeOfDay);                             ///< "08:00"
QString metresText(Length length);                                 ///< "18.0 m"
QString millimetresText(Length length);                            ///< "600 mm"
QString percentText(double ratio, int decimals = 0);               ///< ratio 0–1: "98 %"
QString perHourText(double rate);                                  ///< "500/h"
QString powerText(double watts);                                   ///< "420 W", "1.26 kW"
/// In whole units of the ISO 4217 currency: "CNY 1,200,000".
QString moneyText(Money amount, const std::string &currency);
QString none();                                                    ///< "—"

} // namespace lw::text
