// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lw::viewmodel {

/// How well a text answers to what was typed; 0: not at all, more is better. Each word typed must be found: at the
/// beginning of the text, of a word in it, anywhere, or with its letters scattered in order ("sv" in "save as"). Case
/// does not matter; among equals the shorter text is better.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace lw::viewmodel
