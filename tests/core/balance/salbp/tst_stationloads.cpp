// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/salbp/loads.h"
#include "core/balance/salbp/statestore.h"
#include "tests/fakes/randomplain.h"

#include <random>
#include <set>

using namespace lw;
using namespace lw::balance;
using namespace lw::balance::salbp;

namespace {

using Load = std::set<std::uint32_t>;

Instance randomInstance(std::mt19937 &random)
{
    PlainProblem problem = test::randomPlain(random, {.tasks = 9, .shortest = 1, .longest = 9, .density = 0.25});
    problem.times.front() = 2;
    problem.times.back() = 3;
    return makeInstance(problem).value();
}

/// Every load of the first station to which no further task can be added.
std::set<Load> everyMaximalLoad(const Instance &instance, Ticks cycle)
{
    std::set<Load> found;
    for (std::size_t set = 1; set < std::size_t{1} << instance.size; ++set) {
        const std::vector<Word> bits{set};
        Load load;
        Ticks sum = 0;
        bool closed = true;
        forEachTask(bits, [&](std::uint32_t task) {
            load.insert(task);
            sum += instance.times[task];
            closed = closed && isSubset(instance.leaders[task], bits);
        });
        bool maximal = true;
        for (std::uint32_t task = 0; task < instance.size; ++task)
            maximal = maximal && (load.contains(task) || !isSubset(instance.leaders[task], bits) || sum + instance.times[task] > cycle);
        if (closed && maximal && sum <= cycle)
            found.insert(load);
    }
    return found;
}

/// Jackson's rule, said in another way: some task of the load gives its place to a better one that is free.
bool hasBetter(const Instance &instance, const Load &load, const std::set<Load> &all, Ticks cycle)
{
    Ticks sum = 0;
    for (const std::uint32_t task : load)
        sum += instance.times[task];
    for (const std::uint32_t out : load)
        for (std::uint32_t in = 0; in < instance.size; ++in) {
            if (load.contains(in) || instance.times[in] < instance.times[out] || contains(instance.followers[out], in)
                || contains(instance.followers[in], out) || !isSubset(instance.followers[out], instance.followers[in]))
                continue;
            if (instance.times[in] == instance.times[out] && isSubset(instance.followers[in], instance.followers[out]) && in > out)
                continue;
            Load swapped = load;
            swapped.erase(out);
            swapped.insert(in);
            std::vector<Word> bits{0};
            for (const std::uint32_t task : swapped)
                include(bits, task);
            if (isSubset(instance.leaders[in], bits) && sum - instance.times[out] + instance.times[in] <= cycle)
                return true;
        }
    return all.empty();
}

} // namespace

class tst_StationLoads : public QObject
{
    Q_OBJECT

private slots:
    void loads_areTheMaximalOnesThatNoneSurpasses()
    {
        std::mt19937 random(1);
        std::size_t pruned = 0;
        for (int round = 0; round < 400; ++round) {
            const Instance instance = randomInstance(random);
            const Ticks cycle = 10 + round % 12;
            const Dominance dominance(instance);
            LoadSearch search(instance, dominance, cycle);
            std::set<Load> found;
            const std::vector<Word> nothing(instance.words(), 0);
            QVERIFY(search.forEach(nothing, {}, [&](std::span<const std::uint32_t> load, Ticks idle) {
                Ticks sum = 0;
                for (const std::uint32_t task : load)
                    sum += instance.times[task];
                [&] { QCOMPARE(idle, cycle - sum); }();
                [&] { QVERIFY2(found.insert(Load(load.begin(), load.end())).second, "the same load twice"); }();
                return true;
            }));
            const std::set<Load> all = everyMaximalLoad(instance, cycle);
            for (const Load &load : all) {
                const bool better = hasBetter(instance, load, all, cycle);
                QCOMPARE(found.contains(load), !better);
                pruned += better ? 1 : 0;
            }
            QVERIFY(std::ranges::all_of(found, [&](const Load &load) { return all.contains(load); }));
        }
        QVERIFY(pruned > 100);
    }

    void idleLimit_leavesOutLooseLoads()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 200; ++round) {
            const Instance instance = randomInstance(random);
            const Dominance dominance(instance);
            LoadSearch search(instance, dominance, 15);
            const std::vector<Word> nothing(instance.words(), 0);
            std::size_t tight = 0;
            search.forEach(nothing, {}, [&](std::span<const std::uint32_t>, Ticks idle) {
                tight += idle <= 2 ? 1 : 0;
                return true;
            });
            std::size_t taken = 0;
            search.forEach(nothing, {.idle = 2}, [&](std::span<const std::uint32_t>, Ticks idle) {
                [&] { QVERIFY(idle <= 2); }();
                ++taken;
                return true;
            });
            QCOMPARE(taken, tight);
        }
    }

    void store_keepsTheFewestStations()
    {
        StateStore store(100);
        std::mt19937 random(3);
        std::vector<std::vector<Word>> sets;
        for (int i = 0; i < 20'000; ++i) { // more than it begins with room for
            std::vector<Word> set{random(), random() & 0xfffffffffU};
            set[0] |= static_cast<Word>(i) << 32;
            const auto answer = store.offer(set, store.hash(set), 5, StateStore::none);
            QCOMPARE(answer.offer, StateStore::Offer::New);
            QCOMPARE(answer.state, static_cast<std::uint32_t>(i));
            sets.push_back(std::move(set));
        }
        for (std::uint32_t i = 0; i < sets.size(); ++i) {
            QCOMPARE(store.find(sets[i], store.hash(sets[i])), i);
            QCOMPARE(store.offer(sets[i], store.hash(sets[i]), 6, 0).offer, StateStore::Offer::Known);
            QCOMPARE(store.offer(sets[i], store.hash(sets[i]), 4, 0).offer, StateStore::Offer::Better);
            QCOMPARE(store[i].stations, std::uint16_t{4});
        }
        const std::vector<Word> other{~Word{0}, 0};
        QCOMPARE(store.find(other, store.hash(other)), StateStore::none);
    }
};

QTEST_GUILESS_MAIN(tst_StationLoads)
#include "tst_stationloads.moc"
