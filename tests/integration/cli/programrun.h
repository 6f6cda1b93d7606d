// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

/// One run of linewright-cli as a user starts it: the real program in a process of its own.
struct ProgramRun {
    int exit = -1; ///< −1: it did not start or did not end by itself
    QByteArray out;
    QByteArray err;

    /// "err" is one line, as scripts and people expect of an error.
    bool isOneLineError() const { return err.endsWith('\n') && err.count('\n') == 1 && err.size() > 1; }
};

inline QString samplePath(const QString &name)
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/%1.line.json").arg(name);
}

inline ProgramRun runCli(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("LW_BINARY_DIR") + QStringLiteral("/linewright-cli"), arguments);
    ProgramRun run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}
