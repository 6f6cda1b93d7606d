// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/commands.h"
#include "app/text/errortext.h"

#include <cstdio>

#include <unistd.h>

namespace lw::cli {

namespace {

void write(const QString &text, std::FILE *stream)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream); // progress is watched while it happens
}

} // namespace

void print(const QString &text)
{
    write(text, stdout);
}

int fail(const QString &message)
{
    write(message.simplified() + QLatin1Char('\n'), stderr);
    return BadInput;
}

int fail(const Error &error)
{
    const int exit = fail(text::sentence(error));
    return error.code == Errc::ProjectHasErrors ? ProblemsFound : exit;
}

bool errorsAreWatched()
{
    return isatty(STDERR_FILENO) == 1;
}

void showStatus(const QString &text)
{
    write(QStringLiteral("\r\033[K") + text, stderr); // ECMA-48: carriage return, erase to the end of the line
}

} // namespace lw::cli
