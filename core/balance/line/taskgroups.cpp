// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/taskgroups.h"

#include "core/model/idindex.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace lw::balance::line {

namespace {

using Followers = std::vector<std::vector<std::uint32_t>>;

Followers followersOf(std::uint32_t nodes, const Arcs &arcs)
{
    Followers followers(nodes);
    for (const auto &[before, after] : arcs)
        followers[before].push_back(after);
    return followers;
}

/// Iterative: a chain of thousands of operations must not exhaust the stack.
class LoopGroups
{
public:
    explicit LoopGroups(const Followers &followers)
        : m_followers(followers), m_number(followers.size(), model::absent), m_low(followers.size()),
          m_next(followers.size()), m_group(followers.size(), model::absent)
    {
    }

    std::vector<std::uint32_t> run()
    {
        for (std::uint32_t node = 0; node < m_followers.size(); ++node)
            if (m_number[node] == model::absent)
                walk(node);
        for (std::uint32_t &group : m_group) // groups close last first
            group = m_groups - 1 - group;
        return std::move(m_group);
    }

private:
    void enter(std::uint32_t node)
    {
        m_number[node] = m_low[node] = m_entered++;
        m_open.push_back(node);
        m_path.push_back(node);
    }

    void walk(std::uint32_t start)
    {
        enter(start);
        while (!m_path.empty()) {
            const std::uint32_t at = m_path.back();
            if (m_next[at] < m_followers[at].size()) {
                const std::uint32_t next = m_followers[at][m_next[at]++];
                if (m_number[next] == model::absent)
                    enter(next);
                else if (m_group[next] == model::absent)
                    m_low[at] = std::min(m_low[at], m_number[next]);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty())
                m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[at]);
            if (m_low[at] == m_number[at])
                close(at);
        }
    }

    void close(std::uint32_t root)
    {
        std::uint32_t member = model::absent;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_group[member] = m_groups;
        } while (member != root);
        ++m_groups;
    }

    const Followers &m_followers;
    std::vector<std::uint32_t> m_number;
    std::vector<std::uint32_t> m_low;
    std::vector<std::size_t> m_next;
    std::vector<std::uint32_t> m_group;
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_path;
    std::uint32_t m_entered = 0;
    std::uint32_t m_groups = 0;
};

} // namespace

std::vector<std::uint32_t> groupLoops(std::uint32_t nodes, const Arcs &arcs)
{
    const Followers followers = followersOf(nodes, arcs);
    return LoopGroups(followers).run();
}

std::vector<std::uint32_t> topologicalOrder(std::uint32_t nodes, const Arcs &arcs)
{
    const Followers followers = followersOf(nodes, arcs);
    std::vector<std::uint32_t> waits(nodes);
    for (const auto &[before, after] : arcs)
        ++waits[after];
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> free;
    for (std::uint32_t node = 0; node < nodes; ++node)
        if (waits[node] == 0)
            free.push(node);
    std::vector<std::uint32_t> order;
    while (!free.empty()) {
        const std::uint32_t node = free.top();
        free.pop();
        order.push_back(node);
        for (const std::uint32_t next : followers[node])
            if (--waits[next] == 0)
                free.push(next);
    }
    return order;
}

} // namespace lw::balance::line
