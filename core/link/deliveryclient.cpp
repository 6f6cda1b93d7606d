// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/deliveryclient.h"

#include "core/link/hubruntime.h"
#include "core/wire/deliverycodec.h"

namespace lw::link {
namespace {

class LocalClient final : public DeliveryClient
{
public:
    explicit LocalClient(HubRuntime &hub) : m_hub(hub) {}

    Result<wire::LineStatus> status() override { return m_hub.status(); }

    Result<wire::DeliveryProgress> deliver(const DeliveryOrder &order, const OnProgress &onProgress,
                                           std::stop_token stop) override
    {
        if (const Result<void> taken = m_hub.deliver(order); !taken)
            return taken.error();
        const trust::Digest manifest = trust::sha256(order.manifest.payload);
        wire::DeliveryProgress told;
        for (HubRuntime::News news{0, {}};;) {
            news = m_hub.waitForNews(news.version);
            const wire::DeliveryProgress &progress = news.status.delivery;
            if (progress.generation.manifest != manifest)
                return Error{Errc::Refused, "hub", "superseded by generation " + std::to_string(progress.generation.number)};
            if (progress != told && onProgress)
                onProgress(progress);
            told = progress;
            if (progress.outcome != wire::Outcome::Running)
                return told;
            if (stop.stop_requested())
                m_hub.stopDelivery(progress.generation);
        }
    }

    Result<void> watch(const OnStatus &onStatus, std::stop_token stop) override
    {
        for (HubRuntime::News news{0, {}}; !stop.stop_requested();) {
            HubRuntime::News next = m_hub.waitForNews(news.version);
            if (next.version > news.version)
                onStatus(next.status);
            news = std::move(next);
        }
        return {};
    }

private:
    HubRuntime &m_hub;
};

} // namespace

Result<DeliveryOrder> makeOrder(const std::string &line, std::span<const StationRecipe> recipes,
                                const wire::LineStatus &status, const trust::PrivateKey &approver)
{
    wire::LineManifest manifest{line, status.nextNumber, status.released.manifest, {}};
    DeliveryOrder order;
    for (const StationRecipe &entry : recipes) {
        const std::string &payload = entry.recipe.payload;
        manifest.members.push_back({entry.station, entry.stationClass, trust::sha256(payload), payload.size()});
        order.recipes.push_back(entry.recipe);
    }
    Result<trust::Envelope> sealed = trust::seal(wire::manifestType, wire::encodeManifest(manifest), approver);
    if (!sealed)
        return sealed.error();
    order.manifest = *std::move(sealed);
    return order;
}

std::unique_ptr<DeliveryClient> makeLocalClient(HubRuntime &hub)
{
    return std::make_unique<LocalClient>(hub);
}

} // namespace lw::link
