// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/actionregistry.h"
#include "app/viewmodel/catalogpagemodel.h"
#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/exportmodel.h"
#include "app/viewmodel/filesmodel.h"
#include "app/viewmodel/importwizardmodel.h"
#include "app/viewmodel/linefigures.h"
#include "app/viewmodel/linepagemodel.h"
#include "app/viewmodel/palettemodel.h"
#include "app/viewmodel/preferencesmodel.h"
#include "app/viewmodel/problemlistmodel.h"
#include "app/viewmodel/processpagemodel.h"
#include "app/viewmodel/recipespagemodel.h"
#include "app/viewmodel/scenariospagemodel.h"
#include "app/viewmodel/sessiontypes.h"
#include "app/viewmodel/simulatepagemodel.h"
#include "app/viewmodel/stationspagemodel.h"
#include "app/viewmodel/taktpagemodel.h"
#include "app/viewmodel/undohistorymodel.h"
#include "app/viewmodel/yamazumimodel.h"

namespace lw::viewmodel {

/// Root of what QML sees: the shell's own state (page, language, product, undo) and the way to each page's model.
class WorkbenchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed in by the composition root")
    Q_PROPERTY(lw::session::Document *document READ document CONSTANT FINAL)
    Q_PROPERTY(lw::session::Selection *selection READ selection CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FilesModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::LineFigures *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::LinePageModel *line READ line CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::YamazumiModel *yamazumi READ yamazumi CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ProblemListModel *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ProcessPageModel *process READ process CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::TaktPageModel *takt READ takt CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::SimulatePageModel *simulate READ simulate CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::RecipesPageModel *recipes READ recipes CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::StationsPageModel *stations READ stations CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogPageModel *catalog READ catalog CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ImportWizardModel *importer READ importer CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ScenariosPageModel *scenarios READ scenarios CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ExportModel *exports READ exports CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *products READ products CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ActionRegistry *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::PreferencesModel *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::UndoHistoryModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(QString projectName READ projectName NOTIFY projectNameChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged FINAL)

public:
    enum class Page { Line, Process, Takt, Simulate, Recipes, Stations, Catalog, Scenarios };
    Q_ENUM(Page)

    WorkbenchModel(const Context &context, session::Autosave &autosave, QObject *parent = nullptr);
    ~WorkbenchModel() override;

    session::Document *document() const { return &m_context.document; }
    session::Selection *selection() const { return &m_context.selection; }
    FilesModel *files() { return &m_files; }
    LineFigures *figures() { return &m_figures; }
    LinePageModel *line() { return &m_line; }
    YamazumiModel *yamazumi() { return &m_yamazumi; }
    ProblemListModel *problems() { return &m_problems; }
    ProcessPageModel *process() { return &m_process; }
    TaktPageModel *takt() { return &m_takt; }
    SimulatePageModel *simulate() { return &m_simulate; }
    RecipesPageModel *recipes() { return &m_recipes; }
    StationsPageModel *stations() { return &m_stations; }
    CatalogPageModel *catalog() { return &m_catalog; }
    ImportWizardModel *importer() { return &m_importer; }
    ScenariosPageModel *scenarios() { return &m_scenarios; }
    ExportModel *exports() { return &m_exports; }
    ChoiceListModel *products() { return &m_products; }
    ActionRegistry *actions() { return &m_actions; }
    PaletteModel *palette() { return &m_palette; }
    PreferencesModel *preferences() { return &m_preferences; }
    UndoHistoryModel *history() { return &m_history; }

    Page page() const { return m_page; }
    void setPage(Page page);
    QString language() const; ///< "en" or "zh_CN"
    void setLanguage(const QString &code);
    /// As chosen in an earlier run, else that of the system.
    static QString preferredLanguage();
    bool dark() const { return m_preferences.dark(); }
    /// From then on whatever the system looks like.
    void setDark(bool dark);
    QString projectName() const;
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< "Undo: move SD-20 to C06"; "Undo" when there is nothing
    QString redoText() const;

    Q_INVOKABLE void showBalance(); ///< on the Line page, unless there is no project
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void selectProduct(const QString &productId);

signals:
    void pageChanged();
    void languageChanged();
    void darkChanged();
    void projectNameChanged();
    void undoChanged();
    void refused(const QString &message); ///< an edit was refused: why, in the language of the screen

private:
    void watchDocument();
    void watchPages();
    void watchFiles();
    void watchActions();
    /// Where the palette leads to.
    void goTo(PaletteModel::Kind kind, const QString &id);
    void showPage();
    void refreshProducts();

    Context m_context;
    Page m_page = Page::Line;
    PreferencesModel m_preferences;
    ChoiceListModel m_products;
    FilesModel m_files;
    LineFigures m_figures;
    LinePageModel m_line;
    YamazumiModel m_yamazumi;
    ProblemListModel m_problems;
    ProcessPageModel m_process;
    TaktPageModel m_takt;
    SimulatePageModel m_simulate;
    RecipesPageModel m_recipes;
    StationsPageModel m_stations;
    CatalogPageModel m_catalog;
    ImportWizardModel m_importer;
    ScenariosPageModel m_scenarios;
    ExportModel m_exports;
    ActionRegistry m_actions;
    PaletteModel m_palette;
    UndoHistoryModel m_history;
};

} // namespace lw::viewmodel
