// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/workbenchmodel.h"

#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/viewmodel/scenariowords.h"
#include "app/viewmodel/workbenchactions.h"
#include "core/model/lookup.h"

#include <QSettings>
#include <QUndoStack>

namespace lw::viewmodel {

namespace {
constexpr auto languageKey = "view/language";
} // namespace

WorkbenchModel::WorkbenchModel(const Context &context, session::Autosave &autosave, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_preferences(autosave)
    , m_files(context, autosave)
    , m_figures(context)
    , m_line(context)
    , m_yamazumi(context)
    , m_problems(context)
    , m_process(context)
    , m_takt(context)
    , m_simulate(context)
    , m_recipes(context)
    , m_stations(context)
    , m_catalog(context)
    , m_importer(context)
    , m_scenarios(context)
    , m_exports(context, m_scenarios)
    , m_palette(context, m_actions)
    , m_history(context)
{
    watchDocument();
    watchPages();
    watchFiles();
    showPage();
    refreshProducts();
    registerActions(m_actions, *this);
    watchActions();
}

WorkbenchModel::~WorkbenchModel() = default;

void WorkbenchModel::watchDocument()
{
    session::Document *document = &m_context.document;
    connect(document, &session::Document::changed, this, &WorkbenchModel::refreshProducts);
    connect(document, &session::Document::changed, this, &WorkbenchModel::projectNameChanged);
    connect(document, &session::Document::productChanged, this, &WorkbenchModel::refreshProducts);
    connect(document, &session::Document::refused, this, [this](const Error &error) { emit refused(text::sentence(error)); });
    connect(&document->undoStack(), &QUndoStack::indexChanged, this, &WorkbenchModel::undoChanged);
    connect(&m_context.language, &text::LanguageSwitch::changed, this, [this] {
        refreshProducts();
        emit languageChanged();
        emit projectNameChanged();
        emit undoChanged();
    });
}

void WorkbenchModel::watchPages()
{
    connect(&m_problems, &ProblemListModel::linePageWanted, this, [this] { setPage(Page::Line); });
    connect(&m_problems, &ProblemListModel::processPageWanted, this, [this] { setPage(Page::Process); });
    connect(&m_problems, &ProblemListModel::catalogWanted, this, [this](const model::Subject &subject) {
        setPage(Page::Catalog);
        m_catalog.show(subject);
    });
    connect(&m_problems, &ProblemListModel::taktPageWanted, this, [this] { setPage(Page::Takt); });
    connect(m_line.actions(), &LineActions::refused, this, &WorkbenchModel::refused);
    for (FieldListModel *fields :
        {m_line.inspector()->fields(), m_process.parameters(), m_scenarios.prices(), m_takt.calendar(), m_takt.demands()})
        connect(fields, &FieldListModel::refused, this, &WorkbenchModel::refused);
    connect(m_takt.shifts(), &ShiftListModel::refused, this, &WorkbenchModel::refused);
    connect(&m_catalog, &CatalogPageModel::refused, this, &WorkbenchModel::refused);
}

void WorkbenchModel::watchFiles()
{
    connect(&m_files, &FilesModel::importWanted, &m_importer, &ImportWizardModel::look);
    connect(&m_files, &FilesModel::catalogWanted, this, [this](const QUrl &file) {
        setPage(Page::Catalog);
        m_catalog.merge()->look(file);
    });
    connect(&m_importer, &ImportWizardModel::projectMade, &m_files, &FilesModel::adoptProject);
    connect(m_catalog.merge(), &CatalogMergeModel::done, &m_files, &FilesModel::done);
}

/// Last of all, so that what the actions ask about has been told already.
void WorkbenchModel::watchActions()
{
    const auto refresh = [this] { m_actions.refresh(); };
    connect(&m_files, &FilesModel::stateChanged, &m_actions, refresh);
    connect(this, &WorkbenchModel::undoChanged, &m_actions, refresh);
    connect(this, &WorkbenchModel::languageChanged, &m_actions, refresh);
    connect(m_line.actions(), &LineActions::selectionChanged, &m_actions, refresh);
    connect(&m_catalog, &CatalogPageModel::contentChanged, &m_actions, refresh);
    connect(&m_exports, &ExportModel::busyChanged, &m_actions, refresh);
    connect(&m_scenarios, &ScenariosPageModel::changed, &m_actions, refresh);
    connect(&m_preferences, &PreferencesModel::darkChanged, this, &WorkbenchModel::darkChanged);
    connect(this, &WorkbenchModel::languageChanged, &m_preferences, &PreferencesModel::retranslate);
    connect(&m_palette, &PaletteModel::wanted, this, &WorkbenchModel::goTo);
}

void WorkbenchModel::goTo(PaletteModel::Kind kind, const QString &id)
{
    switch (kind) {
    case PaletteModel::Kind::Action: break;
    case PaletteModel::Kind::Cell:
        setPage(Page::Line);
        m_line.actions()->selectCell(id);
        break;
    case PaletteModel::Kind::Head:
        setPage(Page::Line);
        m_line.actions()->selectHead(id);
        break;
    case PaletteModel::Kind::Operation:
        setPage(Page::Process);
        m_process.selectOperation(id);
        break;
    case PaletteModel::Kind::Product: selectProduct(id); break;
    }
}

void WorkbenchModel::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    showPage();
    emit pageChanged();
}

void WorkbenchModel::showPage()
{
    m_process.setShown(m_page == Page::Process);
    m_takt.setShown(m_page == Page::Takt);
    m_simulate.setShown(m_page == Page::Simulate);
    m_catalog.setShown(m_page == Page::Catalog);
    m_scenarios.setShown(m_page == Page::Scenarios);
    if (m_page == Page::Recipes)
        m_recipes.derive();
}

QString WorkbenchModel::language() const
{
    return m_context.language.code();
}

void WorkbenchModel::setLanguage(const QString &code)
{
    m_context.language.set(code);
    QSettings().setValue(languageKey, m_context.language.code());
}

QString WorkbenchModel::preferredLanguage()
{
    return QSettings().value(languageKey, text::LanguageSwitch::systemCode()).toString();
}

void WorkbenchModel::setDark(bool dark)
{
    if (dark != m_preferences.dark())
        m_preferences.setLook(dark ? PreferencesModel::Look::Dark : PreferencesModel::Look::Light);
}

QString WorkbenchModel::projectName() const
{
    const model::Project &project = m_context.document.project();
    const QString name = text::localized(project.header.name);
    const QString shown = name.isEmpty() ? tr("Untitled project") : name;
    return project.title.isMain() ? shown : QStringLiteral("%1 · %2").arg(shown, lineName(project.title));
}

bool WorkbenchModel::canUndo() const
{
    return m_context.document.undoStack().canUndo();
}

bool WorkbenchModel::canRedo() const
{
    return m_context.document.undoStack().canRedo();
}

QString WorkbenchModel::undoText() const
{
    return canUndo() ? tr("Undo: %1").arg(m_context.document.undoStack().undoText()) : tr("Undo");
}

QString WorkbenchModel::redoText() const
{
    return canRedo() ? tr("Redo: %1").arg(m_context.document.undoStack().redoText()) : tr("Redo");
}

void WorkbenchModel::showBalance()
{
    if (m_files.empty())
        return;
    setPage(Page::Line);
    m_line.balance()->setShown(true);
}

void WorkbenchModel::undo()
{
    m_context.document.undoStack().undo();
}

void WorkbenchModel::redo()
{
    m_context.document.undoStack().redo();
}

void WorkbenchModel::selectProduct(const QString &productId)
{
    m_context.document.setProduct(model::ProductId(productId.toStdString()));
}

void WorkbenchModel::refreshProducts()
{
    std::vector<Choice> choices;
    const model::Project &project = m_context.document.project();
    for (const model::Product &product : project.products)
        choices.push_back({.key = text::fromUtf8(product.id.value),
            .name = text::localized(product.name),
            .note = {},
            .family = {},
            .current = product.id == m_context.document.product(),
            .amount = static_cast<int>(product.operations.size())});
    m_products.setChoices(std::move(choices));
}

} // namespace lw::viewmodel
