// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trust/digest.h"
#include "core/trust/envelope.h"
#include "core/wire/deliverycodec.h"
#include "core/wire/recipepayload.h"
#include "tests/integration/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lw;

namespace {

/// The five-task example of the .alb format of Otto, Otto and Scholl.
constexpr char albText[] = "<number of tasks>\n5\n\n<cycle time>\n10\n\n<order strength>\n0,5\n\n"
                           "<task times>\n1 4\n2 6\n3 5\n4 3\n5 7\n\n"
                           "<precedence relations>\n1,2\n1,3\n2,4\n3,5\n\n<end>\n";
constexpr char in2Text[] = "5\n4\n6\n5\n3\n7\n1,2\n1,3\n2,4\n3,5\n-1,-1\n";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CliFiles : public QObject
{
    Q_OBJECT

private slots:
    void imported_isAcceptedByCheck_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("alb") << QStringLiteral("five.alb") << QByteArray(albText);
        QTest::newRow("IN2") << QStringLiteral("five.IN2") << QByteArray(in2Text);
    }
    void imported_isAcceptedByCheck()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        importAndCheck(write(name, content), 5);
    }

    void publicDataSet_isAcceptedByCheck_data()
    {
        QTest::addColumn<QString>("path");
        const QString data = qEnvironmentVariable("LW_SHARED_DATA");
        if (data.isEmpty())
            QSKIP("the public data sets are not beside this tree");
        for (const QString &suffix : {QStringLiteral("*.alb"), QStringLiteral("*.IN2")}) {
            const QStringList found = find(data, suffix);
            QVERIFY2(!found.isEmpty(), qPrintable(suffix));
            for (const QString &path : found.mid(0, 3))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void publicDataSet_isAcceptedByCheck()
    {
        QFETCH(QString, path);
        importAndCheck(path, 0);
    }

    void damagedImport_namesFileAndLine()
    {
        QByteArray damaged(albText);
        damaged.replace("3 5\n", "3 five\n");
        const QString path = write(QStringLiteral("damaged.alb"), damaged);
        const QString output = m_folder.filePath(QStringLiteral("never.line.json"));
        const ProgramRun run = runCli({QStringLiteral("import"), path, QStringLiteral("-o"), output});
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains("damaged.alb") && run.err.contains("line 13"), run.err.constData());
        QVERIFY(!QFile::exists(output));
    }

    void recipes_areSignedAndIdentifiedByDigest()
    {
        const QString folder = m_folder.filePath(QStringLiteral("recipes"));
        const ProgramRun run = runCli({QStringLiteral("recipes"), samplePath(QStringLiteral("board-test")),
            QStringLiteral("--product"), QStringLiteral("X10"), QStringLiteral("-o"), folder});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.lwr")}).size(), 11);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.json")}).size(), 11);

        const std::string bytes = bytesOf(folder + QStringLiteral("/C05.lwr")).toStdString();
        Result<trust::Envelope> envelope = wire::decodeEnvelope(bytes, bytes.size());
        QVERIFY(envelope);
        QVERIFY(run.out.contains(QByteArray::fromStdString(trust::toHex(trust::sha256(envelope->payload)))));
        const auto keyPath = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/linewright/developer.key.pub");
        const Result<trust::PublicKey> key = trust::PublicKey::load(keyPath.toStdString());
        QVERIFY(key);
        trust::TrustedKeys keys;
        keys.add(*key, {trust::Role::Recipe});
        QVERIFY(keys.verify(*envelope, trust::Role::Recipe));

        const Result<recipe::Recipe> recipe = wire::parseRecipe(envelope->payload);
        QVERIFY(recipe);
        QCOMPARE(recipe->header.station.value, std::string("C05"));
        QCOMPARE(recipe->heads.size(), 2u);
        QCOMPARE(recipe->steps.size(), 4u);
        QCOMPARE(recipe->expectedCycle, fromSeconds(7.16));

        envelope->payload[envelope->payload.size() / 2] ^= 1;
        QVERIFY(!keys.verify(*envelope, trust::Role::Recipe));
    }

    void recipesOfALineWithErrors_areRefused()
    {
        QByteArray project = bytesOf(samplePath(QStringLiteral("board-test")));
        QVERIFY(project.contains("{\"head\": \"PP4-0117\", \"cell\": \"C01\", \"socket\": 1}"));
        project.replace("{\"head\": \"PP4-0117\", \"cell\": \"C01\", \"socket\": 1}",
            "{\"head\": \"PP4-0117\", \"cell\": \"C08\", \"socket\": 1}");
        const QString path = write(QStringLiteral("wrong.line.json"), project);
        const QString folder = m_folder.filePath(QStringLiteral("none"));
        const ProgramRun run = runCli({QStringLiteral("recipes"), path, QStringLiteral("-o"), folder});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.isOneLineError(), run.err.constData());
        QVERIFY2(run.err.contains("wrong.line.json"), run.err.constData());
        QVERIFY(!QFile::exists(folder));
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

    static QStringList find(const QString &folder, const QString &pattern)
    {
        QStringList found;
        QDir dir(folder);
        for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name))
            found.append(dir.filePath(name));
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            found += find(dir.filePath(name), pattern);
        return found;
    }

    /// operations: how many there must be; 0 when only that there are some.
    void importAndCheck(const QString &path, int operations)
    {
        const QString output = m_folder.filePath(QStringLiteral("imported.line.json"));
        const ProgramRun imported = runCli({QStringLiteral("import"), path, QStringLiteral("-o"), output});
        QVERIFY2(imported.exit == 0, imported.err.constData());
        const QJsonObject project = QJsonDocument::fromJson(bytesOf(output)).object();
        const auto count = project[u"products"][0][u"operations"].toArray().size();
        QVERIFY(operations > 0 ? count == operations : count > 0);
        const ProgramRun check = runCli({QStringLiteral("check"), output});
        QVERIFY2(check.exit == 0, check.out + check.err);
        QVERIFY(check.err.isEmpty());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CliFiles)

#include "tst_clifiles.moc"
