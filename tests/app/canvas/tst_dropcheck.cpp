// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/canvas/dropcheck.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"
#include "tests/fakes/smallline.h"

using namespace lw;
using namespace lw::canvas;

namespace {

const model::ProductId phone{"P1"};
const Carried screwHead{model::HeadTypeId{"SD-20"}, std::nullopt};
const Carried movedHead{model::HeadTypeId{"SD-20"}, model::HeadId{"SD20-0001"}};

model::SocketRef at(const char *cell, std::uint32_t number) { return {model::CellId{cell}, number}; }

} // namespace

class TestDropCheck : public QObject
{
    Q_OBJECT

private slots:
    void verdicts()
    {
        model::Project project = fakes::smallLine();
        QVERIFY(canDrop(project, phone, screwHead, at("C02", 1)).fits());
        QCOMPARE(canDrop(project, phone, screwHead, at("C02", 2)), (DropAnswer{Verdict::Occupied, "SD20-0001"}));
        QCOMPARE(canDrop(project, phone, movedHead, at("C02", 2)).verdict, Verdict::Same);
        QCOMPARE(canDrop(project, phone, screwHead, at("C02", 4)).verdict, Verdict::NoSuchSocket);
        QCOMPARE(canDrop(project, phone, screwHead, at("C03", 1)).verdict, Verdict::NoSuchSocket);
        QCOMPARE(canDrop(project, model::ProductId{"P2"}, screwHead, at("C02", 1)).verdict, Verdict::NoSetup);
        project.catalog.cellTypes[0].sockets[0].interface = model::InterfaceId{"B"};
        QCOMPARE(canDrop(project, phone, screwHead, at("C02", 1)), (DropAnswer{Verdict::WrongInterface, "B"}));
    }

    void bestSocket_prefersAZoneWithoutHeads()
    {
        model::Project project = fakes::smallLine();
        std::erase_if(project.setups[0].placements, [](const auto &p) { return p.head.value == "SD20-0001"; });
        // C02: socket 3 works in zone 2, so socket 1 (zone 1) is better than socket 2.
        QCOMPARE(bestSocket(project, phone, screwHead, model::CellId{"C02"}), at("C02", 1));
        // With a head in each zone any free socket will do.
        project.setups[0].placements.push_back({model::HeadId{"SD20-0003"}, at("C02", 1)});
        QCOMPARE(bestSocket(project, phone, screwHead, model::CellId{"C02"}), at("C02", 2));
        QVERIFY(!bestSocket(project, phone, screwHead, model::CellId{"C03"}));
    }

    void takers_areTheSocketsThatFit()
    {
        model::Project project = fakes::smallLine();
        project.catalog.cellTypes[0].sockets[0].interface = model::InterfaceId{"B"};
        const PlanLayout layout = layoutPlan(project, phone, {});
        const auto takers = takersOf(project, phone, screwHead, layout);
        for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
            for (const SocketPlan &socket : layout.cells[cell].sockets) {
                const std::pair place(cell, std::size_t(socket.number - 1));
                const bool listed = std::find(takers.begin(), takers.end(), place) != takers.end();
                const DropAnswer answer = canDrop(project, phone, screwHead, {layout.cells[cell].id, socket.number});
                QCOMPARE(listed, answer.fits());
            }
        }
        QCOMPARE(takers.size(), 1U); // C01/3
    }

    void drop_movesTheHeadItself()
    {
        model::Project project = fakes::smallLine();
        QVERIFY(model::applyEdit(project, dropEdit(project, phone, movedHead, at("C01", 3))));
        const model::Placement *placed = model::findPlacement(project.setups[0], at("C01", 3));
        QVERIFY(placed);
        QCOMPARE(placed->head.value, "SD20-0001");
        QVERIFY(!model::findPlacement(project.setups[0], at("C02", 2)));
    }

    void drop_takesASpareHeadFirst()
    {
        model::Project project = fakes::smallLine();
        const std::size_t heads = project.frame.heads.size();
        QVERIFY(model::applyEdit(project, dropEdit(project, phone, screwHead, at("C02", 1))));
        QCOMPARE(project.frame.heads.size(), heads);
        QCOMPARE(model::findPlacement(project.setups[0], at("C02", 1))->head.value, "SD20-0003");
    }

    void drop_prefersTheHeadThatWorkWaitsFor()
    {
        model::Project project = fakes::smallLine();
        project.frame.heads.insert(project.frame.heads.begin(), {model::HeadId{"SD20-0000"}, model::HeadTypeId{"SD-20"}});
        std::erase_if(project.setups[0].placements, [](const auto &p) { return p.head.value == "SD20-0002"; });
        QVERIFY(model::applyEdit(project, dropEdit(project, phone, screwHead, at("C02", 1))));
        QCOMPARE(model::findPlacement(project.setups[0], at("C02", 1))->head.value, "SD20-0002");
    }

    void drop_buysAHeadWhenNoneIsLeft_andUndoesAsOneStep()
    {
        model::Project project = fakes::smallLine();
        std::erase_if(project.frame.heads, [](const auto &head) { return head.id.value == "SD20-0003"; });
        const model::Project before = project;
        const auto inverse = model::applyEdit(project, dropEdit(project, phone, screwHead, at("C02", 1)));
        QVERIFY(inverse);
        QCOMPARE(project.frame.heads.size(), before.frame.heads.size() + 1);
        QCOMPARE(model::findPlacement(project.setups[0], at("C02", 1))->head.value, "SD20-0003");
        QVERIFY(model::applyEdit(project, *inverse));
        QVERIFY(project == before);
    }

    void serials_data()
    {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QString>("next");
        QTest::newRow("first") << QStringList() << "SD20-0001";
        QTest::newRow("after the highest") << QStringList{"SD20-0412", "SD20-0397"} << "SD20-0413";
        QTest::newRow("own stem") << QStringList{"screw-7"} << "screw-0008";
        QTest::newRow("no number") << QStringList{"left"} << "SD20-0001";
    }
    void serials()
    {
        QFETCH(QStringList, present);
        model::Project project = fakes::smallLine();
        project.frame.heads.clear();
        for (const QString &serial : present)
            project.frame.heads.push_back({model::HeadId{serial.toStdString()}, model::HeadTypeId{"SD-20"}});
        QTEST(QString::fromStdString(model::freshSerial(project, model::HeadTypeId{"SD-20"}).value), "next");
    }
};

QTEST_GUILESS_MAIN(TestDropCheck)
#include "tst_dropcheck.moc"
