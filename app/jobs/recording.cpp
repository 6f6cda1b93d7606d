// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/recording.h"

#include <algorithm>

namespace lw::jobs {

namespace {

/// A part that has left a cell waits before the next one until that one takes it.
void apply(LineMoment &moment, const simulate::TraceStep &step)
{
    CellMoment &cell = moment.cells[step.station];
    moment.time = step.time;
    cell.state = step.state;
    if (cell.part == step.part)
        return;
    if (cell.part != 0) {
        if (step.to < moment.cells.size())
            ++moment.cells[step.to].waiting;
        else
            ++moment.left;
    }
    if (step.part != 0 && (step.station > 0 || cell.waiting > 0)) // new parts come to the first cell without waiting
        --cell.waiting;
    cell.part = step.part;
    cell.partSince = step.time;
}

} // namespace

Recording Recording::of(const simulate::Line &line, std::uint64_t seed, double length, const std::stop_token &stop)
{
    Recording recording;
    for (std::size_t cell = 0; cell < line.stations.size(); ++cell)
        recording.m_places.push_back(cell > 0 ? line.stations[cell - 1].places : 0);
    const double wanted = std::min(length, lengthLimit);
    std::stop_source full;
    const std::stop_callback passOn(stop, [&full] { full.request_stop(); });
    bool cut = false;
    const auto keep = [&](const simulate::TraceStep &step) {
        if (cut)
            return;
        cut = recording.m_steps.size() == stepLimit;
        if (cut)
            full.request_stop();
        else
            recording.m_steps.push_back(step);
    };
    simulate::Calendar calendar(line, seed, 0);
    calendar.run({.length = wanted}, full.get_token(), keep);
    const bool whole = !full.stop_requested();
    recording.m_length = whole ? wanted : recording.m_steps.empty() ? 0 : recording.m_steps.back().time;
    recording.m_complete = whole && wanted == length;
    recording.makeKeyframes();
    return recording;
}

void Recording::makeKeyframes()
{
    LineMoment moment;
    moment.cells.resize(m_places.size());
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (step % keyframeDistance == 0)
            m_keyframes.push_back({step, moment});
        apply(moment, m_steps[step]);
    }
}

Replay::Replay(std::shared_ptr<const Recording> recording) : m_recording(std::move(recording))
{
    m_moment.cells.resize(m_recording->cellCount());
    seek(0);
}

/// The last keyframe that is not behind that time, unless going on from here is shorter.
void Replay::startNear(double time)
{
    const auto &keyframes = m_recording->m_keyframes;
    const auto behind = std::upper_bound(keyframes.begin(), keyframes.end(), time,
        [](double at, const Recording::Keyframe &keyframe) { return at < keyframe.moment.time; });
    if (behind == keyframes.begin())
        return;
    const Recording::Keyframe &keyframe = *std::prev(behind);
    if (time >= m_moment.time && keyframe.steps <= m_next)
        return;
    m_moment = keyframe.moment;
    m_next = keyframe.steps;
}

void Replay::seek(double time)
{
    const double target = std::clamp(time, 0.0, m_recording->length());
    startNear(target);
    const auto &steps = m_recording->steps();
    for (; m_next < steps.size() && steps[m_next].time <= target; ++m_next)
        apply(m_moment, steps[m_next]);
    m_moment.time = target;
}

} // namespace lw::jobs
