// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/canvas/lineplan.h"
#include "app/session/autosave.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/languageswitch.h"
#include "app/text/stepname.h"
#include "app/viewmodel/workbenchmodel.h"
#include "tests/qml/walk/textfit.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QMetaEnum>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>

using namespace lw;
using Page = viewmodel::WorkbenchModel::Page;

namespace {

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
        engine.addImportPath(QStringLiteral(":/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("workbench"), QVariant::fromValue(&workbench)}});
        QObject::connect(&language, &text::LanguageSwitch::changed, &engine, &QQmlApplicationEngine::retranslate);
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Linewright/Shell/Main.qml")));
        if (!engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        workbench.stations()->keepVirtual();
    }
};

QQuickItem *withText(QQuickWindow &window, const QString &text)
{
    for (QQuickItem *item : test::visibleBelow(*window.contentItem()))
        if (item->inherits("QQuickAbstractButton") && item->property("text").toString() == text)
            return item;
    return nullptr;
}

QPoint centreOf(const QQuickItem &item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
}

QString sample()
{
    return qEnvironmentVariable("LW_SOURCE_DIR") + QStringLiteral("/resources/samples/board-test.line.json");
}

} // namespace

class tst_Walk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("Linewright"));
        QApplication::setApplicationName(QStringLiteral("tst_walk"));
        QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }

    void init()
    {
        QSettings().clear();
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->window);
        QVERIFY(QTest::qWaitForWindowExposed(m_program->window));
        m_step = 0;
    }

    void cleanup() { m_program.reset(); }

    void everyPage_isReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "zh_CN"})
            for (const bool dark : {false, true})
                for (const QSize size : {QSize(1440, 900), QSize(1280, 800)})
                    QTest::addRow("%s %s %d", language, dark ? "dark" : "light", size.width()) << QString::fromLatin1(language) << dark << size;
    }
    void everyPage_isReadable()
    {
        dress();
        QFETCH(QSize, size);
        m_program->window->resize(size);
        m_program->workbench.files()->openPath(sample());
        m_program->workbench.figures()->selectBottleneck();
        for (int page = 0; page < QMetaEnum::fromType<Page>().keyCount(); ++page) {
            m_program->workbench.setPage(static_cast<Page>(page));
            check(QStringLiteral("page-%1").arg(page));
        }
        for (const char *action : {"view.palette", "view.preferences", "help.shortcuts", "edit.history"}) {
            QVERIFY(m_program->workbench.actions()->trigger(QLatin1String(action)));
            check(QString::fromLatin1(action));
            QTest::keyClick(m_program->window, Qt::Key_Escape);
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'))));
    }

    void newUser_makesTheLineFaster_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *language : {"en", "zh_CN"})
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", language, dark ? "dark" : "light") << QString::fromLatin1(language) << dark;
    }
    void newUser_makesTheLineFaster()
    {
        dress();
        QQuickWindow &window = *m_program->window;
        viewmodel::WorkbenchModel &workbench = m_program->workbench;
        check(QStringLiteral("start"));

        const viewmodel::ChoiceListModel &samples = *workbench.files()->samples();
        const int row = samples.rowOf(QFileInfo(sample()).canonicalFilePath());
        const QString name = samples.data(samples.index(std::max(row, 0)), samples.roleNames().key("name", -1)).toString();
        QQuickItem *entry = withText(window, name);
        QVERIFY2(entry, qPrintable(name));
        QTest::mouseClick(&window, Qt::LeftButton, {}, centreOf(*entry));
        QVERIFY(!workbench.files()->empty());
        check(QStringLiteral("sample"));

        // One more head in the bottleneck, carried there from the library.
        workbench.figures()->selectBottleneck();
        QVERIFY(carryHead(window));
        QVERIFY(workbench.canUndo());
        check(QStringLiteral("head"));

        // The work of the bottleneck moved by the suggestion that the inspector makes.
        const Duration before = m_program->document.report().lineCycle;
        if (workbench.line()->suggestion()->available()) {
            workbench.line()->suggestion()->apply();
            QVERIFY(m_program->document.report().lineCycle <= before);
            check(QStringLiteral("moved"));
        }

        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(workbench.page(), Page::Recipes);
        check(QStringLiteral("recipes"));
        const QTemporaryDir folder;
        QVERIFY(workbench.recipes()->exportTo(QUrl::fromLocalFile(folder.path())));
        QVERIFY(!QDir(folder.path()).entryList(QDir::Files).isEmpty());
        check(QStringLiteral("exported"));
        QVERIFY2(m_faults.isEmpty(), qPrintable(QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'))));
    }

private:
    void dress()
    {
        m_faults.clear();
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_program->workbench.setLanguage(language);
        m_program->workbench.setDark(dark);
    }

    /// Lets the window settle, keeps its picture, and notes what cannot be read.
    void check(const QString &name)
    {
        QQuickWindow &window = *m_program->window;
        QTest::qWait(50); // transitions of popups are short; a frame is what they need
        const QImage picture = window.grabWindow();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("LW_WALK_PICTURES");
        const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
        if (!folder.isEmpty())
            picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, tag).arg(++m_step, 2, 10, QLatin1Char('0')).arg(name));
        for (const QString &fault : test::misfits(*window.contentItem(), modalPopup(window), projectWords()))
            m_faults << name + QStringLiteral(": ") + fault;
    }

    /// The popup that keeps everything else from being used; null for none.
    static QQuickItem *modalPopup(QQuickWindow &window)
    {
        for (QQuickItem *layer : window.contentItem()->childItems())
            for (QQuickItem *item : layer->inherits("QQuickOverlay") ? layer->childItems() : QList<QQuickItem *>())
                if (item->isVisible() && item->inherits("QQuickPopupItem"))
                    return item;
        return nullptr;
    }

    /// Names and ids of the project, in both languages.
    QStringList projectWords() const
    {
        QStringList words;
        const auto add = [&](const std::string &id, const model::LocalText &name) {
            for (const std::string &word : {id, name.en, name.zh})
                if (!word.empty())
                    words << QString::fromStdString(word);
        };
        const model::Project &project = m_program->document.project();
        for (const model::Process &process : project.catalog.processes)
            for (const auto &parameter : process.parameters)
                add({}, parameter.label);
        for (const model::HeadType &type : project.catalog.headTypes)
            add(type.id.value, type.name);
        for (const model::Head &head : project.frame.heads)
            add(head.id.value, {});
        for (const model::Product &product : project.products)
            for (const model::Operation &operation : product.operations)
                add(operation.id.value, operation.name);
        return words;
    }

    /// With the mouse, from the first card of the library that fits anywhere in sight.
    static bool carryHead(QQuickWindow &window)
    {
        const std::vector<QQuickItem *> items = test::visibleBelow(*window.contentItem());
        canvas::LinePlan *plan = nullptr;
        for (QQuickItem *item : items)
            plan = plan ? plan : qobject_cast<canvas::LinePlan *>(item);
        for (QQuickItem *card : items) {
            const QString type = card->property("typeId").toString();
            if (!plan || type.isEmpty() || card->property("cell").toBool())
                continue;
            const std::optional<QPoint> place = placeFor(*plan, type);
            if (!place)
                continue;
            const QPoint from = card->mapToScene(QPointF(24, 24)).toPoint();
            QTest::mousePress(&window, Qt::LeftButton, {}, from);
            QTest::mouseMove(&window, from + QPoint(24, 24));
            QTest::mouseMove(&window, *place - QPoint(24, 0));
            QTest::mouseMove(&window, *place);
            QTest::mouseRelease(&window, Qt::LeftButton, {}, *place);
            return true;
        }
        return false;
    }

    static std::optional<QPoint> placeFor(canvas::LinePlan &plan, const QString &type)
    {
        for (int x = 4; x < plan.width(); x += 12)
            for (int y = 4; y < plan.height(); y += 12)
                if (plan.hoverHeadType(type, QPointF(x, y))) {
                    plan.leaveHeadType();
                    return plan.mapToScene(QPointF(x, y)).toPoint();
                }
        plan.leaveHeadType();
        return {};
    }

    std::unique_ptr<Program> m_program;
    QStringList m_faults;
    int m_step = 0;
};

QTEST_MAIN(tst_Walk)
#include "tst_walk.moc"
