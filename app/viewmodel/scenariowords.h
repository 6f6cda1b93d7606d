// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/scenariolists.h"

namespace lw::viewmodel {

// What is said of lines that are compared.

/// "main" for the main line, else the id of the scenario.
QString lineKey(const model::ScenarioId &id);
/// The other way round; of the key of a scenario or the main line.
model::ScenarioId lineId(const QString &key);
/// "Main line" for a main line without a name.
QString lineName(const model::LineTitle &title);

/// What was found, in words; nothing without a judgement.
void tell(ComparedLine &line);

/// What differs, one figure each: cells, heads, operations.
std::vector<Figure> differenceFigures(const jobs::JudgedProject &reference, const jobs::JudgedProject &line);

/// What going from the reference to the line costs and brings, in one sentence.
QString paybackSentence(const ComparedLine &reference, const ComparedLine &line, const model::Economics &economics);

} // namespace lw::viewmodel
