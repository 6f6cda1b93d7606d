// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lw::session {
class Document;
class Selection;
}
namespace lw::text {
class LanguageSwitch;
}

namespace lw::viewmodel {

/// What every view-model stands on; borrowed, made and destroyed by the composition root.
struct Context {
    session::Document &document;
    session::Selection &selection;
    text::LanguageSwitch &language;
};

/// What a piece of state means; the same values as Tones.Tone of Linewright.Theme.
enum class Tone : int { Neutral, Accent, Good, Warning, Critical };

} // namespace lw::viewmodel
