// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc 6.4 cannot read first

#include "core/model/lookup.h"
#include "core/recipe/derive.h"
#include "core/recipe/equipment.h"
#include "tests/fakes/smallline.h"

using namespace lw;

/// The screw station C02 of the small line and the equipment that fits its recipe.
class TestRecipeEquipment : public QObject
{
    Q_OBJECT

    recipe::Recipe m_recipe;
    recipe::Equipment m_equipment;

private slots:
    void init()
    {
        const model::Project project = fakes::smallLine();
        const auto recipes = recipe::derive(project, model::ProductId{"P1"});
        QVERIFY(recipes);
        m_recipe = (*recipes)[1];
        const model::HeadType &type = *model::find(project, model::HeadTypeId{"SD-20"});
        m_equipment = {model::CellId{"C02"}, "PU-600", 0, {{2, model::HeadId{"SD20-0001"}, type},
                                                           {3, model::HeadId{"SD20-0002"}, type}}};
    }

    void fittingEquipment_accepts() { QVERIFY(!recipe::refusal(m_recipe, m_equipment)); }

    void anotherSerialOfTheSameType_accepts()
    {
        m_equipment.heads[0].serial = model::HeadId{"SD20-9999"};
        QVERIFY(!recipe::refusal(m_recipe, m_equipment));
    }

    void missingHead_isRefusedByTypeAndSocket()
    {
        m_equipment.heads.erase(m_equipment.heads.begin());
        QCOMPARE(*recipe::refusal(m_recipe, m_equipment),
                 (recipe::Refusal{recipe::Mismatch::HeadMissing, "2", "SD-20", ""}));
    }

    void otherHeadType_isRefused()
    {
        m_equipment.heads[1].type.id = model::HeadTypeId{"SD-08"};
        QCOMPARE(*recipe::refusal(m_recipe, m_equipment),
                 (recipe::Refusal{recipe::Mismatch::HeadTypeDiffers, "3", "SD-20", "SD-08"}));
    }

    void toleranceBeyondTheHeadsOwnLimits_isRefused()
    {
        m_equipment.heads[0].type.capabilities[0].limits[0].maximum = 0.11;
        const auto reason = recipe::refusal(m_recipe, m_equipment);
        QVERIFY(reason);
        QCOMPARE(reason->mismatch, recipe::Mismatch::ParameterOutside);
        QCOMPARE(reason->subject, std::string("torque"));
        QCOMPARE(reason->found, std::string("0.05 … 0.11"));
    }

    void lostCapability_isRefused()
    {
        m_equipment.heads[0].type.capabilities.clear();
        QCOMPARE(recipe::refusal(m_recipe, m_equipment)->mismatch, recipe::Mismatch::ProcessMissing);
    }

    void otherStationOrClass_isRefused()
    {
        m_equipment.station = model::CellId{"C09"};
        QCOMPARE(recipe::refusal(m_recipe, m_equipment)->mismatch, recipe::Mismatch::WrongStation);
        m_equipment.station = m_recipe.header.station;
        m_equipment.stationClass = "PU-900";
        QCOMPARE(recipe::refusal(m_recipe, m_equipment)->mismatch, recipe::Mismatch::WrongClass);
    }

    void manualStep_needsAnOperator()
    {
        m_recipe.steps[0].socket = 0;
        QCOMPARE(recipe::refusal(m_recipe, m_equipment)->mismatch, recipe::Mismatch::NoOperator);
        m_equipment.operators = 1;
        QVERIFY(!recipe::refusal(m_recipe, m_equipment));
    }
};

QTEST_GUILESS_MAIN(TestRecipeEquipment)
#include "tst_recipeequipment.moc"
