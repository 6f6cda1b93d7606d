// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "app/jobs/recipefiles.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/trust/digest.h"

#include <QCoreApplication>
#include <QDir>

namespace lw::cli {

namespace {

struct RecipesCommand {
    Q_DECLARE_TR_FUNCTIONS(RecipesCommand)
};

QStringList row(const jobs::SealedRecipe &entry)
{
    const recipe::Recipe &recipe = entry.recipe;
    return {text::fromUtf8(recipe.header.station.value), text::fromUtf8(recipe.header.stationClass),
        QString::number(recipe.header.revision), QString::number(recipe.heads.size()),
        QString::number(recipe.steps.size()), text::secondsText(recipe.expectedCycle),
        text::fromUtf8(trust::toHex(trust::sha256(entry.envelope.payload)))};
}

} // namespace

int runRecipes(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), RecipesCommand::tr("Project file, *.line.json."),
        RecipesCommand::tr("Writes for each station the signed recipe (.lwr) and the same for reading (.json)."));
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        RecipesCommand::tr("Product to make; the first one of the project when left out."));
    line.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("DIR"),
        RecipesCommand::tr("Folder for the files; made when it is not there."), true);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;

    const Result<ProjectInput> input = readProject(line.subject(), line.value(QStringLiteral("product")));
    if (!input)
        return fail(input.error());
    const Result<jobs::SigningKeys> keys = jobs::signingKeys();
    if (!keys)
        return fail(keys.error());
    const Result<std::vector<jobs::SealedRecipe>> recipes
        = jobs::sealRecipes(input->project, input->product, {}, keys->recipe);
    if (!recipes)
        return fail(ofFile(recipes.error(), *input));
    if (const auto written = jobs::writeRecipeFiles(QDir(line.value(QStringLiteral("o"))), *recipes); !written)
        return fail(written.error());

    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({RecipesCommand::tr("Station"), RecipesCommand::tr("Class"), RecipesCommand::tr("Revision"),
        RecipesCommand::tr("Heads"), RecipesCommand::tr("Steps"), RecipesCommand::tr("Cycle"),
        RecipesCommand::tr("Recipe id")});
    for (const jobs::SealedRecipe &entry : *recipes)
        table.addRow(row(entry));
    print(table.toString());
    return Fine;
}

} // namespace lw::cli
