// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/line/linebalance.h"
#include "core/balance/line/nextmove.h"
#include "core/balance/line/verify.h"
#include "core/store/projectfile.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <chrono>
#include <optional>

using namespace lw;
using balance::Objective;
using balance::Status;

namespace {

const balance::Limits patient{.time = std::chrono::minutes(9)}; // proofs end by themselves, also on a slow and busy machine

std::optional<model::Project> openSample(const QString &name)
{
    const QString path = qEnvironmentVariable("LW_SOURCE_DIR") + "/resources/samples/" + name + ".line.json";
    const Result<store::OpenedProject> opened = store::openProject(path);
    return opened ? std::optional(opened->project) : std::nullopt;
}

balance::LineTarget targetOf(const model::Project &project, Objective objective)
{
    balance::LineTarget target;
    target.objective = objective;
    for (const model::Product &product : project.products)
        target.products.push_back(product.id);
    return target;
}

} // namespace

/// The sample lines, whole: every result sound, no worse than the line as it stands, the smaller ones proven.
class tst_LineSamples : public QObject
{
    Q_OBJECT

private slots:
    void sample_isBalanced_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("objective");
        for (const char *sample : {"board-test-before", "board-test-partner", "board-test", "flagship-pilot"})
            for (const auto objective : {Objective::Cells, Objective::Cycle, Objective::Efficiency, Objective::Feasible})
                QTest::newRow(QByteArray(sample) + ' ' + QByteArray::number(static_cast<int>(objective)))
                    << QString(sample) << static_cast<int>(objective);
    }

    void sample_isBalanced()
    {
        QFETCH(QString, sample);
        QFETCH(int, objective);
        const std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        balance::LineTarget target = targetOf(*project, static_cast<Objective>(objective));
        const auto found = balance::balanceLine(*project, target, patient);
        QVERIFY(found);
        QCOMPARE(found->status, Status::Proven);
        QVERIFY(balance::verifyLine(*project, target, *found).empty());
        Duration now{};
        for (const model::ProductId &product : target.products)
            now = std::max(now, takt::checkLine(*project, product).lineCycle);
        if (target.objective == Objective::Cycle)
            QVERIFY(found->cycle <= now);
    }

    void keepSetup_changesNothingThatMakesTakt()
    {
        const std::optional<model::Project> project = openSample("board-test-partner");
        QVERIFY(project);
        balance::LineTarget target = targetOf(*project, Objective::Feasible);
        target.leastChange = true;
        const auto found = balance::balanceLine(*project, target, patient);
        QVERIFY(found);
        QCOMPARE(found->status, Status::Proven);
        QCOMPARE(found->moves, 0U);
        QVERIFY(balance::verifyLine(*project, target, *found).empty());
    }

    void largeLine_isAtItsBound()
    {
        // The longest test alone takes 3.4 s and its cell 1.2 s to index: no balance is below 4.6 s.
        const std::optional<model::Project> project = openSample("assembly-300m");
        QVERIFY(project);
        const balance::LineTarget target = targetOf(*project, Objective::Cycle);
        const auto found = balance::balanceLine(*project, target, {.time = std::chrono::seconds(20)});
        QVERIFY(found);
        QCOMPARE(found->cycleBound.count(), Duration(std::chrono::milliseconds(4600)).count());
        QVERIFY(found->cycle < takt::checkLine(*project, target.products.front()).lineCycle);
        QVERIFY(balance::verifyLine(*project, target, *found).empty());
    }

    void nextMove_ofSample_isSound_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *sample : {"board-test-before", "board-test-partner", "board-test", "flagship-pilot", "assembly-300m"})
            QTest::newRow(sample) << QString(sample);
    }

    void nextMove_ofSample_isSound()
    {
        QFETCH(QString, sample);
        std::optional<model::Project> project = openSample(sample);
        QVERIFY(project);
        const model::ProductId product = project->products.front().id;
        if (const auto move = balance::nextBestMove(*project, product)) {
            QVERIFY(model::applyEdit(*project, move->edit));
            QCOMPARE(takt::checkLine(*project, product).lineCycle.count(), move->after.count());
        }
    }
};

QTEST_GUILESS_MAIN(tst_LineSamples)
#include "tst_linesamples.moc"
