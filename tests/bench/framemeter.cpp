// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/framemeter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace lw::bench {

namespace {

constexpr int quietMs = 120;

double milliseconds(std::chrono::steady_clock::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

} // namespace

double processTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(rank, values.size() - 1)];
}

FrameMeter::FrameMeter(QQuickWindow &window)
    : m_window(window)
{
    window.installEventFilter(this);
    // With a render thread the frame ends there.
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        m_ended = Clock::now().time_since_epoch().count();
        ++m_frames;
        QMetaObject::invokeMethod(this, [] {}, Qt::QueuedConnection); // wakes who waits for it
    }, Qt::DirectConnection);
}

bool FrameMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_begun = Clock::now();
    return QObject::eventFilter(watched, event);
}

Cost FrameMeter::frameAfter(const std::function<void()> &thing)
{
    const double cpu = processTime();
    const Clock::time_point start = Clock::now();
    thing();
    const double reacting = milliseconds(Clock::now() - start);
    const int frames = m_frames;
    while (m_frames == frames)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Clock::time_point end{Clock::duration(m_ended.load())};
    return {reacting + milliseconds(end - m_begun), processTime() - cpu};
}

void FrameMeter::settle()
{
    QElapsedTimer quiet;
    quiet.start();
    int frames = m_frames;
    while (quiet.elapsed() < quietMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (m_frames != frames) {
            frames = m_frames;
            quiet.restart();
        }
    }
}

} // namespace lw::bench
