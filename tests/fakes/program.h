// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt
#include <QFont>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"

namespace lw::test {

/// What has to be so before the first Program; name: whose settings these are.
inline void dressApplication(const QString &name)
{
    QApplication::setOrganizationName(QStringLiteral("Linewright"));
    QApplication::setApplicationName(name);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

/// A project that comes with the program: "board-test".
inline QString samplePath(const QString &name)
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/%1.line.json").arg(name);
}

/// The program with its window, as main makes it.
struct Program {
    QTemporaryDir journals;
    text::LanguageSwitch language;
    session::Document document;
    session::Selection selection;
    session::Autosave autosave{document, journals.path()};
    viewmodel::WorkbenchModel workbench{{document, selection, language}, autosave};
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;

    Program()
    {
        document.setStepNamer(text::stepName);
        language.set(QStringLiteral("en"));
        engine.addImportPath(QStringLiteral(":/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("workbench"), QVariant::fromValue(&workbench)}});
        QObject::connect(&language, &text::LanguageSwitch::changed, &engine, &QQmlApplicationEngine::retranslate);
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Linewright/Shell/Main.qml")));
        if (!engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    }
};

} // namespace lw::test
