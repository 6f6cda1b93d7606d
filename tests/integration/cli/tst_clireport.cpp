// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CliReport : public QObject
{
    Q_OBJECT

private slots:
    void report_writesWhatIsAskedFor()
    {
        const QTemporaryDir folder;
        const ProgramRun run = runCli({"report", samplePath("board-test"), "--against", samplePath("board-test-before"), "-o",
            folder.filePath("r.pdf"), "--csv", folder.filePath("tables"), "--bom", "--svg", folder.filePath("pictures")});
        QVERIFY2(run.exit == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(bytesOf(folder.filePath("r.pdf")).startsWith("%PDF-"));
        QCOMPARE(QDir(folder.filePath("tables")).entryList(QDir::Files),
            QStringList({"cells.csv", "cost.csv", "heads.csv", "losses.csv", "operations.csv", "problems.csv", "recipes.csv"}));
        const QByteArray cells = bytesOf(folder.filePath("tables/cells.csv"));
        QVERIFY(cells.startsWith("\xEF\xBB\xBF" "cell,name,copies,cycle_s,"));
        QVERIFY(cells.contains("\r\nC05,"));
        QVERIFY(cells.contains(",7.16,"));
        QVERIFY(bytesOf(folder.filePath("pictures/plan.svg")).contains("<svg"));
        QVERIFY(bytesOf(folder.filePath("pictures/yamazumi.svg")).contains("<svg"));
    }

    void badInput_isOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing asked for") << QStringList{"report", samplePath("board-test")};
        QTest::newRow("no such file") << QStringList{"report", "nothing.line.json", "-o", "r.pdf"};
        QTest::newRow("no such folder") << QStringList{"report", samplePath("board-test"), "-o", "/no/such/folder/r.pdf"};
        QTest::newRow("no such product") << QStringList{"report", samplePath("board-test"), "-o", "r.pdf", "--product", "X99"};
    }
    void badInput_isOneLine()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runCli(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliReport)
#include "tst_clireport.moc"
