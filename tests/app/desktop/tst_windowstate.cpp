// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/desktop/windowstate.h"

using lw::desktop::placeOnScreens;

class tst_WindowState : public QObject
{
    Q_OBJECT

private slots:
    void place_isOnAScreen_data()
    {
        QTest::addColumn<QRect>("saved");
        QTest::addColumn<QRect>("placed");
        QTest::newRow("nothing saved") << QRect() << QRect();
        QTest::newRow("on the first") << QRect(100, 100, 1440, 900) << QRect(100, 100, 1440, 900);
        QTest::newRow("on the second") << QRect(2000, 50, 1280, 800) << QRect(2000, 50, 1280, 800);
        QTest::newRow("partly outside, still to be taken hold of") << QRect(-900, 200, 1200, 800) << QRect(-900, 200, 1200, 800);
        QTest::newRow("a screen that is gone") << QRect(5000, 50, 1280, 800) << QRect(320, 140, 1280, 800);
        QTest::newRow("title above the screen") << QRect(100, -500, 1280, 800) << QRect(320, 140, 1280, 800);
        QTest::newRow("larger than its screen") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
    }
    void place_isOnAScreen()
    {
        QFETCH(QRect, saved);
        QFETCH(QRect, placed);
        QCOMPARE(placeOnScreens(saved, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1680, 1050)}), placed);
    }

    void withoutScreens_theWindowDecides() { QCOMPARE(placeOnScreens(QRect(0, 0, 800, 600), {}), QRect()); }
};

QTEST_GUILESS_MAIN(tst_WindowState)
#include "tst_windowstate.moc"
