// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/graphlayout.h"

#include <QTest>

#include <random>
#include <set>

using lw::viewmodel::GraphPosition;
using lw::viewmodel::layOut;
using Arcs = std::vector<std::pair<std::size_t, std::size_t>>;

class tst_GraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void empty_isEmpty() { QVERIFY(layOut(0, {}).empty()); }

    void chain_isOneRow()
    {
        const auto positions = layOut(3, {{0, 1}, {1, 2}, {0, 2}});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(positions[i].layer, static_cast<int>(i));
            QCOMPARE(positions[i].place, 0);
        }
    }

    void crossing_isUntangled()
    {
        // 0 → 3 and 1 → 2: in listed order the two arcs would cross.
        const auto positions = layOut(4, {{0, 3}, {1, 2}});
        QCOMPARE(positions[0].place < positions[1].place, positions[3].place < positions[2].place);
    }

    void arcs_pointForwards_andPlacesAreUnique()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            const std::size_t nodes = 2 + random() % 60;
            Arcs arcs;
            for (std::size_t i = 0; i < nodes * 2; ++i) {
                const std::size_t a = random() % nodes;
                const std::size_t b = random() % nodes;
                if (a != b)
                    arcs.emplace_back(std::min(a, b), std::max(a, b));
            }
            const auto positions = layOut(nodes, arcs);
            std::set<std::pair<int, int>> taken;
            for (const GraphPosition &position : positions)
                QVERIFY(taken.emplace(position.layer, position.place).second);
            for (const auto &[before, after] : arcs)
                QVERIFY(positions[before].layer < positions[after].layer);
        }
    }

    void cycle_endsAndKeepsEverybody()
    {
        const auto positions = layOut(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 3}});
        QCOMPARE(positions.size(), std::size_t(4));
        QCOMPARE(positions[3].layer, positions[2].layer + 1);
    }

    void longChain_doesNotExhaustTheStack()
    {
        constexpr std::size_t nodes = 20000;
        Arcs arcs;
        for (std::size_t i = 0; i + 1 < nodes; ++i)
            arcs.emplace_back(i, i + 1);
        QCOMPARE(layOut(nodes, arcs).back().layer, static_cast<int>(nodes) - 1);
    }
};

QTEST_GUILESS_MAIN(tst_GraphLayout)
#include "tst_graphlayout.moc"
