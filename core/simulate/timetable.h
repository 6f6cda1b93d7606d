// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace lw::simulate {

/// Hours that come back each period, as those of a shift do each day. Times in seconds; a period begins at time 0.
class Timetable
{
public:
    struct Span {
        double begin = 0; ///< from the start of the period
        double end = 0;

        bool operator==(const Span &) const = default;
    };

    /// Always open.
    Timetable() = default;
    /// Open within the spans only; isValid says whether they can be used.
    Timetable(double period, std::vector<Span> spans);

    bool isAlways() const { return m_period == 0; }
    /// Spans of some length, in order, none over another, all within a period above 0.
    bool isValid() const;
    double period() const { return m_period; } ///< 0: always open
    const std::vector<Span> &spans() const { return m_spans; }
    double share() const { return isAlways() ? 1 : m_open / m_period; } ///< of the time that is open

    /// When so much open time has passed since start: work pauses where the timetable closes and goes on where it opens.
    /// What begins while it is closed begins where it opens, even when it takes no time. Never earlier for a later start
    /// or more work.
    double advance(double start, double work) const { return isAlways() ? start + work : advanceWithin(start, work); }

    double openBetween(double from, double to) const { return isAlways() ? to - from : openUntil(to) - openUntil(from); }
    bool isOpen(double time) const; ///< from the begin of a span until before its end
    double nextChange(double time) const; ///< the first begin or end of a span after that; infinite when always open

    bool operator==(const Timetable &) const = default;

private:
    double advanceWithin(double start, double work) const;
    double openUntil(double time) const;
    double periodStart(double time) const;
    std::size_t spanAt(double sincePeriod) const;

    double m_period = 0;
    double m_open = 0; ///< in a period
    std::vector<Span> m_spans;
};

} // namespace lw::simulate
