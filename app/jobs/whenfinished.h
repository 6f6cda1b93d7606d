// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace lw::jobs {

/// Calls take(result) on the thread of context once the future has its result: from the event loop, never at once, and
/// not at all when context is gone by then or the future was cancelled. For what QFuture::then(context, …) promises and
/// Qt 6.4 does not keep: there the context has to live until the future ends.
template<class Value, class Take>
void whenFinished(const QFuture<Value> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace lw::jobs
