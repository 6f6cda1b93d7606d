// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/deadstates.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace lw::balance::line {

namespace {

bool noMore(const std::vector<std::uint16_t> &one, const std::vector<std::uint16_t> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), std::less_equal<>());
}

} // namespace

bool DeadStates::contains(std::uint32_t cell, const TaskSet &done, const std::vector<std::uint16_t> &spent) const
{
    const auto known = m_spent.find(Place{cell, done});
    return known != m_spent.end()
        && std::any_of(known->second.begin(), known->second.end(), [&](const auto &other) { return noMore(other, spent); });
}

void DeadStates::insert(std::uint32_t cell, const TaskSet &done, std::vector<std::uint16_t> spent)
{
    if (m_size >= m_capacity)
        return;
    std::vector<std::vector<std::uint16_t>> &list = m_spent[Place{cell, done}];
    m_size -= std::erase_if(list, [&](const auto &other) { return noMore(spent, other); });
    list.push_back(std::move(spent));
    ++m_size;
}

void DeadStates::clear()
{
    m_spent.clear();
    m_size = 0;
}

} // namespace lw::balance::line
