// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/recipespagemodel.h"

#include "app/jobs/recipefiles.h"
#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/recipewords.h"
#include "core/model/lookup.h"
#include "core/recipe/derive.h"
#include "core/wire/recipepayload.h"

#include <QDir>

#include <optional>

namespace lw::viewmodel {

/// The recipes as last derived, or why there are none.
struct RecipesPageModel::Derived {
    std::uint64_t revision = 0; ///< of the document
    model::ProductId product;
    std::vector<recipe::Recipe> recipes;
    std::optional<Error> error;
    bool done = false;
};

RecipesPageModel::RecipesPageModel(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_derived(std::make_unique<Derived>())
{
    connect(&context.document, &session::Document::changed, this, &RecipesPageModel::stateChanged);
    connect(&context.document, &session::Document::productChanged, this, &RecipesPageModel::stateChanged);
    connect(&context.language, &text::LanguageSwitch::changed, this, [this] {
        refreshList();
        refreshCurrent();
        emit stateChanged();
    });
}

RecipesPageModel::~RecipesPageModel() = default;

bool RecipesPageModel::derived() const
{
    return m_derived->done && m_derived->revision == m_context.document.revision()
        && m_derived->product == m_context.document.product();
}

QString RecipesPageModel::status() const
{
    if (!m_derived->done)
        return tr("Not derived yet");
    if (m_derived->error)
        return text::sentence(*m_derived->error);
    const QString count = tr("%n recipe(s)", nullptr, static_cast<int>(m_derived->recipes.size()));
    return derived() ? count : tr("%1, of the line before its last change").arg(count);
}

int RecipesPageModel::statusTone() const
{
    if (!m_derived->done)
        return static_cast<int>(Tone::Neutral);
    if (m_derived->error)
        return static_cast<int>(Tone::Critical);
    return static_cast<int>(derived() ? Tone::Good : Tone::Warning);
}

void RecipesPageModel::derive()
{
    if (derived())
        return;
    const session::Document &document = m_context.document;
    auto recipes = recipe::derive(document.project(), document.product(), {.author = jobs::authorName(), .lineage = {}});
    *m_derived = {document.revision(), document.product(), {}, {}, true};
    if (recipes)
        m_derived->recipes = *std::move(recipes);
    else
        m_derived->error = recipes.error();
    refreshList();
    const int last = static_cast<int>(m_derived->recipes.size()) - 1;
    m_currentRow = std::clamp(m_currentRow, std::min(0, last), last);
    refreshCurrent();
    emit stateChanged();
}

void RecipesPageModel::refreshList()
{
    std::vector<RecipeRow> rows;
    for (const recipe::Recipe &recipe : m_derived->recipes)
        rows.push_back(recipeRow(m_context.document.project(), recipe));
    m_recipes.setRecipes(std::move(rows));
}

void RecipesPageModel::setCurrentRow(int row)
{
    if (row == m_currentRow || row < -1 || row >= static_cast<int>(m_derived->recipes.size()))
        return;
    m_currentRow = row;
    refreshCurrent();
}

const recipe::Recipe *RecipesPageModel::current() const
{
    return m_currentRow < 0 ? nullptr : &m_derived->recipes.at(static_cast<std::size_t>(m_currentRow));
}

void RecipesPageModel::refreshCurrent()
{
    const model::Project &project = m_context.document.project();
    const recipe::Recipe *recipe = current();
    m_steps.setSteps(recipe ? recipeSteps(project, *recipe) : std::vector<RecipeStepRow>());
    m_header.setFigures(recipe ? recipeHeader(*recipe) : std::vector<Figure>());
    m_heads.setFigures(recipe ? requiredHeads(project, *recipe) : std::vector<Figure>());
    emit currentChanged();
}

QString RecipesPageModel::title() const
{
    const recipe::Recipe *recipe = current();
    if (!recipe)
        return {};
    const model::Cell *cell = model::find(m_context.document.project(), recipe->header.station);
    return cell ? text::idAndName(cell->id.value, cell->name) : text::fromUtf8(recipe->header.station.value);
}

QString RecipesPageModel::json() const
{
    const recipe::Recipe *recipe = current();
    return recipe ? text::fromUtf8(wire::recipeToJson(*recipe)) : QString();
}

bool RecipesPageModel::exportTo(const QUrl &folder)
{
    const session::Document &document = m_context.document;
    const auto keys = jobs::signingKeys();
    const auto sealed = keys ? jobs::sealRecipes(document.project(), document.product(), {}, keys->recipe)
                             : Result<std::vector<jobs::SealedRecipe>>(keys.error());
    if (!sealed) {
        emit failed(text::sentence(sealed.error()));
        return false;
    }
    const QDir target(folder.isLocalFile() ? folder.toLocalFile() : folder.toString());
    if (const auto written = jobs::writeRecipeFiles(target, *sealed); !written) {
        emit failed(text::sentence(written.error()));
        return false;
    }
    emit done(tr("%n recipe(s) written to %1", nullptr, static_cast<int>(sealed->size())).arg(target.path()));
    return true;
}

} // namespace lw::viewmodel
