// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/jobs/recording.h"

#include <memory>
#include <optional>

namespace lw::jobs {

/// Plays a recording: where it is, how fast it goes. It moves only when it is told how much time has passed, which is
/// for whoever draws the frames.
class Playback : public QObject
{
    Q_OBJECT

public:
    static constexpr double slowest = 1;
    static constexpr double fastest = 10'000;

    explicit Playback(QObject *parent = nullptr);

    /// From its start, not playing; without a recording there is nothing to play.
    void setRecording(std::shared_ptr<const Recording> recording);
    const Recording *recording() const { return m_recording.get(); }
    /// The line where the playback is; nothing without a recording.
    const LineMoment *moment() const { return m_replay ? &m_replay->moment() : nullptr; }

    double position() const { return m_replay ? m_replay->moment().time : 0; } ///< seconds of the line
    double length() const { return m_recording ? m_recording->length() : 0; }  ///< seconds of the line
    double speed() const { return m_speed; } ///< seconds of the line for each second
    void setSpeed(double speed);             ///< clamped to slowest … fastest
    bool playing() const { return m_playing; }
    /// At its end it begins anew.
    void setPlaying(bool playing);

    void seek(double position); ///< seconds of the line, clamped
    /// To the next moment, or the one before, at which something happens; to the end or the start when nothing does.
    void stepEvent(bool forward);
    /// So many seconds have passed; at the end it stops playing.
    void advance(double elapsed);

signals:
    void recordingChanged();
    void moved();
    void speedChanged();
    void playingChanged();

private:
    std::shared_ptr<const Recording> m_recording;
    std::optional<Replay> m_replay;
    double m_speed = 10;
    bool m_playing = false;
};

} // namespace lw::jobs
