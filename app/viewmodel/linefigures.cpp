// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/linefigures.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/load.h"

namespace lw::viewmodel {

namespace {

const takt::CellReport *bottleneck(const session::Document &document)
{
    const takt::LineReport &report = document.report();
    return report.bottleneck ? &report.cells.at(*report.bottleneck) : nullptr;
}

} // namespace

LineFigures::LineFigures(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.document, &session::Document::changed, this, &LineFigures::changed);
    connect(&context.document, &session::Document::productChanged, this, &LineFigures::changed);
    connect(&context.language, &text::LanguageSwitch::changed, this, &LineFigures::changed);
}

QString LineFigures::takt() const
{
    const auto &takt = m_context.document.report().takt;
    return takt ? text::secondsText(*takt) : text::none();
}

QString LineFigures::lineCycle() const
{
    const takt::LineReport &report = m_context.document.report();
    return report.bottleneck ? text::secondsText(report.lineCycle) : text::none();
}

QString LineFigures::throughput() const
{
    const takt::LineReport &report = m_context.document.report();
    return report.bottleneck ? text::perHourText(report.throughputPerHour) : text::none();
}

QString LineFigures::verdict() const
{
    const takt::LineReport &report = m_context.document.report();
    if (!report.bottleneck)
        return tr("No cells yet");
    if (!report.takt)
        return tr("No demand");
    if (report.makesTakt())
        return tr("Makes takt");
    return tr("Over takt by %1").arg(text::secondsText(report.lineCycle - *report.takt));
}

int LineFigures::verdictTone() const
{
    const takt::LineReport &report = m_context.document.report();
    if (!report.bottleneck || !report.takt)
        return static_cast<int>(Tone::Neutral);
    return static_cast<int>(report.makesTakt() ? Tone::Good : Tone::Critical);
}

bool LineFigures::makesTakt() const
{
    return m_context.document.report().makesTakt();
}

QString LineFigures::bottleneckCell() const
{
    const takt::CellReport *cell = bottleneck(m_context.document);
    return cell ? text::fromUtf8(cell->cell.value) : QString();
}

QString LineFigures::bottleneckCycle() const
{
    const takt::CellReport *cell = bottleneck(m_context.document);
    return cell ? text::secondsText(cell->cyclePerCopy) : text::none();
}

QString LineFigures::bottleneckLoad() const
{
    const takt::CellReport *cell = bottleneck(m_context.document);
    const auto &takt = m_context.document.report().takt;
    return cell && takt && takt->count() > 0 ? text::percentText(seconds(cell->cyclePerCopy) / seconds(*takt)) : QString();
}

int LineFigures::bottleneckTone() const
{
    const takt::CellReport *cell = bottleneck(m_context.document);
    return static_cast<int>(cell ? loadTone(*cell, m_context.document.report()) : Tone::Neutral);
}

QString LineFigures::balance() const
{
    const takt::LineReport &report = m_context.document.report();
    return report.bottleneck ? text::percentText(report.balanceEfficiency, 1) : text::none();
}

QString LineFigures::length() const
{
    return text::metresText(m_context.document.report().length);
}

QString LineFigures::operators() const
{
    return text::number(m_context.document.report().operators, 0);
}

QString LineFigures::summary() const
{
    const model::Project &project = m_context.document.project();
    return tr("%1 cells · %2 heads · %3")
        .arg(text::number(static_cast<double>(project.frame.cells.size()), 0),
            text::number(static_cast<double>(project.frame.heads.size()), 0), length());
}

void LineFigures::selectBottleneck()
{
    if (const takt::CellReport *cell = bottleneck(m_context.document))
        m_context.selection.set({cell->cell});
}

} // namespace lw::viewmodel
