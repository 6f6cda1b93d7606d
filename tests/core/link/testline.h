// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include "core/link/hub.h"
#include "core/link/stationagent.h"
#include "core/wire/deliverycodec.h"
#include "tests/fakes/fakeclock.h"

#include <deque>
#include <functional>
#include <memory>
#include <set>

namespace lw::test {

inline trust::PrivateKey testKey(char seed)
{
    return *trust::PrivateKey::fromSeed(std::string(32, seed));
}

/// A machine that takes every recipe beginning with "recipe" and remembers what it was told.
class FakeBody final : public link::StationBody
{
public:
    explicit FakeBody(std::string id) : m_id(std::move(id)) {}

    link::StationIdentity identity() const override { return {model::CellId{m_id}, "PU-600"}; }
    link::StationCondition condition() const override { return {state, unitInWork, {}, 0, {}}; }
    std::variant<link::RecipeSummary, wire::Reason> examine(std::string_view payload) const override
    {
        if (refusal)
            return *refusal;
        if (!payload.starts_with("recipe"))
            return wire::Reason{wire::RefusalCode::Unparsable, {}, false};
        return link::RecipeSummary{7, "X10", fromSeconds(7.2)};
    }
    void run(std::string_view payload) override { runs.emplace_back(payload); }
    void setGate(bool open) override { gateOpen = open; }

    wire::PackmlState state = wire::PackmlState::Idle;
    bool unitInWork = false;
    std::optional<wire::Reason> refusal;
    bool gateOpen = false;
    std::vector<std::string> runs;

private:
    std::string m_id;
};

/// Storage that can be told to fail.
class FakeStorage final : public link::Storage
{
public:
    Result<std::optional<std::string>> read(std::string_view name) const override { return m_inner.read(name); }
    Result<void> write(std::string_view name, std::string_view bytes) override
    {
        if (failing)
            return Error{Errc::FileUnwritable, std::string(name), "No space left on device"};
        return m_inner.write(name, bytes);
    }
    Result<void> remove(std::string_view name) override { return m_inner.remove(name); }
    std::vector<std::string> names() const override { return m_inner.names(); }

    bool failing = false;

private:
    link::MemoryStorage m_inner;
};

/// A hub and stations whose messages wait in the open, so that a test can lose, repeat, reorder and change them.
class TestLine
{
public:
    struct Station {
        explicit Station(const std::string &id) : body(id) {}
        FakeBody body;
        FakeStorage storage;
        std::unique_ptr<link::StationAgent> agent;
        bool connected = false;
    };
    struct ToStation {
        std::size_t station;
        wire::HubMessage message;
    };
    struct ToHub {
        std::size_t station;
        wire::StationMessage message;
    };
    using Flight = std::variant<ToStation, ToHub>;

    explicit TestLine(std::size_t count)
    {
        keys.add(testKey('r').publicKey(), {trust::Role::Recipe});
        keys.add(testKey('a').publicKey(), {trust::Role::Release});
        for (std::size_t i = 0; i < count; ++i) {
            stations.push_back(std::make_unique<Station>(stationId(i).value));
            startStation(i);
        }
        startHub();
    }

    static model::CellId stationId(std::size_t i)
    {
        const std::string number = std::to_string(i + 1);
        return model::CellId{(number.size() < 2 ? "C0" : "C") + number};
    }

    /// As after kill -9: what was in memory and in flight is gone, what was stored is there.
    void startHub()
    {
        flights.clear();
        for (auto &station : stations)
            station->connected = false;
        hub = std::make_unique<link::Hub>(hubStorage, keys, clock, link::HubOptions{{}, [this] { return ++m_random; }});
        QVERIFY(hub->start());
    }
    void startStation(std::size_t i)
    {
        Station &station = *stations[i];
        disconnect(i);
        station.body.gateOpen = false;
        station.agent = std::make_unique<link::StationAgent>(station.body, station.storage, keys, clock);
        station.agent->start();
    }
    void connect(std::size_t i)
    {
        if (stations[i]->connected)
            return;
        stations[i]->connected = true;
        const auto first = stations[i]->agent->connected();
        QVERIFY(!hub->connected(std::get<wire::Report>(first.front())));
    }
    void disconnect(std::size_t i)
    {
        if (!stations[i]->connected)
            return;
        stations[i]->connected = false;
        std::erase_if(flights, [i](const Flight &flight) {
            return std::visit([i](const auto &content) { return content.station == i; }, flight);
        });
        hub->disconnected(stationId(i));
    }

    link::DeliveryOrder order(std::uint64_t generation, const std::string &text = "recipe") const
    {
        wire::LineManifest manifest{"line", generation, {}, {}};
        link::DeliveryOrder order;
        for (std::size_t i = 0; i < stations.size(); ++i) {
            const std::string payload = text + ' ' + stationId(i).value + ' ' + std::to_string(generation);
            manifest.members.push_back({stationId(i), "PU-600", trust::sha256(payload), payload.size()});
            order.recipes.push_back(*trust::seal(wire::recipeType, payload, testKey('r')));
        }
        order.manifest = *trust::seal(wire::manifestType, wire::encodeManifest(manifest), testKey('a'));
        return order;
    }

    void collect(std::size_t i, const std::vector<wire::StationMessage> &messages)
    {
        for (const wire::StationMessage &message : messages)
            if (stations[i]->connected)
                flights.push_back(ToHub{i, message});
    }
    void tick()
    {
        for (const link::Outgoing &outgoing : hub->tick())
            for (std::size_t i = 0; i < stations.size(); ++i)
                if (stationId(i) == outgoing.station && stations[i]->connected)
                    flights.push_back(ToStation{i, outgoing.message});
        for (std::size_t i = 0; i < stations.size(); ++i)
            if (stations[i]->connected)
                collect(i, stations[i]->agent->tick());
    }
    void deliver(const Flight &flight)
    {
        if (const auto *down = std::get_if<ToStation>(&flight))
            collect(down->station, stations[down->station]->agent->received(down->message));
        else
            hub->received(stationId(std::get<ToHub>(flight).station), std::get<ToHub>(flight).message);
    }
    /// One message of the waiting ones, in order.
    bool deliverNext()
    {
        if (flights.empty())
            return false;
        const Flight flight = std::move(flights.front());
        flights.pop_front();
        deliver(flight);
        return true;
    }
    /// Lets messages and time flow until the delivery has an outcome or the time is up; onStep sees every
    /// state and every message before it arrives.
    wire::Outcome run(std::chrono::milliseconds time = std::chrono::seconds(120), const std::function<void()> &onStep = {})
    {
        for (std::chrono::milliseconds passed{0}; passed < time; passed += step) {
            do {
                tick();
                if (onStep)
                    onStep();
            } while (deliverNext());
            if (outcome() != wire::Outcome::Running)
                break;
            clock.advance(step);
        }
        return outcome();
    }
    void connectAll()
    {
        for (std::size_t i = 0; i < stations.size(); ++i)
            connect(i);
    }
    wire::Outcome outcome() const { return hub->status().delivery.outcome; }
    wire::StationProgress progress(std::size_t i) const { return hub->status().delivery.stations.at(i); }

    /// The promise itself.
    bool mixed() const
    {
        std::set<wire::Generation> open;
        for (const auto &station : stations)
            if (station->body.gateOpen)
                open.insert(station->agent->record().active.generation);
        return open.size() > 1;
    }
    /// Every station produces with that generation.
    bool allOpenOn(std::uint64_t generation) const
    {
        return std::all_of(stations.begin(), stations.end(), [&](const auto &station) {
            return station->body.gateOpen && station->agent->record().active.generation.number == generation;
        });
    }

    static constexpr std::chrono::milliseconds step{100};

    FakeClock clock;
    trust::TrustedKeys keys;
    FakeStorage hubStorage;
    std::unique_ptr<link::Hub> hub;
    std::vector<std::unique_ptr<Station>> stations;
    std::deque<Flight> flights;

private:
    std::uint64_t m_random = 0;
};

} // namespace lw::test
