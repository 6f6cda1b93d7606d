// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/linepictures.h"

#include "app/report/printink.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace lw::report {

namespace {

struct LinePictures {
    Q_DECLARE_TR_FUNCTIONS(LinePictures)
};

constexpr double rowHeight = 300;  ///< of a row of the plan, tenths of a millimetre
constexpr double cellHeight = 130;
constexpr double metresPerRow = 30;
constexpr double pictureWidth = 1740;

void setFont(QPainter &painter, int height, bool bold = false)
{
    QFont font = painter.font();
    font.setPixelSize(height);
    font.setBold(bold);
    painter.setFont(font);
}

/// One cell along the line.
struct Stretch {
    const takt::CellReport *report = nullptr;
    double begin = 0; ///< m from the beginning of the line
    double width = 0;
    int sockets = 0;
    int heads = 0;
    std::uint32_t copies = 1;
};

int headsIn(const Subject &subject, const model::CellId &cell)
{
    const model::Setup *setup = model::findSetup(subject.project, subject.report.product);
    return setup ? static_cast<int>(std::ranges::count_if(setup->placements, [&](const model::Placement &placement) {
        return placement.socket.cell == cell;
    })) : 0;
}

std::vector<Stretch> stretchesOf(const Subject &subject)
{
    std::vector<Stretch> stretches;
    double at = 0;
    for (const takt::CellReport &report : subject.report.cells) {
        const model::Cell *cell = model::find(subject.project, report.cell);
        const model::CellType *type = cell ? model::find(subject.project, cell->type) : nullptr;
        if (!cell)
            continue;
        const double width = (type ? metres(type->width) : 0.5) * cell->copies;
        stretches.push_back({&report, at, width, type ? static_cast<int>(type->sockets.size()) : 0,
            headsIn(subject, report.cell), cell->copies});
        at += width + metres(cell->buffer.length);
    }
    return stretches;
}

double lengthOf(const Subject &subject)
{
    return std::max(1.0, metres(subject.report.length));
}

double loadOf(const Subject &subject, const takt::CellReport &cell)
{
    const Duration full = subject.report.takt ? *subject.report.takt : subject.report.lineCycle;
    return full.count() > 0 ? seconds(cell.cyclePerCopy) / seconds(full) : 0;
}

void drawSockets(QPainter &painter, const QRectF &box, const Stretch &stretch)
{
    const PrintInk ink;
    const double step = box.width() / (stretch.sockets + 1);
    const double side = std::min(step * 0.6, 22.0);
    painter.setPen(QPen(ink.muted, 1.5));
    for (int socket = 0; socket < stretch.sockets && side >= 3; ++socket) {
        painter.setBrush(socket < stretch.heads ? QBrush(ink.fill) : QBrush(Qt::white));
        painter.drawRect(QRectF(box.left() + step * (socket + 1) - side / 2, box.center().y(), side, side));
    }
}

void drawCell(QPainter &painter, const QRectF &box, const Stretch &stretch, const Subject &subject)
{
    const PrintInk ink;
    const double load = loadOf(subject, *stretch.report);
    painter.setPen(QPen(ink.text, 2));
    painter.setBrush(ink.band);
    painter.drawRect(box);
    drawSockets(painter, box, stretch);
    const QRectF bar(box.left(), box.bottom() + 12, box.width(), 14);
    painter.fillRect(bar, ink.soft);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(load, 1.0), bar.height())), load > 1 ? ink.over : ink.fill);
    if (box.width() < 60)
        return;
    setFont(painter, 24, true);
    painter.setPen(ink.text);
    const QString copies = stretch.copies > 1 ? QStringLiteral(" ×%1").arg(stretch.copies) : QString();
    painter.drawText(box.adjusted(2, 6, -2, 0), Qt::AlignHCenter | Qt::AlignTop, text::fromUtf8(stretch.report->cell.value) + copies);
    setFont(painter, 22);
    painter.setPen(load > 1 ? ink.over : ink.muted);
    painter.drawText(QRectF(bar.left(), bar.bottom() + 4, bar.width(), 30), Qt::AlignHCenter, text::percentText(load));
}

void drawRuler(QPainter &painter, double x, double y, double scale, double fromMetre, double toMetre)
{
    const PrintInk ink;
    painter.setPen(QPen(ink.muted, 1.5));
    painter.drawLine(QPointF(x, y), QPointF(x + (toMetre - fromMetre) * scale, y));
    setFont(painter, 20);
    const double step = toMetre - fromMetre > 12 ? 5 : 1;
    for (double metre = std::ceil(fromMetre / step) * step; metre <= toMetre + 1e-9; metre += step) {
        const double at = x + (metre - fromMetre) * scale;
        painter.drawLine(QPointF(at, y - 6), QPointF(at, y + 6));
        painter.drawText(QRectF(at - 60, y + 8, 120, 26), Qt::AlignHCenter, text::withUnit(metre, 0, QStringLiteral("m")));
    }
}

Duration workOf(const takt::CellReport &cell)
{
    const takt::Losses &losses = cell.losses;
    return std::max(Duration{}, cell.cycle - losses.index - losses.headWait - losses.zoneConflict);
}

/// Height of the chart in seconds.
double topOf(const Subject &subject)
{
    double top = subject.report.takt ? seconds(*subject.report.takt) : 0;
    for (const takt::CellReport &cell : subject.report.cells)
        top = std::max(top, seconds(cell.cyclePerCopy));
    return std::max(top, 1e-3) * 1.12;
}

void drawColumn(QPainter &painter, const QRectF &slot, double scale, const takt::CellReport &cell, bool bottleneck)
{
    const PrintInk ink;
    const double copies = cell.cyclePerCopy.count() > 0 ? seconds(cell.cycle) / seconds(cell.cyclePerCopy) : 1;
    const QRectF column(slot.center().x() - slot.width() * 0.36, slot.top(), slot.width() * 0.72, slot.height());
    double y = column.bottom();
    const auto part = [&](Duration time, const QColor &color) {
        const double height = seconds(time) / copies * scale;
        painter.fillRect(QRectF(column.left(), y - height, column.width(), height), color);
        y -= height;
    };
    part(cell.losses.index, ink.rule);
    part(workOf(cell), bottleneck ? ink.accent : ink.fill);
    part(cell.losses.headWait + cell.losses.zoneConflict, ink.soft);
}

void drawLimit(QPainter &painter, const QRectF &plot, double y, const QColor &color, const QString &label)
{
    painter.setPen(QPen(color, 3, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    setFont(painter, 24, true);
    painter.setPen(color);
    painter.drawText(QRectF(plot.left(), y - 34, plot.width(), 30), Qt::AlignRight | Qt::AlignBottom, label);
}

} // namespace

double planHeight(double, const Subject &subject)
{
    return std::max(1.0, std::ceil(lengthOf(subject) / metresPerRow - 1e-9)) * rowHeight;
}

void drawPlan(QPainter &painter, const QRectF &area, const Subject &subject)
{
    const double length = lengthOf(subject);
    const int rows = static_cast<int>(std::max(1.0, std::ceil(length / metresPerRow - 1e-9)));
    const double perRow = rows == 1 ? length : metresPerRow;
    const double scale = (area.width() - 20) / perRow;
    const PrintInk ink;
    const std::vector<Stretch> stretches = stretchesOf(subject);
    for (int row = 0; row < rows; ++row) {
        const double top = area.top() + row * rowHeight;
        const double from = row * perRow;
        const double to = std::min(length, from + perRow);
        painter.setPen(QPen(ink.muted, 6));
        painter.drawLine(QPointF(area.left() + 10, top + cellHeight * 0.5 + 20), QPointF(area.left() + 10 + (to - from) * scale, top + cellHeight * 0.5 + 20));
        for (const Stretch &stretch : stretches) {
            if (stretch.begin < from - 1e-9 || stretch.begin >= to - 1e-9)
                continue;
            drawCell(painter, QRectF(area.left() + 10 + (stretch.begin - from) * scale, top + 20, stretch.width * scale, cellHeight), stretch, subject);
        }
        drawRuler(painter, area.left() + 10, top + cellHeight + 96, scale, from, to);
    }
}

void drawYamazumi(QPainter &painter, const QRectF &area, const Subject &subject)
{
    const std::size_t cells = subject.report.cells.size();
    if (cells == 0)
        return;
    const PrintInk ink;
    const QRectF plot = area.adjusted(0, 10, 0, -72);
    const double scale = plot.height() / topOf(subject);
    const double width = plot.width() / static_cast<double>(cells);
    for (std::size_t at = 0; at < cells; ++at) {
        const takt::CellReport &cell = subject.report.cells[at];
        const QRectF slot(plot.left() + width * static_cast<double>(at), plot.top(), width, plot.height());
        drawColumn(painter, slot, scale, cell, subject.report.bottleneck == at);
        if (width < 55)
            continue;
        setFont(painter, 22);
        painter.setPen(ink.text);
        painter.drawText(QRectF(slot.left(), plot.bottom() + 6, width, 30), Qt::AlignHCenter, text::fromUtf8(cell.cell.value));
        painter.setPen(ink.muted);
        painter.drawText(QRectF(slot.left(), plot.bottom() + 36, width, 30), Qt::AlignHCenter, text::number(seconds(cell.cyclePerCopy), 2));
    }
    painter.setPen(QPen(ink.text, 2));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (subject.report.takt)
        drawLimit(painter, plot, plot.bottom() - seconds(*subject.report.takt) * scale, subject.report.makesTakt() ? ink.good : ink.over,
            LinePictures::tr("Takt %1").arg(text::secondsText(*subject.report.takt)));
}

QByteArray svgOf(Picture picture, const Subject &subject)
{
    const QRectF area(0, 0, pictureWidth, picture == Picture::Plan ? planHeight(pictureWidth, subject) : 620);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(254); // a unit is a tenth of a millimetre
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    generator.setTitle(text::localized(subject.project.header.name));
    QPainter painter(&generator);
    if (picture == Picture::Plan)
        drawPlan(painter, area, subject);
    else
        drawYamazumi(painter, area, subject);
    painter.end();
    return bytes;
}

} // namespace lw::report
