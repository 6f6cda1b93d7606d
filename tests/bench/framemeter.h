// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <QQuickWindow>

#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace lw::bench {

/// ms that this process has used of all cores so far.
double processTime();

/// ms that one thing took: by the clock while work for it went on, and of all cores together.
struct Cost {
    double wall = 0;
    double cpu = 0;
};

/// Sorts; share 0.5: median, 0.95: only one in twenty took longer.
double quantile(std::vector<double> values, double share);

/// Makes a window draw one frame after the other and tells what each has cost. The wait of the platform between a
/// request and its frame is no work and is left out of the wall time.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QQuickWindow &window);

    /// Does the thing and waits for the frame that shows it.
    Cost frameAfter(const std::function<void()> &thing);
    /// Draws until nothing asks for another frame.
    void settle();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    QQuickWindow &m_window;
    Clock::time_point m_begun;
    std::atomic<Clock::rep> m_ended{0};
    std::atomic<int> m_frames{0};
};

} // namespace lw::bench
