// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/station/stationoptions.h"

#include "core/link/deliveryclient.h"
#include "core/store/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lw::station {
namespace {

struct Option {
    Q_DECLARE_TR_FUNCTIONS(Option)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Option::tr("Virtual stations that run the recipes a hub delivers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("count"), Option::tr("Only the first N stations of the project."), QStringLiteral("N")},
        {QStringLiteral("project"), Option::tr("Project whose cells are the stations; the board-test sample when left out."),
         QStringLiteral("FILE")},
        {QStringLiteral("product"), Option::tr("Product whose setup tells the heads; the first one when left out."),
         QStringLiteral("P")},
        {QStringLiteral("hub"), Option::tr("Hub to dial, unix:PATH."), QStringLiteral("ADDRESS"),
         QString::fromStdString(link::defaultHubAddress())},
        {QStringLiteral("state"), Option::tr("Keep what the stations hold in this folder; without it they are new at "
                                             "each start."),
         QStringLiteral("DIR")},
        {QStringLiteral("trust"), Option::tr("Trust this public key (PEM); may be repeated. Without it, the key of this "
                                             "user, made on first use."),
         QStringLiteral("KEYFILE")},
        {QStringLiteral("without-head"), Option::tr("Leave this head out of its socket; may be repeated."),
         QStringLiteral("SERIAL")},
        {QStringLiteral("speed"), Option::tr("Times faster than real time."), QStringLiteral("FACTOR"),
         QStringLiteral("1")},
    });
}

Error badValue(const QString &option, const QString &value)
{
    return Error{Errc::BadValue, "--" + option.toStdString(), value.toStdString()};
}

} // namespace

Result<StationOptions> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    StationOptions options;
    options.project = parser.value(QStringLiteral("project"));
    if (options.project.isEmpty())
        options.project = store::samplesFolder() + QStringLiteral("/board-test.line.json");
    options.product = model::ProductId{parser.value(QStringLiteral("product")).toStdString()};
    options.hub = parser.value(QStringLiteral("hub")).toStdString();
    options.stateDirectory = parser.value(QStringLiteral("state")).toStdString();
    for (const QString &file : parser.values(QStringLiteral("trust")))
        options.trustedKeys.emplace_back(file.toStdString());
    for (const QString &serial : parser.values(QStringLiteral("without-head")))
        options.leftOut.insert(model::HeadId{serial.toStdString()});
    bool valid = true;
    if (const QString count = parser.value(QStringLiteral("count")); !count.isEmpty()) {
        options.count = count.toUInt(&valid);
        if (!valid || options.count == 0)
            return badValue(QStringLiteral("count"), count);
    }
    const QString speed = parser.value(QStringLiteral("speed"));
    options.speed = speed.toDouble(&valid);
    if (!valid || !(options.speed > 0 && options.speed <= 1000))
        return badValue(QStringLiteral("speed"), speed);
    return options;
}

} // namespace lw::station
