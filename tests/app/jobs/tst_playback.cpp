// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/playback.h"

#include <QSignalSpy>

#include <random>

using namespace lw;
using jobs::LineMoment;
using jobs::Recording;
using simulate::Shape;

namespace {

constexpr double hour = 3600;

/// Three cells that fail and wait, with two places between them.
simulate::Line shakyLine()
{
    simulate::Line line;
    for (std::uint32_t cell = 0; cell < 3; ++cell) {
        simulate::Station station{.service = {{.shape = Shape::Exponential, .mean = 6}}, .places = 2, .owner = cell};
        station.failures.push_back({.up = {.shape = Shape::Exponential, .mean = 300},
            .down = {.shape = Shape::Exponential, .mean = 40}, .owner = 10 + cell});
        line.stations.push_back(std::move(station));
    }
    line.repairCrew = 1;
    return line;
}

std::shared_ptr<const Recording> record(double length = 12 * hour)
{
    return std::make_shared<const Recording>(Recording::of(shakyLine(), 3, length));
}

/// The moment as found by going there from the start, step by step and without keyframes.
LineMoment playedTo(const Recording &recording, double time)
{
    LineMoment moment{.time = time};
    moment.cells.resize(recording.cellCount());
    for (const simulate::TraceStep &step : recording.steps()) {
        if (step.time > time)
            break;
        jobs::CellMoment &cell = moment.cells[step.station];
        cell.state = step.state;
        if (cell.part == step.part)
            continue;
        if (cell.part != 0 && step.to < moment.cells.size())
            ++moment.cells[step.to].waiting;
        else if (cell.part != 0)
            ++moment.left;
        if (step.part != 0 && step.station > 0)
            --cell.waiting;
        cell.part = step.part;
        cell.partSince = step.time;
    }
    return moment;
}

} // namespace

class tst_Playback : public QObject
{
    Q_OBJECT

private slots:
    /// Units sent back wait before the cell they go to, and scrap is gone: nothing piles up that is not there.
    void rework_waitsWhereItWasSent()
    {
        simulate::Line line = shakyLine();
        line.stations[1].scrap = 0.1;
        line.stations[2].rework = {0.3, 0};
        const auto recording = std::make_shared<const Recording>(Recording::of(line, 3, 2 * hour));
        jobs::Replay replay(recording);
        for (double time = 0; time <= recording->length(); time += 60) {
            replay.seek(time);
            for (std::size_t cell = 0; cell < 3; ++cell) // two places, and what a loop of seven can send to the first one
                QVERIFY(replay.moment().cells[cell].waiting >= 0 && replay.moment().cells[cell].waiting <= (cell == 0 ? 7 : 2));
        }
        QVERIFY(replay.moment().left > 500);
    }

    void seek_equalsReplayingFromTheStart()
    {
        const auto recording = record();
        QVERIFY(recording->steps().size() > 5000); // several keyframes
        jobs::Replay replay(recording);
        std::mt19937 random(11);
        std::uniform_real_distribution<double> anywhere(0, recording->length());
        for (int i = 0; i < 200; ++i) {
            const double time = anywhere(random);
            replay.seek(time);
            QVERIFY(replay.moment() == playedTo(*recording, time));
        }
        replay.seek(recording->steps()[4321].time); // a step at that very time has happened
        QVERIFY(replay.moment() == playedTo(*recording, recording->steps()[4321].time));
        replay.seek(-1);
        QCOMPARE(replay.moment().time, 0.0);
        replay.seek(1e9);
        QCOMPARE(replay.moment().time, recording->length());
    }

    void parts_areNeverLostBetweenCells()
    {
        const auto recording = record();
        jobs::Replay replay(recording);
        std::int32_t mostWaiting = 0;
        bool wentDown = false;
        for (double time = 0; time <= recording->length(); time += 1) {
            replay.seek(time);
            const LineMoment &line = replay.moment();
            for (std::size_t cell = 1; cell < line.cells.size(); ++cell) {
                const std::int32_t waiting = line.cells[cell].waiting;
                QVERIFY(waiting >= 0 && waiting <= 2);
                mostWaiting = std::max(mostWaiting, waiting);
            }
            for (const jobs::CellMoment &cell : line.cells)
                wentDown = wentDown || cell.state == simulate::State::Down;
        }
        QCOMPARE(mostWaiting, 2);
        QVERIFY(wentDown);
    }

    void recording_saysWhatWasKept()
    {
        QVERIFY(record()->complete());
        QCOMPARE(record()->length(), 12 * hour);
        const auto day = record(100 * hour);
        QVERIFY(!day->complete());
        QCOMPARE(day->length(), Recording::lengthLimit);
        simulate::Line fast = shakyLine();
        for (simulate::Station &station : fast.stations)
            station.service.front().mean = 0.1;
        const Recording full = Recording::of(fast, 3, 10 * hour);
        QVERIFY(!full.complete());
        QCOMPARE(full.steps().size(), Recording::stepLimit);
        QCOMPARE(full.length(), full.steps().back().time);
    }

    void stopped_recordingIsShorter()
    {
        std::stop_source stop;
        stop.request_stop();
        const Recording recording = Recording::of(shakyLine(), 3, 24 * hour, stop.get_token());
        QVERIFY(!recording.complete());
        QVERIFY(recording.length() < 24 * hour);
    }

    void plays_asFastAsAskedAndStopsAtTheEnd()
    {
        jobs::Playback playback;
        playback.setPlaying(true);
        QVERIFY(!playback.playing()); // nothing to play
        playback.setRecording(record());
        playback.setSpeed(100);
        playback.advance(1);
        QCOMPARE(playback.position(), 0.0); // not playing
        playback.setPlaying(true);
        playback.advance(0.5);
        QCOMPARE(playback.position(), 50.0);
        QVERIFY(*playback.moment() == playedTo(*playback.recording(), 50));
        playback.seek(20);
        QVERIFY(*playback.moment() == playedTo(*playback.recording(), 20));
        const QSignalSpy ended(&playback, &jobs::Playback::playingChanged);
        playback.setSpeed(1e6);
        QCOMPARE(playback.speed(), jobs::Playback::fastest);
        playback.advance(10);
        QCOMPARE(playback.position(), 12 * hour);
        QVERIFY(!playback.playing());
        QCOMPARE(ended.count(), 1);
        playback.setPlaying(true); // from the start again
        QCOMPARE(playback.position(), 0.0);
    }

    void withoutRecording_nothingIsThere()
    {
        jobs::Playback playback;
        playback.setRecording(record());
        playback.setPlaying(true);
        playback.setRecording(nullptr);
        QVERIFY(!playback.playing());
        QVERIFY(!playback.moment());
        playback.seek(5);
        QCOMPARE(playback.position(), 0.0);
    }
};

QTEST_GUILESS_MAIN(tst_Playback)
#include "tst_playback.moc"
