// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/linesketch.h"
#include "core/base/result.h"
#include "core/compare/payback.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace lw::jobs {

/// A line and what was found about it. Keeps what it names alive.
struct JudgedProject {
    std::shared_ptr<const model::Project> project;
    model::ProductId product;
    compare::JudgedLine line;
    LineSketch sketch;
};
using Judgement = std::shared_ptr<const JudgedProject>;

/// Checks the line of that product, or of its first product when it has no such; on any thread.
Judgement judgeLine(model::Project project, const model::ProductId &product);
/// The same with the check that was made already; report: of this project.
Judgement judgeLine(model::Project project, const takt::LineReport &report);

/// On a worker thread.
QFuture<Judgement> judgeLater(model::Project project, const model::ProductId &product);
/// The line of a project file, on a worker thread. Errors: those of store::openProject; BadValue when its amounts are in
/// another currency.
QFuture<Result<Judgement>> judgeFile(const QString &path, const model::ProductId &product, const std::string &currency);

} // namespace lw::jobs
