// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatecomparison.h"

#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace lw::viewmodel {

namespace {

using Kind = jobs::Variant::Kind;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString variantName(const jobs::Variant &variant)
{
    switch (variant.kind) {
    case Kind::File: return fileName(variant.path);
    case Kind::NoStops: return SimulateComparison::tr("Nothing ever fails");
    case Kind::OneRepairer: return SimulateComparison::tr("Repair crew of one");
    case Kind::MorePlaces: return SimulateComparison::tr("One buffer place more everywhere");
    case Kind::OtherOrder: return SimulateComparison::tr("The other order of products");
    }
    return {};
}

Effect effectOf(const jobs::VariantResult &result)
{
    Effect effect{.key = QString::number(static_cast<int>(result.variant.kind)) + result.variant.path,
        .label = variantName(result.variant)};
    if (result.error) {
        effect.tried = false;
        effect.tone = Tone::Warning;
        effect.total = effect.change = text::none();
        effect.words = text::sentence(*result.error);
        return effect;
    }
    const simulate::Estimate &difference = result.comparison.difference;
    effect.mean = difference.mean;
    effect.halfWidth = difference.halfWidth;
    effect.total = rateText(result.comparison.second);
    effect.change = changeText(difference);
    effect.words = differenceWords(difference);
    effect.tone = !isCertain(difference) ? Tone::Neutral : difference.mean > 0 ? Tone::Good : Tone::Warning;
    return effect;
}

} // namespace

bool SimulateComparison::hasSavedFile() const
{
    return !context().document.path().isEmpty();
}

QString SimulateComparison::otherFile() const
{
    return fileName(m_otherPath);
}

QString SimulateComparison::base() const
{
    if (phase() != Phase::Shown)
        return {};
    const auto &variants = std::get<jobs::VariantReport>(*report()).variants;
    const auto done = std::ranges::find_if(variants, [](const jobs::VariantResult &result) { return !result.error; });
    return done == variants.end() ? QString() : rateText(done->comparison.first);
}

void SimulateComparison::setOtherFile(const QUrl &file)
{
    m_otherPath = file.toLocalFile();
    emit changed();
}

void SimulateComparison::clearOtherFile()
{
    m_otherPath.clear();
    emit changed();
}

std::vector<jobs::Variant> SimulateComparison::variants() const
{
    std::vector<jobs::Variant> variants;
    if (m_savedFile && hasSavedFile())
        variants.push_back({Kind::File, context().document.path()});
    if (!m_otherPath.isEmpty())
        variants.push_back({Kind::File, m_otherPath});
    if (m_noStops)
        variants.push_back({Kind::NoStops, {}});
    if (m_oneRepairer)
        variants.push_back({Kind::OneRepairer, {}});
    if (m_morePlaces)
        variants.push_back({Kind::MorePlaces, {}});
    if (m_otherOrder && options().isMixed())
        variants.push_back({Kind::OtherOrder, {}});
    return variants;
}

SimulateExperiment::Words SimulateComparison::describe(const jobs::ExperimentReport &report) const
{
    const auto &variants = std::get<jobs::VariantReport>(report).variants;
    const auto weight = [](const jobs::VariantResult &result) {
        return result.error || !isCertain(result.comparison.difference) ? 0 : std::abs(result.comparison.difference.mean);
    };
    const auto most = std::ranges::max_element(variants, {}, weight);
    if (most == variants.end() || weight(*most) == 0)
        return {tr("None of it makes a difference that can be told"), Tone::Neutral};
    const auto &comparison = most->comparison;
    return {tr("%1 makes the largest difference: %2 instead of %3")
                .arg(variantName(most->variant), rateText(comparison.second), rateText(comparison.first)),
        comparison.difference.mean > 0 ? Tone::Good : Tone::Warning};
}

bool SimulateComparison::wasStopped(const jobs::ExperimentReport &report) const
{
    return std::get<jobs::VariantReport>(report).stopped;
}

void SimulateComparison::refreshLists(const jobs::ExperimentReport *report)
{
    std::vector<Effect> effects;
    if (report)
        for (const jobs::VariantResult &result : std::get<jobs::VariantReport>(*report).variants)
            effects.push_back(effectOf(result));
    m_effects.setEffects(std::move(effects));
}

} // namespace lw::viewmodel
