// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// linewright-station: virtual stations of one line in one process. They dial the hub, and again whenever it is gone,
// until SIGTERM or Ctrl+C.

#include "app/station/stationoptions.h"
#include "app/text/errortext.h"
#include "core/link/grpcdialer.h"
#include "core/store/projectfile.h"
#include "core/trust/keyring.h"
#include "core/twin/virtualline.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

namespace {

using namespace lw;

struct Station {
    Q_DECLARE_TR_FUNCTIONS(Station)
};

int fail(const Error &error)
{
    QTextStream(stderr) << "linewright-station: " << text::sentence(error) << Qt::endl;
    return 2;
}

/// The first stations of the project, as many as asked for, with the heads that the product's setup gives them.
Result<std::vector<recipe::Equipment>> equip(const station::StationOptions &options)
{
    const Result<store::OpenedProject> opened = store::openProject(options.project);
    if (!opened)
        return opened.error();
    const model::Project &project = opened->project;
    if (project.setups.empty())
        return Error{Errc::MissingField, "setups", {}, options.project.toStdString()};
    const model::ProductId product = options.product.empty() ? project.setups.front().product : options.product;
    Result<std::vector<recipe::Equipment>> stations = twin::equipmentOf(project, product, options.leftOut);
    if (!stations)
        return stations;
    if (options.count > stations->size())
        return Error{Errc::BadValue, "--count", std::to_string(options.count), options.project.toStdString()};
    if (options.count > 0)
        stations->resize(options.count);
    return stations;
}

} // namespace

int main(int argc, char *argv[])
{
    // Blocked before any thread starts, so that the signals wait for sigwait() below.
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGTERM);
    sigaddset(&stopSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linewright-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LW_VERSION));
    const Result<station::StationOptions> options = station::readOptions(application);
    if (!options)
        return fail(options.error());

    const Result<trust::TrustedKeys> keys = trust::loadTrustedKeys(options->trustedKeys);
    if (!keys)
        return fail(keys.error());
    Result<std::vector<recipe::Equipment>> stations = equip(*options);
    if (!stations)
        return fail(stations.error());
    const Result<std::unique_ptr<link::Dialer>> dialer = link::makeGrpcDialer(options->hub);
    if (!dialer)
        return fail(dialer.error());
    const std::size_t count = stations->size();
    const SystemClock clock;
    twin::VirtualLineOptions lineOptions;
    lineOptions.physics.speed = options->speed;
    lineOptions.stateDirectory = options->stateDirectory;
    const auto line = twin::VirtualLine::create(*std::move(stations), **dialer, *keys, clock, lineOptions);
    if (!line)
        return fail(line.error());
    (*line)->start();

    QTextStream(stdout) << Station::tr("%1 stations dial %2").arg(count).arg(QString::fromStdString(options->hub))
                        << Qt::endl;
    int signal = 0;
    sigwait(&stopSignals, &signal);
    return 0;
}
