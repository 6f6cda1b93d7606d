// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/precedence.h"

#include "core/model/idindex.h"

#include <algorithm>
#include <cstdint>

namespace lw::model {

namespace {

using Followers = std::vector<std::vector<std::uint32_t>>;

Followers followersOf(const Product &product, const IdIndex &index)
{
    Followers followers(product.operations.size());
    for (const Precedence &arc : product.precedence) {
        const std::uint32_t before = index.find(product.operations, arc.before);
        const std::uint32_t after = index.find(product.operations, arc.after);
        if (before != absent && after != absent)
            followers[before].push_back(after);
    }
    return followers;
}

/// Depth-first from start; path ends with the first operation met twice on it, or is empty again.
/// Iterative: a chain of thousands of operations must not exhaust the stack.
class LoopSearch
{
public:
    explicit LoopSearch(const Followers &followers)
        : m_followers(followers), m_state(followers.size(), State::Unseen), m_next(followers.size(), 0)
    {
    }

    std::vector<std::uint32_t> from(std::uint32_t start)
    {
        std::vector<std::uint32_t> path;
        enter(start, path);
        while (!path.empty()) {
            const std::uint32_t at = path.back();
            if (m_next[at] == m_followers[at].size()) {
                m_state[at] = State::Done;
                path.pop_back();
                continue;
            }
            const std::uint32_t next = m_followers[at][m_next[at]++];
            if (m_state[next] == State::OnPath) {
                path.erase(path.begin(), std::find(path.begin(), path.end(), next));
                path.push_back(next);
                return path;
            }
            enter(next, path);
        }
        return path;
    }

private:
    enum class State : std::uint8_t { Unseen, OnPath, Done };

    void enter(std::uint32_t operation, std::vector<std::uint32_t> &path)
    {
        if (m_state[operation] != State::Unseen)
            return;
        m_state[operation] = State::OnPath;
        path.push_back(operation);
    }

    const Followers &m_followers;
    std::vector<State> m_state;
    std::vector<std::size_t> m_next;
};

/// Depth-first from start to goal, both included; empty when there is no way.
std::vector<std::uint32_t> wayBetween(const Followers &followers, std::uint32_t start, std::uint32_t goal)
{
    std::vector<std::uint32_t> from(followers.size(), absent);
    std::vector<std::uint32_t> open{start};
    from[start] = start;
    while (!open.empty() && from[goal] == absent) {
        const std::uint32_t at = open.back();
        open.pop_back();
        for (const std::uint32_t next : followers[at]) {
            if (from[next] != absent)
                continue;
            from[next] = at;
            open.push_back(next);
        }
    }
    std::vector<std::uint32_t> way;
    if (from[goal] == absent)
        return way;
    for (std::uint32_t at = goal; at != start; at = from[at])
        way.push_back(at);
    way.push_back(start);
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<OperationId> named(const Product &product, const std::vector<std::uint32_t> &positions)
{
    std::vector<OperationId> ids;
    for (const std::uint32_t position : positions)
        ids.push_back(product.operations[position].id);
    return ids;
}

} // namespace

std::vector<OperationId> precedenceLoop(const Product &product)
{
    const IdIndex index(product.operations);
    const Followers followers = followersOf(product, index);
    LoopSearch search(followers);
    for (std::uint32_t start = 0; start < followers.size(); ++start)
        if (const auto loop = search.from(start); !loop.empty())
            return named(product, loop);
    return {};
}

std::vector<OperationId> loopClosedBy(const Product &product, const Precedence &arc)
{
    const IdIndex index(product.operations);
    const std::uint32_t before = index.find(product.operations, arc.before);
    const std::uint32_t after = index.find(product.operations, arc.after);
    if (before == absent || after == absent)
        return {};
    std::vector<std::uint32_t> loop = wayBetween(followersOf(product, index), after, before);
    if (loop.empty())
        return {};
    loop.insert(loop.begin(), before);
    return named(product, loop);
}

std::string loopText(const std::vector<OperationId> &loop)
{
    std::string text;
    for (const OperationId &id : loop)
        text += (text.empty() ? "" : " → ") + id.value;
    return text;
}

} // namespace lw::model
