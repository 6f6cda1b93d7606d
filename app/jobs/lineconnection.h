// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include "app/jobs/recipesigning.h"
#include "core/model/project.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace lw::jobs {

/// The stations of a line as a hub knows them, followed on a thread of its own, and deliveries to them. Signals come on
/// the thread this object lives on. A hub that cannot be reached is asked again every second.
class LineConnection : public QObject
{
    Q_OBJECT

public:
    /// A hub and virtual stations inside this program, with the heads that the setup of the product plans.
    /// Errors: those of twin::LocalLine::start.
    static Result<std::unique_ptr<LineConnection>> toVirtualStations(
        const model::Project &project, const model::ProductId &product, const SigningKeys &keys);
    /// BadValue when the address is no unix-domain socket.
    static Result<std::unique_ptr<LineConnection>> toHub(const QString &address);
    /// Stops a delivery under way and waits for it.
    ~LineConnection() override;

    /// What the hub said last; nothing before its first word.
    const std::optional<wire::LineStatus> &status() const { return m_status; }
    /// The hub answers now. When it does not, status() is what was last known.
    bool alive() const { return m_alive; }

    /// Derives, signs and delivers the recipes; the future holds the outcome. Progress shows in status().delivery.
    /// One at a time. Stopping gives up before the line switches; after that the outcome is told as it is.
    QFuture<Result<wire::DeliveryProgress>> deliver(
        const model::Project &project, const model::ProductId &product, SigningKeys keys);
    void stopDelivery();

signals:
    void statusChanged();
    void aliveChanged();

private:
    class Backend;
    class Mailbox;
    explicit LineConnection(std::shared_ptr<Backend> backend);
    static Result<wire::DeliveryProgress> deliverTo(Backend &backend, const model::Project &project,
        const model::ProductId &product, const SigningKeys &keys, const std::stop_token &stop);
    void takeNews();

    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<Mailbox> m_mailbox;
    std::optional<wire::LineStatus> m_status;
    bool m_alive = false;
    std::jthread m_delivery; ///< joined, not pooled: what the crypto library keeps per thread ends with it
};

} // namespace lw::jobs
