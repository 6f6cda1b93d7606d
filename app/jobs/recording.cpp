// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/recording.h"

#include <algorithm>
#include <utility>

namespace lw::jobs {

Recording Recording::of(const simulate::Line &line, std::uint64_t seed, double length, const std::stop_token &stop)
{
    Recording recording;
    recording.m_placesBegin = {0, 0};
    for (std::size_t cell = 1; cell < line.stations.size(); ++cell)
        recording.m_placesBegin.push_back(recording.m_placesBegin.back() + line.stations[cell - 1].places);
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
    recording.lookAhead();
    recording.makeKeyframes();
    return recording;
}

/// Backwards through the steps: what a part does next is known when its present step is met.
void Recording::lookAhead()
{
    std::uint32_t lastPart = 0;
    for (const simulate::TraceStep &step : m_steps)
        lastPart = std::max(lastPart, step.part);
    m_products.assign(lastPart + 1, 0);
    m_states[static_cast<std::size_t>(simulate::State::Starved)] = true; // so they begin
    for (const simulate::TraceStep &step : m_steps) {
        m_products[step.part] = step.product;
        m_states[static_cast<std::size_t>(step.state)] = true;
    }

    m_until.assign(m_steps.size(), Stay::unknown);
    std::vector<double> comes(m_products.size(), Stay::unknown);   ///< by part: to the next cell of its way
    std::vector<std::size_t> release(cellCount(), m_steps.size()); ///< by cell: the step that leaves it empty next
    std::vector<bool> isFirst(cellCount(), false);                 ///< by cell: nobody was met there since that step
    for (std::size_t at = m_steps.size(); at-- > 0;) {
        const simulate::TraceStep &step = m_steps[at];
        const std::size_t cell = step.station;
        if (step.part == 0) {
            release[cell] = at;
            isFirst[cell] = true;
            continue;
        }
        if (release[cell] < m_steps.size()) {
            m_until[at] = m_steps[release[cell]].time;
            if (isFirst[cell])
                m_until[release[cell]] = comes[step.part];
        }
        isFirst[cell] = false;
        comes[step.part] = step.time;
    }
}

LineMoment Recording::emptyLine() const
{
    LineMoment moment;
    moment.cells.resize(cellCount());
    moment.places.resize(m_placesBegin.back());
    return moment;
}

void Recording::makeKeyframes()
{
    LineMoment moment = emptyLine();
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (step % keyframeDistance == 0)
            m_keyframes.push_back({step, moment});
        apply(moment, step);
    }
}

std::span<const Stay> Recording::waiting(const LineMoment &moment, std::size_t cell) const
{
    return {moment.places.data() + m_placesBegin[cell], moment.cells[cell].waiting};
}

void Recording::apply(LineMoment &moment, std::size_t at) const
{
    const simulate::TraceStep &step = m_steps[at];
    CellMoment &cell = moment.cells[step.station];
    moment.time = step.time;
    if (cell.state != step.state) {
        cell.state = step.state;
        cell.stateSince = step.time;
    }
    if (cell.part.part == step.part)
        return;
    if (cell.part.part != 0)
        release(moment, at);
    if (step.part != 0)
        take(moment, at);
}

/// A cell takes a part over before the one that had it is told to be empty.
void Recording::take(LineMoment &moment, std::size_t at) const
{
    const simulate::TraceStep &step = m_steps[at];
    CellMoment &cell = moment.cells[step.station];
    const std::span<Stay> places(moment.places.data() + m_placesBegin[step.station], cell.waiting);
    const auto place = std::ranges::find(places, step.part, &Stay::part);
    cell.part = {step.part, step.time, m_until[at]};
    if (place != places.end()) {
        cell.origin = Origin::Places;
        std::move(place + 1, places.end(), place);
        places.back() = {};
        --cell.waiting;
    } else if (step.station > 0 && moment.cells[step.station - 1].part.part == step.part) {
        cell.origin = Origin::CellBefore;
    } else if (cell.shelved > 0) {
        cell.origin = Origin::Shelf;
        --cell.shelved;
    } else {
        cell.origin = Origin::Outside;
    }
}

void Recording::release(LineMoment &moment, std::size_t at) const
{
    const simulate::TraceStep &step = m_steps[at];
    const std::uint32_t part = std::exchange(moment.cells[step.station].part, {0, step.time, Stay::unknown}).part;
    if (step.to >= moment.cells.size()) {
        ++moment.left;
        if (step.station + 1 == moment.cells.size())
            moment.last = {part, step.time, Stay::unknown};
        return;
    }
    CellMoment &next = moment.cells[step.to];
    if (step.to <= step.station)
        ++next.shelved;
    else if (next.part.part != part)
        moment.places[m_placesBegin[step.to] + next.waiting++] = {part, step.time, m_until[at]};
}

Replay::Replay(std::shared_ptr<const Recording> recording)
    : m_recording(std::move(recording)), m_moment(m_recording->emptyLine())
{
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
        m_recording->apply(m_moment, m_next);
    m_moment.time = target;
}

} // namespace lw::jobs
