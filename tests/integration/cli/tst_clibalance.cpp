// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

namespace {

/// Times 4 6 5 3 7: for a cycle of 10 three stations ({1 2} {3 4} {5}), for 13 two ({1 2 4} {3 5}).
constexpr char albText[] = "<number of tasks>\n5\n\n<cycle time>\n10\n\n<order strength>\n0,5\n\n"
                           "<task times>\n1 4\n2 6\n3 5\n4 3\n5 7\n\n"
                           "<precedence relations>\n1,2\n1,3\n2,4\n3,5\n\n<end>\n";
constexpr char in2Text[] = "5\n4\n6\n5\n3\n7\n1,2\n1,3\n2,4\n3,5\n-1,-1\n";

QJsonObject json(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

const QStringList resultKeys{"objective", "stations", "cycle", "lower_bound", "status", "nodes", "seconds", "assignment"};

} // namespace

class tst_CliBalance : public QObject
{
    Q_OBJECT

private slots:
    void plainFile_isProven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("objective");
        QTest::addColumn<int>("stations");
        QTest::addColumn<double>("cycle");
        QTest::addColumn<QJsonValue>("bound");
        const QByteArray alb(albText);
        QByteArray halves(albText);
        halves.replace("1 4\n", "1 4,5\n");
        QTest::newRow("own cycle") << "five.alb" << alb << QStringList() << "1" << 3 << 10.0 << QJsonValue(3);
        QTest::newRow("cycle given") << "five.IN2" << QByteArray(in2Text) << QStringList{"--cycle", "13"} << "1" << 2 << 13.0 << QJsonValue(2);
        QTest::newRow("stations") << "five.IN2" << QByteArray(in2Text) << QStringList{"--stations", "2"} << "2" << 2 << 13.0 << QJsonValue(13);
        QTest::newRow("both") << "five.alb" << alb << QStringList{"--stations", "3", "--cycle", "10"} << "F" << 3 << 10.0 << QJsonValue();
        QTest::newRow("efficiency") << "five.alb" << alb << QStringList{"--objective", "E", "--cycle", "30"} << "E" << 1 << 25.0 << QJsonValue(25);
        QTest::newRow("decimals") << "halves.alb" << halves << QStringList{"--stations", "1"} << "2" << 1 << 25.5 << QJsonValue(25.5);
    }
    void plainFile_isProven()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, options);
        QFETCH(QString, objective);
        QFETCH(int, stations);
        QFETCH(double, cycle);
        QFETCH(QJsonValue, bound);
        const ProgramRun run = runCli(QStringList{"balance", write(name, content), "--json"} + options);
        QVERIFY2(run.exit == 0, run.err.constData());
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        const QJsonObject result = json(run);
        QCOMPARE(sorted(result.keys()), sorted(resultKeys));
        QCOMPARE(result[u"objective"].toString(), objective);
        QCOMPARE(result[u"status"].toString(), QStringLiteral("proven"));
        QCOMPARE(result[u"stations"].toInt(), stations);
        QCOMPARE(result[u"cycle"].toDouble(), cycle);
        QCOMPARE(result[u"lower_bound"], bound);
        QVERIFY(isBalance(result, name.startsWith(QLatin1String("halves")) ? 4.5 : 4.0));
    }

    void plainFile_becomesAProjectWithTheseStations()
    {
        const QString output = m_folder.filePath(QStringLiteral("five.line.json"));
        const ProgramRun run = runCli({"balance", write("five.alb", albText), "-o", output, "--json"});
        QVERIFY2(run.exit == 0, run.err.constData());
        const ProgramRun check = runCli({"check", output, "--json"});
        QVERIFY2(check.exit == 0, check.out + check.err);
        QCOMPARE(json(check)[u"cells"].toArray().size(), json(run)[u"stations"].toInt());
        QCOMPARE(json(check)[u"takt_s"].toDouble(), 10.0);
    }

    void table_namesEveryStation()
    {
        const ProgramRun run = runCli({"balance", write("five.alb", albText)});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains("Proven") && run.out.contains("SALBP-1"), run.out.constData());
        QVERIFY2(run.out.contains("      3  "), run.out.constData());
    }

    void tooLongTask_isInfeasibleWithTheReason()
    {
        const ProgramRun run = runCli({"balance", write("five.IN2", in2Text), "--cycle", "6", "--json"});
        QCOMPARE(run.exit, 1);
        const QJsonObject result = json(run);
        QCOMPARE(sorted(result.keys()), sorted(resultKeys + QStringList{"reasons"}));
        QCOMPARE(result[u"status"].toString(), QStringLiteral("infeasible"));
        QVERIFY(result[u"stations"].isNull() && result[u"assignment"].toObject().isEmpty());
        const QJsonObject reason = result[u"reasons"].toArray().first().toObject();
        QCOMPARE(sorted(reason.keys()), sorted({"kind", "operations", "text"}));
        QCOMPARE(reason[u"operations"].toArray().first().toString(), QStringLiteral("5"));
    }

    void project_isBalancedAndWritten()
    {
        const QString skewed = skewedProject();
        const QString output = m_folder.filePath(QStringLiteral("balanced.line.json"));
        const double before = json(runCli({"check", skewed, "--json"}))[u"line_cycle_s"].toDouble();
        const ProgramRun run = runCli({"balance", skewed, "--json", "-o", output});
        QVERIFY2(run.exit == 0, run.err.constData());
        const QJsonObject result = json(run);
        QCOMPARE(sorted(result.keys()), sorted(resultKeys));
        QCOMPARE(result[u"objective"].toString(), QStringLiteral("2"));
        QCOMPARE(result[u"status"].toString(), QStringLiteral("proven"));
        QVERIFY(result[u"cycle"].toDouble() < before);
        const QJsonObject operation = result[u"assignment"].toObject()[u"OP010"].toObject();
        QCOMPARE(sorted(operation.keys()), sorted({"station", "cell", "performer"}));
        const ProgramRun check = runCli({"check", output, "--json"});
        QVERIFY2(check.exit == 0, check.out.constData());
        QCOMPARE(json(check)[u"line_cycle_s"].toDouble(), result[u"cycle"].toDouble());
    }

    void keptSetup_makesTaktWithTheFewestMoves()
    {
        const ProgramRun run = runCli({"balance", skewedProject(), "--keep-setup", "--json"});
        QVERIFY2(run.exit == 0, run.err.constData());
        const QJsonObject result = json(run);
        QCOMPARE(result[u"objective"].toString(), QStringLiteral("F"));
        QCOMPARE(result[u"lower_bound"], QJsonValue());
        QVERIFY(result[u"cycle"].toDouble() <= 7.2); // takt
        QVERIFY(movedOperations(result) <= 1);
    }

    void movesLimited_noOperationLeavesItsCell()
    {
        const ProgramRun run = runCli({"balance", skewedProject(), "--moves", "0", "--json"});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(movedOperations(json(run)), 0);
    }

    void lineThatCannotMakeTakt_isBalancedAllTheSame()
    {
        QFile sample(samplePath(QStringLiteral("board-test")));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QByteArray text = sample.readAll();
        QVERIFY(text.contains("\"unitsPerDay\": 7200"));
        const QString path = write(QStringLiteral("busy.line.json"), text.replace("\"unitsPerDay\": 7200", "\"unitsPerDay\": 12000"));
        const ProgramRun run = runCli({"balance", path, "--json"});
        QVERIFY2(run.exit == 0, run.out + run.err);
        QVERIFY(json(run)[u"cycle"].toDouble() > json(runCli({"check", path, "--json"}))[u"takt_s"].toDouble());
    }

    void severalProducts_areOneObjectEach()
    {
        const ProgramRun run = runCli({"balance", samplePath("board-test"), "--product", "X10", "--product", "X10P", "--json"});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(json(run)[u"assignment"].toObject().keys(), QStringList({"X10", "X10P"}));
    }

    void projectThatCannot_namesOperations()
    {
        const ProgramRun run = runCli({"balance", samplePath("board-test"), "--cycle", "3", "--json"});
        QCOMPARE(run.exit, 1);
        const QJsonArray reasons = json(run)[u"reasons"].toArray();
        QVERIFY(!reasons.isEmpty());
        const QJsonObject reason = reasons.first().toObject();
        QCOMPARE(sorted(reason.keys()), sorted({"kind", "operations", "process", "text"}));
        QVERIFY(!reason[u"operations"].toArray().isEmpty());
    }

    void badInput_isOneLineThatNamesIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const QString in2 = write("five.IN2", in2Text);
        QTest::newRow("no cycle") << QStringList{"balance", in2} << QByteArray("--cycle");
        QTest::newRow("cycle is a word") << QStringList{"balance", in2, "--cycle", "ten"} << QByteArray("--cycle");
        QTest::newRow("no stations") << QStringList{"balance", in2, "--stations", "0"} << QByteArray("--stations");
        QTest::newRow("objective") << QStringList{"balance", in2, "--objective", "3"} << QByteArray("--objective");
        QTest::newRow("stations sought") << QStringList{"balance", in2, "--objective", "1", "--stations", "3"} << QByteArray("--stations");
        QTest::newRow("time limit") << QStringList{"balance", in2, "--cycle", "9", "--time-limit", "-1"} << QByteArray("--time-limit");
        QTest::newRow("for projects") << QStringList{"balance", in2, "--cycle", "9", "--keep-heads"} << QByteArray("--keep-heads");
        QTest::newRow("product") << QStringList{"balance", samplePath("board-test"), "--product", "Y"} << QByteArray("product Y");
        QTest::newRow("no file") << QStringList{"balance", m_folder.filePath("none.alb")} << QByteArray("none.alb");
        QTest::newRow("damaged") << QStringList{"balance", write("damaged.IN2", "3\n1\n2\n")} << QByteArray("damaged.IN2, line");
        QTest::newRow("no folder") << QStringList{"balance-bench", m_folder.filePath("none"), "--objective", "2"} << QByteArray("none");
        QTest::newRow("no optima") << QStringList{"balance-bench", m_folder.path()} << QByteArray("--optima");
        QTest::newRow("bad optima") << QStringList{"balance-bench", m_folder.path(), "--optima", write("bad.csv", "graph,n,cycle_time,optimal_m,lb,ub\nfive,5,x,3,3,3\n")}
                                    << QByteArray("bad.csv, line 2");
    }
    void badInput_isOneLineThatNamesIt()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const ProgramRun run = runCli(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains(named), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void bench_countsWhatIsRightAndWrong_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("exit");
        QTest::newRow("right") << QByteArray("five,5,10,3,3,3\n") << "ok" << 0;
        QTest::newRow("better than known") << QByteArray("five,5,10,,2,4\n") << "better" << 0;
        QTest::newRow("contradicts the optimum") << QByteArray("five,5,10,4,4,4\n") << "wrong" << 1;
        QTest::newRow("contradicts the bound") << QByteArray("five,5,10,,2,2\n") << "wrong" << 1;
    }
    void bench_countsWhatIsRightAndWrong()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, verdict);
        QFETCH(int, exit);
        const QTemporaryDir folder;
        writeTo(folder.filePath("five.IN2"), in2Text);
        const QString optima = write("optima.csv", "graph,n,cycle_time,optimal_m,lb,ub\n" + row);
        const ProgramRun run = runCli({"balance-bench", folder.path(), "--optima", optima, "--json"});
        QVERIFY2(run.exit == exit, run.out + run.err);
        QCOMPARE(sorted(json(run).keys()), sorted({"objective", "instances", "totals"}));
        const QJsonObject instance = json(run)[u"instances"].toArray().first().toObject();
        QCOMPARE(sorted(instance.keys()), sorted({"graph", "cycle", "stations", "lower_bound", "status", "known_lb",
            "known_ub", "verdict", "nodes", "seconds", "findings"}));
        QCOMPARE(instance[u"verdict"].toString(), verdict);
        QCOMPARE(instance[u"stations"].toInt(), 3);
        QCOMPARE(json(run)[u"totals"].toObject()[u"wrong"].toInt(), exit);
    }

    void bench_takesEveryStationCount()
    {
        const QTemporaryDir folder;
        writeTo(folder.filePath("five.IN2"), in2Text);
        const ProgramRun run = runCli({"balance-bench", folder.path(), "--objective", "2"});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains("m=3"), run.out.constData()); // 3 to ⌊2 · 5 / 3⌋
        QVERIFY2(!run.out.contains("m=4"), run.out.constData());
    }

    void publicGraph_allOptimaAreRight()
    {
        const QString data = qEnvironmentVariable("LW_SHARED_DATA");
        if (data.isEmpty())
            QSKIP("the public data sets are not beside this tree");
        const QTemporaryDir folder;
        for (const char *name : {"MERTENS.IN2", "JACKSON.IN2", "MITCHELL.IN2"})
            QVERIFY(QFile::copy(data + "/salbp/scholl/" + name, folder.filePath(name)));
        const ProgramRun run = runCli({"balance-bench", folder.path(), "--optima", data + "/salbp/optima.csv", "--json"});
        QVERIFY2(run.exit == 0, run.out + run.err);
        const QJsonObject totals = json(run)[u"totals"].toObject();
        QCOMPARE(totals[u"instances"].toInt(), 18);
        QCOMPARE(totals[u"right"].toInt(), 18);
        QCOMPARE(totals[u"findings"].toInt(-1), 0);
    }

private:
    static void writeTo(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        writeTo(path, content);
        return path;
    }

    /// The board-test sample with one screw operation too many on C06.
    QString skewedProject()
    {
        QFile sample(samplePath(QStringLiteral("board-test")));
        if (!sample.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = sample.readAll();
        const qsizetype at = text.indexOf("\"SD20-0397\"", text.indexOf("\"OP053\"", text.indexOf("\"assignments\"")));
        text.replace(at, 11, "\"SD20-0405\"");
        return write(QStringLiteral("skewed.line.json"), text);
    }

    /// On another cell than in the skewed project.
    static int movedOperations(const QJsonObject &result)
    {
        const QJsonObject now = result[u"assignment"].toObject();
        const QJsonObject sample = json(runCli({"balance", samplePath("board-test"), "--moves", "0", "--json"}))[u"assignment"].toObject();
        int moved = 0;
        for (const QString &operation : sample.keys()) {
            const QString before = operation == QLatin1String("OP053") ? QStringLiteral("C06") : sample[operation][u"cell"].toString();
            moved += now[operation][u"cell"].toString() == before ? 0 : 1;
        }
        return moved;
    }

    /// Every task in one station, precedence and cycle kept.
    static bool isBalance(const QJsonObject &result, double firstTime)
    {
        const QJsonObject assignment = result[u"assignment"].toObject();
        const double times[] = {firstTime, 6, 5, 3, 7};
        const std::pair<int, int> arcs[] = {{1, 2}, {1, 3}, {2, 4}, {3, 5}};
        const auto station = [&](int task) { return assignment[QString::number(task)].toInt(); };
        std::map<int, double> loads;
        for (int task = 1; task <= 5; ++task)
            loads[station(task)] += times[task - 1];
        return assignment.size() == 5 && std::ranges::all_of(arcs, [&](const auto &arc) { return station(arc.first) <= station(arc.second); })
            && std::ranges::all_of(loads, [&](const auto &load) {
                   return load.first >= 1 && load.first <= result[u"stations"].toInt() && load.second <= result[u"cycle"].toDouble();
               });
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CliBalance)
#include "tst_clibalance.moc"
