// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/deliverylog.h"

#include "app/cli/texttable.h"
#include "app/text/enumtext.h"
#include "app/text/localized.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::cli {

namespace {

struct DeliveryLogText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryLogText)
};

int idColumns(const wire::DeliveryProgress &progress)
{
    int columns = 0;
    for (const wire::StationProgress &station : progress.stations)
        columns = std::max(columns, columnsOf(text::fromUtf8(station.station.value)));
    return columns;
}

QString stationLine(const wire::StationProgress &station, int columns)
{
    const QString id = text::fromUtf8(station.station.value);
    QString line = QStringLiteral("  ") + id + QString(columns - columnsOf(id) + 2, QLatin1Char(' '))
        + text::phaseName(station.phase);
    if (station.phase == wire::StationPhase::Confirmed)
        line += QStringLiteral("  ") + text::fromUtf8(trust::toHex(station.recipe).substr(0, 12));
    else if (station.reason)
        line += QStringLiteral(": ") + text::reasonText(*station.reason);
    return line + QLatin1Char('\n');
}

/// A passing "not yet" is no news: the hub asks again by itself.
wire::StationProgress withoutPassingReason(wire::StationProgress station)
{
    if (station.reason && station.reason->temporary)
        station.reason.reset();
    return station;
}

} // namespace

QString DeliveryLog::news(const wire::DeliveryProgress &progress)
{
    QString out;
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        out += text::phaseName(m_phase) + QLatin1Char('\n');
    }
    const int columns = idColumns(progress);
    for (const wire::StationProgress &station : progress.stations) {
        wire::StationPhase &told = m_stations[station.station];
        if (told == station.phase)
            continue;
        told = station.phase;
        out += stationLine(withoutPassingReason(station), columns);
    }
    return out;
}

QString DeliveryLog::summary(const wire::DeliveryProgress &progress)
{
    const auto isConfirmed = [](const wire::StationProgress &s) { return s.phase == wire::StationPhase::Confirmed; };
    QString out = text::outcomeName(progress.outcome) + QLatin1Char('\n');
    if (!progress.trouble.empty())
        out += text::fromUtf8(progress.trouble) + QLatin1Char('\n');
    for (const wire::StationProgress &station : progress.stations) {
        if (!isConfirmed(station))
            out += stationLine(station, idColumns(progress));
    }
    return out + DeliveryLogText::tr("%1/%2 stations confirmed")
                     .arg(std::ranges::count_if(progress.stations, isConfirmed)).arg(progress.stations.size())
        + QLatin1Char('\n');
}

} // namespace lw::cli
