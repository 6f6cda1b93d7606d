// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the charts of a project and writes PNG files, for eyes to judge: chartpictures PROJECT FOLDER

#include "app/chart/timingchart.h"
#include "app/chart/yamazumichart.h"
#include "core/wire/projectjson.h"
#include "tests/app/chart/chartcolours.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QQuickWindow>

#include <cstdio>

using namespace lw;

namespace {

void draw(chart::ChartItem &item, session::Document &document, const QSize &size, bool dark, const QString &path)
{
    QQuickWindow window;
    window.resize(size);
    chart::ChartPalette palette;
    test::setChartColours(palette, dark);
    window.setColor(palette.background);
    session::Selection selection;
    if (const auto bottleneck = document.report().bottleneck)
        selection.set({document.report().cells[*bottleneck].cell});
    item.setParentItem(window.contentItem());
    item.setSize(size);
    item.setFontFamily(QStringLiteral("Noto Sans CJK SC"));
    item.setColors(&palette);
    item.setSelection(&selection);
    item.setDocument(&document);
    window.show();
    window.grabWindow().save(path);
    item.setParentItem(nullptr);
    std::printf("%s\n%s\n", qPrintable(path), qPrintable(item.accessibleTable()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return std::fputs("chartpictures PROJECT FOLDER\n", stderr), 2;
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly))
        return std::fputs("the project cannot be read\n", stderr), 2;
    Result<model::Project> project = wire::projectFromJson(file.readAll().toStdString());
    if (!project)
        return std::fprintf(stderr, "%s: %s\n", project.error().subject.c_str(), project.error().detail.c_str()), 2;
    session::Document document;
    document.load(std::move(*project), arguments[1]);
    const QDir folder(arguments[2]);
    QLocale::setDefault(QLocale(QLocale::Chinese));
    for (const bool dark : {false, true}) {
        const QString end = dark ? QStringLiteral("-dark.png") : QStringLiteral(".png");
        chart::YamazumiChart yamazumi;
        draw(yamazumi, document, {860, 200}, dark, folder.filePath(QStringLiteral("yamazumi") + end));
        chart::TimingChart timing;
        draw(timing, document, {270, 110}, dark, folder.filePath(QStringLiteral("timing") + end));
    }
    return 0;
}
