// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

/// A hub and the eleven stations of the board test, each a program of its own.
class Plant
{
public:
    ~Plant()
    {
        for (QProcess *process : {&m_stations, &m_hub}) {
            process->terminate();
            process->waitForFinished(10'000);
        }
    }

    QString address() const { return QStringLiteral("unix:") + m_folder.filePath(QStringLiteral("hub.sock")); }

    bool start(const QStringList &stationArguments)
    {
        const QString programs = qEnvironmentVariable("LW_BINARY_DIR");
        m_hub.start(programs + QStringLiteral("/linewright-hub"), {"--listen", address()});
        if (!m_hub.waitForReadyRead(10'000)) // it says where it listens
            return false;
        m_stations.start(programs + QStringLiteral("/linewright-station"),
            QStringList{"--project", samplePath("board-test"), "--product", "X10", "--count", "11", "--hub", address()}
                + stationArguments);
        return m_stations.waitForReadyRead(10'000);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_hub;
    QProcess m_stations;
};

QStringList delivery(const Plant &plant)
{
    return {"deliver", samplePath("board-test"), "--product", "X10", "--hub", plant.address()};
}

} // namespace

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

    /// Hub, stations and this client are three programs that meet at a socket.
    void ownProcesses_allConfirm()
    {
        Plant plant;
        QVERIFY(plant.start({}));
        const ProgramRun run = runCli(delivery(plant));
        QVERIFY2(run.exit == 0, run.out + run.err);
        QVERIFY2(run.out.endsWith("11/11 stations confirmed\n"), run.out.constData());

        // What is delivered a second time is the next generation, with the next revision of each recipe.
        const ProgramRun again = runCli(delivery(plant));
        QVERIFY2(again.exit == 0, again.out + again.err);
        QVERIFY2(again.out.endsWith("11/11 stations confirmed\n"), again.out.constData());
        QVERIFY(again.out != run.out);
    }

    void missingHead_lineDoesNotSwitch()
    {
        Plant plant;
        QVERIFY(plant.start({"--without-head", "SD20-0412"}));
        const ProgramRun run = runCli(delivery(plant));
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.endsWith("0/11 stations confirmed\n"), run.out.constData());
        QVERIFY2(run.out.contains("  C05  Refused: "), run.out.constData());
        QVERIFY(!run.out.contains("Applied"));
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
