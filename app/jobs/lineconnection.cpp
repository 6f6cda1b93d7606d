// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/lineconnection.h"

#include "core/base/clock.h"
#include "core/twin/localline.h"

#include <QPromise>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace lw::jobs {

namespace {
constexpr std::chrono::seconds retryInterval{1};
}

/// Where clients come from: each thread uses one of its own.
class LineConnection::Backend
{
public:
    explicit Backend(std::string address) : m_address(std::move(address)) {}
    Backend() = default;

    Result<void> startVirtual(const model::Project &project, const model::ProductId &product, const SigningKeys &keys)
    {
        auto line = twin::LocalLine::start(project, product, trusted(keys), m_clock);
        if (!line)
            return line.error();
        m_line = *std::move(line);
        return {};
    }

    Result<std::unique_ptr<link::DeliveryClient>> client()
    {
        if (m_line)
            return m_line->client();
        return link::connectToHub(m_address);
    }

private:
    SystemClock m_clock; ///< before the line that reads it
    std::unique_ptr<twin::LocalLine> m_line;
    std::string m_address;
};

/// Newest news only: a slow screen skips states, it does not queue them.
class LineConnection::Mailbox
{
public:
    Mailbox(LineConnection &owner, std::shared_ptr<Backend> backend)
        : m_owner(owner), m_thread([this, backend](const std::stop_token &stop) { follow(*backend, stop); })
    {
    }

    std::optional<wire::LineStatus> take(bool &alive)
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        alive = m_alive;
        return std::exchange(m_newest, std::nullopt);
    }

private:
    void follow(Backend &backend, const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (const auto client = backend.client()) {
                // Success means that it was stopped, failure that the hub is gone; both are told the same way.
                const Result<void> ended = (*client)->watch([this](const wire::LineStatus &status) { post(status, true); }, stop);
                Q_UNUSED(ended)
            }
            if (stop.stop_requested())
                return;
            post(std::nullopt, false);
            std::unique_lock lock(m_waitMutex);
            m_wait.wait_for(lock, stop, retryInterval, [] { return false; });
        }
    }

    void post(std::optional<wire::LineStatus> status, bool alive)
    {
        const std::lock_guard lock(m_mutex);
        if (status)
            m_newest = std::move(status);
        m_alive = alive;
        if (std::exchange(m_announced, true))
            return;
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner] { owner->takeNews(); }, Qt::QueuedConnection);
    }

    LineConnection &m_owner;
    std::mutex m_mutex;
    std::optional<wire::LineStatus> m_newest;
    bool m_alive = false;
    bool m_announced = false;
    std::mutex m_waitMutex;
    std::condition_variable_any m_wait;
    std::jthread m_thread; ///< last: joins before what it works on goes
};

Result<std::unique_ptr<LineConnection>> LineConnection::toVirtualStations(
    const model::Project &project, const model::ProductId &product, const SigningKeys &keys)
{
    auto backend = std::make_shared<Backend>();
    if (const auto started = backend->startVirtual(project, product, keys); !started)
        return started.error();
    return std::unique_ptr<LineConnection>(new LineConnection(std::move(backend)));
}

Result<std::unique_ptr<LineConnection>> LineConnection::toHub(const QString &address)
{
    const std::string text = address.toStdString();
    if (const auto client = link::connectToHub(text); !client)
        return client.error();
    return std::unique_ptr<LineConnection>(new LineConnection(std::make_shared<Backend>(text)));
}

LineConnection::LineConnection(std::shared_ptr<Backend> backend)
    : m_backend(std::move(backend)), m_mailbox(std::make_unique<Mailbox>(*this, m_backend))
{
}

LineConnection::~LineConnection()
{
    m_delivery = {}; // stops and joins
    m_mailbox.reset();
}

void LineConnection::takeNews()
{
    bool alive = false;
    if (auto news = m_mailbox->take(alive))
        m_status = std::move(news);
    if (alive != m_alive) {
        m_alive = alive;
        emit aliveChanged();
    }
    emit statusChanged();
}

Result<wire::DeliveryProgress> LineConnection::deliverTo(Backend &backend, const model::Project &project,
    const model::ProductId &product, const SigningKeys &keys, const std::stop_token &stop)
{
    auto client = backend.client();
    if (!client)
        return client.error();
    const auto status = (*client)->status();
    if (!status)
        return status.error();
    const auto order = orderFor(project, product, *status, keys);
    if (!order)
        return order.error();
    return (*client)->deliver(*order, {}, stop);
}

QFuture<Result<wire::DeliveryProgress>> LineConnection::deliver(
    const model::Project &project, const model::ProductId &product, SigningKeys keys)
{
    auto promise = std::make_shared<QPromise<Result<wire::DeliveryProgress>>>();
    promise->start();
    const auto future = promise->future();
    m_delivery = std::jthread(
        [promise, backend = m_backend, project, product, keys = std::move(keys)](const std::stop_token &stop) {
            promise->addResult(deliverTo(*backend, project, product, keys, stop));
            promise->finish();
        });
    return future;
}

void LineConnection::stopDelivery()
{
    m_delivery.request_stop();
}

} // namespace lw::jobs
