// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/graphlayout.h"

#include <algorithm>
#include <numeric>

namespace lw::viewmodel {

namespace {

using Arc = std::pair<std::size_t, std::size_t>;
using Neighbours = std::vector<std::vector<std::size_t>>;

/// Walks depth first and marks arcs that lead back into the path walked: without them there is no cycle.
class CycleBreaker
{
public:
    CycleBreaker(std::size_t nodes, const std::vector<Arc> &arcs) : m_after(nodes), m_state(nodes, State::New)
    {
        for (const auto &[before, after] : arcs)
            if (before < nodes && after < nodes && before != after)
                m_after[before].push_back(after);
    }

    std::vector<Arc> forwardArcs()
    {
        for (std::size_t node = 0; node < m_after.size(); ++node)
            if (m_state[node] == State::New)
                walk(node);
        return std::move(m_forward);
    }

private:
    enum class State : std::uint8_t { New, Open, Done };
    struct Step {
        std::size_t node;
        std::size_t next = 0;
    };

    // With a stack of its own: a chain of thousands of operations must not exhaust the thread's.
    void walk(std::size_t root)
    {
        std::vector<Step> path{{root}};
        m_state[root] = State::Open;
        while (!path.empty()) {
            Step &step = path.back();
            if (step.next == m_after[step.node].size()) {
                m_state[step.node] = State::Done;
                path.pop_back();
                continue;
            }
            const std::size_t child = m_after[step.node][step.next++];
            if (m_state[child] == State::Open)
                continue;
            m_forward.emplace_back(step.node, child);
            if (m_state[child] == State::New) {
                m_state[child] = State::Open;
                path.push_back({child});
            }
        }
    }

    Neighbours m_after;
    std::vector<State> m_state;
    std::vector<Arc> m_forward;
};

std::vector<int> longestPathLayers(std::size_t nodes, const std::vector<Arc> &arcs)
{
    Neighbours after(nodes);
    std::vector<std::size_t> waiting(nodes, 0);
    for (const auto &[from, to] : arcs) {
        after[from].push_back(to);
        ++waiting[to];
    }
    std::vector<std::size_t> ready;
    for (std::size_t node = 0; node < nodes; ++node)
        if (waiting[node] == 0)
            ready.push_back(node);
    std::vector<int> layer(nodes, 0);
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const std::size_t next : after[ready[i]]) {
            layer[next] = std::max(layer[next], layer[ready[i]] + 1);
            if (--waiting[next] == 0)
                ready.push_back(next);
        }
    }
    return layer;
}

/// Orders each layer by the mean place of its neighbours, forwards by predecessors and backwards by successors.
class Sweeps
{
public:
    Sweeps(std::vector<std::vector<std::size_t>> layers, std::size_t nodes, const std::vector<Arc> &arcs)
        : m_layers(std::move(layers)), m_before(nodes), m_after(nodes), m_place(nodes, 0)
    {
        for (const auto &[from, to] : arcs) {
            m_before[to].push_back(from);
            m_after[from].push_back(to);
        }
        for (const auto &layer : m_layers)
            number(layer);
    }

    std::vector<int> run(int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            for (auto &layer : m_layers)
                order(layer, m_before);
            for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer)
                order(*layer, m_after);
        }
        return std::move(m_place);
    }

private:
    void number(const std::vector<std::size_t> &layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_place[layer[i]] = static_cast<int>(i);
    }

    double centre(std::size_t node, const Neighbours &neighbours) const
    {
        const auto &around = neighbours[node];
        if (around.empty())
            return m_place[node]; // nothing pulls it
        const int sum = std::accumulate(
            around.begin(), around.end(), 0, [this](int total, std::size_t other) { return total + m_place[other]; });
        return static_cast<double>(sum) / static_cast<double>(around.size());
    }

    void order(std::vector<std::size_t> &layer, const Neighbours &neighbours)
    {
        std::vector<std::pair<double, std::size_t>> ranked;
        ranked.reserve(layer.size());
        for (const std::size_t node : layer)
            ranked.emplace_back(centre(node, neighbours), node);
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < layer.size(); ++i)
            layer[i] = ranked[i].second;
        number(layer);
    }

    std::vector<std::vector<std::size_t>> m_layers;
    Neighbours m_before;
    Neighbours m_after;
    std::vector<int> m_place;
};

} // namespace

std::vector<GraphPosition> layOut(std::size_t nodes, const std::vector<Arc> &arcs)
{
    const std::vector<Arc> forward = CycleBreaker(nodes, arcs).forwardArcs();
    const std::vector<int> layerOf = longestPathLayers(nodes, forward);
    const int count = nodes == 0 ? 0 : *std::max_element(layerOf.begin(), layerOf.end()) + 1;
    std::vector<std::vector<std::size_t>> layers(static_cast<std::size_t>(count));
    for (std::size_t node = 0; node < nodes; ++node)
        layers[static_cast<std::size_t>(layerOf[node])].push_back(node);
    const std::vector<int> places = Sweeps(std::move(layers), nodes, forward).run(4);
    std::vector<GraphPosition> positions(nodes);
    for (std::size_t node = 0; node < nodes; ++node)
        positions[node] = {layerOf[node], places[node]};
    return positions;
}

} // namespace lw::viewmodel
