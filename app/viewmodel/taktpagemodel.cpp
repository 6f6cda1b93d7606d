// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/taktpagemodel.h"

#include "app/session/document.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/inspectorlists.h"
#include "app/viewmodel/projectfields.h"
#include "core/model/lookup.h"

namespace lw::viewmodel {

namespace {

Figure figure(const char *key, const QString &label, const QString &value, const QString &note = {}, Tone tone = Tone::Neutral)
{
    return {.key = QLatin1String(key), .label = label, .value = value, .note = note, .tone = tone, .share = 0};
}

QString wholeSeconds(Duration time)
{
    return text::secondsText(time, 0);
}

/// From shifts to takt, one step a line, each with the sum it comes from.
std::vector<Figure> derivationOf(const model::Project &project, const takt::LineReport &report)
{
    const model::Calendar &calendar = project.calendar;
    Duration shifts{};
    Duration breaks{};
    for (const model::Shift &shift : calendar.shifts) {
        shifts += shift.length;
        breaks += shift.breaks;
    }
    const Duration available = model::availablePerDay(calendar);
    const Duration planned = fromSeconds(seconds(available) * calendar.plannedAvailability);
    double units = 0;
    for (const model::Demand &demand : project.demands)
        units += demand.unitsPerDay;
    return {figure("shifts", TaktPageModel::tr("Shifts"), text::hoursAndMinutes(shifts),
                TaktPageModel::tr("%n shift(s) a day", nullptr, static_cast<int>(calendar.shifts.size()))),
        figure("breaks", TaktPageModel::tr("Breaks"), QStringLiteral("− ") + text::hoursAndMinutes(breaks)),
        figure("available", TaktPageModel::tr("Available"), wholeSeconds(available), text::hoursAndMinutes(available)),
        figure("planned", TaktPageModel::tr("Planned availability"), QStringLiteral("× ") + text::percentText(calendar.plannedAvailability, 1),
            QStringLiteral("= ") + wholeSeconds(planned)),
        figure("demand", TaktPageModel::tr("Demand of all products"), text::number(units, 0), TaktPageModel::tr("units per day")),
        figure("takt", TaktPageModel::tr("Takt"), report.takt ? text::secondsText(*report.takt) : text::none(),
            units > 0 ? wholeSeconds(planned) + QStringLiteral(" ÷ ") + text::number(units, 0) : TaktPageModel::tr("No demand, no takt"),
            Tone::Accent)};
}

/// Losses of all cells, largest share first by their fixed order; shares are of all cell time at the effective cycle.
std::vector<Figure> lossesOf(const takt::LineReport &report)
{
    takt::Losses sum;
    Duration whole{};
    for (const takt::CellReport &cell : report.cells) {
        sum.index += cell.losses.index;
        sum.headWait += cell.losses.headWait;
        sum.zoneConflict += cell.losses.zoneConflict;
        sum.imbalance += cell.losses.imbalance;
        sum.availability += cell.losses.availability;
        sum.quality += cell.losses.quality;
        whole += cell.effectiveCycle + cell.losses.imbalance;
    }
    const auto loss = [&](const char *key, const QString &label, Duration time) {
        Figure made = figure(key, label, text::secondsText(time));
        made.share = whole.count() > 0 ? seconds(time) / seconds(whole) : 0;
        made.note = text::percentText(made.share, 1);
        return made;
    };
    return {loss("index", TaktPageModel::tr("Index"), sum.index),
        loss("head-wait", TaktPageModel::tr("Waiting for a head"), sum.headWait),
        loss("zone", TaktPageModel::tr("Zone conflict"), sum.zoneConflict),
        loss("imbalance", TaktPageModel::tr("Imbalance"), sum.imbalance),
        loss("availability", TaktPageModel::tr("Stops"), sum.availability),
        loss("quality", TaktPageModel::tr("Rejects"), sum.quality)};
}

} // namespace

TaktPageModel::TaktPageModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_shifts(context), m_cells(context)
{
    connect(&context.document, &session::Document::changed, this, &TaktPageModel::follow);
    connect(&context.document, &session::Document::productChanged, this, &TaktPageModel::follow);
    connect(&context.language, &text::LanguageSwitch::changed, this, &TaktPageModel::follow);
    refresh();
}

void TaktPageModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_behind)
        refresh();
}

void TaktPageModel::follow()
{
    if (m_shown)
        refresh();
    else
        m_behind = true;
}

void TaktPageModel::refresh()
{
    m_behind = false;
    m_shifts.refresh();
    m_cells.refresh();
    const model::Project &project = m_context.document.project();
    const takt::LineReport &report = m_context.document.report();
    m_calendar.setFields(calendarFields(m_context));
    m_demands.setFields(demandFields(m_context));
    m_derivation.setFigures(derivationOf(project, report));
    std::vector<Figure> figures = lineFigures(project, report);
    figures.push_back(figure("smoothness", tr("Smoothness"), text::number(report.smoothnessS, 2) + QStringLiteral("\u00a0s"),
        tr("0 when all cells take equally long")));
    m_figures.setFigures(std::move(figures));
    m_losses.setFigures(lossesOf(report));
}

} // namespace lw::viewmodel
