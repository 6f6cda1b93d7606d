// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/projectjson.h"

#include <QString>

namespace lw::store {

/// The ending of catalog files: "open-module-platform.catalog.json".
inline constexpr char catalogSuffix[] = ".catalog.json";

/// Errors: those of readWhole and of wire::catalogFromJson, with file and line.
Result<wire::SharedCatalog> openCatalog(const QString &path);

/// Errors as saveProject; the old file stays.
Result<void> saveCatalog(const QString &path, const wire::SharedCatalog &catalog);

} // namespace lw::store
