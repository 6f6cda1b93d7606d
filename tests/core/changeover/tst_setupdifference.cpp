// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/changeover/setupdifference.h"
#include "core/model/edit.h"
#include "tests/fakes/smallline.h"

#include <algorithm>

using namespace lw;
using namespace lw::changeover;

namespace {

const model::ProductId first{"P1"};
const model::ProductId second{"P2"};

/// The small line with a second product that is made just like the first.
model::Project twoAlike()
{
    model::Project project = fakes::smallLine();
    model::Product product = project.products.front();
    product.id = second;
    project.products.push_back(product);
    model::Setup setup = project.setups.front();
    setup.product = second;
    project.setups.push_back(setup);
    return project;
}

SocketDifference at(const SetupDifference &difference, const char *cell, std::uint32_t number)
{
    const model::SocketRef socket{model::CellId{cell}, number};
    const auto found = std::find_if(difference.sockets.begin(), difference.sockets.end(),
                                    [&](const SocketDifference &one) { return one.socket == socket; });
    return found == difference.sockets.end() ? SocketDifference{.socket = {}, .before = {}, .after = {}, .from = {}} : *found;
}

void edit(model::Project &project, const model::Edit &edit) { QVERIFY(model::applyEdit(project, edit)); }

} // namespace

class TestSetupDifference : public QObject
{
    Q_OBJECT

private slots:
    void productsAlike_keepEverything()
    {
        const SetupDifference difference = differenceOf(twoAlike(), first, second);
        QCOMPARE(difference.sockets.size(), std::size_t(4));
        QVERIFY(std::all_of(difference.sockets.begin(), difference.sockets.end(),
                            [](const SocketDifference &one) { return one.change == SocketChange::Keep; }));
        QCOMPARE(difference.cells.size(), std::size_t(3));
        QVERIFY(!difference.cells.front().idleBefore && !difference.cells.front().idleAfter);
    }

    void heads_comeGoAndAreExchanged()
    {
        model::Project project = twoAlike();
        edit(project, {model::ReplaceHead{second, model::HeadId{"SD20-0001"}, model::HeadId{"SD20-0003"}}});
        edit(project, {model::RemoveHead{second, model::HeadId{"PP4-0002"}}});
        edit(project, {model::PlaceHead{second, model::HeadId{"SD20-0002"}, {model::CellId{"C02"}, 1}}});
        const SetupDifference difference = differenceOf(project, first, second);
        QCOMPARE(at(difference, "C01", 1).change, SocketChange::Keep);
        QCOMPARE(at(difference, "C01", 2).change, SocketChange::Remove);
        QCOMPARE(at(difference, "C02", 2).change, SocketChange::Replace);
        QCOMPARE(at(difference, "C02", 2).after.value, std::string("SD20-0003"));
        QCOMPARE(at(difference, "C02", 1).change, SocketChange::Move);
        QCOMPARE(at(difference, "C02", 1).from.number, 3U);
        QCOMPARE(at(difference, "C02", 3).change, SocketChange::Remove);
        // The other way round what went comes.
        const SetupDifference back = differenceOf(project, second, first);
        QCOMPARE(at(back, "C01", 2).change, SocketChange::Add);
        QCOMPARE(at(back, "C02", 3).change, SocketChange::Move);
        QCOMPARE(at(back, "C02", 2).change, SocketChange::Replace);
    }

    void otherWork_isAnotherProgram_anotherNameIsNot()
    {
        model::Project project = twoAlike();
        project.products[1].operations[2].quantity = 6;
        project.products[1].operations[3].name.en = "Other words for the same";
        const SetupDifference difference = differenceOf(project, first, second);
        QCOMPARE(at(difference, "C02", 2).change, SocketChange::NewProgram);
        QCOMPARE(at(difference, "C02", 3).change, SocketChange::Keep);
    }

    void cellWithoutWork_isIdle()
    {
        model::Project project = twoAlike();
        edit(project, {model::AssignOperation{second, model::OperationId{"OP050"}, std::nullopt, std::nullopt}});
        const SetupDifference difference = differenceOf(project, first, second);
        QVERIFY(!difference.cells[2].idleBefore);
        QVERIFY(difference.cells[2].idleAfter);
    }

    void productWithoutASetup_needsNothing()
    {
        const SetupDifference difference = differenceOf(fakes::smallLine(), first, second);
        QVERIFY(std::all_of(difference.sockets.begin(), difference.sockets.end(),
                            [](const SocketDifference &one) { return one.change == SocketChange::Remove; }));
    }
};

QTEST_APPLESS_MAIN(TestSetupDifference)
#include "tst_setupdifference.moc"
