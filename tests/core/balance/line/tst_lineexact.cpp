// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/line/linebalance.h"
#include "core/balance/line/verify.h"
#include "tests/core/balance/line/bruteforce.h"
#include "tests/core/balance/line/smallproject.h"

using namespace lw;

namespace {

/// Empty when the engine says what trying everything says; else what differs.
QByteArray difference(const model::Project &project, const balance::LineTarget &target,
                      const std::optional<test::BestLine> &best)
{
    const Result<balance::LineBalance> found = balance::balanceLine(project, target);
    if (!found)
        return "refused: " + QByteArray::fromStdString(found.error().subject);
    const std::vector<balance::Finding> wrong = balance::verifyLine(project, target, *found);
    if (!wrong.empty())
        return "finding " + QByteArray::number(static_cast<int>(wrong.front().code)) + ' '
            + QByteArray::fromStdString(wrong.front().subject);
    if (found->status != (best ? balance::Status::Proven : balance::Status::Infeasible))
        return "status " + QByteArray::number(static_cast<int>(found->status));
    if (!best)
        return {};
    const auto differs = [](auto is, auto shall) {
        return "is " + QByteArray::number(static_cast<qint64>(is)) + ", best " + QByteArray::number(static_cast<qint64>(shall));
    };
    if (target.objective == balance::Objective::Cells && found->cells != best->cells)
        return "cells: " + differs(found->cells, best->cells);
    if (target.objective == balance::Objective::Cycle && found->cycle != best->cycle)
        return "cycle: " + differs(found->cycle.count(), best->cycle.count());
    if (target.objective == balance::Objective::Efficiency
        && found->cells * found->cycle.count() != best->cells * best->cycle.count())
        return "product: " + differs(found->cells * found->cycle.count(), best->cells * best->cycle.count());
    if (target.leastChange && found->moves != best->moves)
        return "moves: " + differs(found->moves, best->moves);
    return {};
}

#ifdef __SANITIZE_ADDRESS__
constexpr unsigned thinning = 10; // instrumented, trying everything takes twenty times as long
#else
constexpr unsigned thinning = 1;
#endif

} // namespace

/// The exact search against trying everything, on random lines with heads, zones, zonings and several products.
class tst_LineExact : public QObject
{
    Q_OBJECT

private slots:
    void randomLine_matchesTryingEverything_data()
    {
        QTest::addColumn<unsigned>("cells");
        QTest::addColumn<unsigned>("operations");
        QTest::addColumn<unsigned>("products");
        QTest::addColumn<unsigned>("heads");
        QTest::addColumn<unsigned>("lines");
        QTest::newRow("2 cells") << 2U << 6U << 1U << 3U << 900U;
        QTest::newRow("3 cells") << 3U << 5U << 1U << 4U << 700U;
        QTest::newRow("4 cells") << 4U << 4U << 1U << 3U << 500U;
        QTest::newRow("12 operations") << 2U << 12U << 1U << 2U << 40U;
        QTest::newRow("2 products") << 2U << 5U << 2U << 3U << 900U;
        QTest::newRow("3 products") << 3U << 3U << 3U << 3U << 500U;
    }

    void randomLine_matchesTryingEverything()
    {
        QFETCH(unsigned, cells);
        QFETCH(unsigned, operations);
        QFETCH(unsigned, products);
        QFETCH(unsigned, heads);
        QFETCH(unsigned, lines);
        unsigned feasible = 0;
        lines /= thinning;
        for (unsigned seed = 0; seed < lines; ++seed) {
            test::Random random(seed * 7919 + cells * 31 + operations);
            const model::Project project = test::smallProject(random, {cells, operations, products, heads});
            const balance::LineTarget target = test::smallTarget(random, project);
            const std::optional<test::BestLine> best = test::bestLine(project, target);
            const QByteArray wrong = difference(project, target, best);
            QVERIFY2(wrong.isEmpty(), "line " + QByteArray::number(seed) + ", " + wrong);
            feasible += best ? 1U : 0U;
        }
        QVERIFY2(feasible * 10 > lines, QByteArray::number(feasible) + " of the lines can be balanced: too few to tell");
    }
};

QTEST_GUILESS_MAIN(tst_LineExact)
#include "tst_lineexact.moc"
