// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>

#include "core/balance/line/linebalance.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace lw::jobs {

/// What is to be balanced: the line as it was at a revision of the document.
struct BalanceTask {
    model::Project project;
    balance::LineTarget target;
    balance::Limits limits;
    std::uint64_t revision = 0;
};

struct BalanceOutcome {
    Result<balance::LineBalance> balance;
    std::uint64_t revision = 0; ///< of the task: a newer document makes the outcome stale
};

/// One balance on a thread of its own. Signals come on the thread this object lives on.
class BalanceRun : public QObject
{
    Q_OBJECT

public:
    /// balance::balanceLine, or what stands in for it in tests.
    using Engine = std::function<Result<balance::LineBalance>(const model::Project &, const balance::LineTarget &,
        const balance::Limits &, const balance::Watch &, std::stop_token)>;

    explicit BalanceRun(BalanceTask task, Engine engine = balance::balanceLine, QObject *parent = nullptr);
    /// Stops the search and waits for it.
    ~BalanceRun() override;

    QFuture<BalanceOutcome> outcome() const { return m_outcome; }
    /// Ends the search soon; the outcome holds the best so far. Cancelling the future would throw that away.
    void stop() { m_thread.request_stop(); }
    /// What was told last; nothing before the first word.
    const std::optional<balance::Progress> &progress() const { return m_progress; }

signals:
    void progressed();

private:
    class Mailbox;
    void takeProgress();

    std::optional<balance::Progress> m_progress;
    std::shared_ptr<Mailbox> m_mailbox;
    QFuture<BalanceOutcome> m_outcome;
    std::jthread m_thread; ///< last: joins before what it posts to goes
};

} // namespace lw::jobs
