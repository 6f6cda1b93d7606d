// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QJsonObject resultOf(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Without the keys that tell how fast this machine is.
QJsonObject withoutTimes(QJsonObject result)
{
    for (const char *key : {"seconds", "events_per_second", "moves_per_second"})
        result.remove(QLatin1String(key));
    return result;
}

} // namespace

class tst_CliSimulate : public QObject
{
    Q_OBJECT

private slots:
    void json_hasExactlyThePromisedKeys()
    {
        const ProgramRun run = runCli({"simulate", samplePath("board-test"), "--product", "X10", "--hours", "4", "--warmup",
            "0.5", "--replications", "3", "--seed", "5", "--json"});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        const QJsonObject result = resultOf(run);
        QCOMPARE(sorted(result.keys()), sorted({"products", "throughput_per_hour", "half_width", "parts", "scrapped",
            "reworked", "hours", "warmup_hours", "clock", "scheduled_hours_per_day", "parts_per_day", "replications", "stopped", "engine", "events", "events_per_second", "moves_per_second", "seconds",
            "cells", "bottleneck", "wip", "lead_time", "energy_per_unit_wh", "output_per_operator_hour", "static"}));
        QCOMPARE(result[u"engine"].toString(), QStringLiteral("calendar"));
        QCOMPARE(result[u"replications"].toInt(), 3);
        QCOMPARE(result[u"warmup_hours"].toDouble(), 0.5);
        QVERIFY(result[u"output_per_operator_hour"].isNull()); // nobody works there
        const QJsonArray cells = result[u"cells"].toArray();
        QCOMPARE(cells.size(), 11);
        double energy = 0;
        for (const QJsonValue &value : cells) {
            const QJsonObject cell = value.toObject();
            const QStringList states{"working", "starved", "blocked", "down", "repair_wait", "operator_wait", "setup", "off_shift"};
            QCOMPARE(sorted(cell.keys()), sorted(states + QStringList{"id", "stops_per_hour", "buffer", "rework_waiting",
                "energy_wh_per_unit"}));
            double sum = 0;
            for (const QString &key : states) {
                sum += cell[key].toDouble();
                energy += cell[u"energy_wh_per_unit"][key].toDouble();
            }
            QVERIFY2(qAbs(sum - 1) < 1e-9, qPrintable(cell[u"id"].toString()));
        }
        QVERIFY(qAbs(energy - result[u"energy_per_unit_wh"].toDouble()) < 1e-9 * energy);
        const QJsonObject buffer = cells[3].toObject()[u"buffer"].toObject();
        QCOMPARE(sorted(buffer.keys()), sorted({"places", "mean", "empty", "full"}));
        QCOMPARE(buffer[u"places"].toInt(), 4);
        QVERIFY(buffer[u"full"].toDouble() > 0.5 && buffer[u"empty"].toDouble() < 0.5); // before the bottleneck
        QCOMPARE(result[u"clock"].toString(), QStringLiteral("working"));
        QVERIFY(result[u"parts_per_day"].isNull());
        QCOMPARE(sorted(result[u"static"].toObject().keys()), sorted({"line_cycle_s", "effective_cycle_s",
            "throughput_per_hour", "effective_throughput_per_hour", "bottleneck", "takt_s"}));
        const double throughput = result[u"throughput_per_hour"].toDouble();
        QVERIFY2(throughput > 450 && throughput <= 503, qPrintable(QString::number(throughput)));
    }

    /// 0.6090 ± 0.0006 units/s.
    void referenceLine_reachesItsThroughput()
    {
        for (const QString &engine : {QStringLiteral("calendar"), QStringLiteral("recursion")}) {
            const ProgramRun run = runCli({"simulate", samplePath("line20"), "--hours", "20", "--warmup", "1",
                "--replications", "8", "--engine", engine, "--json"});
            QCOMPARE(run.exit, 0);
            const QJsonObject result = resultOf(run);
            QCOMPARE(result[u"engine"].toString(), engine);
            const double found = result[u"throughput_per_hour"].toDouble();
            const double margin = 2 * result[u"half_width"].toDouble() + 0.0006 * 3600;
            QVERIFY2(margin < 0.03 * found && qAbs(found - 0.6090 * 3600) < margin, qPrintable(QString::number(found)));
            QCOMPARE(result[u"static"][u"throughput_per_hour"].toDouble(), 3600.0);
            QCOMPARE(result[u"cells"].toArray().isEmpty(), engine == QLatin1String("recursion"));
        }
    }

    void engines_countTheSameParts()
    {
        const auto count = [](const char *sample, const char *engine, const char *key) {
            return resultOf(runCli({"simulate", samplePath(sample), "--hours", "2", "--warmup", "0", "--engine", engine,
                "--json"}))[QLatin1String(key)].toInt(-1);
        };
        for (const char *sample : {"line20", "board-test"}) // the last cell of the second one finds rejects
            for (const char *key : {"parts", "scrapped"})
                QCOMPARE(count(sample, "recursion", key), count(sample, "calendar", key));
        QVERIFY(count("line20", "calendar", "parts") > 10 * 3600);
        QVERIFY(count("board-test", "recursion", "scrapped") > 0);
    }

    void seed_decidesAndThreadsDoNot()
    {
        const auto run = [](const QString &seed, const QString &threads) {
            return withoutTimes(resultOf(runCli({"simulate", samplePath("flagship-pilot"), "--mix", "batch:20", "--changeover",
                "300", "--hours", "50", "--warmup", "1", "--replications", "4", "--seed", seed, "--threads", threads, "--json"})));
        };
        const QJsonObject first = run(QStringLiteral("3"), QStringLiteral("1"));
        QVERIFY(first[u"parts"].toInt() > 0);
        QCOMPARE(run(QStringLiteral("3"), QStringLiteral("2")), first);
        QVERIFY(run(QStringLiteral("4"), QStringLiteral("1")) != first);
    }

    void mix_setsTheShares_data()
    {
        QTest::addColumn<QString>("mix");
        QTest::addColumn<double>("share");
        QTest::newRow("sequence") << "sequence:X10,F2,F2,F2" << 0.25;
        QTest::newRow("batches") << "batch:5" << 8.0 / 9;
        QTest::newRow("proportional") << "proportional" << 8.0 / 9;
    }
    void mix_setsTheShares()
    {
        QFETCH(QString, mix);
        QFETCH(double, share);
        const ProgramRun run = runCli({"simulate", samplePath("flagship-pilot"), "--mix", mix, "--changeover", "60", "--hours",
            "2", "--json"});
        QCOMPARE(run.exit, 0);
        const QJsonObject result = resultOf(run);
        const QJsonArray products = result[u"products"].toArray();
        QCOMPARE(products.size(), 2);
        QCOMPARE(products[0][u"id"].toString(), QStringLiteral("X10"));
        QVERIFY2(qAbs(products[0][u"share"].toDouble() - share) < 1e-9, qPrintable(QString::number(products[0][u"share"].toDouble())));
        double setup = 0;
        for (const QJsonValue &cell : result[u"cells"].toArray())
            setup += cell[u"setup"].toDouble();
        QVERIFY(setup > 0);
    }

    /// 06:00 to 22:00 with two half hours of breaks: what the people have of a day, and what the cells have.
    void shifts_makeADay()
    {
        const auto run = [](const QStringList &more) {
            return resultOf(runCli(QStringList{"simulate", samplePath("flagship-pilot"), "--replications", "3", "--json"} + more));
        };
        const QJsonObject onClock = run({"--shifts"});
        QCOMPARE(onClock[u"clock"].toString(), QStringLiteral("shifts"));
        QCOMPARE(onClock[u"hours"].toDouble(), 120.0);
        const double hours = onClock[u"scheduled_hours_per_day"].toDouble();
        QCOMPARE(hours, 15.0);
        const double rate = onClock[u"throughput_per_hour"].toDouble();
        QVERIFY(qAbs(onClock[u"parts_per_day"].toDouble() - hours * rate) < 1e-6);
        QVERIFY(rate > run({})[u"throughput_per_hour"].toDouble()); // automatic cells go on in breaks
        for (const QJsonValue &cell : onClock[u"cells"].toArray())
            QVERIFY(qAbs(cell[u"off_shift"].toDouble() - 8.0 / 24) < 1e-9);
        const ProgramRun table = runCli({"simulate", samplePath("flagship-pilot"), "--shifts", "--replications", "1"});
        QVERIFY(table.out.contains("In a day of 15 h") && table.out.contains("Off shift") && table.out.contains("\n1 run of"));
    }

    void rejects_goBackWhereTheyAreSent()
    {
        const auto run = [](const QStringList &more) {
            return resultOf(runCli(QStringList{"simulate", samplePath("flagship-pilot"), "--replications", "3", "--json"} + more));
        };
        const QJsonObject scrapped = run({});
        const QJsonObject reworked = run({"--rejects-at", "C11", "--rework", "1", "--rework-from", "C04"});
        QVERIFY(scrapped[u"scrapped"].toInt() > 0 && scrapped[u"reworked"].toInt() == 0);
        QVERIFY(reworked[u"scrapped"].toInt() == 0 && reworked[u"reworked"].toInt() > 0);
        QVERIFY(reworked[u"cells"][3][u"rework_waiting"].toDouble() > 0);
        QCOMPARE(reworked[u"cells"][2][u"rework_waiting"].toDouble(), 0.0);
        QVERIFY(run({"--rework", "1", "--rework-limit", "1"})[u"scrapped"].toInt() < scrapped[u"scrapped"].toInt());
    }

    void table_marksTheBottleneckAndNamesTakt()
    {
        const ProgramRun run = runCli({"simulate", samplePath("board-test"), "--hours", "4"});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty()); // progress is for people at a terminal
        QCOMPARE(run.out.count("◀ bottleneck"), 1);
        QVERIFY(run.out.contains("Simulated output"));
        QVERIFY(run.out.contains("By the line cycle alone"));
        QVERIFY(run.out.contains("C05"));
    }

    void experiments_areToldWhenAskedFor()
    {
        const ProgramRun run = runCli({"simulate", samplePath("board-test"), "--hours", "3", "--warmup", "0.2", "--replications",
            "4", "--buffers", "6", "--sensitivity", "--json"});
        QCOMPARE(run.exit, 0);
        const QJsonObject result = resultOf(run);
        const QJsonObject buffers = result[u"buffers"].toObject();
        QCOMPARE(sorted(buffers.keys()), sorted({"places", "throughput_per_hour", "half_width", "gain_per_hour",
            "gain_half_width", "tried"}));
        const QJsonArray places = buffers[u"places"].toArray();
        QCOMPARE(places.size(), 10);
        int even = 0;
        int best = 0;
        for (const QJsonValue &gap : places) {
            QCOMPARE(sorted(gap.toObject().keys()), sorted({"id", "now", "even", "best"}));
            even += gap[u"even"].toInt();
            best += gap[u"best"].toInt();
        }
        QCOMPARE(even, 6);
        QCOMPARE(best, 6);
        QVERIFY(buffers[u"gain_per_hour"].toDouble() >= 0);

        double steepest = 0;
        QString slowest;
        for (const QJsonValue &one : result[u"sensitivity"].toArray()) {
            QCOMPARE(sorted(one.toObject().keys()), sorted({"id", "lever", "elasticity", "half_width"}));
            if (one[u"lever"].toString() == QLatin1String("cycle_time") && one[u"elasticity"].toDouble() < steepest) {
                steepest = one[u"elasticity"].toDouble();
                slowest = one[u"id"].toString();
            }
        }
        QCOMPARE(slowest, result[u"static"][u"bottleneck"].toString());
        QVERIFY2(steepest < -0.3, qPrintable(QString::number(steepest)));
    }

    void experiments_areTables()
    {
        const ProgramRun run = runCli({"simulate", samplePath("board-test"), "--hours", "1", "--replications", "2", "--buffers",
            "3", "--sensitivity"});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("Places behind"));
        QVERIFY(run.out.contains("MTBF"));
        QVERIFY(!runCli({"simulate", samplePath("board-test"), "--hours", "1"}).out.contains("Places behind"));
    }

    void wrongInput_isOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QByteArray(named);
        };
        row("hours", {"--hours", "0"}, "--hours");
        row("warm-up", {"--warmup", "-1"}, "--warmup");
        row("replications", {"--replications", "0"}, "--replications");
        row("buffers", {"--buffers", "-3"}, "--buffers");
        row("one run only", {"--replications", "1", "--sensitivity"}, "replications");
        row("engine", {"--engine", "fast"}, "--engine");
        row("mix", {"--mix", "batch:x"}, "--mix");
        row("sequence", {"--mix", "sequence:X10,NONE"}, "product NONE");
        row("product", {"--product", "NONE"}, "product NONE");
        row("two products", {"--product", "X10", "--product", "X10P"}, "--mix");
        row("recursion", {"--engine", "recursion", "--mix", "proportional"}, "--engine");
        row("recursion, mix", {"--engine", "recursion", "--mix", "proportional"}, "mixed flow");
        row("recursion, rework", {"--engine", "recursion", "--rework", "1", "--rework-from", "C02"}, "sends units back");
        row("rejects at", {"--rejects-at", "C99"}, "--rejects-at");
        row("rework", {"--rework", "1.5"}, "--rework");
        row("rework from", {"--rework", "0.5", "--rework-from", "X"}, "--rework-from");
        row("rework behind", {"--rework", "0.5", "--rejects-at", "C02", "--rework-from", "C03"}, "C02");
        row("rework from without", {"--rework-from", "C02"}, "--rework only");
        row("repairs", {"--shifts", "--repairs", "never"}, "--repairs");
        row("repairs without", {"--repairs", "attended"}, "--shifts");
        row("recursion, crew", {"--engine", "recursion", "--repair-crew", "1"}, "--repair-crew");
    }
    void wrongInput_isOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const ProgramRun run = runCli(QStringList{"simulate", samplePath("board-test")} + arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.isOneLineError());
        QVERIFY2(run.err.contains(named), run.err.constData());
    }

    void bench_comparesEveryCase()
    {
        const ProgramRun run = runCli({"simulate-bench", "--parts", "16000", "--no-peer", "--json"});
        QVERIFY2(run.exit == 0, run.err.constData());
        const QJsonObject result = resultOf(run);
        QCOMPARE(sorted(result.keys()), sorted({"line20", "cases"}));
        const QJsonArray engines = result[u"line20"].toArray();
        QCOMPARE(engines.size(), 2);
        for (const QJsonValue &engine : engines) {
            QVERIFY(qAbs(engine[u"throughput"].toDouble() - 0.6090) < 0.05);
            QVERIFY(engine[u"moves_per_second"].toDouble() > 0);
        }
        const QJsonArray cases = result[u"cases"].toArray();
        QCOMPARE(cases.size(), 4 * 4 + 21 + 2 + 6 + 4 + 8 + 2);
        QStringList known;
        for (const QJsonValue &one : cases) {
            QCOMPARE(sorted(one.toObject().keys()),
                sorted({"case", "figure", "value", "simulated", "half_width", "inside", "engine", "seconds"}));
            const double off = qAbs(one[u"simulated"].toDouble() - one[u"value"].toDouble());
            QVERIFY2(off < 0.2 * one[u"value"].toDouble(), qPrintable(one[u"case"].toString()));
            if (one[u"case"].toString() == QStringLiteral("M/M/1/5 λ=0.9"))
                known << one[u"figure"].toString();
        }
        QCOMPARE(known, (QStringList{"throughput", "loss", "number", "time"}));
    }

    void bench_takesOptionsOnly()
    {
        const ProgramRun run = runCli({"simulate-bench", "here"});
        QCOMPARE(run.exit, 2);
        QVERIFY(run.isOneLineError());
        QVERIFY(run.err.contains("here"));
    }
};

QTEST_GUILESS_MAIN(tst_CliSimulate)

#include "tst_clisimulate.moc"
