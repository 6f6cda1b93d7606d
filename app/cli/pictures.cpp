// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace lw::cli {

namespace {

struct PicturesCommand {
    Q_DECLARE_TR_FUNCTIONS(PicturesCommand)
};

/// Without a display, unless the caller chose a platform.
QProcessEnvironment pictureEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

} // namespace

int runPictures(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), PicturesCommand::tr("Project file, *.line.json."),
        PicturesCommand::tr("Draws every page of the workbench as PNG, in both languages."));
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("DIR"),
        PicturesCommand::tr("Folder for the pictures; made when it is not there."), true);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<ProjectInput> input = readProject(line.subject(), {});
    if (!input)
        return fail(input.error());
    const QString folder = line.value(QStringLiteral("o"));
    if (!QDir().mkpath(folder))
        return fail(PicturesCommand::tr("%1: the folder cannot be made.").arg(folder));

    // The pages are drawn by the program that shows them; this one stays free of screens.
    const QString workbench = QCoreApplication::applicationDirPath() + QStringLiteral("/linewright");
    QProcess process;
    process.setProcessEnvironment(pictureEnvironment());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(workbench, {QStringLiteral("--pictures"), folder, line.subject()});
    if (!process.waitForStarted(-1))
        return fail(PicturesCommand::tr("%1: %2.").arg(workbench, process.errorString()));
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(PicturesCommand::tr("%1: ended with code %2.").arg(workbench).arg(process.exitCode()));
    return Fine;
}

} // namespace lw::cli
