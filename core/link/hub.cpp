// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/hub.h"

#include "core/wire/deliverycodec.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <set>

namespace lw::link {
namespace {

constexpr std::string_view recordName = "hub";

std::uint64_t systemRandom()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

/// A random UUID (RFC 9562, version 4).
std::string makeUuid(std::uint64_t high, std::uint64_t low)
{
    high = (high & 0xffffffffffff0fffU) | 0x4000U;
    low = (low & 0x3fffffffffffffffU) | 0x8000000000000000U;
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%012llx", static_cast<unsigned>(high >> 32U),
                  static_cast<unsigned>(high >> 16U) & 0xffffU, static_cast<unsigned>(high) & 0xffffU,
                  static_cast<unsigned>(low >> 48U), static_cast<unsigned long long>(low & 0xffffffffffffU));
    return text;
}

/// "hub", "recipe C02": who refused what.
Error refusal(std::string what, const std::string &which)
{
    return Error{Errc::Refused, "hub", std::move(what) + ' ' + which};
}

} // namespace

Hub::Hub(Storage &storage, const trust::TrustedKeys &keys, const Clock &clock, HubOptions options)
    : m_storage(storage), m_keys(keys), m_clock(clock), m_options(std::move(options))
{
    if (!m_options.random)
        m_options.random = systemRandom;
}

Result<void> Hub::start()
{
    const Result<std::optional<std::string>> bytes = m_storage.read(recordName);
    if (!bytes)
        return bytes.error();
    if (!*bytes) {
        wire::HubRecord first;
        first.hub = makeUuid(m_options.random(), m_options.random());
        return store(std::move(first));
    }
    Result<wire::HubRecord> record = wire::decodeHubRecord(**bytes);
    if (!record)
        return record.error();
    m_record = *std::move(record);
    return resume();
}

Result<void> Hub::resume()
{
    if (m_record.manifest.empty() || m_record.ballot == wire::Ballot{})
        return {};
    Result<wire::LineManifest> manifest = wire::decodeManifest(m_record.manifest);
    if (!manifest)
        return manifest.error();
    m_manifest = m_record.manifest;
    Activation activation = makeActivation(m_record.ballot, {manifest->generation, trust::sha256(m_manifest)},
                                           manifest->members.size());
    activation.decision = m_record.decision;
    activation.reopen = m_record.reopen;
    activation.released = m_record.release;
    m_delivery.emplace(*std::move(manifest), std::move(activation), m_record.confirmed, m_clock, m_options.deadlines,
                       *this);
    return {};
}

Result<void> Hub::store(wire::HubRecord next)
{
    if (const Result<void> stored = m_storage.write(recordName, wire::encodeHubRecord(next)); !stored)
        return stored.error();
    m_record = std::move(next);
    return {};
}

wire::Ballot Hub::nextBallot()
{
    std::uint64_t seen = m_record.counter;
    for (const auto &[id, station] : m_stations)
        seen = std::max(seen, station.report.promised.counter);
    return {seen + 1, m_record.hub, m_options.random()};
}

Result<void> Hub::record(const Activation &activation, bool confirmed)
{
    wire::HubRecord next = m_record;
    next.counter = std::max(next.counter, activation.ballot.counter);
    next.manifest = m_manifest;
    next.ballot = activation.ballot;
    next.decision = activation.decision;
    next.reopen = activation.reopen;
    next.release = activation.released;
    next.confirmed = confirmed;
    if (confirmed)
        next.released = activation.generation;
    return next == m_record ? Result<void>() : store(std::move(next));
}

std::optional<wire::Reason> Hub::connected(const wire::Report &report)
{
    Station &station = m_stations[report.station];
    if (station.connected)
        return wire::Reason{wire::RefusalCode::AlreadyConnected, {{"station", report.station.value}}, true};
    station.connected = true;
    if (m_delivery)
        m_delivery->connected(report.station);
    received(report.station, report);
    return {};
}

void Hub::disconnected(const model::CellId &station)
{
    m_stations[station].connected = false;
    if (m_delivery)
        m_delivery->disconnected(station);
}

void Hub::received(const model::CellId &station, const wire::StationMessage &message)
{
    if (const wire::Report *report = std::get_if<wire::Report>(&message)) {
        if (report->station != station)
            return; // a stream speaks for one station only
        m_stations[station].report = *report;
    }
    if (m_delivery)
        m_delivery->received(station, message);
}

Result<wire::LineManifest> Hub::judge(const trust::Envelope &envelope) const
{
    if (envelope.type != wire::manifestType)
        return refusal("manifest", envelope.type);
    if (const Result<void> trusted = m_keys.verify(envelope, trust::Role::Release); !trusted)
        return trusted.error();
    Result<wire::LineManifest> manifest = wire::decodeManifest(envelope.payload);
    if (!manifest)
        return manifest;
    if (!m_record.line.empty() && manifest->line != m_record.line)
        return refusal("line", m_record.line);
    if (manifest->generation <= m_record.released.number)
        return refusal("generation", std::to_string(m_record.released.number));
    std::set<model::CellId> seen;
    for (const wire::Member &member : manifest->members)
        if (!seen.insert(member.station).second)
            return refusal("member", member.station.value);
    return manifest;
}

Result<std::vector<trust::Envelope>> Hub::matchRecipes(const wire::LineManifest &manifest,
                                                       const std::vector<trust::Envelope> &recipes) const
{
    std::map<trust::Digest, const trust::Envelope *> byDigest;
    for (const trust::Envelope &recipe : recipes)
        byDigest.emplace(trust::sha256(recipe.payload), &recipe);
    std::vector<trust::Envelope> matched;
    for (const wire::Member &member : manifest.members) {
        const auto found = byDigest.find(member.recipe);
        if (found == byDigest.end() || found->second->payload.size() != member.size
            || found->second->type != wire::recipeType || member.size > wire::recipeSizeLimit)
            return refusal("recipe", member.station.value);
        if (const Result<void> trusted = m_keys.verify(*found->second, trust::Role::Recipe); !trusted)
            return trusted.error();
        matched.push_back(*found->second);
    }
    return matched;
}

Result<void> Hub::deliver(DeliveryOrder order)
{
    if (m_delivery && m_delivery->outcome() == wire::Outcome::Running)
        return refusal("busy", std::to_string(m_delivery->generation().number));
    Result<wire::LineManifest> manifest = judge(order.manifest);
    if (!manifest)
        return manifest.error();
    Result<std::vector<trust::Envelope>> recipes = matchRecipes(*manifest, order.recipes);
    if (!recipes)
        return recipes.error();
    order.recipes = *std::move(recipes);
    if (m_record.line.empty()) {
        wire::HubRecord named = m_record;
        named.line = manifest->line;
        if (const Result<void> stored = store(std::move(named)); !stored)
            return stored.error();
    }
    m_manifest = order.manifest.payload;
    m_delivery.emplace(*std::move(manifest), std::move(order), m_clock, m_options.deadlines, *this);
    for (const auto &[id, station] : m_stations) {
        if (!station.connected)
            continue;
        m_delivery->connected(id);
        m_delivery->received(id, station.report);
    }
    return {};
}

void Hub::stop(const wire::Generation &generation)
{
    if (m_delivery && m_delivery->generation() == generation)
        m_delivery->stop();
}

std::vector<Outgoing> Hub::tick()
{
    return m_delivery ? m_delivery->tick() : std::vector<Outgoing>();
}

std::uint64_t Hub::nextNumber() const
{
    std::uint64_t highest = m_record.released.number;
    for (const auto &[id, station] : m_stations)
        highest = std::max(highest, station.report.highestReleased);
    if (m_delivery && m_delivery->committed())
        highest = std::max(highest, m_delivery->generation().number);
    return highest + 1;
}

wire::LineStatus Hub::status() const
{
    wire::LineStatus status;
    status.line = m_record.line;
    status.released = m_record.released;
    status.nextNumber = nextNumber();
    for (const auto &[id, station] : m_stations)
        status.stations.push_back({station.connected, station.report});
    if (m_delivery)
        status.delivery = m_delivery->progress();
    return status;
}

} // namespace lw::link
