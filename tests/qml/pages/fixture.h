// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"

#include <QObject>
#include <QTemporaryDir>

/// The workbench over the board-test sample, made anew for each test of a page.
class Fixture : public QObject
{
    Q_OBJECT
    Q_PROPERTY(lw::viewmodel::WorkbenchModel *workbench READ workbench CONSTANT)

public:
    Fixture()
    {
        m_document.setStepNamer(lw::text::stepName);
        m_workbench.files()->openPath(qEnvironmentVariable("LW_SOURCE_DIR")
                                      + QStringLiteral("/resources/samples/board-test.line.json"));
    }

    lw::viewmodel::WorkbenchModel *workbench() { return &m_workbench; }

private:
    QTemporaryDir m_journal;
    lw::text::LanguageSwitch m_language;
    lw::session::Document m_document;
    lw::session::Selection m_selection;
    lw::session::Autosave m_autosave{m_document, m_journal.path()};
    lw::viewmodel::WorkbenchModel m_workbench{{m_document, m_selection, m_language}, m_autosave};
};
