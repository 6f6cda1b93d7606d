// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace lw {

/// Time as a seam: what runs against it can be driven by a fake in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Monotonic, for deadlines and intervals.
    virtual std::chrono::steady_clock::time_point now() const = 0;
    /// Wall clock, for stamps people read; never for decisions.
    virtual std::chrono::system_clock::time_point wallNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::now(); }
    std::chrono::system_clock::time_point wallNow() const override { return std::chrono::system_clock::now(); }
};

} // namespace lw
