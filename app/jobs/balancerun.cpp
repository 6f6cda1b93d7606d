// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/balancerun.h"

#include <QPromise>

#include <mutex>

namespace lw::jobs {

/// The newest progress only: a slow screen skips some, it does not queue them.
class BalanceRun::Mailbox
{
public:
    explicit Mailbox(BalanceRun &owner) : m_owner(owner) {}

    void post(const balance::Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_newest = progress;
        if (std::exchange(m_announced, true))
            return;
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner] { owner->takeProgress(); }, Qt::QueuedConnection);
    }

    balance::Progress take()
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        return m_newest;
    }

private:
    BalanceRun &m_owner;
    std::mutex m_mutex;
    balance::Progress m_newest;
    bool m_announced = false;
};

BalanceRun::BalanceRun(BalanceTask task, Engine engine, QObject *parent)
    : QObject(parent), m_mailbox(std::make_shared<Mailbox>(*this))
{
    auto promise = std::make_shared<QPromise<BalanceOutcome>>();
    promise->start();
    m_outcome = promise->future();
    m_thread = std::jthread([promise, mailbox = m_mailbox, task = std::move(task), engine = std::move(engine)](
                                const std::stop_token &stop) {
        const auto watch = [&mailbox](const balance::Progress &progress) { mailbox->post(progress); };
        promise->addResult(BalanceOutcome{engine(task.project, task.target, task.limits, watch, stop), task.revision});
        promise->finish();
    });
}

BalanceRun::~BalanceRun() = default;

void BalanceRun::takeProgress()
{
    m_progress = m_mailbox->take();
    emit progressed();
}

} // namespace lw::jobs
