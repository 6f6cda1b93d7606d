// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/linejudging.h"

#include "core/model/lookup.h"
#include "core/store/projectfile.h"
#include "core/takt/linecheck.h"

#include <QtConcurrentRun>

namespace lw::jobs {

namespace {

model::ProductId productOf(const model::Project &project, const model::ProductId &wanted)
{
    if (model::find(project, wanted) || project.products.empty())
        return wanted;
    return project.products.front().id;
}

} // namespace

Judgement judgeLine(model::Project project, const takt::LineReport &report)
{
    auto kept = std::make_shared<const model::Project>(std::move(project));
    return std::make_shared<const JudgedProject>(
        JudgedProject{kept, report.product, compare::judge(*kept, report), sketchOf(*kept, report)});
}

Judgement judgeLine(model::Project project, const model::ProductId &product)
{
    const takt::LineReport report = takt::checkLine(project, productOf(project, product));
    return judgeLine(std::move(project), report);
}

QFuture<Judgement> judgeLater(model::Project project, const model::ProductId &product)
{
    return QtConcurrent::run([project = std::move(project), product] { return judgeLine(project, product); });
}

QFuture<Result<Judgement>> judgeFile(const QString &path, const model::ProductId &product, const std::string &currency)
{
    return QtConcurrent::run([path, product, currency]() -> Result<Judgement> {
        Result<store::OpenedProject> opened = store::openProject(path);
        if (!opened)
            return opened.error();
        if (opened->project.header.currency != currency)
            return Error{.code = Errc::BadValue, .subject = "header.currency", .detail = opened->project.header.currency,
                .file = path.toStdString()};
        return judgeLine(std::move(opened->project), product);
    });
}

} // namespace lw::jobs
