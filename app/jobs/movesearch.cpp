// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/movesearch.h"

#include <QtConcurrentRun>

namespace lw::jobs {

QFuture<std::optional<Move>> findBestMove(
    model::Project project, model::ProductId product, std::uint64_t revision, std::stop_token stop)
{
    return QtConcurrent::run(
        [project = std::move(project), product = std::move(product), revision, stop = std::move(stop)]() -> std::optional<Move> {
            std::optional<balance::NextMove> next = balance::nextBestMove(project, product, stop);
            if (!next)
                return std::nullopt;
            return Move{*std::move(next), revision};
        });
}

} // namespace lw::jobs
