// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

struct RecipeStepRow {
    int number = 0; ///< 1-based, in order of begin
    QString operationId;
    QString name;
    QString family;
    QString socket;     ///< "Socket 2 · SD-20", "by hand"
    QString quantity;   ///< "4 screws"
    QString begin;      ///< "1.20 s"
    QString time;       ///< "2.90 s"
    QString parameters; ///< "Torque 0.35 N·m (0.32–0.38) · Speed 600 rpm (550–650)"
};

/// Steps of one recipe. Roles: number, operationId, name, family, socket, quantity, begin, time, parameters.
class RecipeStepModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of RecipesPageModel")

public:
    explicit RecipeStepModel(QObject *parent = nullptr);
    void setSteps(std::vector<RecipeStepRow> steps) { m_rows.replace(std::move(steps)); }

private:
    Rows<RecipeStepRow> m_rows;
};

} // namespace lw::viewmodel
