// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulatereport.h"

#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace lw::cli {

using simulate::Lever;

namespace {

using Align = TextTable::Align;

struct ExperimentText {
    Q_DECLARE_TR_FUNCTIONS(ExperimentText)
};

QString leverKey(Lever lever)
{
    switch (lever) {
    case Lever::CycleTime: return QStringLiteral("cycle_time");
    case Lever::TimeToFailure: return QStringLiteral("mtbf");
    case Lever::TimeToRepair: return QStringLiteral("mttr");
    }
    return {};
}

QJsonObject buffersJson(const SimulateReport &report)
{
    const simulate::BufferSplit &split = *report.experiments.buffers;
    QJsonArray places;
    for (std::size_t cell = 0; cell + 1 < split.places.size(); ++cell)
        places.append(QJsonObject{{QStringLiteral("id"), text::fromUtf8(report.line.cells[cell].value)},
            {QStringLiteral("now"), static_cast<qint64>(report.line.line.stations[cell].places)},
            {QStringLiteral("even"), static_cast<qint64>(split.even[cell])},
            {QStringLiteral("best"), static_cast<qint64>(split.places[cell])}});
    return {{QStringLiteral("places"), places}, {QStringLiteral("throughput_per_hour"), split.throughputPerHour.mean},
        {QStringLiteral("half_width"), split.throughputPerHour.halfWidth}, {QStringLiteral("gain_per_hour"), split.gain.mean},
        {QStringLiteral("gain_half_width"), split.gain.halfWidth}, {QStringLiteral("tried"), static_cast<qint64>(split.tried)}};
}

QJsonArray sensitivityJson(const SimulateReport &report)
{
    QJsonArray array;
    for (const simulate::Sensitivity &one : report.experiments.sensitivities)
        array.append(QJsonObject{{QStringLiteral("id"), text::fromUtf8(report.line.cells[one.station].value)},
            {QStringLiteral("lever"), leverKey(one.lever)}, {QStringLiteral("elasticity"), one.elasticity.mean},
            {QStringLiteral("half_width"), one.elasticity.halfWidth}});
    return array;
}

QString buffersTable(const SimulateReport &report)
{
    const simulate::BufferSplit &split = *report.experiments.buffers;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.addRow({ExperimentText::tr("Places behind"), ExperimentText::tr("now"), ExperimentText::tr("even"),
        ExperimentText::tr("best")});
    for (std::size_t cell = 0; cell + 1 < split.places.size(); ++cell)
        table.addRow({cellText(report, cell), QString::number(report.line.line.stations[cell].places),
            QString::number(split.even[cell]), QString::number(split.places[cell])});
    return table.toString()
        + ExperimentText::tr("Output with the best split %1/h, %2/h more than with the even one")
              .arg(withInterval(split.throughputPerHour, 1), withInterval(split.gain, 1))
        + QStringLiteral("\n\n");
}

QString sensitivityTable(const SimulateReport &report)
{
    std::vector<std::array<QString, 3>> rows(report.line.cells.size(), {text::none(), text::none(), text::none()});
    for (const simulate::Sensitivity &one : report.experiments.sensitivities)
        rows[one.station][static_cast<std::size_t>(one.lever)] = withInterval(one.elasticity, 3);
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.addRow({ExperimentText::tr("Output, % for each %"), ExperimentText::tr("Cycle time"), ExperimentText::tr("MTBF"),
        ExperimentText::tr("MTTR")});
    for (std::size_t cell = 0; cell < rows.size(); ++cell)
        table.addRow({cellText(report, cell), rows[cell][0], rows[cell][1], rows[cell][2]});
    return table.toString() + QLatin1Char('\n');
}

} // namespace

void addExperiments(QJsonObject &object, const SimulateReport &report)
{
    if (report.experiments.buffers)
        object[u"buffers"] = buffersJson(report);
    if (!report.experiments.sensitivities.empty())
        object[u"sensitivity"] = sensitivityJson(report);
}

QString experimentsTable(const SimulateReport &report)
{
    QString out;
    if (report.experiments.buffers)
        out += buffersTable(report);
    if (!report.experiments.sensitivities.empty())
        out += sensitivityTable(report);
    return out;
}

} // namespace lw::cli
