// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace lw::jobs {

/// For long work: one core stays free for the window.
unsigned workerThreads();

/// Work on a thread of its own, as those see it who only wait for it. Signals come on the thread this object lives on.
class Run : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends it soon; the outcome is the best until then. Cancelling the future would throw that away.
    virtual void stop() = 0;

signals:
    void progressed();
};

/// The newest value only: a slow reader skips some, it does not queue them.
template<class Value>
class Mailbox
{
public:
    /// True when the reader has to be told that there is something.
    bool post(Value value)
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(value);
        return !std::exchange(m_announced, true);
    }

    Value take()
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        return m_newest;
    }

private:
    std::mutex m_mutex;
    Value m_newest{};
    bool m_announced = false;
};

/// One piece of work: Progress is what it tells on the way, Outcome what it is at the end. Destruction stops it and
/// waits for it.
template<class Progress, class Outcome>
class RunOf : public Run
{
public:
    using Watch = std::function<void(const Progress &)>;
    using Work = std::function<Outcome(const Watch &, const std::stop_token &)>;

    explicit RunOf(Work work, QObject *parent = nullptr) : Run(parent)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        m_outcome = promise->future();
        m_thread = std::jthread([this, promise, work = std::move(work)](const std::stop_token &stop) {
            promise->addResult(work([this](const Progress &progress) { post(progress); }, stop));
            promise->finish();
        });
    }

    QFuture<Outcome> outcome() const { return m_outcome; }
    void stop() override { m_thread.request_stop(); }
    /// What was told last; nothing before the first word.
    const std::optional<Progress> &progress() const { return m_progress; }

private:
    void post(const Progress &progress)
    {
        if (m_mailbox.post(progress))
            QMetaObject::invokeMethod(this, [this] { takeProgress(); }, Qt::QueuedConnection);
    }

    void takeProgress()
    {
        m_progress = m_mailbox.take();
        emit progressed();
    }

    Mailbox<Progress> m_mailbox;
    std::optional<Progress> m_progress;
    QFuture<Outcome> m_outcome;
    std::jthread m_thread; ///< last: joins before what it posts to goes
};

} // namespace lw::jobs
