// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject reportOf(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class tst_CliCheck : public QObject
{
    Q_OBJECT

private slots:
    void json_hasTheFiguresOfTheSample_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<double>("perHour");
        QTest::addColumn<double>("lengthM");
        QTest::addColumn<int>("operators");
        QTest::newRow("after") << QStringLiteral("board-test") << 500.0 << 18.0 << 0;
        QTest::newRow("before") << QStringLiteral("board-test-before") << 350.0 << 32.0 << 18;
        QTest::newRow("partner") << QStringLiteral("board-test-partner") << 600.0 << 22.5 << 0;
    }
    void json_hasTheFiguresOfTheSample()
    {
        QFETCH(QString, sample);
        QFETCH(double, perHour);
        QFETCH(double, lengthM);
        QFETCH(int, operators);
        const ProgramRun run = runCli({"check", samplePath(sample), "--json"});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        const QJsonObject report = reportOf(run);
        const double throughput = report[u"throughput_per_hour"].toDouble();
        QVERIFY2(qAbs(throughput / perHour - 1) <= 0.01, qPrintable(QString::number(throughput)));
        QCOMPARE(report[u"length_m"].toDouble(), lengthM);
        QCOMPARE(report[u"operators"].toInt(-1), operators);
        QVERIFY(report[u"problems"].toArray().isEmpty());
    }

    void json_hasExactlyThePromisedKeys()
    {
        const ProgramRun run = runCli({"check", samplePath("board-test"), "--json"});
        const QJsonObject report = reportOf(run);
        QCOMPARE(sorted(report.keys()), sorted({"product", "takt_s", "line_cycle_s", "throughput_per_hour",
            "balance_efficiency", "bottleneck", "length_m", "operators", "cells", "problems"}));
        const QJsonArray cells = report[u"cells"].toArray();
        QCOMPARE(cells.size(), 11);
        QCOMPARE(sorted(cells[4].toObject().keys()), sorted({"id", "cycle_s", "lower_bound_s", "losses"}));
        QCOMPARE(report[u"product"].toString(), QStringLiteral("X10"));
        QCOMPARE(report[u"bottleneck"].toString(), QStringLiteral("C05"));
        QCOMPARE(report[u"takt_s"].toDouble(), 7.2);
        QVERIFY(run.out.contains("\"line_cycle_s\": 7.16,")); // as people write it, not 7.159999…
    }

    void text_marksTheBottleneck()
    {
        const ProgramRun run = runCli({"check", samplePath("board-test")});
        QCOMPARE(run.exit, 0);
        int marked = 0;
        for (const QByteArray &line : run.out.split('\n')) {
            if (!line.contains("bottleneck"))
                continue;
            ++marked;
            QVERIFY2(line.startsWith("C05"), line.constData());
            QVERIFY2(line.contains("7.16"), line.constData());
        }
        QCOMPARE(marked, 1);
    }

    void product_chosenByOption()
    {
        const ProgramRun run = runCli({"check", samplePath("flagship-pilot"), "--product", "F2", "--json"});
        QCOMPARE(run.exit, 0);
        QCOMPARE(reportOf(run)[u"product"].toString(), QStringLiteral("F2"));
    }

    void removedHead_isNamedAsProblem()
    {
        QJsonObject project = jsonOf(samplePath(QStringLiteral("board-test")));
        QJsonObject frame = project[u"frame"].toObject();
        QJsonArray heads = frame[u"heads"].toArray();
        const auto at = std::find_if(heads.begin(), heads.end(),
            [](const QJsonValue &head) { return head.toObject()[u"id"] == QLatin1String("SD20-0412"); });
        QVERIFY(at != heads.end());
        heads.erase(at);
        frame[u"heads"] = heads;
        project[u"frame"] = frame;
        const QString path = write(QStringLiteral("no-head.line.json"), QJsonDocument(project).toJson());

        const ProgramRun run = runCli({"check", path, "--json"});
        QCOMPARE(run.exit, 1);
        const QJsonArray problems = reportOf(run)[u"problems"].toArray();
        const bool named = std::any_of(problems.begin(), problems.end(), [](const QJsonValue &problem) {
            const QJsonObject object = problem.toObject();
            return object[u"severity"] == QLatin1String("error")
                && object[u"text"].toString().contains(QLatin1String("SD20-0412"));
        });
        QVERIFY2(named, run.out.constData());
        QCOMPARE(sorted(problems.first().toObject().keys()), sorted({"code", "severity", "subject", "text"}));

        const ProgramRun inWords = runCli({"check", path});
        QCOMPARE(inWords.exit, 1);
        QVERIFY2(inWords.out.contains("SD20-0412"), inWords.out.constData());
    }

    void unusableFile_isOneLineThatNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("place");
        QFile file(samplePath(QStringLiteral("board-test")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QByteArray damaged = whole;
        damaged.replace("\"currency\": \"CNY\",", "\"currency\": \"CNY\"");
        QTest::newRow("a comma is missing on line 6") << damaged << QByteArray("line 7");
        QTest::newRow("cut in half") << whole.left(whole.size() / 2) << QByteArray("line ");
        const auto row = [&](const char *name, const char *found, const char *instead, const char *place) {
            QVERIFY(whole.contains(found));
            QTest::newRow(name) << QByteArray(whole).replace(found, instead) << QByteArray(place);
        };
        row("newer version", "\"version\": 2,", "\"version\": 99,", "99");
        row("unknown field", "\"pitchMm\"", "\"pitchInch\"", "pitchInch");
        row("text for a number", "\"pitchMm\": 300", "\"pitchMm\": \"wide\"", "pitchMm");
        QTest::newRow("empty") << QByteArray() << QByteArray("unusable.line.json");
    }
    void unusableFile_isOneLineThatNamesThePlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, place);
        const QString path = write(QStringLiteral("unusable.line.json"), content);
        const ProgramRun run = runCli({"check", path});
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains("unusable.line.json"), run.err.constData());
        QVERIFY2(run.err.contains(place), run.err.constData());
    }

    void wrongUsage_isOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QString sample = samplePath(QStringLiteral("board-test"));
        QTest::newRow("no command") << QStringList() << QByteArray("command");
        QTest::newRow("unknown command") << QStringList{"chek", sample} << QByteArray("chek");
        QTest::newRow("no project") << QStringList{"check"} << QByteArray("PROJECT");
        QTest::newRow("two projects") << QStringList{"check", sample, "other.json"} << QByteArray("other.json");
        QTest::newRow("unknown option") << QStringList{"check", sample, "--yaml"} << QByteArray("yaml");
        QTest::newRow("unknown product") << QStringList{"check", sample, "--product", "X99"} << QByteArray("X99");
        QTest::newRow("no such file") << QStringList{"check", "/nowhere/line.json"} << QByteArray("/nowhere/line.json");
        QTest::newRow("folder") << QStringList{"check", "/"} << QByteArray("/");
        QTest::newRow("no output") << QStringList{"recipes", sample} << QByteArray("-o DIR");
    }
    void wrongUsage_isOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const ProgramRun run = runCli(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains(word), run.err.constData());
    }

    void help_namesOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("program") << QStringList{"--help"} << QByteArray("deliver");
        QTest::newRow("version") << QStringList{"--version"} << QByteArray("linewright-cli 0.");
        QTest::newRow("check") << QStringList{"check", "--help"} << QByteArray("--json");
        QTest::newRow("import") << QStringList{"import", "--help"} << QByteArray(".IN2");
        QTest::newRow("recipes") << QStringList{"recipes", "--help"} << QByteArray("--product");
        QTest::newRow("deliver") << QStringList{"deliver", "-h"} << QByteArray("--virtual");
        QTest::newRow("pictures") << QStringList{"pictures", "--help"} << QByteArray("-o");
    }
    void help_namesOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const ProgramRun run = runCli(arguments);
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        QVERIFY2(run.out.contains(word), run.out.constData());
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qCritical("%s cannot be written", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CliCheck)

#include "tst_clicheck.moc"
