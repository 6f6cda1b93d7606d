// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a project's line in several sizes, zooms and themes and writes PNG files, for eyes to judge:
// planpictures PROJECT FOLDER

#include "app/canvas/lineplan.h"
#include "core/wire/projectjson.h"
#include "tests/app/canvas/plancolours.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QQuickWindow>

#include <cstdio>

using namespace lw;

namespace {

struct Scene {
    QString name;
    QSize size;
    QString language;
    bool dark = false;
    double zoom = 1; ///< on top of a fitted line
    QPointF drag;    ///< share of the window where a dragged head hovers; null: none
};

bool draw(const Scene &scene, session::Document &document, const QDir &folder)
{
    QQuickWindow window;
    window.resize(scene.size);
    canvas::PlanPalette palette;
    test::setPlanColours(palette, scene.dark);
    session::Selection selection;
    canvas::LinePlan plan(window.contentItem());
    plan.setSize(scene.size);
    plan.setFontFamily(QStringLiteral("Noto Sans CJK SC"));
    plan.setIconFolder(qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/icons"));
    plan.setLanguage(scene.language);
    plan.setColors(&palette);
    plan.setDocument(&document);
    plan.setSelection(&selection);
    if (const auto bottleneck = document.report().bottleneck)
        selection.set({document.report().cells[*bottleneck].cell});
    plan.fit();
    if (scene.zoom != 1)
        plan.zoomBy(scene.zoom);
    if (!scene.drag.isNull() && !document.project().catalog.headTypes.empty()) {
        const auto &type = document.project().catalog.headTypes.front();
        plan.hoverHeadType(QString::fromStdString(type.id.value),
                           {scene.drag.x() * scene.size.width(), scene.drag.y() * scene.size.height()});
    }
    window.show();
    const bool saved = window.grabWindow().save(folder.filePath(scene.name + QStringLiteral(".png")));
    std::printf("%s: %s\n", qPrintable(scene.name), qPrintable(plan.hintText()));
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return std::fputs("planpictures PROJECT FOLDER\n", stderr), 2;
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly))
        return std::fputs("the project cannot be read\n", stderr), 2;
    Result<model::Project> project = wire::projectFromJson(file.readAll().toStdString());
    if (!project)
        return std::fprintf(stderr, "%s: %s\n", project.error().subject.c_str(), project.error().detail.c_str()), 2;
    session::Document document;
    document.load(std::move(*project), arguments[1]);
    const QDir folder(arguments[2]);
    const QString zh = QStringLiteral("zh_CN");
    const QString en = QStringLiteral("en");
    const Scene scenes[] = {{QStringLiteral("plan-zh"), {853, 560}, zh},
                            {QStringLiteral("plan-en"), {1200, 560}, en},
                            {QStringLiteral("plan-dark"), {1000, 560}, zh, true},
                            {QStringLiteral("plan-close"), {1000, 620}, zh, false, 3},
                            {QStringLiteral("plan-small"), {420, 420}, zh, false, 1},
                            {QStringLiteral("plan-drag"), {1000, 560}, zh, false, 1, {0.42, 0.5}}};
    bool good = true;
    for (const Scene &scene : scenes)
        good = draw(scene, document, folder) && good;
    return good ? 0 : 1;
}
