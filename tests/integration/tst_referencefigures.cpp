// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/compare/comparison.h"
#include "core/compare/payback.h"
#include "core/store/projectfile.h"

#include <array>
#include <cmath>
#include <optional>

using namespace lw;
using compare::Measure;

namespace {

std::optional<model::Project> openSample(const QString &name)
{
    const QString path = qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/%1.line.json").arg(name);
    const Result<store::OpenedProject> opened = store::openProject(path);
    return opened ? std::optional(opened->project) : std::nullopt;
}

bool near(double value, double expected, double tolerance = 0.01)
{
    return std::abs(value / expected - 1) <= tolerance;
}

} // namespace

/// What the trade reports of the change from benches to modules, reached by comparing the samples.
class tst_ReferenceFigures : public QObject
{
    Q_OBJECT

private slots:
    void boardTest_beforeAndAfter()
    {
        const auto before = openSample(QStringLiteral("board-test-before"));
        const auto after = openSample(QStringLiteral("board-test"));
        QVERIFY(before && after);
        const model::ProductId product{"X10"};
        const compare::JudgedLine reference = compare::judge(*before, product);
        const compare::JudgedLine line = compare::judge(*after, product);
        const std::array lines{reference.figures, line.figures};
        const auto rows = compare::compareLines(lines, 0);
        const auto at = [&](Measure measure, std::size_t index) {
            return rows[static_cast<std::size_t>(measure)].entries[index];
        };
        QCOMPARE(*at(Measure::Length, 0).value, 32.0);
        QCOMPARE(*at(Measure::Length, 1).value, 18.0);
        QCOMPARE(*at(Measure::Operators, 0).value, 18.0);
        QCOMPARE(*at(Measure::Operators, 1).value, 0.0);
        QVERIFY(near(*at(Measure::UnitsPerHour, 0).value, 350));
        QVERIFY(near(*at(Measure::UnitsPerHour, 1).value, 500));
        QVERIFY(near(1 + *at(Measure::UnitsPerHour, 1).change, 500.0 / 350));
        QCOMPARE(*at(Measure::Yield, 0).value, 0.975);
        QCOMPARE(*at(Measure::Yield, 1).value, 0.998);
        const double volume = *at(Measure::HeadVolume, 1).value;
        QVERIFY2(volume >= 1.0 / 3 && volume <= 0.5, qPrintable(QString::number(volume)));
        const double energy = *at(Measure::EnergyPerUnit, 1).change;
        QVERIFY2(energy <= -0.22 && energy >= -0.30, qPrintable(QString::number(energy)));
        for (const Measure measure : {Measure::Length, Measure::Operators, Measure::UnitsPerHour, Measure::Yield,
                 Measure::HeadVolume, Measure::EnergyPerUnit, Measure::UnitsPerOperatorHour, Measure::UnitsPerHourPerMetre})
            QVERIFY2(at(measure, 1).verdict == compare::Verdict::Better, qPrintable(QString::number(static_cast<int>(measure))));
    }

    /// With every price an assumption, no figure is a fact; what holds under all of them is tested.
    void boardTest_paysBack()
    {
        const auto before = openSample(QStringLiteral("board-test-before"));
        const auto after = openSample(QStringLiteral("board-test"));
        QVERIFY(before && after);
        const compare::JudgedLine reference = compare::judge(*before, model::ProductId{"X10"});
        const compare::JudgedLine line = compare::judge(*after, model::ProductId{"X10"});
        const compare::Payback result = compare::payback(reference, line, model::assumedEconomics("CNY"));
        QCOMPARE(result.bought.minor, line.figures.capital.minor); // not one machine of the old line is used again
        QCOMPARE(result.line.labour.minor, 0);
        QCOMPARE(result.reference.labour.minor, 18 * 3 * 110'000'00);
        QVERIFY(result.months && *result.months > 0 && *result.months < 12);
        QVERIFY(result.netPresentValue.minor > 0);
    }

    void partnerBoardTest_makesAThirdMore()
    {
        const auto after = openSample(QStringLiteral("board-test-partner"));
        QVERIFY(after);
        const compare::JudgedLine line = compare::judge(*after, model::ProductId{"P7"});
        QVERIFY(near(line.figures.unitsPerHour / 450 - 1, 0.33, 0.05)); // 450/h before is a report; no line of it is known
        QCOMPARE(line.figures.operators, 0U);
        QVERIFY(*line.figures.headVolumeRatio <= 0.5 && *line.figures.headVolumeRatio >= 1.0 / 3);
    }

    void pilotLine_runsWithOnePerson()
    {
        const auto pilot = openSample(QStringLiteral("flagship-pilot"));
        QVERIFY(pilot);
        const compare::JudgedLine line = compare::judge(*pilot, model::ProductId{"X10"});
        QCOMPARE(line.figures.operators, 1U);
        const compare::AnnualCost year = compare::annualCost(line, model::assumedEconomics("CNY"));
        QVERIFY2(year.goodUnits >= 1'000'000, qPrintable(QString::number(year.goodUnits)));
    }
};

QTEST_GUILESS_MAIN(tst_ReferenceFigures)
#include "tst_referencefigures.moc"
