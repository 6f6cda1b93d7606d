// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// linewright-hub: the hub of one line, headless. Listens on a unix-domain socket until SIGTERM or Ctrl+C.

#include "app/text/errortext.h"
#include "core/link/grpcserver.h"
#include "core/link/hubruntime.h"
#include "core/trust/keyring.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

namespace {

using namespace lw;

struct Hub {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

struct Options {
    std::string address;
    std::filesystem::path stateDirectory; ///< empty: forget with the process
    std::vector<std::filesystem::path> trustedKeys;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Hub::tr("Delivers recipes to the stations of one line, which dial in."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("listen"), Hub::tr("Listen on unix:PATH."), QStringLiteral("ADDRESS"),
                      QString::fromStdString(link::defaultHubAddress())});
    parser.addOption({QStringLiteral("state"), Hub::tr("Keep decisions in this folder; without it they end with the "
                                                       "program, and stations in doubt stay closed."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("trust"), Hub::tr("Trust this public key (PEM); may be repeated. Without it, the "
                                                       "key of this user, made on first use."),
                      QStringLiteral("KEYFILE")});
    parser.process(application);
    Options options{parser.value(QStringLiteral("listen")).toStdString(),
                    parser.value(QStringLiteral("state")).toStdString(), {}};
    for (const QString &file : parser.values(QStringLiteral("trust")))
        options.trustedKeys.emplace_back(file.toStdString());
    return options;
}

int fail(const Error &error)
{
    QTextStream(stderr) << "linewright-hub: " << text::sentence(error) << Qt::endl;
    return 2;
}

Result<std::unique_ptr<link::Storage>> openStorage(const std::filesystem::path &directory)
{
    if (directory.empty())
        return std::unique_ptr<link::Storage>(std::make_unique<link::MemoryStorage>());
    Result<link::FileStorage> storage = link::FileStorage::open(directory);
    if (!storage)
        return storage.error();
    return std::unique_ptr<link::Storage>(std::make_unique<link::FileStorage>(*std::move(storage)));
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
    QCoreApplication::setApplicationName(QStringLiteral("linewright-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LW_VERSION));
    const Options options = readOptions(application);

    const Result<trust::TrustedKeys> keys = trust::loadTrustedKeys(options.trustedKeys);
    if (!keys)
        return fail(keys.error());
    const Result<std::unique_ptr<link::Storage>> storage = openStorage(options.stateDirectory);
    if (!storage)
        return fail(storage.error());
    const SystemClock clock;
    link::HubRuntime hub(**storage, *keys, clock);
    if (const Result<void> started = hub.start(); !started)
        return fail(started.error());
    const Result<std::unique_ptr<link::GrpcServer>> server = link::GrpcServer::listen(options.address, hub);
    if (!server)
        return fail(server.error());

    QTextStream(stdout) << Hub::tr("Listening on %1").arg(QString::fromStdString(options.address)) << Qt::endl;
    int signal = 0;
    sigwait(&stopSignals, &signal);
    return 0;
}
