// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recentfiles.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using lw::session::RecentFiles;

class tst_RecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Linewright"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_recentfiles"));
        QSettings().clear();
    }

    void newestFirst_withoutDoubles_atMostTen()
    {
        RecentFiles files;
        for (int i = 0; i < 12; ++i)
            files.add(QStringLiteral("/lines/%1.line.json").arg(i));
        files.add(QStringLiteral("/lines/5.line.json"));
        QCOMPARE(files.paths().size(), 10);
        QCOMPARE(files.paths().front(), QStringLiteral("/lines/5.line.json"));
        QCOMPARE(files.paths().count(QStringLiteral("/lines/5.line.json")), 1);
        QCOMPARE(files.paths().at(1), QStringLiteral("/lines/11.line.json"));
    }

    void survivesTheProgram()
    {
        {
            RecentFiles files;
            files.add(QStringLiteral("/lines/a.line.json"));
            files.add(QStringLiteral("/lines/b.line.json"));
            files.remove(QStringLiteral("/lines/a.line.json"));
        }
        QCOMPARE(RecentFiles().paths(), QStringList({QStringLiteral("/lines/b.line.json")}));
    }
};

QTEST_GUILESS_MAIN(tst_RecentFiles)
#include "tst_recentfiles.moc"
