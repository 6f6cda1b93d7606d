// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/signedrecipes.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/store/atomicfile.h"
#include "core/trust/digest.h"
#include "core/trust/keyring.h"
#include "core/wire/deliverycodec.h"
#include "core/wire/recipepayload.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace lw::cli {

namespace {

struct RecipesCommand {
    Q_DECLARE_TR_FUNCTIONS(RecipesCommand)
};

/// Station ids come from a file: what a path could misunderstand is percent-encoded.
QString fileStem(const QDir &folder, const model::CellId &station)
{
    return folder.filePath(QString::fromLatin1(QUrl::toPercentEncoding(text::fromUtf8(station.value))));
}

Result<void> writeFiles(const QDir &folder, const SignedRecipe &entry)
{
    const QString stem = fileStem(folder, entry.recipe.header.station);
    const std::string envelope = wire::encodeEnvelope(entry.envelope);
    if (auto written = store::replaceFile(stem + QStringLiteral(".lwr"), QByteArray::fromStdString(envelope)); !written)
        return written;
    return store::replaceFile(stem + QStringLiteral(".json"),
        QByteArray::fromStdString(wire::recipeToJson(entry.recipe)));
}

QStringList row(const SignedRecipe &entry)
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
    const Result<trust::PrivateKey> key = trust::developerKey();
    if (!key)
        return fail(key.error());
    const Result<std::vector<SignedRecipe>> recipes = signRecipes(*input, {}, *key);
    if (!recipes)
        return fail(recipes.error());
    const QDir folder(line.value(QStringLiteral("o")));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(RecipesCommand::tr("%1: the folder cannot be made.").arg(folder.path()));

    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Left});
    table.addRow({RecipesCommand::tr("Station"), RecipesCommand::tr("Class"), RecipesCommand::tr("Revision"),
        RecipesCommand::tr("Heads"), RecipesCommand::tr("Steps"), RecipesCommand::tr("Cycle"),
        RecipesCommand::tr("Recipe id")});
    for (const SignedRecipe &entry : *recipes) {
        if (const Result<void> written = writeFiles(folder, entry); !written)
            return fail(written.error());
        table.addRow(row(entry));
    }
    print(table.toString());
    return Fine;
}

} // namespace lw::cli
