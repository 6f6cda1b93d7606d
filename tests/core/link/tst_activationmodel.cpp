// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/link/activationexplorer.h"

using namespace lw::test;

class TestActivationModel : public QObject
{
    Q_OBJECT

private slots:
    void noMixedProduction_data();
    void noMixedProduction();
    void seededFault_isCaught_data();
    void seededFault_isCaught();
    void earlyRelease_isStoppedByTheGate();
};

void TestActivationModel::noMixedProduction_data()
{
    QTest::addColumn<std::size_t>("stations");
    QTest::addColumn<std::size_t>("ballots");
    QTest::addColumn<bool>("slowAnswers");
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<std::size_t>("leastStates"); // so that an explorer that stops early does not pass
    const auto row = [](const char *name, std::size_t stations, std::size_t ballots, bool slow, bool restarts,
                        std::size_t least) {
        QTest::newRow(name) << stations << ballots << slow << restarts << least;
    };
    row("3 stations, 2 ballots", 3, 2, false, false, 2000);
    row("3 stations, 3 ballots", 3, 3, false, false, 90'000);
    row("2 stations, 2 ballots, slow answers, restarts", 2, 2, true, true, 15'000);
    row("3 stations, 2 ballots, slow answers", 3, 2, true, false, 18'000);
}

void TestActivationModel::noMixedProduction()
{
    QFETCH(std::size_t, stations);
    QFETCH(std::size_t, ballots);
    QFETCH(bool, slowAnswers);
    QFETCH(bool, restarts);
    QFETCH(std::size_t, leastStates);
    const Verdict verdict = explore({stations, ballots, slowAnswers, restarts, Fault::None});
    qInfo("%zu states", verdict.states);
    QVERIFY(verdict.states >= leastStates);
    QVERIFY(!verdict.mixedProduction);
    QCOMPARE(verdict.stuck, std::size_t{0});
}

void TestActivationModel::seededFault_isCaught_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("no fencing") << static_cast<int>(Fault::NoFencing);
    QTest::newRow("early release, believed") << static_cast<int>(Fault::ReleaseBelieved);
    QTest::newRow("unchecked reopen") << static_cast<int>(Fault::ReopenUnchecked);
    QTest::newRow("forgotten promise") << static_cast<int>(Fault::PromiseForgotten);
    QTest::newRow("forgotten gate") << static_cast<int>(Fault::GateForgotten);
    QTest::newRow("forgotten commit, no expected generation") << static_cast<int>(Fault::CommitForgotten);
}

void TestActivationModel::seededFault_isCaught()
{
    QFETCH(int, fault);
    const Verdict two = explore({2, 2, false, false, static_cast<Fault>(fault)});
    const bool caught = two.mixedProduction || explore({3, 3, false, false, static_cast<Fault>(fault)}).mixedProduction;
    QVERIFY(caught);
}

void TestActivationModel::earlyRelease_isStoppedByTheGate()
{
    QVERIFY(!explore({3, 2, false, false, Fault::ReleaseEarly}).mixedProduction);
}

QTEST_GUILESS_MAIN(TestActivationModel)
#include "tst_activationmodel.moc"
