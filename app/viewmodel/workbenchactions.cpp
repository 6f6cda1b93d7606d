// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/workbenchactions.h"

#include "app/viewmodel/workbenchmodel.h"

namespace lw::viewmodel {

namespace {

using Group = Action::Group;
using Scope = Action::Scope;
using Page = WorkbenchModel::Page;

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

void registerFileActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    FilesModel *files = workbench.files();
    ActionRegistry *window = &registry;
    const auto loaded = [files] { return !files->empty(); };
    registry.add({key("file.new"), QT_TRANSLATE_NOOP("ActionWords", "New project"), {key("Ctrl+N")}, Group::File, key("new"),
        Scope::Everywhere, {}, [files] { files->newProject(); }});
    registry.add({key("file.open"), QT_TRANSLATE_NOOP("ActionWords", "Open a project…"), {key("Ctrl+O")}, Group::File, key("open"),
        Scope::Everywhere, {}, [window] { emit window->openAsked(); }});
    registry.add({key("file.import"), QT_TRANSLATE_NOOP("ActionWords", "Import operations…"), {key("Ctrl+I")}, Group::File, key("import"),
        Scope::Everywhere, {}, [window] { emit window->importAsked(); }});
    registry.add({key("file.save"), QT_TRANSLATE_NOOP("ActionWords", "Save"), {key("Ctrl+S")}, Group::File, key("save"), Scope::Everywhere,
        [files] { return !files->empty() && !files->saved(); }, [files] { files->save(); }});
    registry.add({key("file.saveAs"), QT_TRANSLATE_NOOP("ActionWords", "Save as…"), {key("Ctrl+Shift+S")}, Group::File, key("save"),
        Scope::Everywhere, loaded, [window] { emit window->saveAsAsked(); }});
}

void registerExportActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    ActionRegistry *window = &registry;
    const ExportModel *exports = workbench.exports();
    const auto canExport = [files = workbench.files(), exports] { return !files->empty() && !exports->busy(); };
    registry.add({key("export.report"), QT_TRANSLATE_NOOP("ActionWords", "Export the report as PDF…"), {key("Ctrl+P")}, Group::File, key("export"),
        Scope::Everywhere, canExport, [window] { emit window->exportReportAsked(); }});
    registry.add({key("export.picture"), QT_TRANSLATE_NOOP("ActionWords", "Export a picture of the page…"), {key("Ctrl+Shift+E")}, Group::File,
        key("export"), Scope::Everywhere, canExport, [window] { emit window->exportPictureAsked(); }});
    registry.add({key("export.tables"), QT_TRANSLATE_NOOP("ActionWords", "Export all tables as CSV…"), {}, Group::File, key("export"),
        Scope::Everywhere, canExport, [window] { emit window->exportTablesAsked(); }});
}

void registerEditActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    WorkbenchModel *model = &workbench;
    ActionRegistry *window = &registry;
    registry.add({key("edit.undo"), QT_TRANSLATE_NOOP("ActionWords", "Undo"), {key("Ctrl+Z")}, Group::Edit, key("undo"), Scope::Everywhere,
        [model] { return model->canUndo(); }, [model] { model->undo(); }});
    registry.add({key("edit.redo"), QT_TRANSLATE_NOOP("ActionWords", "Redo"), {key("Ctrl+Shift+Z"), key("Ctrl+Y")}, Group::Edit, key("redo"),
        Scope::Everywhere, [model] { return model->canRedo(); }, [model] { model->redo(); }});
    registry.add({key("edit.history"), QT_TRANSLATE_NOOP("ActionWords", "Undo history"), {key("Ctrl+H")}, Group::Edit, key("history"),
        Scope::Everywhere, {}, [window] { emit window->historyAsked(); }});
}

/// Their keys are those of the page.
void registerBufferActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    LineActions *line = workbench.line()->actions();
    const auto add = [&](const char *id, const char *title, const char *keys, const char *glyph, bool (LineActions::*can)() const, auto act) {
        registry.add({key(id), title, {key(keys)}, Group::Line, key(glyph), Scope::Page, [line, can] { return (line->*can)(); },
            [model = &workbench, line, act] {
                model->setPage(Page::Line);
                act(line);
            }});
    };
    add("line.addBuffer", QT_TRANSLATE_NOOP("ActionWords", "Put a buffer behind the cell"), "Alt+B", "plus", &LineActions::canAddBuffer,
        [](LineActions *on) { on->addBuffer(); });
    add("line.moreBuffer", QT_TRANSLATE_NOOP("ActionWords", "Buffer: one place more"), "Alt+Up", "plus", &LineActions::canChangeBuffer,
        [](LineActions *on) { on->changeBuffer(1); });
    add("line.lessBuffer", QT_TRANSLATE_NOOP("ActionWords", "Buffer: one place less"), "Alt+Down", "minus", &LineActions::canChangeBuffer,
        [](LineActions *on) { on->changeBuffer(-1); });
    add("line.longerBuffer", QT_TRANSLATE_NOOP("ActionWords", "Buffer: longer"), "Alt+Right", "chevron-right",
        &LineActions::canChangeBuffer, [](LineActions *on) { on->stretchBuffer(1); });
    add("line.shorterBuffer", QT_TRANSLATE_NOOP("ActionWords", "Buffer: shorter"), "Alt+Left", "chevron-left",
        &LineActions::canChangeBuffer, [](LineActions *on) { on->stretchBuffer(-1); });
    add("line.alignBuffers", QT_TRANSLATE_NOOP("ActionWords", "Make the buffers alike"), "Alt+A", "line", &LineActions::canAlignBuffers,
        [](LineActions *on) { on->alignBuffers(); });
}

/// Their keys are those of the plan and its page.
void registerLineActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    WorkbenchModel *model = &workbench;
    ActionRegistry *window = &registry;
    LineActions *line = workbench.line()->actions();
    const auto loaded = [model] { return !model->files()->empty(); };
    const auto onLine = [model](auto act) {
        return [model, act] {
            model->setPage(Page::Line);
            act();
        };
    };
    registry.add({key("line.balance"), QT_TRANSLATE_NOOP("ActionWords", "Balance the line"), {key("Ctrl+B")}, Group::Line, key("takt"),
        Scope::Everywhere, loaded, [model] { model->showBalance(); }});
    registry.add({key("line.bottleneck"), QT_TRANSLATE_NOOP("ActionWords", "Select the bottleneck"), {}, Group::Line, key("bottleneck"),
        Scope::Everywhere, [model] { return !model->figures()->bottleneckCell().isEmpty(); },
        onLine([model] { model->figures()->selectBottleneck(); })});
    registry.add({key("line.duplicate"), QT_TRANSLATE_NOOP("ActionWords", "Duplicate the selection"), {key("Ctrl+D")}, Group::Line, key("copy"),
        Scope::Page, [line] { return line->canDuplicate(); }, onLine([line] { line->duplicateSelected(); })});
    registry.add({key("line.remove"), QT_TRANSLATE_NOOP("ActionWords", "Remove the selection"), {key("Del")}, Group::Line, key("trash"),
        Scope::Page, [line] { return line->canRemove(); }, onLine([line] { line->removeSelected(); })});
    registry.add({key("line.upstream"), QT_TRANSLATE_NOOP("ActionWords", "Move the cell upstream"), {key("Ctrl+Left")}, Group::Line,
        key("chevron-left"), Scope::Page, [line] { return line->canMoveCell(); }, onLine([line] { line->moveSelected(-1); })});
    registry.add({key("line.downstream"), QT_TRANSLATE_NOOP("ActionWords", "Move the cell downstream"), {key("Ctrl+Right")}, Group::Line,
        key("chevron-right"), Scope::Page, [line] { return line->canMoveCell(); }, onLine([line] { line->moveSelected(1); })});
    registry.add({key("line.selectAll"), QT_TRANSLATE_NOOP("ActionWords", "Select everything on the line"), {key("Ctrl+A")}, Group::Line,
        key("check"), Scope::Page, loaded, onLine([line] { line->selectAll(); })});
    registry.add({key("line.measure"), QT_TRANSLATE_NOOP("ActionWords", "Measure on the plan"), {key("M")}, Group::Line, key("ruler"),
        Scope::Page, loaded, onLine([window] { emit window->measureAsked(); })});
    YamazumiModel *yamazumi = workbench.yamazumi();
    registry.add({key("line.yamazumiTable"), QT_TRANSLATE_NOOP("ActionWords", "Yamazumi as bars or as a table"), {key("Ctrl+T")}, Group::Line,
        key("table"), Scope::Everywhere, loaded, onLine([yamazumi] { yamazumi->setTable(!yamazumi->table()); })});
    registry.add({key("line.yamazumiBeside"), QT_TRANSLATE_NOOP("ActionWords", "Yamazumi: products side by side"), {}, Group::Line, key("takt"),
        Scope::Everywhere, [yamazumi] { return yamazumi->views()->count() > 0; }, onLine([yamazumi] { yamazumi->showSideBySide(); })});
    registry.add({key("line.yamazumiMean"), QT_TRANSLATE_NOOP("ActionWords", "Yamazumi: mean of the products by demand"), {}, Group::Line, key("takt"),
        Scope::Everywhere, [yamazumi] { return yamazumi->views()->count() > 0; }, onLine([yamazumi] { yamazumi->showMean(); })});
    registry.add({key("line.search"), QT_TRANSLATE_NOOP("ActionWords", "Search the module library"), {key("Ctrl+F")}, Group::Line, key("search"),
        Scope::Page, loaded, onLine([window] { emit window->librarySearchAsked(); })});
}

/// Their keys are those of the page.
void registerCatalogActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    WorkbenchModel *model = &workbench;
    CatalogPageModel *catalog = workbench.catalog();
    const auto loaded = [model] { return !model->files()->empty(); };
    const auto onPage = [model, catalog] { return model->page() == Page::Catalog && catalog->canEditList(); };
    const auto onCatalog = [model](auto act) {
        return [model, act] {
            model->setPage(Page::Catalog);
            act();
        };
    };
    registry.add({key("catalog.head"), QT_TRANSLATE_NOOP("ActionWords", "New head type"), {}, Group::Catalog, key("head"), Scope::Everywhere, loaded,
        onCatalog([catalog] {
            catalog->setKind(CatalogPageModel::Kind::Heads);
            catalog->create();
        })});
    registry.add({key("catalog.create"), QT_TRANSLATE_NOOP("ActionWords", "New thing in the catalog"), {key("Ins")}, Group::Catalog, key("plus"),
        Scope::Page, onPage, [catalog] { catalog->create(); }});
    registry.add({key("catalog.duplicate"), QT_TRANSLATE_NOOP("ActionWords", "Duplicate in the catalog"), {key("Ctrl+D")}, Group::Catalog, key("copy"),
        Scope::Page, onPage, [catalog] { catalog->duplicate(); }});
    registry.add({key("catalog.remove"), QT_TRANSLATE_NOOP("ActionWords", "Remove from the catalog"), {key("Del")}, Group::Catalog, key("trash"),
        Scope::Page, onPage, [catalog] { catalog->remove(); }});
    registry.add({key("catalog.import"), QT_TRANSLATE_NOOP("ActionWords", "Take over a catalog file…"), {}, Group::Catalog, key("import"),
        Scope::Everywhere, loaded, onCatalog([catalog] { catalog->askImport(); })});
    registry.add({key("catalog.export"), QT_TRANSLATE_NOOP("ActionWords", "Write the catalog as a file…"), {}, Group::Catalog, key("export"),
        Scope::Everywhere, loaded, onCatalog([catalog] { catalog->askExport(); })});
    registry.add({key("catalog.search"), QT_TRANSLATE_NOOP("ActionWords", "Search the catalog"), {key("Ctrl+F")}, Group::Catalog, key("search"),
        Scope::Page, loaded, onCatalog([catalog] { catalog->askSearch(); })});
}

void registerScenarioActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    WorkbenchModel *model = &workbench;
    ScenariosPageModel *scenarios = workbench.scenarios();
    registry.add({key("scenario.new"), QT_TRANSLATE_NOOP("ActionWords", "New scenario from this line"), {key("Ctrl+Shift+N")}, Group::Line,
        key("scenarios"), Scope::Everywhere, [model] { return !model->files()->empty(); }, [scenarios] { scenarios->branch(scenarios->openKey()); }});
    registry.add({key("scenario.main"), QT_TRANSLATE_NOOP("ActionWords", "Open the main line"), {}, Group::Line, key("line"), Scope::Everywhere,
        [scenarios] { return !scenarios->mainIsOpen(); }, [scenarios] { scenarios->openMain(); }});
    registry.add({key("scenario.adopt"), QT_TRANSLATE_NOOP("ActionWords", "Make the open scenario the main line"), {}, Group::Line,
        key("check-circle"), Scope::Everywhere, [scenarios] { return !scenarios->mainIsOpen(); },
        [scenarios] { scenarios->adoptLine(scenarios->openKey()); }});
}

void registerPages(ActionRegistry &registry, WorkbenchModel &workbench)
{
    struct Entry {
        const char *id;
        const char *title;
        const char *glyph;
        Page page;
    };
    constexpr Entry entries[] = {{"go.line", QT_TRANSLATE_NOOP("ActionWords", "Line plan"), "line", Page::Line},
        {"go.process", QT_TRANSLATE_NOOP("ActionWords", "Process: operations and precedence"), "process", Page::Process},
        {"go.takt", QT_TRANSLATE_NOOP("ActionWords", "Takt: demand, shifts and losses"), "takt", Page::Takt},
        {"go.simulate", QT_TRANSLATE_NOOP("ActionWords", "Simulate"), "simulate", Page::Simulate},
        {"go.recipes", QT_TRANSLATE_NOOP("ActionWords", "Recipes"), "recipe", Page::Recipes},
        {"go.stations", QT_TRANSLATE_NOOP("ActionWords", "Stations and delivery"), "stations", Page::Stations},
        {"go.catalog", QT_TRANSLATE_NOOP("ActionWords", "Catalog: heads, cells and processes"), "catalog", Page::Catalog},
        {"go.scenarios", QT_TRANSLATE_NOOP("ActionWords", "Scenarios side by side"), "scenarios", Page::Scenarios}};
    WorkbenchModel *model = &workbench;
    int number = 0;
    for (const Entry &entry : entries)
        registry.add({key(entry.id), entry.title, {QStringLiteral("Ctrl+%1").arg(++number)}, Group::Go, key(entry.glyph), Scope::Everywhere,
            [model] { return !model->files()->empty(); }, [model, page = entry.page] { model->setPage(page); }});
}

void registerViewActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    WorkbenchModel *model = &workbench;
    ActionRegistry *window = &registry;
    registry.add({key("view.palette"), QT_TRANSLATE_NOOP("ActionWords", "Command palette"), {key("Ctrl+K"), key("Ctrl+Shift+P")}, Group::View,
        key("search"), Scope::Everywhere, {}, [window] { emit window->paletteAsked(); }});
    registry.add({key("view.preferences"), QT_TRANSLATE_NOOP("ActionWords", "Preferences…"), {key("Ctrl+,")}, Group::View, key("settings"),
        Scope::Everywhere, {}, [window] { emit window->preferencesAsked(); }});
    registry.add({key("view.theme"), QT_TRANSLATE_NOOP("ActionWords", "Switch between light and dark"), {}, Group::View, key("moon"),
        Scope::Everywhere, {}, [model] { model->setDark(!model->dark()); }});
    registry.add({key("view.language"), QT_TRANSLATE_NOOP("ActionWords", "Switch the language"), {}, Group::View, key("language"),
        Scope::Everywhere, {}, [model] { model->setLanguage(model->language() == QLatin1String("en") ? key("zh_CN") : key("en")); }});
    registry.add({key("help.shortcuts"), QT_TRANSLATE_NOOP("ActionWords", "Keyboard shortcuts"), {key("F1"), key("Ctrl+/")}, Group::Help,
        key("key"), Scope::Everywhere, {}, [window] { emit window->shortcutsAsked(); }});
}

} // namespace

void registerActions(ActionRegistry &registry, WorkbenchModel &workbench)
{
    registerFileActions(registry, workbench);
    registerExportActions(registry, workbench);
    registerEditActions(registry, workbench);
    registerLineActions(registry, workbench);
    registerCatalogActions(registry, workbench);
    registerScenarioActions(registry, workbench);
    registerBufferActions(registry, workbench);
    registerPages(registry, workbench);
    registerViewActions(registry, workbench);
    registry.refresh();
}

} // namespace lw::viewmodel
