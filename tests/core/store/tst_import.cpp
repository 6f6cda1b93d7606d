// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/import.h"
#include "core/store/operationlist.h"
#include "core/store/startline.h"
#include "core/takt/linecheck.h"
#include "core/wire/projectjson.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace lw;

namespace {

// Jackson 1956, as in the data set of Scholl 1993: 11 tasks, 46 units of time.
const QByteArray jackson = "11\r\n6\r\n2\r\n5\r\n7\r\n1\r\n2\r\n3\r\n6\r\n5\r\n5\r\n4\r\n"
                           "1,2\r\n1,3\r\n1,4\r\n1,5\r\n2,6\r\n3,7\r\n4,7\r\n5,7\r\n6,8\r\n7,9\r\n8,10\r\n9,11\r\n10,11\r\n"
                           "-1,-1\r\n\r\nJackson (1956), gel\xF6scht\r\n";

const QByteArray fiveTasks = "<number of tasks>\n5\n\n<cycle time>\n10\n\n<order strength>\n0,532\n\n"
                             "<task times>\n1 4\n2 3,5\n3 2.5\n4 6\n5 4\n\n"
                             "<precedence relations>\n1,2\n1,3\n2,4\n3,4\n4,5\n1,2\n\n<end>\n";

int countProblems(const takt::LineReport &report, model::Severity severity)
{
    return static_cast<int>(std::count_if(report.problems.begin(), report.problems.end(),
                                          [severity](const model::Problem &problem) { return problem.severity == severity; }));
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void in2_makesALineThatRuns();
    void alb_taktIsItsCycleTime();
    void table_keepsProcessesAndParameters();
    void cycleTime_givenGoesFirst();
    void secondsPerUnit_scales();
    void longOperation_standsAlone();
    void chainWithoutTimes_holdsUpNobody();
    void options_areChecked();
    void damagedFiles_neverCrash_data();
    void damagedFiles_neverCrash();
    void stationsGiven_areTheLine();
    void publicInstances_areAccepted();

private:
    QString write(const char *name, const QByteArray &bytes) const;
    QTemporaryDir m_dir;
};

QString TestImport::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_dir.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestImport::in2_makesALineThatRuns()
{
    const auto project = store::importFile(write("JACKSON.IN2", jackson));
    QVERIFY(project);
    QCOMPARE(project->products.size(), 1u);
    QCOMPARE(project->products[0].id.value, "JACKSON");
    QCOMPARE(project->products[0].operations.size(), 11u);
    QCOMPARE(project->products[0].precedence.size(), 13u);
    const takt::LineReport report = takt::checkLine(*project, project->products[0].id);
    QCOMPARE(report.lineCycle, Duration(7'000'000)); // the longest task
    Duration sum{};
    for (const takt::CellReport &cell : report.cells)
        sum += cell.cycle;
    QCOMPARE(sum, Duration(46'000'000)); // every task once, none twice
    QCOMPARE(countProblems(report, model::Severity::Error), 0);
    QCOMPARE(report.problems.size(), 1u); // it says what nobody has said: how many a day
    QCOMPARE(report.problems[0].code, model::ProblemCode::DemandMissing);
}

void TestImport::alb_taktIsItsCycleTime()
{
    const auto project = store::importFile(write("five.alb", fiveTasks));
    QVERIFY(project);
    const takt::LineReport report = takt::checkLine(*project, project->products[0].id);
    QCOMPARE(report.takt, std::optional(Duration(10'000'000)));
    QVERIFY(report.makesTakt());
    QVERIFY(report.problems.empty());
    // Longest first: 1 (4), 2 (3.5), 3 (2.5) fill the first station to the brim, 4 and 5 the second.
    QCOMPARE(report.cells.size(), 2u);
    QCOMPARE(report.cells[0].cycle, Duration(10'000'000));
    QCOMPARE(report.cells[1].cycle, Duration(10'000'000));
    QCOMPARE(project->products[0].precedence.size(), 5u); // a repeated arc says nothing new
}

void TestImport::table_keepsProcessesAndParameters()
{
    const auto project = store::importFile(write("phone.csv", "id,name_en,name_zh,process,quantity,time_s,predecessors,torque [N·m]\n"
                                                              "OP10,Place board,放置主板,,,5,,\n"
                                                              "OP20,\"Drive, 4 screws\",锁付,screw,4,12.5,OP10,0.32;0.35;0.38\n"
                                                              "OP30,Test,测试,test,,,OP10;OP20,\n"));
    QVERIFY(project);
    const model::Product &product = project->products[0];
    QCOMPARE(product.operations[1].name.en, "Drive, 4 screws");
    QCOMPARE(product.operations[1].quantity, 4.0);
    QCOMPARE(product.operations[1].manualTime, std::optional(Duration(12'500'000)));
    QCOMPARE(product.operations[1].parameters.size(), 1u);
    QVERIFY((product.operations[1].parameters[0] == model::ParameterTarget{"torque", 0.35, 0.32, 0.38}));
    QCOMPARE(product.precedence.size(), 3u);
    QCOMPARE(project->catalog.processes.size(), 3u);
    QCOMPARE(project->catalog.processes[1].parameters[0].unit, "N·m");
    const takt::LineReport report = takt::checkLine(*project, product.id);
    QCOMPARE(countProblems(report, model::Severity::Error), 1); // nobody can do OP30 by hand, and it says so
    const auto open = std::find_if(report.problems.begin(), report.problems.end(), [](const model::Problem &problem) {
        return problem.code == model::ProblemCode::OperationUnassigned;
    });
    QVERIFY(open != report.problems.end());
    QCOMPARE(open->subject.id, "OP30");
}

void TestImport::cycleTime_givenGoesFirst()
{
    const auto project = store::importFile(write("five.alb", fiveTasks), {.cycleTime = 20.0});
    QVERIFY(project);
    QCOMPARE(project->frame.cells.size(), 1u);
    QCOMPARE(takt::checkLine(*project, project->products[0].id).takt, std::optional(Duration(20'000'000)));
}

void TestImport::secondsPerUnit_scales()
{
    const auto project = store::importFile(write("five.alb", fiveTasks), {.secondsPerUnit = 0.1});
    QVERIFY(project);
    const takt::LineReport report = takt::checkLine(*project, project->products[0].id);
    QCOMPARE(report.takt, std::optional(Duration(1'000'000)));
    QCOMPARE(report.lineCycle, Duration(1'000'000));
}

void TestImport::longOperation_standsAlone()
{
    const auto project = store::importFile(write("JACKSON.IN2", jackson), {.cycleTime = 6.0});
    QVERIFY(project);
    const takt::LineReport report = takt::checkLine(*project, project->products[0].id);
    QVERIFY(!report.makesTakt());
    QVERIFY(report.bottleneck);
    QCOMPARE(report.cells[*report.bottleneck].steps.size(), 1u);
    QCOMPARE(report.cells[*report.bottleneck].steps[0].operation.value, "OP004"); // 7 units
}

void TestImport::chainWithoutTimes_holdsUpNobody()
{
    QByteArray table = "id,time_s,predecessors\n";
    for (int i = 0; i < 9000; ++i)
        table += "A" + QByteArray::number(i) + ",," + (i > 0 ? "A" + QByteArray::number(i - 1) : QByteArray()) + '\n';
    table += "B,3,A8999;A1\n";
    const auto project = store::importFile(write("chain.csv", table));
    QVERIFY(project);
    QCOMPARE(project->setups[0].assignments.size(), 1u);
    QCOMPARE(project->setups[0].assignments[0].operation.value, "B");
}

void TestImport::options_areChecked()
{
    const QString path = write("five.alb", fiveTasks);
    QCOMPARE(store::importFile(path, {.secondsPerUnit = 0}).error().subject, "secondsPerUnit");
    QCOMPARE(store::importFile(path, {.cycleTime = -1.0}).error().subject, "cycleTime");
    QCOMPARE(store::importFile(m_dir.filePath(QStringLiteral("none.alb"))).error().code, Errc::FileNotFound);
}

void TestImport::damagedFiles_neverCrash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("alb") << fiveTasks;
    QTest::newRow("IN2") << jackson;
    QTest::newRow("CSV") << QByteArray("id,time_s,predecessors,force [N]\nA,3,,1;2;3\nB,\"4\",A,\nC,5.5,A;B,2\n");
}

void TestImport::damagedFiles_neverCrash()
{
    QFETCH(QByteArray, bytes);
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = bytes;
        if (i % 3 == 0)
            damaged.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size())));
        else
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] ^= static_cast<char>(1u << (random() % 8));
        const std::string text = damaged.toStdString();
        for (const auto &list : {store::readAlb(text, 1), store::readIn2(text, 1), store::readOperationTable(text)}) {
            if (!list)
                continue;
            const model::Project project = store::startLine(*list, "damaged"); // what is taken can be saved and opened
            const auto again = wire::projectFromJson(wire::projectToJson(project));
            QVERIFY(again && *again == project);
        }
    }
}

void TestImport::stationsGiven_areTheLine()
{
    const auto list = store::readIn2("5\n4\n6\n5\n3\n7\n1,2\n1,3\n2,4\n3,5\n-1,-1\n", 1);
    QVERIFY(list);
    // 4 and 5 come before 1 in no order that precedence allows.
    const model::Project project = store::startLine(*list, "five", {1, 1, 2, 1, 2});
    QCOMPARE(project.frame.cells.size(), std::size_t(3));
    std::vector<std::string> operations;
    for (const model::Assignment &assignment : project.setups.front().assignments)
        operations.push_back(assignment.operation.value + "@" + std::get<model::CellId>(assignment.performer).value);
    QCOMPARE(operations, (std::vector<std::string>{"OP001@C02", "OP002@C02", "OP004@C02", "OP003@C03", "OP005@C03"}));
    QCOMPARE(wire::projectFromJson(wire::projectToJson(project)).value(), project);
}

void TestImport::publicInstances_areAccepted()
{
    if (!qEnvironmentVariableIsSet("LW_SHARED_DATA"))
        QSKIP("the public instances are not here");
    const QString folder = qEnvironmentVariable("LW_SHARED_DATA") + QStringLiteral("/salbp");
    int count = 0;
    QDirIterator files(folder, {QStringLiteral("*.alb"), QStringLiteral("*.IN2")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QStringLiteral("/reconfiguration/"))) { // another problem in the same spelling
            QCOMPARE(store::importFile(path).error().code, Errc::UnknownField);
            continue;
        }
        const auto project = store::importFile(path);
        QVERIFY2(project, qPrintable(path));
        const takt::LineReport report = takt::checkLine(*project, project->products[0].id);
        QVERIFY2(countProblems(report, model::Severity::Error) == 0, qPrintable(path));
        QVERIFY2(!report.takt || report.makesTakt(), qPrintable(path));
        ++count;
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
