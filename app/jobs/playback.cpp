// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/playback.h"

#include <algorithm>

namespace lw::jobs {

Playback::Playback(QObject *parent) : QObject(parent) {}

void Playback::setRecording(std::shared_ptr<const Recording> recording)
{
    setPlaying(false);
    m_recording = std::move(recording);
    m_replay.reset();
    if (m_recording)
        m_replay.emplace(m_recording);
    emit recordingChanged();
    emit moved();
}

void Playback::setSpeed(double speed)
{
    const double allowed = std::clamp(speed, slowest, fastest);
    if (allowed == m_speed)
        return;
    m_speed = allowed;
    emit speedChanged();
}

void Playback::setPlaying(bool playing)
{
    if (playing == m_playing || (playing && length() <= 0))
        return;
    if (playing && position() >= length())
        seek(0);
    m_playing = playing;
    emit playingChanged();
}

void Playback::seek(double position)
{
    if (!m_replay || position == m_replay->moment().time)
        return;
    m_replay->seek(position);
    emit moved();
}

void Playback::stepEvent(bool forward)
{
    if (!m_recording)
        return;
    const auto &steps = m_recording->steps();
    const auto time = [](const simulate::TraceStep &step) { return step.time; };
    if (forward) {
        const auto next = std::ranges::upper_bound(steps, position(), {}, time);
        seek(next == steps.end() ? length() : next->time);
    } else {
        const auto here = std::ranges::lower_bound(steps, position(), {}, time);
        seek(here == steps.begin() ? 0 : std::prev(here)->time);
    }
}

void Playback::advance(double elapsed)
{
    if (!m_playing)
        return;
    seek(position() + elapsed * m_speed);
    if (position() >= length())
        setPlaying(false);
}

} // namespace lw::jobs
