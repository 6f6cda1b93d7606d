// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/timetable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lw::simulate {

Timetable::Timetable(double period, std::vector<Span> spans) : m_period(period), m_spans(std::move(spans))
{
    for (const Span &span : m_spans)
        m_open += span.end - span.begin;
}

bool Timetable::isValid() const
{
    if (isAlways() && m_spans.empty())
        return true;
    if (!(m_period > 0) || !std::isfinite(m_period) || m_spans.empty())
        return false;
    double before = 0;
    for (const Span &span : m_spans) {
        if (!(span.begin >= before) || !(span.end > span.begin))
            return false;
        before = span.end;
    }
    return before <= m_period;
}

double Timetable::periodStart(double time) const { return std::floor(time / m_period) * m_period; }

/// The first one that ends after that; their number when none does.
std::size_t Timetable::spanAt(double sincePeriod) const
{
    std::size_t span = 0;
    while (span < m_spans.size() && m_spans[span].end <= sincePeriod)
        ++span;
    return span;
}

double Timetable::advanceWithin(double start, double work) const
{
    double period = periodStart(start);
    double rest = work;
    for (std::size_t span = spanAt(start - period);; ++span) {
        if (span == m_spans.size()) {
            const double whole = std::max(0.0, std::ceil(rest / m_open) - 1); // periods that it fills and does not end in
            rest -= whole * m_open;
            period += (whole + 1) * m_period;
            span = 0;
        }
        const double begin = std::max(start, period + m_spans[span].begin);
        const double room = period + m_spans[span].end - begin;
        if (rest <= room)
            return begin + rest;
        rest -= room;
    }
}

double Timetable::openUntil(double time) const
{
    const double periods = std::floor(time / m_period);
    const double since = time - periods * m_period;
    double open = periods * m_open;
    for (const Span &span : m_spans) {
        if (span.begin >= since)
            break;
        open += std::min(since, span.end) - span.begin;
    }
    return open;
}

bool Timetable::isOpen(double time) const
{
    if (isAlways())
        return true;
    const double since = time - periodStart(time);
    const std::size_t span = spanAt(since);
    return span < m_spans.size() && m_spans[span].begin <= since;
}

double Timetable::nextChange(double time) const
{
    if (isAlways())
        return std::numeric_limits<double>::infinity();
    for (double period = std::floor(time / m_period);; ++period)
        for (const Span &span : m_spans)
            for (const double change : {span.begin, span.end})
                if (period * m_period + change > time)
                    return period * m_period + change;
}

} // namespace lw::simulate
