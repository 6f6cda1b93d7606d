// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"
#include "core/model/lookup.h"
#include "core/model/validate.h"
#include "core/store/catalogfile.h"
#include "core/store/projectfile.h"
#include "core/takt/linecheck.h"
#include "core/wire/projectjson.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace lw;

namespace {

QDir resources()
{
    return QDir(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources"));
}

QString samplePath(const QString &name)
{
    return resources().filePath(QStringLiteral("samples/%1.line.json").arg(name));
}

/// The sample, or a failed test.
std::optional<model::Project> openSample(const QString &name)
{
    const Result<store::OpenedProject> opened = store::openProject(samplePath(name));
    if (!opened) {
        qCritical("%s: %s (line %d)", qPrintable(name), opened.error().subject.c_str(), opened.error().line);
        return std::nullopt;
    }
    return opened->project;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<std::string, model::HeadTypeId> typesBySocket(const model::Project &project, const model::ProductId &product)
{
    std::map<std::string, model::HeadTypeId> types;
    for (const model::Placement &placement : model::findSetup(project, product)->placements) {
        const std::string socket = placement.socket.cell.value + '/' + std::to_string(placement.socket.number);
        types[socket] = model::find(project, placement.head)->type;
    }
    return types;
}

} // namespace

/// The figures of the samples: facts of the trade, which the takt engine must reach from operation times and heads.
class tst_Samples : public QObject
{
    Q_OBJECT

private slots:
    void line_reachesItsFigures_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("product");
        QTest::addColumn<double>("unitsPerHour");
        QTest::addColumn<double>("lengthM");
        QTest::addColumn<int>("operators");
        QTest::addColumn<int>("cells");
        const auto row = [](const QString &sample, const QString &product, double perHour, double length, int people,
                             int cells) {
            QTest::addRow("%s %s", qPrintable(sample), qPrintable(product))
                << sample << product << perHour << length << people << cells;
        };
        row(QStringLiteral("board-test"), QStringLiteral("X10"), 500, 18, 0, 11);
        row(QStringLiteral("board-test"), QStringLiteral("X10P"), 500, 18, 0, 11);
        row(QStringLiteral("board-test-before"), QStringLiteral("X10"), 350, 32, 18, 10);
        row(QStringLiteral("board-test-partner"), QStringLiteral("P7"), 600, 22.5, 0, 11);
        row(QStringLiteral("flagship-pilot"), QStringLiteral("X10"), 350, 9.9, 1, 14);
        row(QStringLiteral("flagship-pilot"), QStringLiteral("F2"), 346, 9.9, 1, 14);
        row(QStringLiteral("assembly-300m"), QStringLiteral("X20"), 742, 300, 1, 504);
        row(QStringLiteral("line20"), QStringLiteral("REF"), 3600, 29, 0, 20);
    }

    void line_reachesItsFigures()
    {
        QFETCH(QString, sample);
        QFETCH(QString, product);
        QFETCH(double, unitsPerHour);
        QFETCH(double, lengthM);
        QFETCH(int, operators);
        QFETCH(int, cells);
        const std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        const takt::LineReport report = takt::checkLine(*project, model::ProductId{product.toStdString()});

        QVERIFY2(std::abs(report.throughputPerHour / unitsPerHour - 1) < 0.01,
            qPrintable(QString::number(report.throughputPerHour)));
        QCOMPARE(metres(report.length), lengthM);
        QCOMPARE(static_cast<int>(report.operators), operators);
        QCOMPARE(static_cast<int>(report.cells.size()), cells);
        QVERIFY(report.makesTakt());
        QVERIFY(report.effectiveLineCycle <= *report.takt);
        for (const takt::CellReport &cell : report.cells)
            QVERIFY2(cell.lowerBound == cell.cycle, cell.cell.value.c_str());
    }

    void sample_hasNoProblems_data() { samples(); }
    void sample_hasNoProblems()
    {
        QFETCH(QString, sample);
        const std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        QVERIFY(!project->products.empty());
        for (const model::Product &product : project->products) {
            const takt::LineReport report = takt::checkLine(*project, product.id);
            for (const model::Problem &problem : report.problems)
                qCritical("%s: %s", product.id.value.c_str(), problem.subject.id.c_str());
            QVERIFY(report.problems.empty());
        }
    }

    void sample_savesAsItIs_data() { samples(); }
    void sample_savesAsItIs()
    {
        QFETCH(QString, sample);
        const std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        QCOMPARE(QByteArray::fromStdString(wire::projectToJson(*project)), bytesOf(samplePath(sample)));
    }

    /// A project owns a copy of its catalog; what a sample uses is what the shared library holds. Not so the reference
    /// line for simulation, whose cells nobody offers.
    void sample_usesModulesOfTheLibrary_data() { samples({QStringLiteral("line20")}); }
    void sample_usesModulesOfTheLibrary()
    {
        QFETCH(QString, sample);
        const std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        const QString name = sample == QLatin1String("board-test-before") ? QStringLiteral("benches-and-machines")
                                                                          : QStringLiteral("open-module-platform");
        const QString path = resources().filePath(QStringLiteral("catalogs/%1.catalog.json").arg(name));
        const auto library = store::openCatalog(path);
        QVERIFY(library);
        for (const model::HeadType &type : project->catalog.headTypes)
            QVERIFY2(std::ranges::count(library->catalog.headTypes, type) == 1, type.id.value.c_str());
        for (const model::CellType &type : project->catalog.cellTypes)
            QVERIFY2(std::ranges::count(library->catalog.cellTypes, type) == 1, type.id.value.c_str());
        for (const model::Process &process : project->catalog.processes)
            QVERIFY2(std::ranges::count(library->catalog.processes, process) == 1, process.id.value.c_str());
    }

    void catalog_savesAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(resources().filePath(QStringLiteral("catalogs")));
        const QStringList names = folder.entryList({QStringLiteral("*.catalog.json")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void catalog_savesAsItIs()
    {
        QFETCH(QString, path);
        const auto catalog = store::openCatalog(path);
        QVERIFY(catalog);
        QCOMPARE(QByteArray::fromStdString(wire::catalogToJson(*catalog)), bytesOf(path));
    }

    void slowerHead_slowsTheLine()
    {
        std::optional<model::Project> project = openSample(QStringLiteral("board-test"));
        QVERIFY(project);
        for (model::HeadType &type : project->catalog.headTypes) {
            if (type.id.value == "SD-20")
                type.capabilities.front().time.perUnit += fromSeconds(0.1);
        }
        const takt::LineReport report = takt::checkLine(*project, model::ProductId{"X10"});
        QCOMPARE(report.lineCycle, fromSeconds(7.96)); // eight screws in a row on SD20-0412
        QVERIFY(!report.makesTakt());
    }

    /// The pilot is there for changeover: its two setups differ in every way a socket can.
    void pilotSetups_differInEveryWay()
    {
        const std::optional<model::Project> project = openSample(QStringLiteral("flagship-pilot"));
        QVERIFY(project);
        const auto bar = typesBySocket(*project, model::ProductId{"X10"});
        const auto fold = typesBySocket(*project, model::ProductId{"F2"});
        int kept = 0;
        int replaced = 0;
        for (const auto &[socket, type] : bar) {
            const auto other = fold.find(socket);
            if (other != fold.end())
                ++(other->second == type ? kept : replaced);
        }
        const auto added = std::ranges::count_if(fold, [&](const auto &entry) { return !bar.contains(entry.first); });
        const model::Setup &from = *model::findSetup(*project, model::ProductId{"X10"});
        const model::Setup &to = *model::findSetup(*project, model::ProductId{"F2"});
        const auto moved = std::ranges::count_if(from.placements, [&](const model::Placement &placement) {
            const model::Placement *then = model::findPlacement(to, placement.head);
            return then && then->socket != placement.socket;
        });
        const int removed = static_cast<int>(bar.size()) - kept - replaced;
        QVERIFY2(kept >= 15 && replaced >= 5 && added >= 2 && removed >= 1 && moved >= 2,
            qPrintable(QStringLiteral("%1 %2 %3 %4 %5").arg(kept).arg(replaced).arg(added).arg(removed).arg(moved)));
    }

    void assembly_isAsLargeAsItSays()
    {
        const std::optional<model::Project> project = openSample(QStringLiteral("assembly-300m"));
        QVERIFY(project);
        QVERIFY(project->frame.cells.size() >= 500);
        QVERIFY(project->frame.heads.size() >= 1500);
        QVERIFY(project->products.front().operations.size() >= 1000);
    }

private:
    static void samples(const QStringList &except = {})
    {
        QTest::addColumn<QString>("sample");
        const QDir folder(resources().filePath(QStringLiteral("samples")));
        const QStringList names = folder.entryList({QStringLiteral("*.line.json")});
        QVERIFY(names.size() >= 5);
        for (const QString &name : names) {
            const QString sample = name.chopped(static_cast<int>(qstrlen(".line.json")));
            if (!except.contains(sample))
                QTest::newRow(qPrintable(name)) << sample;
        }
    }
};

QTEST_GUILESS_MAIN(tst_Samples)

#include "tst_samples.moc"
