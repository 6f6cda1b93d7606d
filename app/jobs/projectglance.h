// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/linesketch.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/product.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lw::jobs {

/// What is worth knowing of a project before it is opened.
struct ProjectGlance {
    bool found = false;         ///< the file is there
    std::optional<Error> fault; ///< it is there, but no project can be read from it
    QDateTime changed;          ///< when the file was written last
    model::LocalText name;
    std::vector<model::LocalText> products;
    std::size_t cells = 0;
    std::uint32_t operators = 0;
    Length length{};
    double perHour = 0;           ///< of the first product
    std::optional<bool> makesTakt; ///< nothing without demand
    LineSketch sketch;            ///< of the first product
};

/// Reads the file and checks the line of its first product; on any thread. Never fails: what is wrong is in the glance.
ProjectGlance glanceAt(const QString &path);
/// On a worker thread.
QFuture<ProjectGlance> glanceLater(const QString &path);

} // namespace lw::jobs
