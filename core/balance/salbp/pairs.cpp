// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/pairs.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lw::balance::salbp {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

/// The longest tasks, as far as the three shortest of them do not fit together.
std::vector<std::uint32_t> tasksInPairs(const Instance &instance, Ticks cycle)
{
    std::vector<std::uint32_t> order(instance.size);
    std::iota(order.begin(), order.end(), 0U);
    const auto &times = instance.times;
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return times[a] > times[b]; });
    std::size_t count = 0;
    while (count < order.size()
           && (count < 2 || times[order[count]] + times[order[count - 1]] + times[order[count - 2]] > cycle))
        ++count;
    order.resize(count);
    return order;
}

bool mayShare(const Instance &instance, std::uint32_t first, std::uint32_t second, Ticks cycle, const Windows &windows)
{
    if (first > second)
        std::swap(first, second); // tasks are numbered along the precedence
    Ticks time = instance.times[first] + instance.times[second];
    if (time > cycle)
        return false;
    if (!windows.earliest.empty()
        && std::max(windows.earliest[first], windows.earliest[second])
               > std::min(windows.latest[first], windows.latest[second]))
        return false;
    if (!contains(instance.followers[first], second))
        return true;
    for (std::uint32_t between = first + 1; between < second; ++between)
        if (contains(instance.followers[first], between) && contains(instance.leaders[second], between))
            time += instance.times[between];
    return time <= cycle;
}

/// Largest matching of the double cover: every task stands on both sides, joined with those that it may share with.
class DoubleCover
{
public:
    explicit DoubleCover(TaskSets edges, std::uint32_t size)
        : m_edges(std::move(edges)), m_size(size), m_leftOf(size, none), m_rightOf(size, none), m_unseen(m_edges.words())
    {
        for (std::uint32_t left = 0; left < m_size; ++left) {
            forgetSeen();
            augment(left);
        }
    }

    /// By task: how many of its two copies a smallest vertex cover takes (König 1931).
    std::vector<std::uint32_t> coverCounts()
    {
        std::vector<bool> reached(m_size, false); // left copies, by alternating ways from those without a partner
        std::vector<std::uint32_t> open;
        for (std::uint32_t left = 0; left < m_size; ++left)
            if (m_rightOf[left] == none) {
                reached[left] = true;
                open.push_back(left);
            }
        forgetSeen();
        std::vector<std::uint32_t> counts(m_size, 0);
        while (!open.empty()) {
            const std::uint32_t left = open.back();
            open.pop_back();
            for (std::uint32_t right = nextUnseen(left); right != none; right = nextUnseen(left)) {
                exclude(m_unseen, right);
                ++counts[right];
                const std::uint32_t partner = m_leftOf[right];
                if (!reached[partner]) {
                    reached[partner] = true;
                    open.push_back(partner);
                }
            }
        }
        for (std::uint32_t left = 0; left < m_size; ++left)
            counts[left] += reached[left] ? 0U : 1U;
        return counts;
    }

private:
    void forgetSeen() { std::ranges::fill(m_unseen, ~Word{0}); }

    std::uint32_t nextUnseen(std::uint32_t left) const
    {
        const ConstTaskSet edges = m_edges[left];
        for (std::size_t w = 0; w < edges.size(); ++w)
            if (const Word rest = edges[w] & m_unseen[w]; rest != 0)
                return static_cast<std::uint32_t>(w * 64) + static_cast<std::uint32_t>(std::countr_zero(rest));
        return none;
    }

    bool augment(std::uint32_t left)
    {
        for (std::uint32_t right = nextUnseen(left); right != none; right = nextUnseen(left)) {
            exclude(m_unseen, right);
            if (m_leftOf[right] != none && !augment(m_leftOf[right]))
                continue;
            m_leftOf[right] = left;
            m_rightOf[left] = right;
            return true;
        }
        return false;
    }

    TaskSets m_edges;
    std::uint32_t m_size;
    std::vector<std::uint32_t> m_leftOf;  ///< by right copy
    std::vector<std::uint32_t> m_rightOf; ///< by left copy
    std::vector<Word> m_unseen;           ///< right copies
};

} // namespace

Measure pairMeasure(const Instance &instance, Ticks cycle, const Windows &windows)
{
    const std::vector<std::uint32_t> tasks = tasksInPairs(instance, cycle);
    const auto count = static_cast<std::uint32_t>(tasks.size());
    TaskSets edges(count, count);
    for (std::uint32_t a = 0; a < count; ++a)
        for (std::uint32_t b = a + 1; b < count; ++b)
            if (mayShare(instance, tasks[a], tasks[b], cycle, windows)) {
                include(edges[a], b);
                include(edges[b], a);
            }
    const std::vector<std::uint32_t> covered = DoubleCover(std::move(edges), count).coverCounts();
    Measure measure{.weights = std::vector<Ticks>(instance.size, 0), .capacity = 2};
    for (std::uint32_t a = 0; a < count; ++a) {
        measure.weights[tasks[a]] = 2 - static_cast<Ticks>(covered[a]);
        measure.total += measure.weights[tasks[a]];
    }
    return measure;
}

} // namespace lw::balance::salbp
