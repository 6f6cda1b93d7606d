// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/table.h"

#include <QByteArray>

namespace lw::report {

/// The table after RFC 4180: CRLF, quotes doubled, a field with comma, quote or line break in quotes; the first row holds
/// the keys. Numbers have a point and as many digits as read back the same, whatever the language. withMark puts the UTF-8
/// byte order mark in front, which spreadsheets want. A text that a spreadsheet would take for a formula keeps an
/// apostrophe in front.
QByteArray csvText(const Table &table, bool withMark);

} // namespace lw::report
