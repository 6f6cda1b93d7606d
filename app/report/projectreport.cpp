// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/projectreport.h"

#include "app/report/linepictures.h"
#include "app/report/sheet.h"
#include "app/report/tables.h"
#include "app/text/localized.h"
#include "app/text/measuretext.h"
#include "app/text/numbers.h"
#include "core/compare/comparison.h"
#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>

namespace lw::report {

namespace {

struct ProjectReport {
    Q_DECLARE_TR_FUNCTIONS(ProjectReport)
};

constexpr int pdfResolution = 1200;

QString productText(const ReportInput &input)
{
    const model::Product *product = model::find(input.project, input.product);
    const QString id = text::fromUtf8(input.product.value);
    const QString name = product ? text::localized(product->name) : QString();
    return name.isEmpty() || name == id ? id : id + QLatin1Char(' ') + name;
}

Sheet::Frame frameOf(const ReportInput &input, int pages)
{
    return {QStringLiteral("%1 · %2").arg(text::localized(input.project.header.name), productText(input)),
        ProjectReport::tr("Linewright, %1").arg(QLocale().toString(input.date, QLocale::LongFormat)), pages};
}

void writeVerdict(Sheet &sheet, const takt::LineReport &report)
{
    const PrintInk ink;
    if (!report.takt)
        sheet.statement(ProjectReport::tr("No demand, so there is no takt to make."), ink.muted);
    else if (report.makesTakt())
        sheet.statement(ProjectReport::tr("The line makes takt."), ink.good);
    else
        sheet.statement(ProjectReport::tr("The line does not make takt."), ink.over);
}

void writeFigures(Sheet &sheet, const ReportInput &input, const takt::LineReport &report)
{
    const compare::LineFigures figures = compare::figuresOf(input.project, report);
    const std::string &currency = input.project.header.currency;
    std::vector<std::pair<QString, QString>> pairs;
    for (const compare::Measure measure : {compare::Measure::Takt, compare::Measure::LineCycle, compare::Measure::EffectiveCycle,
             compare::Measure::UnitsPerHour, compare::Measure::Length, compare::Measure::Operators, compare::Measure::Cells,
             compare::Measure::Heads, compare::Measure::Capital, compare::Measure::EnergyPerUnit,
             compare::Measure::UnitsPerHourPerMetre, compare::Measure::BalanceEfficiency})
        pairs.emplace_back(text::measureName(measure), text::measureText(measure, {compare::valueOf(figures, measure), {}, {}, false}, currency));
    sheet.figures(pairs);
}

void writeCover(Sheet &sheet, const ReportInput &input, const Subject &subject)
{
    sheet.title(text::localized(input.project.header.name), productText(input));
    writeVerdict(sheet, subject.report);
    writeFigures(sheet, input, subject.report);
    sheet.heading(ProjectReport::tr("Line plan"));
    sheet.picture(planHeight(Sheet::textWidth, subject), [&](QPainter &painter, const QRectF &area) { drawPlan(painter, area, subject); });
    sheet.remark(ProjectReport::tr("To scale. Filled squares are sockets with a head; the bar is the cycle of the cell against takt."));
    sheet.heading(ProjectReport::tr("Yamazumi"));
    sheet.picture(560, [&](QPainter &painter, const QRectF &area) { drawYamazumi(painter, area, subject); });
    sheet.remark(ProjectReport::tr("Cycle of each cell in seconds, per copy: index at the foot, work above, waiting on top; the bottleneck is the darkest."));
    if (!input.project.header.notes.empty()) {
        sheet.heading(ProjectReport::tr("Where the figures come from"));
        sheet.paragraph(text::fromUtf8(input.project.header.notes));
    }
}

Table comparisonTable(const ReportInput &input, const compare::JudgedLine &line, const compare::JudgedLine &reference)
{
    Table table{QStringLiteral("comparison"), ProjectReport::tr("Against %1").arg(text::localized(reference.project.header.name)),
        {{ProjectReport::tr("Figure"), QStringLiteral("figure"), 1.6, false}, {ProjectReport::tr("Reference"), QStringLiteral("reference"), 1, true},
            {ProjectReport::tr("Line"), QStringLiteral("line"), 1, true}, {ProjectReport::tr("Change"), QStringLiteral("change"), 1, false}},
        {}, {}};
    const std::array lines{line.figures, reference.figures};
    const std::string &currency = input.project.header.currency;
    for (const compare::Row &row : compare::compareLines(lines, 1)) {
        const auto entry = [&](std::size_t at) { return Entry::of(text::measureText(row.measure, row.entries[at], currency)); };
        table.rows.push_back({Entry::of(text::measureName(row.measure)), entry(1), entry(0), Entry::of(text::changeText(row.entries[0]))});
    }
    return table;
}

void writeComparison(Sheet &sheet, const ReportInput &input)
{
    const std::string &currency = input.project.header.currency;
    const compare::JudgedLine line = compare::judge(input.project, input.product);
    const compare::JudgedLine reference = compare::judge(input.reference->project, input.reference->product);
    const compare::Payback payback = compare::payback(reference, line, input.economics);
    sheet.table(comparisonTable(input, line, reference));
    sheet.heading(ProjectReport::tr("Payback"));
    const QString months = payback.months ? ProjectReport::tr("%1 months").arg(text::number(*payback.months, 1)) : ProjectReport::tr("never");
    sheet.figures({{ProjectReport::tr("Investment"), text::moneyText(payback.investment(), currency)},
        {ProjectReport::tr("Gain of a year"), text::moneyText(payback.gain(), currency)}, {ProjectReport::tr("Payback"), months},
        {ProjectReport::tr("Net present value"), text::moneyText(payback.netPresentValue, currency)}});
    sheet.remark(ProjectReport::tr("Bought is what the line has more than its reference, with %1 for installation; net present value over %2 years at %3 a year.")
            .arg(text::percentText(input.economics.installationShare), text::number(input.economics.years, 0),
                text::percentText(input.economics.discountRate, 1)));
}

/// Writes everything; returns how many pages it took.
int write(Sheet &sheet, const ReportInput &input)
{
    const takt::LineReport report = takt::checkLine(input.project, input.product);
    const Subject subject{input.project, report};
    writeCover(sheet, input, subject);
    sheet.nextPage();
    for (const Table &table : allTables(subject, input.economics))
        sheet.table(table);
    if (input.economics == model::assumedEconomics(input.project.header.currency))
        sheet.remark(ProjectReport::tr("All prices but those of the equipment are assumptions."));
    if (input.reference)
        writeComparison(sheet, input);
    return sheet.page();
}

int countPages(const ReportInput &input)
{
    QImage scratch(16, 16, QImage::Format_RGB32);
    QPainter painter(&scratch);
    Sheet sheet(painter, frameOf(input, 0), [] {});
    return write(sheet, input);
}

} // namespace

QByteArray pdfOf(const ReportInput &input)
{
    const int pages = countPages(input);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pdfResolution);
    writer.setTitle(text::localized(input.project.header.name));
    writer.setCreator(QStringLiteral("Linewright"));
    QPainter painter(&writer);
    painter.scale(pdfResolution / 254.0, pdfResolution / 254.0);
    Sheet sheet(painter, frameOf(input, pages), [&] { writer.newPage(); });
    write(sheet, input);
    painter.end();
    return bytes;
}

QList<QImage> pagesOf(const ReportInput &input, int dotsPerInch)
{
    const double scale = dotsPerInch / 254.0;
    const QSize size = (QSizeF(Sheet::pageWidth, Sheet::pageHeight) * scale).toSize();
    QList<QImage> pages;
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    const int count = countPages(input);
    QPainter painter(&page);
    painter.scale(scale, scale);
    Sheet sheet(painter, frameOf(input, count), [&] {
        pages << page.copy();
        painter.save();
        painter.resetTransform();
        painter.fillRect(page.rect(), Qt::white);
        painter.restore();
    });
    write(sheet, input);
    painter.end();
    return pages << page;
}

} // namespace lw::report
