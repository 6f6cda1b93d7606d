// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <signal.h>

#include <stop_token>
#include <thread>

namespace lw::cli {

/// Turns Ctrl+C and SIGTERM into a stop request while it lives, so that a delivery ends in an orderly way and tells
/// its outcome, and a search its best. Make it before any other thread: those inherit that the signals are left to it.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    sigset_t m_before;
    std::stop_source m_stop;
    std::jthread m_waiter;
};

} // namespace lw::cli
