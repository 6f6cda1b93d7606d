// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/playback.h"

#include <QSignalSpy>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace lw;
using jobs::LineMoment;
using jobs::Recording;
using jobs::Stay;
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

/// Where each part was and when, read from the steps alone: the way of a part through the cells.
struct Visit {
    std::size_t cell = 0;
    double comes = 0;
    double goes = Stay::unknown;
};
using Ways = std::map<std::uint32_t, std::vector<Visit>>;

Ways waysOf(const Recording &recording)
{
    Ways ways;
    std::vector<std::uint32_t> held(recording.cellCount(), 0);
    for (const simulate::TraceStep &step : recording.steps()) {
        if (held[step.station] == step.part)
            continue;
        if (held[step.station] != 0) {
            std::vector<Visit> &way = ways[held[step.station]];
            std::find_if(way.rbegin(), way.rend(), [&](const Visit &visit) { return visit.cell == step.station; })->goes
                = step.time;
        }
        if (step.part != 0)
            ways[step.part].push_back({step.station, step.time});
        held[step.station] = step.part;
    }
    return ways;
}

/// What a moment says of its parts, found without replaying: who is in each cell and who waits before it.
struct Whereabouts {
    std::vector<std::uint32_t> held;
    std::vector<std::vector<std::uint32_t>> waiting;
    bool operator==(const Whereabouts &) const = default;
};

Whereabouts whereaboutsOf(const Ways &ways, std::size_t cells, double time)
{
    Whereabouts line{std::vector<std::uint32_t>(cells, 0), std::vector<std::vector<std::uint32_t>>(cells)};
    std::vector<std::map<double, std::uint32_t>> since(cells); // by when they came
    for (const auto &[part, way] : ways) {
        for (std::size_t at = 0; at < way.size(); ++at) {
            if (way[at].comes <= time && time < way[at].goes)
                line.held[way[at].cell] = part;
            const bool goesOn = at + 1 < way.size() && way[at + 1].cell == way[at].cell + 1;
            if (goesOn && way[at].goes <= time && time < way[at + 1].comes)
                since[way[at].cell + 1].emplace(way[at].goes, part);
        }
    }
    for (std::size_t cell = 0; cell < cells; ++cell) {
        for (const auto &[came, part] : since[cell])
            line.waiting[cell].push_back(part);
    }
    return line;
}

Whereabouts whereaboutsOf(const Recording &recording, const LineMoment &moment)
{
    Whereabouts line;
    for (std::size_t cell = 0; cell < moment.cells.size(); ++cell) {
        line.held.push_back(moment.cells[cell].part.part);
        std::vector<std::uint32_t> &waiting = line.waiting.emplace_back();
        for (const Stay &stay : recording.waiting(moment, cell))
            waiting.push_back(stay.part);
    }
    return line;
}

} // namespace

class tst_Playback : public QObject
{
    Q_OBJECT

private slots:
    void seek_findsEveryPart()
    {
        const auto recording = record();
        QVERIFY(recording->steps().size() > 10'000); // several keyframes
        const Ways ways = waysOf(*recording);
        const double known = recording->length() - hour; // whoever comes later may not be seen to go on
        jobs::Replay replay(recording);
        std::mt19937 random(11);
        std::uniform_real_distribution<double> anywhere(0, known);
        for (int i = 0; i < 200; ++i) {
            // A step at that very time has happened.
            const double time = i % 2 == 0 ? anywhere(random) : recording->steps()[static_cast<std::size_t>(i) * 50].time;
            replay.seek(time);
            QVERIFY(whereaboutsOf(*recording, replay.moment()) == whereaboutsOf(ways, 3, time));
        }
        replay.seek(-1);
        QCOMPARE(replay.moment().time, 0.0);
        replay.seek(1e9);
        QCOMPARE(replay.moment().time, recording->length());
    }

    void seek_backIsTheSameAsForth()
    {
        const auto recording = record();
        jobs::Replay replay(recording);
        std::vector<LineMoment> forth;
        for (double time = 0; time < recording->length(); time += 613) {
            replay.seek(time);
            forth.push_back(replay.moment());
        }
        for (auto moment = forth.rbegin(); moment != forth.rend(); ++moment) {
            replay.seek(moment->time);
            QVERIFY(replay.moment() == *moment);
        }
    }

    void stays_sayWhenPartsGoOn()
    {
        const auto recording = record(2 * hour);
        const Ways ways = waysOf(*recording);
        jobs::Replay replay(recording);
        bool waited = false;
        for (double time = 0; time < hour; time += 7) {
            replay.seek(time);
            for (std::size_t cell = 0; cell < 3; ++cell) {
                const jobs::CellMoment &at = replay.moment().cells[cell];
                QVERIFY(at.stateSince <= time && at.part.since <= time && at.part.until > time);
                if (at.part.part != 0) {
                    const Visit &visit = *std::ranges::find(ways.at(at.part.part), cell, &Visit::cell);
                    QCOMPARE(at.part.since, visit.comes);
                    QCOMPARE(at.part.until, visit.goes);
                }
                for (const Stay &stay : recording->waiting(replay.moment(), cell)) {
                    waited = true;
                    QCOMPARE(stay.until, std::ranges::find(ways.at(stay.part), cell, &Visit::cell)->comes);
                    QCOMPARE(stay.since, std::ranges::find(ways.at(stay.part), cell - 1, &Visit::cell)->goes);
                }
            }
        }
        QVERIFY(waited);
    }

    void places_areNeverOverfull()
    {
        const auto recording = record();
        jobs::Replay replay(recording);
        std::uint32_t mostWaiting = 0;
        bool wentDown = false;
        for (double time = 0; time <= recording->length(); time += 1) {
            replay.seek(time);
            for (std::size_t cell = 0; cell < 3; ++cell) {
                const jobs::CellMoment &at = replay.moment().cells[cell];
                QVERIFY(at.waiting <= recording->places(cell));
                mostWaiting = std::max(mostWaiting, at.waiting);
                wentDown = wentDown || at.state == simulate::State::Down;
            }
            // Nobody is lost: whoever has come is on the line or has left it.
            const Whereabouts line = whereaboutsOf(*recording, replay.moment());
            std::uint32_t newest = 0;
            std::uint32_t present = 0;
            for (std::size_t cell = 0; cell < 3; ++cell) {
                newest = std::max(newest, line.held[cell]);
                present += (line.held[cell] != 0 ? 1 : 0) + replay.moment().cells[cell].waiting;
            }
            QCOMPARE(replay.moment().left + present, newest);
        }
        QCOMPARE(mostWaiting, 2U);
        QVERIFY(wentDown);
    }

    /// Scrap leaves the line where it is made: it does not wait for the next cell.
    void scrap_doesNotWait()
    {
        simulate::Line line = shakyLine();
        line.stations[0].scrap = 0.5;
        line.stations[1].service.front().mean = 1; // takes at once what is good
        line.stations[2].service.front().mean = 1;
        line.stations[1].failures.clear();
        line.stations[2].failures.clear();
        const auto recording = std::make_shared<const Recording>(Recording::of(line, 3, hour));
        const Ways ways = waysOf(*recording);
        jobs::Replay replay(recording);
        for (double time = 0; time < 0.9 * hour; time += 1) {
            replay.seek(time);
            for (const Stay &stay : recording->waiting(replay.moment(), 1))
                QVERIFY(ways.at(stay.part).size() > 1);
        }
        QVERIFY(std::ranges::count_if(ways, [](const auto &way) { return way.second.size() == 1; }) > 50);
    }

    void rework_waitsOnItsShelf_data()
    {
        QTest::addColumn<std::uint32_t>("target");
        QTest::newRow("first cell") << 0U;
        QTest::newRow("cell before") << 1U;
        QTest::newRow("same cell") << 2U;
    }

    /// What is sent back lies on the shelf of its cell and not in the places before it.
    void rework_waitsOnItsShelf()
    {
        QFETCH(std::uint32_t, target);
        simulate::Line line = shakyLine();
        line.stations[1].scrap = 0.1;
        line.stations[2].rework = {.chance = 0.3, .station = target};
        const auto recording = std::make_shared<const Recording>(Recording::of(line, 3, 4 * hour));
        const Ways ways = waysOf(*recording);
        QVERIFY(std::ranges::any_of(ways, [](const auto &way) { return way.second.size() > 3; }));
        jobs::Replay replay(recording);
        bool shelved = false;
        bool taken = false;
        for (double time = 0; time < 3 * hour; time += 3) {
            replay.seek(time);
            QVERIFY(whereaboutsOf(*recording, replay.moment()) == whereaboutsOf(ways, 3, time));
            const jobs::CellMoment &at = replay.moment().cells[target];
            QVERIFY(at.shelved <= 7); // as many as the cells and places of the loop hold
            shelved = shelved || at.shelved > 0;
            taken = taken || (at.origin == jobs::Origin::Shelf && at.part.part != 0);
        }
        QCOMPARE(shelved, target != 2); // there it is taken up again at once
        QVERIFY(taken);
    }

    void products_areThoseOfTheSequence()
    {
        simulate::Line line = shakyLine();
        for (simulate::Station &station : line.stations)
            station.service.assign(3, station.service.front());
        line.mix.sequence = {0, 2, 1};
        const Recording recording = Recording::of(line, 3, hour);
        QVERIFY(waysOf(recording).size() > 100);
        for (std::uint32_t part = 1; part <= waysOf(recording).size(); ++part)
            QCOMPARE(recording.productOf(part), line.mix.sequence[(part - 1) % 3]);
        QCOMPARE(recording.productOf(0), 0U);
    }

    void recording_saysWhatWasKept()
    {
        QVERIFY(record()->complete());
        QVERIFY(record()->shows(simulate::State::RepairWait));
        QVERIFY(!record()->shows(simulate::State::Changeover));
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
        const LineMoment there = *playback.moment();
        playback.seek(20);
        QVERIFY(*playback.moment() != there);
        playback.seek(50);
        QVERIFY(*playback.moment() == there);
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

    void events_areSteppedForthAndBack()
    {
        jobs::Playback playback;
        playback.stepEvent(true); // nothing to step through
        playback.setRecording(record(60));
        std::set<double> times{0};
        for (const simulate::TraceStep &step : playback.recording()->steps())
            times.insert(step.time);
        times.insert(60);
        QVERIFY(times.size() > 10);
        for (auto time = std::next(times.begin()); time != times.end(); ++time) {
            playback.stepEvent(true);
            QCOMPARE(playback.position(), *time);
        }
        playback.stepEvent(true);
        QCOMPARE(playback.position(), 60.0);
        for (auto time = std::next(times.rbegin()); time != times.rend(); ++time) {
            playback.stepEvent(false);
            QCOMPARE(playback.position(), *time);
        }
        playback.stepEvent(false);
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
