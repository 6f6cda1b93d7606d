// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/shifts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lw::simulate {

namespace {

using Hours = Timetable::Span;

constexpr double day = 24 * 3600;
constexpr double longestBreak = 1800;

/// The part behind midnight belongs to the morning.
void add(std::vector<Hours> &spans, double begin, double length)
{
    const double end = begin + std::min(length, day);
    if (end <= day) {
        spans.push_back({begin, end});
    } else {
        spans.push_back({begin, day});
        spans.push_back({0, end - day});
    }
}

/// In order, those that touch or overlap as one.
Timetable merged(std::vector<Hours> spans)
{
    std::erase_if(spans, [](const Hours &span) { return !(span.end > span.begin); });
    std::ranges::sort(spans, {}, &Hours::begin);
    std::vector<Hours> disjoint;
    for (const Hours &span : spans) {
        if (!disjoint.empty() && span.begin <= disjoint.back().end)
            disjoint.back().end = std::max(disjoint.back().end, span.end);
        else
            disjoint.push_back(span);
    }
    return {day, disjoint};
}

double startOf(const model::Shift &shift) { return std::fmod(seconds(shift.start), day); }

} // namespace

Timetable shiftHours(const model::Calendar &calendar)
{
    std::vector<Hours> spans;
    for (const model::Shift &shift : calendar.shifts)
        add(spans, startOf(shift), seconds(shift.length));
    return merged(std::move(spans));
}

Timetable attendedHours(const model::Calendar &calendar)
{
    std::vector<Hours> spans;
    for (const model::Shift &shift : calendar.shifts) {
        const double breaks = std::ceil(seconds(shift.breaks) / longestBreak);
        const double stretch = seconds(shift.length - shift.breaks) / (breaks + 1);
        const double pause = breaks > 0 ? seconds(shift.breaks) / breaks : 0;
        for (double number = 0; number <= breaks; ++number)
            add(spans, std::fmod(startOf(shift) + number * (stretch + pause), day), stretch);
    }
    return merged(std::move(spans));
}

} // namespace lw::simulate
