// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/slotted.h"

#include <utility>

namespace lw::simulate {

SlottedLine::SlottedLine(std::vector<SlottedMachine> machines, Blocking blocking, std::uint64_t seed,
                         std::uint32_t replication)
    : m_machines(std::move(machines)), m_blocking(blocking), m_up(m_machines.size(), true),
      m_levels(m_machines.size() - 1, 0)
{
    for (std::uint32_t machine = 0; machine < m_machines.size(); ++machine)
        m_streams.emplace_back(seed, replication, machine, Purpose::Failure);
}

SlottedLine::Outcome SlottedLine::run(std::uint64_t count)
{
    const std::uint64_t before = m_parts;
    std::vector<std::uint64_t> sums(m_levels.size(), 0);
    for (std::uint64_t slot = 0; slot < count; ++slot) {
        changeStates();
        move();
        for (std::size_t buffer = 0; buffer < m_levels.size(); ++buffer)
            sums[buffer] += m_levels[buffer];
    }
    const auto length = static_cast<double>(count);
    Outcome outcome{static_cast<double>(m_parts - before) / length, {}};
    for (const std::uint64_t sum : sums)
        outcome.meanLevels.push_back(static_cast<double>(sum) / length);
    return outcome;
}

/// By the levels at the end of the slot before: who is starved or blocked does not fail.
void SlottedLine::changeStates()
{
    const std::size_t last = m_machines.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const bool starved = i > 0 && m_levels[i - 1] == 0;
        const bool blocked = m_blocking == Blocking::WhenFull && i < last && m_levels[i] == m_machines[i].places;
        if (!m_up[i])
            m_up[i] = m_streams[i].uniform() <= m_machines[i].repair;
        else if (!starved && !blocked)
            m_up[i] = m_streams[i].uniform() > m_machines[i].failure;
    }
}

/// From the end, so that a machine knows whether the one behind it takes a part.
void SlottedLine::move()
{
    const std::size_t last = m_machines.size() - 1;
    bool behindTakes = true;
    for (std::size_t i = last + 1; i-- > 0;) {
        const bool starved = i > 0 && m_levels[i - 1] == 0;
        // The machine behind has taken its part out of the level already.
        const std::uint32_t level = i < last ? m_levels[i] + (behindTakes ? 1 : 0) : 0;
        const bool full = i < last && level == m_machines[i].places;
        const bool blocked = full && (m_blocking == Blocking::WhenFull || !behindTakes);
        const bool works = m_up[i] && !starved && !blocked;
        if (works && i > 0)
            --m_levels[i - 1];
        if (works && i < last)
            ++m_levels[i];
        if (works && i == last)
            ++m_parts;
        behindTakes = works;
    }
}

} // namespace lw::simulate
