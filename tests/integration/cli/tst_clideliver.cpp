// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QTemporaryDir>
#include <QTest>

class tst_CliDeliver : public QObject
{
    Q_OBJECT

private slots:
    void virtualStations_allConfirm_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QByteArray>("confirmed");
        QTest::newRow("board test") << "board-test" << "X10" << QByteArray("11/11");
        QTest::newRow("its second product") << "board-test" << "X10P" << QByteArray("11/11");
        QTest::newRow("operators") << "board-test-before" << "X10" << QByteArray("10/10");
        QTest::newRow("foldable") << "flagship-pilot" << "F2" << QByteArray("14/14");
    }
    void virtualStations_allConfirm()
    {
        QFETCH(QString, sample);
        QFETCH(QString, product);
        QFETCH(QByteArray, confirmed);
        const ProgramRun run = runCli({"deliver", samplePath(sample), "--product", product, "--virtual"});
        QVERIFY2(run.exit == 0, run.out + run.err);
        QVERIFY(run.err.isEmpty());
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.constLast(), confirmed + " stations confirmed");
        const auto stations = confirmed.split('/').constFirst().toInt();
        QCOMPARE(run.out.count("  Confirmed  "), stations);
    }

    void noHub_isOneLineThatNamesIt()
    {
        const QTemporaryDir folder;
        const QString address = QStringLiteral("unix:") + folder.filePath(QStringLiteral("hub.sock"));
        const ProgramRun run = runCli({"deliver", samplePath("board-test"), "--hub", address});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains("hub.sock"), run.err.constData());
    }

    void networkHub_isRefused()
    {
        const ProgramRun run = runCli({"deliver", samplePath("board-test"), "--hub", "192.0.2.1:50051"});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains("192.0.2.1:50051"), run.err.constData());
    }

    void hubAndVirtual_excludeEachOther()
    {
        const QString project = samplePath("board-test");
        const ProgramRun run = runCli({"deliver", project, "--virtual", "--hub", "unix:/run/hub.sock"});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliDeliver)

#include "tst_clideliver.moc"
