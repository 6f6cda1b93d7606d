// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the controls to pictures, light and dark: `gallery OUT_DIR [translation.qm]`. For eyes and for review; the
// checks are in tests/qml/controls.

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTranslator>

namespace {

bool render(const QString &sheet, bool dark, const QString &file) {
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    view.setInitialProperties({{QStringLiteral("dark"), dark}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1440, 900);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Linewright/Gallery/") + sheet));
    if (view.status() != QQuickView::Ready)
        return false;
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return false;
    QTest::qWait(400); // transitions of popups end; a picture is no check, so a fixed time will do
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QTranslator translator;
    if (arguments.size() > 2 && translator.load(arguments.at(2)))
        QGuiApplication::installTranslator(&translator);
    const QDir out(arguments.at(1));
    for (const QString &sheet : {QStringLiteral("ControlSheet"), QStringLiteral("ShellSheet"), QStringLiteral("IconSheet")}) {
        for (const bool dark : {false, true}) {
            const QString name = sheet + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
            if (!render(sheet + QStringLiteral(".qml"), dark, out.filePath(name)))
                return 1;
        }
    }
    return 0;
}
