// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/plainfile.h"

#include <QByteArray>

namespace lw::cli {

/// A balance of a public instance, with the bound of its objective: stations, time units, or their product.
struct PlainReport {
    const PlainFile &file;
    const balance::PlainTarget &target;
    const balance::PlainBalance &balance;
    std::optional<balance::Ticks> bound; ///< none for feasibility
};

/// As a JSON object: objective, stations and cycle (null when nothing was found), lower_bound, status, nodes, seconds,
/// assignment (number of the task → number of the station, both from 1), and when infeasible reasons [kind, operations,
/// text]. Times are in the unit of the file.
QByteArray plainJson(const PlainReport &report);

/// For people at a terminal: the answer, its figures, and a line per station.
QString plainTable(const PlainReport &report);

} // namespace lw::cli
