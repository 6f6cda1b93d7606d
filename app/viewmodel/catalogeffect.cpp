// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogeffect.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/text/problemtext.h"
#include "core/model/lookup.h"
#include "core/model/names.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>

namespace lw::viewmodel {

namespace {

const Column<EffectFigure> figureColumns[] = {
    {"key", [](const EffectFigure &row) { return QVariant(row.key); }},
    {"label", [](const EffectFigure &row) { return QVariant(row.label); }},
    {"before", [](const EffectFigure &row) { return QVariant(row.before); }},
    {"after", [](const EffectFigure &row) { return QVariant(row.after); }},
    {"tone", [](const EffectFigure &row) { return QVariant(row.tone); }},
};

const Column<EffectProblem> problemColumns[] = {
    {"key", [](const EffectProblem &row) { return QVariant(row.key); }},
    {"text", [](const EffectProblem &row) { return QVariant(row.text); }},
    {"gained", [](const EffectProblem &row) { return QVariant(row.gained); }},
    {"tone", [](const EffectProblem &row) { return QVariant(row.tone); }},
};

/// A figure read from a report, how it is written, and which way is better.
struct Measure {
    const char *key;
    QString label;
    double (*value)(const takt::LineReport &);
    std::function<QString(const takt::LineReport &)> text;
    bool more; ///< is better
};

double marginOf(const takt::LineReport &report)
{
    return report.takt ? seconds(*report.takt - report.lineCycle) : 0;
}

std::vector<Measure> measures(const std::string &currency)
{
    using Report = takt::LineReport;
    return {{"cycle", CatalogEffect::tr("Line cycle"), [](const Report &r) { return seconds(r.lineCycle); },
                [](const Report &r) { return text::secondsText(r.lineCycle); }, false},
        {"margin", CatalogEffect::tr("Margin to takt"), marginOf,
            [](const Report &r) { return r.takt ? text::withUnit(marginOf(r), 2, QStringLiteral("s")) : text::none(); }, true},
        {"throughput", CatalogEffect::tr("Throughput"), [](const Report &r) { return r.throughputPerHour; },
            [](const Report &r) { return text::perHourText(r.throughputPerHour); }, true},
        {"effective", CatalogEffect::tr("With stops and rejects"), [](const Report &r) { return seconds(r.effectiveLineCycle); },
            [](const Report &r) { return text::secondsText(r.effectiveLineCycle); }, false},
        {"length", CatalogEffect::tr("Length"), [](const Report &r) { return metres(r.length); },
            [](const Report &r) { return text::metresText(r.length); }, false},
        {"operators", CatalogEffect::tr("Operators"), [](const Report &r) { return static_cast<double>(r.operators); },
            [](const Report &r) { return text::number(r.operators, 0); }, false},
        {"power", CatalogEffect::tr("Power"), [](const Report &r) { return r.powerW; }, [](const Report &r) { return text::powerText(r.powerW); }, false},
        {"capital", CatalogEffect::tr("Capital"), [](const Report &r) { return static_cast<double>(r.capital.minor); },
            [currency](const Report &r) { return text::moneyText(r.capital, currency); }, false}};
}

/// Problems by what and where; their figures may differ from one check to the next.
using Place = std::tuple<model::ProblemCode, model::Subject>;
using Found = std::map<Place, std::vector<const model::Problem *>>;

Found byPlace(const takt::LineReport &report)
{
    Found found;
    for (const model::Problem &problem : report.problems)
        found[{problem.code, problem.subject}].push_back(&problem);
    return found;
}

/// Those of the first that the second has not.
void collectMissing(const Found &some, const Found &other, bool gained, const model::Project &project, std::vector<EffectProblem> &rows)
{
    for (const auto &[place, problems] : some) {
        const auto known = other.find(place);
        const std::size_t had = known == other.end() ? 0 : known->second.size();
        for (std::size_t i = had; i < problems.size(); ++i) {
            const Tone worse = problems[i]->severity == model::Severity::Error ? Tone::Critical
                : problems[i]->severity == model::Severity::Warning           ? Tone::Warning
                                                                              : Tone::Neutral;
            const text::ProblemText words = text::describe(*problems[i], project);
            rows.push_back({.key = QStringLiteral("%1 %2 %3 %4").arg(gained ? QStringLiteral("+") : QStringLiteral("-"),
                                QLatin1String(model::problemCodeName(problems[i]->code)), text::fromUtf8(problems[i]->subject.id)).arg(i),
                .text = words.where.isEmpty() ? words.what : words.where + QStringLiteral(": ") + words.what,
                .gained = gained,
                .tone = static_cast<int>(gained ? worse : Tone::Good)});
        }
    }
}

} // namespace

EffectFigureList::EffectFigureList(QObject *parent) : RowModel(parent), m_rows(*this, figureColumns) {}

EffectProblemList::EffectProblemList(QObject *parent) : RowModel(parent), m_rows(*this, problemColumns) {}

CatalogEffect::CatalogEffect(const Context &context, QObject *parent) : QObject(parent), m_context(context) {}

QString CatalogEffect::title() const
{
    const model::Product *product = model::find(m_context.document.project(), m_context.document.product());
    return product ? tr("Effect on %1").arg(text::fromUtf8(product->id.value)) : tr("Effect on the line");
}

Result<void> CatalogEffect::show(const model::Edit &edit)
{
    model::Project next = m_context.document.project();
    if (const auto applied = model::applyEdit(next, edit); !applied) {
        showPresent();
        return applied.error();
    }
    showAgainst(takt::checkLine(next, m_context.document.product()), others(next));
    return {};
}

std::vector<EffectFigure> CatalogEffect::others(const model::Project &next) const
{
    const model::Project &project = m_context.document.project();
    std::vector<EffectFigure> rows;
    for (const model::Product &product : project.products) {
        if (product.id == m_context.document.product())
            continue;
        const Duration before = takt::checkLine(project, product.id).lineCycle;
        const Duration after = takt::checkLine(next, product.id).lineCycle;
        if (before != after)
            rows.push_back({.key = QStringLiteral("cycle ") + text::fromUtf8(product.id.value),
                .label = tr("Line cycle, %1").arg(text::localized(product.name)),
                .before = text::secondsText(before),
                .after = text::secondsText(after),
                .tone = static_cast<int>(after < before ? Tone::Good : Tone::Critical)});
    }
    return rows;
}

void CatalogEffect::showFigures(const takt::LineReport &now, const takt::LineReport *next, std::vector<EffectFigure> others)
{
    std::vector<EffectFigure> rows;
    for (const Measure &measure : measures(m_context.document.project().header.currency)) {
        EffectFigure row{.key = QLatin1String(measure.key), .label = measure.label, .before = measure.text(now), .after = {}};
        const double difference = next ? measure.value(*next) - measure.value(now) : 0;
        if (next && measure.text(*next) != row.before) {
            row.after = measure.text(*next);
            row.tone = static_cast<int>((difference > 0) == measure.more ? Tone::Good : Tone::Critical);
        }
        rows.push_back(std::move(row));
        if (rows.size() == 1) // beside the cycle of the product that is shown
            std::move(others.begin(), others.end(), std::back_inserter(rows));
    }
    m_figures.setFigures(std::move(rows));
}

void CatalogEffect::showProblems(const takt::LineReport &now, const takt::LineReport *next)
{
    std::vector<EffectProblem> rows;
    if (next) {
        const Found before = byPlace(now);
        const Found after = byPlace(*next);
        collectMissing(after, before, true, m_context.document.project(), rows);
        collectMissing(before, after, false, m_context.document.project(), rows);
    }
    m_problems.setProblems(std::move(rows));
}

void CatalogEffect::showPresent()
{
    const takt::LineReport &now = m_context.document.report();
    showFigures(now, nullptr, {});
    showProblems(now, nullptr);
    m_active = false;
    m_summary = tr("While a value is being written, what it would do to the line is shown here, before it is taken over.");
    m_tone = static_cast<int>(Tone::Neutral);
    emit changed();
}

void CatalogEffect::showAgainst(const takt::LineReport &report, std::vector<EffectFigure> others)
{
    const takt::LineReport &now = m_context.document.report();
    showFigures(now, &report, std::move(others));
    showProblems(now, &report);
    m_active = true;
    const Duration change = report.lineCycle - now.lineCycle;
    if (change == Duration::zero())
        m_summary = tr("The line cycle stays at %1.").arg(text::secondsText(now.lineCycle));
    else if (change < Duration::zero())
        m_summary = tr("The line cycle falls by %1 to %2.").arg(text::secondsText(-change), text::secondsText(report.lineCycle));
    else
        m_summary = tr("The line cycle rises by %1 to %2.").arg(text::secondsText(change), text::secondsText(report.lineCycle));
    if (now.makesTakt() != report.makesTakt() && report.takt)
        m_summary += QLatin1Char(' ') + (report.makesTakt() ? tr("It makes takt then.") : tr("It does not make takt any more."));
    m_tone = static_cast<int>(change < Duration::zero() ? Tone::Good : change > Duration::zero() ? report.makesTakt() ? Tone::Warning : Tone::Critical : Tone::Neutral);
    emit changed();
}

} // namespace lw::viewmodel
