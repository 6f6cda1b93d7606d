// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/salbp/verify.h"
#include "core/store/import.h"

#include <QDir>
#include <QFile>

#include <unordered_map>

using namespace lw;
using namespace lw::balance;

namespace {

constexpr Ticks unit = 1'000'000; // the instances count in units, an operation list in microseconds

struct Row {
    QString graph;
    int tasks = 0;
    Ticks cycle = 0;
    std::uint32_t optimum = 0;
};

QString dataFolder()
{
    return qEnvironmentVariable("LW_SHARED_DATA") + QStringLiteral("/salbp/");
}

/// graph,n,cycle_time,optimal_m,lb,ub; those of at most that many tasks with a known optimum.
std::vector<Row> knownOptima(int mostTasks)
{
    QFile file(dataFolder() + QStringLiteral("optima.csv"));
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        if (fields.size() == 6 && fields[1].toInt() <= mostTasks && !fields[3].isEmpty())
            rows.push_back({QString::fromUtf8(fields[0]), fields[1].toInt(), fields[2].toLongLong(), fields[3].toUInt()});
    }
    return rows;
}

PlainProblem readProblem(const Row &row)
{
    const QString scholl = dataFolder() + QStringLiteral("scholl/%1.IN2").arg(row.graph.toUpper());
    const QString otto = dataFolder() + QStringLiteral("otto/n=%1/%2.alb").arg(row.tasks).arg(row.graph);
    const auto list = store::readOperations(QFile::exists(scholl) ? scholl : otto);
    PlainProblem problem;
    if (!list)
        return problem;
    std::unordered_map<model::OperationId, std::uint32_t> positions;
    for (const model::Operation &operation : list->operations) {
        positions.emplace(operation.id, static_cast<std::uint32_t>(problem.times.size()));
        problem.times.push_back(operation.manualTime.value().count() / unit);
    }
    for (const model::Precedence &arc : list->precedence)
        problem.arcs.emplace_back(positions.at(arc.before), positions.at(arc.after));
    return problem;
}

} // namespace

/// The sets that a moment is enough for; the whole acceptance run is that of `linewright-cli balance-bench`.
class tst_PublicInstances : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("LW_SHARED_DATA"))
            QSKIP("the public data sets are not here");
    }

    void optima_areProven()
    {
        const std::vector<Row> rows = knownOptima(50);
        QVERIFY(rows.size() > 150);
        for (const Row &row : rows) {
            const PlainProblem problem = readProblem(row);
            const PlainTarget target{.objective = Objective::Cells, .cycle = row.cycle};
            const auto result = balancePlain(problem, target);
            QVERIFY2(result && result->status == Status::Proven, qPrintable(row.graph));
            QVERIFY2(result->stations == row.optimum, qPrintable(row.graph));
            QVERIFY(verifyPlain(problem, target, *result).empty());
        }
    }

    /// SALBP-2 is the other side of SALBP-1: the shortest cycle for the optimum's stations is no longer than that of
    /// SALBP-1, and one tick less needs more stations.
    void shortestCycle_isTheEdgeOfFewestStations()
    {
        for (const Row &row : knownOptima(35)) {
            const PlainProblem problem = readProblem(row);
            const PlainTarget target{.objective = Objective::Cycle, .stations = row.optimum};
            const auto result = balancePlain(problem, target);
            QVERIFY(result && result->status == Status::Proven);
            QVERIFY(verifyPlain(problem, target, *result).empty());
            QVERIFY2(result->cycle <= row.cycle, qPrintable(row.graph));
            const auto tighter = balancePlain(problem, {Objective::Feasible, result->cycle - 1, row.optimum});
            QVERIFY(tighter);
            QCOMPARE(tighter->status, Status::Infeasible);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PublicInstances)
#include "tst_publicinstances.moc"
