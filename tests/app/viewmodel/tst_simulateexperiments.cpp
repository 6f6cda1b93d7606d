// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/viewmodel/desk.h"

#include "app/viewmodel/simulateexperiments.h"
#include "core/store/projectfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <condition_variable>
#include <mutex>

using namespace lw;
using namespace lw::viewmodel;
using Phase = SimulateExperiment::Phase;

namespace {

/// Stops that cost something, and all places where they are worth least: between the last two cells.
model::Project stoppingLine()
{
    model::Project project = fakes::smallLine();
    for (model::CellType &type : project.catalog.cellTypes)
        type.base = {.mtbf = std::chrono::minutes(3), .mttr = std::chrono::seconds(30)};
    project.frame.cells[0].buffer = {};
    project.frame.cells[1].buffer = {.places = 8, .length = fromMillimetres(1200)};
    return project;
}

struct ExperimentDesk : test::Desk {
    SimulateOptions options{context()};
    SimulateExperiments experiments{context(), options};

    ExperimentDesk()
    {
        language.set(QStringLiteral("en"));
        document.load(stoppingLine(), {});
        options.setProperty("hours", 40.0);
        options.setProperty("replications", 6);
    }
};

bool reach(SimulateExperiment &experiment, Phase phase)
{
    experiment.start();
    return QTest::qWaitFor([&] { return experiment.phase() == phase; });
}

QString shown(const RowModel &rows, int row, const char *role)
{
    return rows.data(rows.index(row), rows.roleNames().key(role)).toString();
}

double number(const RowModel &rows, int row, const char *role)
{
    return rows.data(rows.index(row), rows.roleNames().key(role)).toDouble();
}

int places(const session::Document &document)
{
    int sum = 0;
    for (const model::Cell &cell : document.project().frame.cells)
        sum += static_cast<int>(cell.buffer.places);
    return sum;
}

/// Tells of one and goes on until it is stopped; what it then returns is nothing.
Result<jobs::ExperimentReport> endlessly(const jobs::ExperimentTask &, const jobs::ExperimentWatch &watch, const std::stop_token &stop)
{
    watch({.done = 1, .planned = 4, .best = {}});
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
    return Error{.code = Errc::Stopped};
}

} // namespace

class tst_SimulateExperiments : public QObject
{
    Q_OBJECT

private slots:
    void comparison_saysWhatMakesADifference()
    {
        ExperimentDesk desk;
        SimulateComparison &comparison = *desk.experiments.comparison();
        const QAbstractItemModelTester tester(comparison.effects());
        QVERIFY(reach(comparison, Phase::Shown));
        const RowModel &rows = *comparison.effects();
        QCOMPARE(rows.count(), 3);
        QCOMPARE(shown(rows, 0, "label"), QStringLiteral("Nothing ever fails"));
        QVERIFY(number(rows, 0, "mean") > number(rows, 0, "halfWidth"));
        QVERIFY2(shown(rows, 0, "words").endsWith(QStringLiteral("more")), qPrintable(shown(rows, 0, "words")));
        QVERIFY2(comparison.verdict().startsWith(QStringLiteral("Nothing ever fails makes the largest difference")), qPrintable(comparison.verdict()));
        QCOMPARE(comparison.verdictTone(), static_cast<int>(Tone::Good));
        QVERIFY(comparison.base().endsWith(QStringLiteral("/h")));
        QVERIFY(comparison.notice().isEmpty());
    }

    void comparison_needsSomethingToCompareWith()
    {
        ExperimentDesk desk;
        SimulateComparison &comparison = *desk.experiments.comparison();
        for (const char *one : {"noStops", "oneRepairer", "morePlaces"})
            comparison.setProperty(one, false);
        QVERIFY(!comparison.canStart());
        comparison.start();
        QCOMPARE(comparison.phase(), Phase::Asking);
        comparison.setProperty("otherOrder", true); // one product has no order
        comparison.setProperty("savedFile", true);  // and there is no file
        QVERIFY(!comparison.canStart());
    }

    void savedFileAndAnother_areHeldBeside()
    {
        ExperimentDesk desk;
        SimulateComparison &comparison = *desk.experiments.comparison();
        const QString saved = desk.home.filePath(QStringLiteral("saved.line.json"));
        QVERIFY(desk.document.saveTo(saved));
        QVERIFY(comparison.hasSavedFile());
        const QString broken = desk.home.filePath(QStringLiteral("broken.line.json"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        for (const char *one : {"noStops", "oneRepairer", "morePlaces"})
            comparison.setProperty(one, false);
        comparison.setProperty("savedFile", true);
        comparison.setOtherFile(QUrl::fromLocalFile(broken));
        QCOMPARE(comparison.otherFile(), QStringLiteral("broken.line.json"));
        // The open line has lost its buffer since.
        model::Cell cell = desk.document.project().frame.cells[1];
        cell.buffer = {};
        QVERIFY(desk.document.edit({model::Change<model::Cell>{cell}}));
        QVERIFY(reach(comparison, Phase::Shown));
        const RowModel &rows = *comparison.effects();
        QCOMPARE(rows.count(), 2);
        QCOMPARE(shown(rows, 0, "label"), QStringLiteral("saved.line.json"));
        QVERIFY(number(rows, 0, "mean") > 0);
        QVERIFY(!rows.data(rows.index(1), rows.roleNames().key("tried")).toBool());
        QVERIFY2(shown(rows, 1, "words").contains(QStringLiteral("broken.line.json")), qPrintable(shown(rows, 1, "words")));
        comparison.clearOtherFile();
        QVERIFY(comparison.otherFile().isEmpty());
    }

    void buffers_applyAsOneStepThatUndoTakesBack()
    {
        ExperimentDesk desk;
        SimulateBuffers &buffers = *desk.experiments.buffers();
        const QAbstractItemModelTester tester(buffers.gaps());
        QCOMPARE(buffers.totalNow(), 8);
        QVERIFY(!buffers.canApply());
        QVERIFY(reach(buffers, Phase::Shown));
        QCOMPARE(buffers.gaps()->count(), 2);
        QVERIFY2(buffers.gains(), qPrintable(buffers.verdict())); // nothing stood between the first two
        QVERIFY(number(*buffers.gaps(), 0, "best") > 0);
        QVERIFY(buffers.canApply());
        const QSignalSpy applied(&buffers, &SimulateBuffers::applied);
        const model::Project before = desk.document.project();
        const int steps = desk.document.undoStack().count();
        buffers.apply();
        QCOMPARE(applied.size(), 1);
        QCOMPARE(desk.document.undoStack().count(), steps + 1);
        QCOMPARE(desk.document.undoStack().undoText(), QStringLiteral("spread 8 buffer places"));
        QCOMPARE(places(desk.document), 8);
        QCOMPARE(int(desk.document.project().frame.cells[0].buffer.places), int(number(*buffers.gaps(), 0, "best")));
        QCOMPARE(desk.document.project().frame.cells[1].buffer.length.um, // a place is as long as it was
            150'000 * int(desk.document.project().frame.cells[1].buffer.places));
        QVERIFY(!buffers.canApply()); // it is done
        QVERIFY(!buffers.notice().isEmpty());
        desk.document.undoStack().undo();
        QCOMPARE(desk.document.project(), before);
        QVERIFY(buffers.canApply());
    }

    void buffers_ofAnotherNumber()
    {
        ExperimentDesk desk;
        SimulateBuffers &buffers = *desk.experiments.buffers();
        buffers.setProperty("ownTotal", true);
        buffers.setProperty("total", 3);
        QVERIFY(reach(buffers, Phase::Shown));
        QCOMPARE(number(*buffers.gaps(), 0, "best") + number(*buffers.gaps(), 1, "best"), 3.0);
        buffers.setProperty("total", 0);
        QVERIFY(!buffers.canStart());
        QVERIFY(desk.document.edit({model::Erase<model::Cell>{desk.document.project().frame.cells[0].id}}));
        QVERIFY(!buffers.canApply()); // it speaks of a cell that is gone
    }

    void levers_areRankedAndNameTheBottleneck()
    {
        ExperimentDesk desk;
        SimulateLevers &levers = *desk.experiments.levers();
        const QAbstractItemModelTester tester(levers.effects());
        QVERIFY(reach(levers, Phase::Shown));
        const RowModel &rows = *levers.effects();
        QCOMPARE(rows.count(), 9);
        for (int row = 1; row < rows.count(); ++row)
            QVERIFY(std::abs(number(rows, row - 1, "mean")) >= std::abs(number(rows, row, "mean")));
        QVERIFY(number(rows, 0, "mean") < 0); // a longer cycle, or longer repairs
        QVERIFY2(levers.verdict().contains(QStringLiteral("holds up the line")), qPrintable(levers.verdict()));
        levers.select(0);
        QCOMPARE(QString::fromStdString(desk.selection.cell(nullptr).value), shown(rows, 0, "cellId"));
        desk.language.set(QStringLiteral("zh_CN"));
        QVERIFY(levers.effects()->count() == 9);
    }

    void changedLine_isSaid()
    {
        ExperimentDesk desk;
        SimulateLevers &levers = *desk.experiments.levers();
        QVERIFY(reach(levers, Phase::Shown));
        QVERIFY(levers.notice().isEmpty());
        QVERIFY(desk.document.edit({model::Set<std::vector<model::Demand>>{{}}}));
        QVERIFY2(levers.notice().contains(QStringLiteral("changed")), qPrintable(levers.notice()));
    }

    void stoppedBeforeAnythingIsDone_goesBack()
    {
        ExperimentDesk desk;
        SimulateComparison &comparison = *desk.experiments.comparison();
        const QSignalSpy ended(&desk.experiments, &SimulateExperiments::ended);
        comparison.setEngine(endlessly);
        comparison.start();
        QCOMPARE(comparison.phase(), Phase::Running);
        QTRY_COMPARE(comparison.share(), 0.25);
        QCOMPARE(comparison.progress(), QStringLiteral("1 of 4 simulated"));
        comparison.stop();
        QTRY_COMPARE(comparison.phase(), Phase::Asking);
        QVERIFY(ended.isEmpty());
        comparison.start();
        desk.document.load(fakes::smallLine(), {}); // another project abandons it
        QCOMPARE(comparison.phase(), Phase::Asking);
    }

    void impossible_saysWhy()
    {
        ExperimentDesk desk;
        desk.options.setProperty("replications", 1);
        SimulateLevers &levers = *desk.experiments.levers();
        const QSignalSpy ended(&desk.experiments, &SimulateExperiments::ended);
        QVERIFY(reach(levers, Phase::Impossible));
        QVERIFY2(levers.trouble().contains(QStringLiteral("replications")), qPrintable(levers.trouble()));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(desk.experiments.property("current").value<SimulateExperiments::Question>(), SimulateExperiments::Question::Levers);
    }
};

QTEST_GUILESS_MAIN(tst_SimulateExperiments)
#include "tst_simulateexperiments.moc"
