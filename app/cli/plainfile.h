// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/salbp.h"
#include "core/store/operationlist.h"

#include <QString>

namespace lw::cli {

/// A public instance as the engine takes it. The engine counts whole ticks: as many to the unit of the file as its
/// decimals ask for, 1 for the usual whole numbers.
struct PlainFile {
    QString name; ///< without folder and ending
    store::OperationList operations;
    balance::PlainProblem problem; ///< parallel to operations
    balance::Ticks ticksPerUnit = 1;
    std::optional<balance::Ticks> cycle; ///< that the file or the caller asks for
};

bool isPlainFile(const QString &path); ///< by its ending: .alb or .IN2

/// cycle, in the unit of the file, goes before the one in the file. Errors: those of store::readOperations.
Result<PlainFile> readPlainFile(const QString &path, std::optional<double> cycle = {});

double units(const PlainFile &file, balance::Ticks ticks);
QString unitText(const PlainFile &file, balance::Ticks ticks); ///< "54", "7.5"

} // namespace lw::cli
