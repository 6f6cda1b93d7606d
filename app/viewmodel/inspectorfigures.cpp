// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures half of inspectorlists.h.

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/inspectorlists.h"
#include "app/viewmodel/labels.h"
#include "app/viewmodel/load.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

namespace lw::viewmodel {

namespace {

struct InspectorFigures {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

Figure figure(const char *key, const QString &label, const QString &value, const QString &note = {}, Tone tone = Tone::Neutral)
{
    return {.key = QLatin1String(key), .label = label, .value = value, .note = note, .tone = tone, .share = 0};
}

/// Base of the cell and the heads in its sockets.
double powerOf(const model::Project &project, const model::ProductId &product, const model::Cell &cell)
{
    const model::CellType *type = model::find(project, cell.type);
    double watts = type ? type->basePowerW : 0;
    const model::Setup *setup = model::findSetup(project, product);
    for (const model::Placement &placement : setup ? setup->placements : std::vector<model::Placement>()) {
        const model::Head *head = placement.socket.cell == cell.id ? model::find(project, placement.head) : nullptr;
        const model::HeadType *headType = head ? model::find(project, head->type) : nullptr;
        watts += headType ? headType->powerW : 0;
    }
    return watts * cell.copies;
}

void addLosses(std::vector<Figure> &figures, const takt::Losses &losses)
{
    const auto add = [&](const char *key, const QString &label, Duration time) {
        if (time.count() > 0)
            figures.push_back(figure(key, label, text::secondsText(time)));
    };
    add("head-wait", InspectorFigures::tr("Waiting for a head"), losses.headWait);
    add("zone", InspectorFigures::tr("Zone conflict"), losses.zoneConflict);
    add("imbalance", InspectorFigures::tr("Imbalance"), losses.imbalance);
}

} // namespace

std::vector<Figure> lineFigures(const model::Project &project, const takt::LineReport &report)
{
    const Tone tone = !report.takt ? Tone::Neutral : report.makesTakt() ? Tone::Good : Tone::Critical;
    return {figure("takt", InspectorFigures::tr("Takt"), report.takt ? text::secondsText(*report.takt) : text::none()),
        figure("cycle", InspectorFigures::tr("Line cycle"), text::secondsText(report.lineCycle), {}, tone),
        figure("effective", InspectorFigures::tr("Effective cycle"), text::secondsText(report.effectiveLineCycle),
            InspectorFigures::tr("with stops and rejects")),
        figure("throughput", InspectorFigures::tr("Throughput"), text::perHourText(report.throughputPerHour)),
        figure("balance", InspectorFigures::tr("Balance"), text::percentText(report.balanceEfficiency, 1)),
        figure("length", InspectorFigures::tr("Length"), text::metresText(report.length)),
        figure("operators", InspectorFigures::tr("Operators"), text::number(report.operators, 0)),
        figure("power", InspectorFigures::tr("Power"), text::powerText(report.powerW)),
        figure("capital", InspectorFigures::tr("Capital"), text::moneyText(report.capital, project.header.currency))};
}

std::vector<Figure> cellFigures(const model::Project &project, const takt::LineReport &line, const takt::CellReport &cell)
{
    const model::Cell *known = model::find(project, cell.cell);
    const model::CellType *type = known ? model::find(project, known->type) : nullptr;
    std::vector<Figure> figures{figure("cycle", InspectorFigures::tr("Cycle"), text::secondsText(cell.cyclePerCopy),
        cell.lowerBound == cell.cycle ? QString()
                                      : InspectorFigures::tr("at least %1").arg(text::secondsText(cell.lowerBound)))};
    if (line.takt) {
        const double share = loadShare(cell, line);
        figures.push_back(figure("load", InspectorFigures::tr("Load of takt"), text::percentText(share), {}, loadTone(cell, line)));
        figures.back().share = share;
    }
    figures.push_back(figure("effective", InspectorFigures::tr("Effective cycle"), text::secondsText(cell.effectiveCycle)));
    figures.push_back(figure("index", InspectorFigures::tr("Index"), text::secondsText(cell.losses.index)));
    addLosses(figures, cell.losses);
    figures.push_back(figure("availability", InspectorFigures::tr("Availability"), text::percentText(cell.availability, 2)));
    if (type)
        figures.push_back(figure("width", InspectorFigures::tr("Width"), text::millimetresText(type->width)));
    if (known)
        figures.push_back(figure("power", InspectorFigures::tr("Power"), text::powerText(powerOf(project, line.product, *known))));
    return figures;
}

std::vector<Figure> socketFigures(const model::Project &project, const model::SocketRef &socket)
{
    const model::Cell *cell = model::find(project, socket.cell);
    const model::CellType *type = cell ? model::find(project, cell->type) : nullptr;
    if (!type || socket.number == 0 || socket.number > type->sockets.size())
        return {};
    const model::SocketSpec &spec = type->sockets[socket.number - 1];
    QStringList fitting;
    for (const model::HeadType &candidate : project.catalog.headTypes)
        if (candidate.interface == spec.interface)
            fitting << text::fromUtf8(candidate.id.value);
    return {figure("interface", InspectorFigures::tr("Interface"), text::fromUtf8(spec.interface.value)),
        figure("zone", InspectorFigures::tr("Work zone"), text::number(spec.zone, 0)),
        figure("fits", InspectorFigures::tr("Accepts"), fitting.isEmpty() ? text::none() : fitting.join(QStringLiteral(", ")))};
}

std::vector<Figure> headFigures(const model::Project &project, const model::Head &head)
{
    const auto hours = [](Duration time) { return text::number(seconds(time) / 3600, 0) + QStringLiteral("\u00a0h"); };
    std::vector<Figure> figures{figure("serial", InspectorFigures::tr("Serial"), text::fromUtf8(head.id.value)),
        figure("passport", InspectorFigures::tr("Passport"), passportText(),
            InspectorFigures::tr("A head gets its passport with its first calibration on a station"))};
    const model::HeadType *known = model::find(project, head.type);
    if (!known)
        return figures;
    const model::HeadType &type = *known;
    figures.insert(figures.end(), {figure("interface", InspectorFigures::tr("Interface"), text::fromUtf8(type.interface.value)),
        figure("width", InspectorFigures::tr("Width"), text::millimetresText(type.envelope.width))});
    if (const QString badge = sizeBadge(type); !badge.isEmpty())
        figures.push_back(figure("size", InspectorFigures::tr("Size"), badge, sizeHint(type), Tone::Good));
    figures.push_back(figure("accuracy", InspectorFigures::tr("Accuracy"), QStringLiteral("±%1 µm").arg(text::shortNumber(type.accuracyUm, 1))));
    figures.push_back(figure("drift", InspectorFigures::tr("Drift"), QStringLiteral("%1 µm/h").arg(text::shortNumber(type.driftUmPerHour, 2))));
    figures.push_back(figure("exchange", InspectorFigures::tr("Exchange"),
        text::secondsText(type.detach + type.attach + type.verify, 0), InspectorFigures::tr("detach, attach, verify")));
    if (type.reliability.mtbf.count() > 0)
        figures.push_back(figure("mtbf", InspectorFigures::tr("MTBF"), hours(type.reliability.mtbf)));
    figures.push_back(figure("power", InspectorFigures::tr("Power"), text::powerText(type.powerW)));
    figures.push_back(figure("cost", InspectorFigures::tr("Cost"), text::moneyText(type.cost, project.header.currency)));
    return figures;
}

std::vector<Figure> operationFigures(const session::Document &document, const model::Operation &operation)
{
    const model::Setup *setup = model::findSetup(document.project(), document.product());
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, operation.id) : nullptr;
    const model::Performer *performer = assignment ? &assignment->performer : nullptr;
    const auto time = timeBy(document.project(), operation, performer);
    const model::CellId cell = performer ? model::cellOf(*setup, *performer) : model::CellId();
    return {figure("time", InspectorFigures::tr("Time"), time ? text::secondsText(*time) : text::none()),
        figure("performer", InspectorFigures::tr("Done by"), performerText(performer), {}, performer ? Tone::Neutral : Tone::Critical),
        figure("cell", InspectorFigures::tr("Cell"), cell.empty() ? text::none() : text::fromUtf8(cell.value)),
        figure("quantity", InspectorFigures::tr("Quantity"), quantityText(document.project(), operation))};
}

} // namespace lw::viewmodel
