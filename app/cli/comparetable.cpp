// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparereport.h"
#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/measuretext.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

namespace lw::cli {

namespace {

struct CompareTable {
    Q_DECLARE_TR_FUNCTIONS(CompareTable)
};

QString figures(const ComparedLines &lines)
{
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Left});
    table.addRow({QString(), CompareTable::tr("Reference"), CompareTable::tr("Line"), QString()});
    for (const compare::Row &row : lines.rows) {
        table.addRow({text::measureName(row.measure),
            text::measureText(row.measure, row.entries[1], lines.reference.header.currency),
            text::measureText(row.measure, row.entries[0], lines.line.header.currency), text::changeText(row.entries[0])});
    }
    return table.toString();
}

QString cost(const ComparedLines &lines)
{
    const std::string &currency = lines.line.header.currency;
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Right});
    const auto row = [&](const QString &name, Money reference, Money line) {
        table.addRow({name, text::moneyText(reference, currency), text::moneyText(line, currency)});
    };
    const compare::AnnualCost &before = lines.payback.reference;
    const compare::AnnualCost &after = lines.payback.line;
    table.addRow({CompareTable::tr("Cost of a year"), CompareTable::tr("Reference"), CompareTable::tr("Line")});
    row(CompareTable::tr("Operators"), before.labour, after.labour);
    row(CompareTable::tr("Energy"), before.energy, after.energy);
    row(CompareTable::tr("Floor space"), before.floor, after.floor);
    row(CompareTable::tr("Maintenance"), before.maintenance, after.maintenance);
    row(CompareTable::tr("Together"), before.total(), after.total());
    table.addRow({CompareTable::tr("Good units"), text::number(before.goodUnits, 0), text::number(after.goodUnits, 0)});
    return table.toString();
}

QString monthsText(const std::optional<double> &months)
{
    return months ? CompareTable::tr("%1 months").arg(text::number(*months, 1)) : CompareTable::tr("never");
}

QString paybackTable(const ComparedLines &lines)
{
    const std::string &currency = lines.line.header.currency;
    const compare::Payback &payback = lines.payback;
    TextTable table({TextTable::Align::Left, TextTable::Align::Right});
    table.addRow({CompareTable::tr("Equipment bought"), text::moneyText(payback.bought, currency)});
    table.addRow({CompareTable::tr("Installation"), text::moneyText(payback.installation, currency)});
    table.addRow({CompareTable::tr("Resale of what is set free"), text::moneyText(payback.resale, currency)});
    table.addRow({CompareTable::tr("Investment"), text::moneyText(payback.investment(), currency)});
    table.addRow({CompareTable::tr("Gain of a year"), text::moneyText(payback.gain(), currency)});
    table.addRow({CompareTable::tr("Payback"), monthsText(payback.months)});
    table.addRow({CompareTable::tr("Net present value, %1 years at %2")
                      .arg(text::number(lines.economics.years, 0), text::percentText(lines.economics.discountRate, 1)),
        text::moneyText(payback.netPresentValue, currency)});
    return table.toString();
}

QString differenceLine(const ComparedLines &lines)
{
    const compare::LineDifference &difference = lines.difference;
    if (difference.empty())
        return CompareTable::tr("The lines are built alike.");
    return CompareTable::tr("What differs: cells %1, types of heads %2, operations %3.")
        .arg(difference.cells.size()).arg(difference.heads.size()).arg(difference.operations.size());
}

} // namespace

QString compareTable(const ComparedLines &lines)
{
    const QChar end = QLatin1Char('\n');
    const QString title = CompareTable::tr("%1 against %2")
        .arg(text::localized(lines.line.header.name), text::localized(lines.reference.header.name));
    const QString note = lines.assumed ? CompareTable::tr("All prices are assumptions; --help tells how to give your own.") + end
                                       : QString();
    return title + end + end + figures(lines) + end + differenceLine(lines) + end + end + cost(lines) + end
        + paybackTable(lines) + note;
}

} // namespace lw::cli
