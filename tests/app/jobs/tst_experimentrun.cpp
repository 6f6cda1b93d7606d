// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/experiment.h"
#include "core/store/projectfile.h"
#include "tests/fakes/smallline.h"

#include <QTemporaryDir>

#include <cmath>
#include <numeric>

using namespace lw;
using namespace lw::jobs;

namespace {

using Kind = Variant::Kind;

/// The small line with stops that cost something and places to spread.
model::Project stoppingProject()
{
    model::Project project = fakes::smallLine();
    for (model::CellType &type : project.catalog.cellTypes)
        type.base = {.mtbf = std::chrono::minutes(10), .mttr = std::chrono::minutes(2)};
    for (model::Cell &cell : project.frame.cells)
        cell.buffer = {2, project.catalog.platform.pitch * 2};
    return project;
}

ExperimentTask task(std::variant<CompareVariants, SplitPlaces, PullLevers> question)
{
    return {.basis = {.project = stoppingProject(), .products = {model::ProductId("P1")}, .options = {},
                .plan = {.length = 10 * 3600, .warmUp = 0, .replications = 6}, .revision = 3},
        .question = std::move(question)};
}

/// Runs it here, and counts what it tells.
Result<ExperimentReport> answer(const ExperimentTask &asked, std::vector<ExperimentProgress> *told = nullptr,
    std::uint32_t stopAt = 0)
{
    std::stop_source source;
    return runExperiment(asked, [&](const ExperimentProgress &progress) {
        if (told)
            told->push_back(progress);
        if (stopAt > 0 && progress.done >= stopAt)
            source.request_stop();
    }, source.get_token());
}

} // namespace

class tst_ExperimentRun : public QObject
{
    Q_OBJECT

private slots:
    void comparison_pairsEachVariantWithTheLine()
    {
        std::vector<ExperimentProgress> told;
        const auto report = answer(task(CompareVariants{{{Kind::NoStops, {}}, {Kind::OneRepairer, {}}, {Kind::MorePlaces, {}}}}), &told);
        QVERIFY(report);
        const auto &variants = std::get<VariantReport>(*report).variants;
        QCOMPARE(variants.size(), std::size_t(3));
        QCOMPARE(told.size(), std::size_t(3));
        QCOMPARE(told.back().planned, 4U);
        for (const VariantResult &result : variants) {
            QVERIFY(!result.error);
            QVERIFY(std::abs(result.comparison.second.mean - result.comparison.first.mean - result.comparison.difference.mean) < 1e-6);
        }
        QVERIFY(variants[0].comparison.difference.mean > variants[0].comparison.difference.halfWidth); // nothing stops any more
        QVERIFY(variants[1].comparison.difference.mean < 0);  // stops wait for each other
        QVERIFY(variants[2].comparison.difference.mean > 0);
    }

    void savedLine_isReadFromItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.line.json"));
        ExperimentTask asked = task(CompareVariants{{{Kind::File, path}, {Kind::File, path + QStringLiteral(".gone")}}});
        QVERIFY(store::saveProject(path, asked.basis.project));
        const auto report = answer(asked);
        QVERIFY(report);
        const auto &variants = std::get<VariantReport>(*report).variants;
        QCOMPARE(variants.at(0).comparison.difference, (simulate::Estimate{0, 0})); // the same line and the same luck
        QVERIFY(variants.at(1).error);
        QCOMPARE(variants.at(1).error->code, Errc::FileNotFound);
    }

    void projectWithOtherProducts_runsItsOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.line.json"));
        ExperimentTask asked = task(CompareVariants{{{Kind::File, path}}});
        QVERIFY(store::saveProject(path, asked.basis.project));
        // The open line makes a product of another name.
        model::Project &project = asked.basis.project;
        const model::ProductId renamed("Q9");
        project.products.front().id = renamed;
        for (model::Setup &setup : project.setups)
            setup.product = renamed;
        for (model::Demand &demand : project.demands)
            demand.product = renamed;
        asked.basis.products = {renamed};
        const auto report = answer(asked);
        QVERIFY(report);
        QVERIFY(!std::get<VariantReport>(*report).variants.at(0).error);
    }

    void split_keepsTheNumberOfPlaces()
    {
        std::vector<ExperimentProgress> told;
        const auto report = answer(task(SplitPlaces{5}), &told);
        QVERIFY(report);
        const simulate::ProjectLine &line = std::get<SplitReport>(*report).line;
        const simulate::BufferSplit &split = std::get<SplitReport>(*report).split;
        QCOMPARE(std::accumulate(split.places.begin(), split.places.end(), 0U), 5U);
        QCOMPARE(split.places.size(), line.cells.size());
        QVERIFY(told.back().best && told.back().planned == 0);
        QCOMPARE(told.back().best->mean, split.throughputPerHour.mean);
        QCOMPARE(told.back().done, split.tried);
        // What is told of it comes from random numbers that the search has not seen.
        const SplitReport &found = std::get<SplitReport>(*report);
        QVERIFY(found.throughputPerHour != split.throughputPerHour);
        simulate::Plan fresh = task(SplitPlaces{5}).basis.plan;
        ++fresh.seed;
        simulate::Line best = line.line;
        for (std::size_t station = 0; station < best.stations.size(); ++station)
            best.stations[station].places = split.places[station];
        QCOMPARE(found.gain, simulate::compare(line.line, best, fresh)->difference);
    }

    void stopped_keepsWhatIsDone()
    {
        const auto variants = answer(task(CompareVariants{{{Kind::NoStops, {}}, {Kind::MorePlaces, {}}}}), nullptr, 2);
        QVERIFY(variants && std::get<VariantReport>(*variants).stopped);
        QCOMPARE(std::get<VariantReport>(*variants).variants.size(), std::size_t(1));
        const auto levers = answer(task(PullLevers{}), nullptr, 2);
        QVERIFY(levers && std::get<LeverReport>(*levers).stopped);
        QCOMPARE(std::get<LeverReport>(*levers).levers.size(), std::size_t(2));
        const auto split = answer(task(SplitPlaces{5}), nullptr, 4);
        QVERIFY(split && std::get<SplitReport>(*split).split.stopped);
        QCOMPARE(std::get<SplitReport>(*split).gain, std::get<SplitReport>(*split).split.gainOverLine); // nothing more was run
        const auto nothing = answer(task(CompareVariants{{{Kind::NoStops, {}}}}), nullptr, 1);
        QCOMPARE(nothing.error().code, Errc::Stopped);
    }

    void levers_areThoseOfEveryCell()
    {
        std::vector<ExperimentProgress> told;
        const auto report = answer(task(PullLevers{}), &told);
        QVERIFY(report);
        const auto &levers = std::get<LeverReport>(*report);
        QCOMPARE(levers.levers.size(), 3 * levers.line.cells.size()); // every base fails
        QVERIFY(!levers.stopped);
        QCOMPARE(told.back().done, told.back().planned);
        QVERIFY(levers.throughputPerHour.mean > 0);
    }

    void badLine_isToldAsAnError()
    {
        ExperimentTask asked = task(PullLevers{});
        asked.basis.products = {model::ProductId("none")};
        QCOMPARE(answer(asked).error().code, Errc::UnknownId);
        asked = task(CompareVariants{{{Kind::NoStops, {}}}});
        asked.basis.plan.replications = 1;
        QCOMPARE(answer(asked).error().subject, std::string("replications"));
    }

    void run_bringsTheReportOfItsRevision()
    {
        ExperimentRun run(task(CompareVariants{{{Kind::NoStops, {}}}}));
        const ExperimentOutcome outcome = run.outcome().result();
        QVERIFY(outcome.report);
        QCOMPARE(outcome.revision, std::uint64_t(3));
        QTRY_VERIFY(run.progress());
        QCOMPARE(run.progress()->planned, 2U);
    }
};

QTEST_GUILESS_MAIN(tst_ExperimentRun)
#include "tst_experimentrun.moc"
