// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

namespace lw::cli {

namespace {

sigset_t interrupts()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, &m_before);
    m_waiter = std::jthread([this](const std::stop_token &ended) {
        const sigset_t awaited = interrupts();
        const timespec interval{.tv_sec = 0, .tv_nsec = 100'000'000};
        while (!ended.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &interval) > 0)
                m_stop.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    m_waiter = {};
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace lw::cli
