// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/picturetour.h"
#include "app/desktop/windowstate.h"
#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"
#include "core/store/orphan.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace lw;

namespace {

constexpr int badInput = 2;

void describeProgram(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Plans, checks and runs modular smartphone assembly and test lines."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Project to open, *.line.json"), QStringLiteral("[FILE]"));
    parser.addOptions({{QStringLiteral("lang"), QStringLiteral("Language of the screen: zh_CN or en"), QStringLiteral("CODE")},
        {QStringLiteral("hub"), QStringLiteral("Hub to connect to, unix:PATH; without it stations are virtual"), QStringLiteral("ADDRESS")},
        {QStringLiteral("pictures"), QStringLiteral("Draw every page to PNG in that folder and end"), QStringLiteral("DIR")}});
}

/// Of the machine that this runs on: the nodes by which Linux offers one.
bool hasGraphicsProcessor()
{
    return !QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty()
           || QFile::exists(QStringLiteral("/dev/nvidiactl"));
}

/// OpenGL without a graphics processor draws the whole window again for each frame, at ten times the cost of the
/// software renderer, which draws what has changed. Else, and when somebody has said so, Qt chooses for itself.
void chooseRenderer()
{
    const bool told = qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!told && (QGuiApplication::platformName() == QLatin1String("offscreen") || !hasGraphicsProcessor()))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

int fail(const QString &message)
{
    return std::fprintf(stderr, "linewright: %s\n", qPrintable(message)), badInput;
}

/// Once the window is there, so that it is on the screen before a large file is read, and messages have a place.
void begin(viewmodel::WorkbenchModel &workbench, const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        workbench.files()->openPath(parser.positionalArguments().constFirst());
    if (parser.isSet(QStringLiteral("hub")))
        workbench.stations()->connectToHub(parser.value(QStringLiteral("hub")));
    else
        workbench.stations()->keepVirtual();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setOrganizationName(QStringLiteral("Linewright"));
    QApplication::setApplicationName(QStringLiteral("linewright"));
    viewmodel::PreferencesModel::applyScale();
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(LW_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/linewright.svg")));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    chooseRenderer();
    QCommandLineParser parser;
    describeProgram(parser);
    parser.process(app);
    const bool pictures = parser.isSet(QStringLiteral("pictures"));

    text::LanguageSwitch language;
    language.set(parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang"))
                                                      : viewmodel::WorkbenchModel::preferredLanguage());
    const QTemporaryDir scratch; // a tour neither offers nor leaves unsaved work
    session::Document document;
    document.setStepNamer(text::stepName);
    session::Selection selection;
    session::Autosave autosave(document, pictures ? scratch.path() : store::autosaveDirectory());
    viewmodel::WorkbenchModel workbench({document, selection, language}, autosave);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("workbench"), QVariant::fromValue(&workbench)}});
    QObject::connect(&language, &text::LanguageSwitch::changed, &engine, &QQmlApplicationEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Linewright/Shell/Main.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return fail(QStringLiteral("the window cannot be made"));
    if (pictures)
        return desktop::drawPictures(*window, workbench, language, parser.positionalArguments().value(0), parser.value(QStringLiteral("pictures")));
    const desktop::WindowState state(*window, workbench);
    QTimer::singleShot(0, &workbench, [&] { begin(workbench, parser); });
    return QApplication::exec();
}
