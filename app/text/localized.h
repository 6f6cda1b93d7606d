// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/localtext.h"

#include <QString>

namespace lw::text {

/// The text in the language of the screen (QLocale()); the other one when that is empty.
QString localized(const model::LocalText &text);

/// The same with the part of the screen's language replaced.
model::LocalText relocalized(model::LocalText text, const QString &value);

/// "C05 Fastening": id and name, or the id alone when there is no name.
QString idAndName(const std::string &id, const model::LocalText &name);

inline QString fromUtf8(const std::string &text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace lw::text
