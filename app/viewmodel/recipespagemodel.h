// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/recipelistmodel.h"
#include "app/viewmodel/recipestepmodel.h"
#include "app/viewmodel/figurelistmodel.h"
#include "core/recipe/recipe.h"

#include <QUrl>

#include <memory>

namespace lw::viewmodel {

/// The Recipes page: what each station needs, derived from the setup, to read and to export.
class RecipesPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::RecipeListModel *recipes READ recipes CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::RecipeStepModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *header READ header CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *heads READ heads CONSTANT FINAL)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString json READ json NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool derived READ derived NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString status READ status NOTIFY stateChanged FINAL)
    Q_PROPERTY(int statusTone READ statusTone NOTIFY stateChanged FINAL)

public:
    explicit RecipesPageModel(const Context &context, QObject *parent = nullptr);
    ~RecipesPageModel() override;

    RecipeListModel *recipes() { return &m_recipes; }
    RecipeStepModel *steps() { return &m_steps; }
    FigureListModel *header() { return &m_header; } ///< line, product, station, revision, recipe id, cycle
    FigureListModel *heads() { return &m_heads; }   ///< required heads by socket
    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    QString title() const;
    QString json() const; ///< of the current recipe, as exported
    bool derived() const; ///< from the line as it is now
    QString status() const; ///< "11 recipes", or why there are none
    int statusTone() const;

    /// Derives when the line has changed since; the page calls it when it is shown.
    Q_INVOKABLE void derive();
    /// Writes <station>.lwr and <station>.json for every station into the folder.
    Q_INVOKABLE bool exportTo(const QUrl &folder);

signals:
    void currentChanged();
    void stateChanged();
    void failed(const QString &message);
    void done(const QString &message);

private:
    void refreshCurrent();
    void refreshList();
    const recipe::Recipe *current() const;

    struct Derived;
    Context m_context;
    RecipeListModel m_recipes;
    RecipeStepModel m_steps;
    FigureListModel m_header;
    FigureListModel m_heads;
    std::unique_ptr<Derived> m_derived;
    int m_currentRow = -1;
};

} // namespace lw::viewmodel
