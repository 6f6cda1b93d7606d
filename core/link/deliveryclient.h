// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trust/envelope.h"
#include "core/wire/deliveryprogress.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace lw::link {

/// Everything a hub needs to switch a line: the signed manifest and the signed recipe of each member.
struct DeliveryOrder {
    trust::Envelope manifest;             ///< type wire::manifestType, signed with the release role
    std::vector<trust::Envelope> recipes; ///< type wire::recipeType; matched to members by SHA-256 of the payload
};

/// One station's recipe, sealed, on its way into an order.
struct StationRecipe {
    model::CellId station;
    std::string stationClass; ///< cell type id
    trust::Envelope recipe;
};

/// Makes the manifest of the line's next generation from what the hub reports, and signs it.
Result<DeliveryOrder> makeOrder(const std::string &line, std::span<const StationRecipe> recipes,
                                const wire::LineStatus &status, const trust::PrivateKey &approver);

/// Asks a hub, in this process or in another one, from any thread. Calls block; none needs an event loop.
class DeliveryClient
{
public:
    using OnProgress = std::function<void(const wire::DeliveryProgress &)>;
    using OnStatus = std::function<void(const wire::LineStatus &)>;

    virtual ~DeliveryClient() = default;

    /// The line now. ConnectionFailed when the hub cannot be reached.
    virtual Result<wire::LineStatus> status() = 0;

    /// Hands the order over and returns when its outcome is no longer Running; progress comes on the calling thread,
    /// on every change. Stopping asks the hub to give up: before the decision the line then stays as it was, after
    /// it the outcome is told as it is. Sent is not accepted: only Outcome::Delivered means that every station
    /// echoed its id, the generation and the digest. Error Refused: the hub itself did not take the order.
    virtual Result<wire::DeliveryProgress> deliver(const DeliveryOrder &order, const OnProgress &onProgress,
                                                   std::stop_token stop) = 0;

    /// Tells the line's state now and on every change until stopped (success) or the hub is gone (ConnectionFailed).
    virtual Result<void> watch(const OnStatus &onStatus, std::stop_token stop) = 0;
};

class HubRuntime;

/// A client of a hub in this process; the hub must outlive it.
std::unique_ptr<DeliveryClient> makeLocalClient(HubRuntime &hub);

/// A client of the hub at an address such as "unix:/run/user/1000/linewright/hub.sock". BadValue when it is not a
/// unix-domain socket: network listeners need mutual TLS.
Result<std::unique_ptr<DeliveryClient>> connectToHub(const std::string &address);

/// "unix:$XDG_RUNTIME_DIR/linewright/hub.sock", else "unix:/tmp/linewright-UID/hub.sock".
std::string defaultHubAddress();

} // namespace lw::link
