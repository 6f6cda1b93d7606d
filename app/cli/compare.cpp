// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/comparereport.h"
#include "app/cli/optionvalue.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "core/base/currency.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace lw::cli {

namespace {

struct CompareCommand {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

/// A price that can be given; all are in whole units of the currency.
struct Price {
    const char *option;
    const char *description;
    Money model::Economics::*member;
};

constexpr std::array prices{
    Price{"operator-cost", QT_TRANSLATE_NOOP("CompareCommand", "Cost of one operator in one shift for a year."),
        &model::Economics::operatorPerYear},
    Price{"energy-price", QT_TRANSLATE_NOOP("CompareCommand", "Price of a kilowatt hour."), &model::Economics::energyPerKwh},
    Price{"floor-price", QT_TRANSLATE_NOOP("CompareCommand", "Price of a square metre of floor for a year."),
        &model::Economics::floorPerSquareMetreYear},
    Price{"unit-value", QT_TRANSLATE_NOOP("CompareCommand", "What one more good unit brings; 0 when left out."),
        &model::Economics::valuePerUnit},
};
constexpr double highestPrice = 1e9;

void addOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("against")}, QStringLiteral("REFERENCE"),
        CompareCommand::tr("Project file of the reference line."), true);
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        CompareCommand::tr("Product to compare; the first one of the project when left out."));
    line.addOption({QStringLiteral("reference-product")}, QStringLiteral("P"),
        CompareCommand::tr("Product of the reference line; the same, or its first one, when left out."));
    for (const Price &price : prices)
        line.addOption({QLatin1String(price.option)}, QStringLiteral("AMOUNT"), CompareCommand::tr(price.description));
    line.addOption({QStringLiteral("years")}, QStringLiteral("N"), CompareCommand::tr("Years of use."));
    line.addOption({QStringLiteral("discount")}, QStringLiteral("PERCENT"), CompareCommand::tr("Discount rate of a year."));
    line.addFlag(QStringLiteral("json"), CompareCommand::tr("Prints the same as JSON."));
}

/// The figures of the project, or the assumed ones, with those that were given in their place.
Result<model::Economics> economicsFrom(const CommandLine &line, const model::Project &project)
{
    const std::string &currency = project.header.currency;
    model::Economics economics = model::economicsOf(project);
    for (const Price &price : prices) {
        const QString option = QLatin1String(price.option);
        const Result<std::optional<double>> amount = numberFromZero(line, option);
        if (!amount)
            return amount.error();
        if (*amount && **amount > highestPrice)
            return badOption(option, line.value(option), CompareCommand::tr("a number up to %1").arg(highestPrice, 0, 'f', 0));
        if (*amount)
            economics.*price.member = {std::llround(**amount * static_cast<double>(minorPerUnit(currency)))};
    }
    const Result<std::optional<std::uint32_t>> years = wholeNumber(line, QStringLiteral("years"));
    if (!years)
        return years.error();
    if (*years && **years > 100)
        return badOption(QStringLiteral("years"), line.value(QStringLiteral("years")), CompareCommand::tr("a number up to %1").arg(100));
    economics.years = years->value_or(economics.years);
    const Result<std::optional<double>> discount = numberFromZero(line, QStringLiteral("discount"));
    if (!discount)
        return discount.error();
    if (*discount)
        economics.discountRate = **discount / 100;
    return economics;
}

Result<ProjectInput> readReference(const CommandLine &line, const ProjectInput &project)
{
    const QString path = line.value(QStringLiteral("against"));
    const QString product = line.value(QStringLiteral("reference-product"));
    Result<ProjectInput> reference = readProject(path, product);
    if (reference && product.isEmpty() && model::find(reference->project, project.product))
        reference->product = project.product;
    if (reference && reference->project.header.currency != project.project.header.currency)
        return Error{.code = Errc::BadValue, .subject = "header.currency", .detail = reference->project.header.currency,
            .file = reference->file};
    return reference;
}

} // namespace

int runCompare(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), CompareCommand::tr("Project file, *.line.json."),
        CompareCommand::tr("A line against a reference line: figures, what differs, cost of a year, payback."));
    addOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<ProjectInput> input = readProject(line.subject(), line.value(QStringLiteral("product")));
    if (!input)
        return fail(input.error());
    const Result<ProjectInput> against = readReference(line, *input);
    if (!against)
        return fail(against.error());
    const std::string &currency = input->project.header.currency;
    const Result<model::Economics> economics = economicsFrom(line, input->project);
    if (!economics)
        return fail(economics.error());

    const compare::JudgedLine judged = compare::judge(input->project, input->product);
    const compare::JudgedLine reference = compare::judge(against->project, against->product);
    const std::array figures{judged.figures, reference.figures};
    const ComparedLines lines{.line = input->project,
        .reference = against->project,
        .rows = compare::compareLines(figures, 1),
        .difference = compare::differenceOf(against->project, against->product, input->project, input->product),
        .payback = compare::payback(reference, judged, *economics),
        .economics = *economics,
        .assumed = *economics == model::assumedEconomics(currency)};
    print(line.isSet(QStringLiteral("json")) ? QString::fromUtf8(compareJson(lines)) : compareTable(lines));
    return Fine;
}

} // namespace lw::cli
