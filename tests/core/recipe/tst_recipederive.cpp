// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edit.h"
#include "core/recipe/derive.h"
#include "core/recipe/validate.h"
#include "tests/fakes/smallline.h"

#include <QTest>

using namespace lw;
using namespace std::chrono_literals;

class TestRecipeDerive : public QObject
{
    Q_OBJECT

private slots:
    void everyCellGetsOne_inLineOrder()
    {
        const auto recipes = recipe::derive(fakes::smallLine(), model::ProductId{"P1"}, {.author = "process"});
        QVERIFY(recipes);
        QCOMPARE(recipes->size(), std::size_t(3));
        QCOMPARE((*recipes)[1].header.station.value, std::string("C02"));
        QCOMPARE((*recipes)[1].header.stationClass, std::string("PU-600"));
        QCOMPARE((*recipes)[1].header.revision, std::uint64_t(1));
        QCOMPARE((*recipes)[1].header.author, std::string("process"));
        for (const recipe::Recipe &r : *recipes)
            QVERIFY(recipe::validate(r));
    }

    void stepsFollowTheSchedule_withTimesAndLimits()
    {
        const auto recipes = recipe::derive(fakes::smallLine(), model::ProductId{"P1"});
        QVERIFY(recipes);
        const recipe::Recipe &screw = (*recipes)[1];
        QCOMPARE(screw.heads.size(), std::size_t(2));
        QCOMPARE(screw.heads[0].socket, 2u);
        QCOMPARE(screw.heads[0].serial.value, std::string("SD20-0001"));
        // Both heads work in zone 2: 0.4 + 4 × 0.7 = 3.2 s and 0.4 + 3 × 0.7 = 2.5 s one after the other.
        QCOMPARE(screw.steps.size(), std::size_t(2));
        QCOMPARE(screw.expectedCycle.count(), Duration(1s + 3200ms + 2500ms).count());
        QVERIFY(screw.steps[1].begin >= screw.steps[0].begin + screw.steps[0].time);
        for (const recipe::RecipeStep &step : screw.steps) {
            QCOMPARE(step.parameters.size(), std::size_t(1));
            QCOMPARE(step.parameters[0].unit, std::string("N·m"));
            QVERIFY(step.parameters[0].lower < step.parameters[0].target);
        }
    }

    void manualStep_hasNoSocket()
    {
        const auto recipes = recipe::derive(fakes::smallLine(), model::ProductId{"P1"});
        QVERIFY(recipes);
        QCOMPARE((*recipes)[2].steps.at(0).socket, 0u);
        QVERIFY((*recipes)[2].heads.empty());
    }

    void lineage_continuesFromTheStoredRevision()
    {
        recipe::DeriveOptions options;
        options.lineage[model::CellId{"C02"}] = {.revision = 4, .recipeId = "ab12"};
        const auto recipes = recipe::derive(fakes::smallLine(), model::ProductId{"P1"}, options);
        QVERIFY(recipes);
        QCOMPARE((*recipes)[1].header.revision, std::uint64_t(5));
        QCOMPARE((*recipes)[1].header.parent, std::string("ab12"));
        QCOMPARE((*recipes)[0].header.revision, std::uint64_t(1));
    }

    void unknownProduct_isNamed()
    {
        const auto recipes = recipe::derive(fakes::smallLine(), model::ProductId{"P9"});
        QVERIFY(!recipes);
        QCOMPARE(recipes.error(), (Error{Errc::UnknownId, "P9"}));
    }

    void projectWithErrors_isRefusedByName()
    {
        model::Project project = fakes::smallLine();
        QVERIFY(applyEdit(project, {model::RemoveHead{model::ProductId{"P1"}, model::HeadId{"SD20-0001"}}}));
        const auto recipes = recipe::derive(project, model::ProductId{"P1"});
        QVERIFY(!recipes);
        QCOMPARE(recipes.error().code, Errc::ProjectHasErrors);
        QCOMPARE(recipes.error().detail, std::string("head-not-placed"));
    }

    void overTakt_isNoObstacle()
    {
        model::Project project = fakes::smallLine();
        project.demands[0].unitsPerDay = 100'000;
        QVERIFY(recipe::derive(project, model::ProductId{"P1"}));
    }
};

QTEST_GUILESS_MAIN(TestRecipeDerive)
#include "tst_recipederive.moc"
