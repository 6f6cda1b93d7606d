// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cli/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class tst_CliCompare : public QObject
{
    Q_OBJECT

private slots:
    void json_tellsTheReferenceFigures()
    {
        const ProgramRun run = runCli({"compare", samplePath("board-test"), "--against", samplePath("board-test-before"), "--json"});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        const QJsonObject all = QJsonDocument::fromJson(run.out).object();
        const QJsonObject figures = all[u"figures"].toObject();
        const QJsonObject length = figures[u"length_m"].toObject();
        QCOMPARE(length[u"reference"].toDouble(), 32.0);
        QCOMPARE(length[u"line"].toDouble(), 18.0);
        QCOMPARE(length[u"verdict"].toString(), QStringLiteral("better"));
        QCOMPARE(figures[u"operators"].toObject()[u"reference"].toInt(), 18);
        QCOMPARE(figures[u"operators"].toObject()[u"line"].toInt(), 0);
        QVERIFY(figures[u"units_per_operator_hour"].toObject()[u"line"].isNull());
        const QJsonObject payback = all[u"payback"].toObject();
        QVERIFY(payback[u"all_prices_assumed"].toBool());
        const double months = payback[u"months"].toDouble();
        QVERIFY(qAbs(months - 12 * payback[u"investment"].toDouble() / payback[u"gain_per_year"].toDouble()) < 1e-6);
        QVERIFY(!all[u"difference"].toObject()[u"cells"].toArray().isEmpty());
    }

    void prices_changeThePayback()
    {
        const QStringList lines{"compare", samplePath("board-test"), "--against", samplePath("board-test-before"), "--json"};
        const ProgramRun run = runCli(lines + QStringList{"--operator-cost", "0", "--unit-value", "0"});
        QCOMPARE(run.exit, 0);
        const QJsonObject payback = QJsonDocument::fromJson(run.out).object()[u"payback"].toObject();
        QVERIFY(!payback[u"all_prices_assumed"].toBool());
        QCOMPARE(payback[u"reference"].toObject()[u"operators"].toDouble(), 0.0);
        const ProgramRun asAssumed = runCli(lines);
        QVERIFY(payback[u"months"] != QJsonDocument::fromJson(asAssumed.out).object()[u"payback"].toObject()[u"months"]);
    }

    void lineAgainstItself_isTheSame()
    {
        const ProgramRun run = runCli({"compare", samplePath("board-test"), "--against", samplePath("board-test"), "--json"});
        QCOMPARE(run.exit, 0);
        const QJsonObject all = QJsonDocument::fromJson(run.out).object();
        for (const QJsonValue &figure : all[u"figures"].toObject())
            QCOMPARE(figure.toObject()[u"verdict"].toString(), QStringLiteral("same"));
        QVERIFY(all[u"difference"].toObject()[u"operations"].toArray().isEmpty());
        QCOMPARE(all[u"payback"].toObject()[u"investment"].toDouble(), 0.0);
    }

    void badInput_isOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no reference") << QStringList{"compare", samplePath("board-test")};
        QTest::newRow("no such file") << QStringList{"compare", samplePath("board-test"), "--against", "nothing.line.json"};
        QTest::newRow("negative price") << QStringList{"compare", samplePath("board-test"), "--against",
            samplePath("board-test-before"), "--operator-cost", "-1"};
        QTest::newRow("no such product") << QStringList{"compare", samplePath("board-test"), "--against",
            samplePath("board-test-before"), "--reference-product", "X99"};
    }
    void badInput_isOneLine()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runCli(arguments);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.isOneLineError(), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliCompare)
#include "tst_clicompare.moc"
