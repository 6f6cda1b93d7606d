// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"
#include "tests/fakes/smallline.h"

#include <QTemporaryDir>

namespace lw::test {

/// Everything a view-model stands on, with the small line open.
struct Desk {
    QTemporaryDir home;
    text::LanguageSwitch language;
    session::Document document;
    session::Selection selection;
    session::Autosave autosave{document, home.path()};

    Desk()
    {
        document.setStepNamer(text::stepName);
        document.load(fakes::smallLine(), {});
    }

    viewmodel::Context context() { return {document, selection, language}; }
};

} // namespace lw::test
