// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as people start it.

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QString errors; ///< of stderr, line by line
};

/// Without the one line that the offscreen platform always says.
Ended run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(LW_WORKBENCH), arguments);
    if (!program.waitForFinished(240000))
        return {};
    QStringList lines = QString::fromUtf8(program.readAllStandardError()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(QStringLiteral("propagateSizeHints")); });
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, lines.join(QLatin1Char('\n'))};
}

/// How many different colours a coarse raster meets: a page that drew nothing has a handful.
int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
}

QString sample()
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/board-test.line.json");
}

} // namespace

class tst_Desktop : public QObject
{
    Q_OBJECT

private slots:
    void pictures_showEveryPageInBothLanguages()
    {
        const QTemporaryDir folder;
        const Ended ended = run({QStringLiteral("--pictures"), folder.path(), sample()});
        QCOMPARE(ended.errors, QString()); // also: not one warning from QML
        QCOMPARE(ended.code, 0);
        for (const char *page : {"line", "balance", "process", "takt", "simulate", "recipes", "stations"}) {
            QList<QImage> pictures;
            for (const char *language : {"en", "zh"}) {
                const QImage large(folder.filePath(QStringLiteral("%1-%2-1440x900.png").arg(QLatin1String(page), QLatin1String(language))));
                const QImage small(folder.filePath(QStringLiteral("%1-%2-1280x800.png").arg(QLatin1String(page), QLatin1String(language))));
                QCOMPARE(large.size(), QSize(1440, 900));
                QCOMPARE(small.size(), QSize(1280, 800));
                QVERIFY2(colours(large) > 40, page);
                QVERIFY2(colours(small) > 40, page);
                pictures << large;
            }
            QVERIFY2(pictures.at(0) != pictures.at(1), page); // the language was really switched
        }
    }

    void badInput_endsWithTwoAndNamesTheFile()
    {
        const QTemporaryDir folder;
        const Ended missing = run({QStringLiteral("--pictures"), folder.path(), folder.filePath(QStringLiteral("none.line.json"))});
        QCOMPARE(missing.code, 2);
        QVERIFY2(missing.errors.contains(QStringLiteral("none.line.json")), qPrintable(missing.errors));
        QCOMPARE(missing.errors.count(QLatin1Char('\n')), 0);
        QCOMPARE(run({QStringLiteral("--pictures"), folder.path()}).code, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
