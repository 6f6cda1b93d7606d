// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/fluid.h"

#include "core/simulate/distribution.h"

#include <algorithm>

namespace lw::simulate {

double fluidThroughput(const FluidPair &pair, std::uint64_t changes, std::uint64_t seed, std::uint32_t replication)
{
    RandomStream streams[2] = {{seed, replication, 0, Purpose::Failure}, {seed, replication, 1, Purpose::Failure}};
    const double rates[2][2] = {{pair.repair1, pair.failure1}, {pair.repair2, pair.failure2}}; // by machine, then up
    bool up[2] = {true, true};
    double next[2];
    for (int machine = 0; machine < 2; ++machine)
        next[machine] = drawTime({Shape::Exponential, 1 / rates[machine][1], 0}, streams[machine]);
    double now = 0;
    double level = pair.capacity / 2;
    double flow = 0;
    for (; changes > 0; --changes) {
        const int machine = next[1] < next[0] ? 1 : 0;
        const double length = next[machine] - now;
        if (up[1])
            flow += up[0] ? length : std::min(length, level); // alone it empties the buffer, then it starves
        if (up[0] != up[1])
            level = std::clamp(level + (up[0] ? length : -length), 0.0, pair.capacity);
        now = next[machine];
        up[machine] = !up[machine];
        next[machine] = now + drawTime({Shape::Exponential, 1 / rates[machine][up[machine] ? 1 : 0], 0}, streams[machine]);
    }
    return flow / now;
}

} // namespace lw::simulate
