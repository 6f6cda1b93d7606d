// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// restlesswork DIRECTORY DELAY-MS: edits a small line without end and keeps its journal in DIRECTORY. Each edit names the
// first cell by its number. Says "edit N MS" when it was made (MS: since the start) and "written N" when the journal holds
// that much, and waits to be killed.

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "tests/fakes/smallline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace lw;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    session::Document document;
    session::Autosave autosave(document, QCoreApplication::arguments().value(1));
    autosave.setDelay(std::chrono::milliseconds(QCoreApplication::arguments().value(2).toInt()));
    document.load(fakes::smallLine(), {});
    QElapsedTimer clock;
    clock.start();
    int made = 0;
    QObject::connect(&autosave, &session::Autosave::written, &app, [] {
        std::puts("written");
        std::fflush(stdout);
    });
    QTimer hands;
    QObject::connect(&hands, &QTimer::timeout, &app, [&] {
        model::Cell cell = document.project().frame.cells.front();
        cell.name.en = std::to_string(++made);
        if (!document.edit({model::Change<model::Cell>{std::move(cell)}}, QStringLiteral("rename C01")))
            QCoreApplication::exit(3);
        std::printf("edit %d %lld\n", made, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    hands.start(std::chrono::milliseconds(3));
    return QCoreApplication::exec();
}
