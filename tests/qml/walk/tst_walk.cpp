// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/canvas/lineplan.h"
#include "app/chart/yamazumichart.h"
#include "app/text/localized.h"
#include "core/model/lookup.h"
#include "tests/fakes/program.h"
#include "tests/qml/walk/textfit.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>
#include <QTemporaryDir>

using namespace lw;
using Page = viewmodel::WorkbenchModel::Page;

namespace {

constexpr int settleMs = 20000; ///< what stays unreadable for so long is a fault, also under sanitizers

QQuickItem *withText(QQuickWindow &window, const QString &text)
{
    for (QQuickItem *item : test::visibleBelow(*window.contentItem()))
        if (item->inherits("QQuickAbstractButton") && item->property("text").toString() == text)
            return item;
    return nullptr;
}

template <class Item>
Item *itemOf(QQuickWindow &window)
{
    for (QQuickItem *item : test::visibleBelow(*window.contentItem()))
        if (auto *found = qobject_cast<Item *>(item))
            return found;
    return nullptr;
}

QPoint centreOf(const QQuickItem &item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
}

QString sample() { return test::samplePath(QStringLiteral("flagship-pilot")); }

/// Cards are there at once and fill in when their file was read.
bool areRead(const viewmodel::StartCardsModel &cards)
{
    const int ready = cards.roleNames().key("ready", -1);
    for (int row = 0; row < cards.rowCount(); ++row)
        if (!cards.data(cards.index(row), ready).toBool())
            return false;
    return true;
}

} // namespace

class tst_Walk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dressApplication(QStringLiteral("tst_walk")); }

    void init()
    {
        QSettings().clear();
        m_program = std::make_unique<test::Program>();
        QVERIFY(m_program->window);
        m_program->workbench.stations()->keepVirtual();
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
        QTRY_VERIFY_WITH_TIMEOUT(areRead(*workbench.files()->sampleCards()), settleMs);
        check(QStringLiteral("start"));

        const viewmodel::ChoiceListModel &samples = *workbench.files()->samples();
        const int row = samples.rowOf(QFileInfo(sample()).canonicalFilePath());
        const QString name = samples.data(samples.index(std::max(row, 0)), samples.roleNames().key("name", -1)).toString();
        QQuickItem *entry = withText(window, name);
        QVERIFY2(entry, qPrintable(name));
        QTest::mouseClick(&window, Qt::LeftButton, {}, centreOf(*entry));
        QVERIFY(!workbench.files()->empty());
        check(QStringLiteral("sample"));

        // The foldable: an operation of the bottleneck, carried to another bar of the Yamazumi.
        QVERIFY(chooseProduct(window, QStringLiteral("F2")));
        check(QStringLiteral("product"));
        QVERIFY(carryOperation(window));
        check(QStringLiteral("moved"));

        // The bar phone: one more head, carried from the library, for which the inspector then finds work.
        QVERIFY(chooseProduct(window, QStringLiteral("X10")));
        const Duration before = m_program->document.report().lineCycle;
        QVERIFY(carryHead(window, QStringLiteral("PP-4"), model::CellId("C11")));
        check(QStringLiteral("head"));
        const viewmodel::Suggestion &suggestion = *workbench.line()->suggestion();
        QTRY_VERIFY_WITH_TIMEOUT(suggestion.available(), settleMs);
        check(QStringLiteral("suggestion"));
        QVERIFY(applySuggestion(window, suggestion.text()));
        QVERIFY(m_program->document.report().lineCycle < before);
        check(QStringLiteral("faster"));

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

    /// Lets the window settle, keeps its picture, and notes what cannot be read then. A list lays its rows out over
    /// several frames, which a slow machine has not drawn yet: what cannot be read is looked at again until it can.
    void check(const QString &name)
    {
        QQuickWindow &window = *m_program->window;
        QStringList found;
        const auto readable = [&] {
            found = test::misfits(*window.contentItem(), modalPopup(window), projectWords());
            return found.isEmpty();
        };
        QTest::qWait(50); // transitions of popups are short; a frame is what they need
        if (!QTest::qWaitFor(readable, settleMs))
            for (const QString &fault : std::as_const(found))
                m_faults << name + QStringLiteral(": ") + fault;
        const QImage picture = window.grabWindow();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("LW_WALK_PICTURES");
        const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
        if (!folder.isEmpty())
            picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, tag).arg(++m_step, 2, 10, QLatin1Char('0')).arg(name));
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

    const takt::CellReport &bottleneck() const
    {
        const takt::LineReport &report = m_program->document.report();
        return report.cells.at(report.bottleneck.value());
    }

    static void carry(QQuickWindow &window, QPoint from, QPoint to)
    {
        QTest::mousePress(&window, Qt::LeftButton, {}, from);
        QTest::mouseMove(&window, from + QPoint(0, 24));
        QTest::mouseMove(&window, to - QPoint(12, 0));
        QTest::mouseMove(&window, to);
        QTest::mouseRelease(&window, Qt::LeftButton, {}, to);
        QTest::mouseMove(&window, {2, 2}); // hints beside the pointer may lie over what they explain
    }

    /// With the mouse, on its name in the title bar.
    bool chooseProduct(QQuickWindow &window, const QString &id) const
    {
        const model::Product *product = model::find(m_program->document.project(), model::ProductId(id.toStdString()));
        QQuickItem *chip = product ? withText(window, text::localized(product->name)) : nullptr;
        if (!chip)
            return false;
        QTest::mouseClick(&window, Qt::LeftButton, {}, centreOf(*chip));
        return m_program->document.product() == product->id;
    }

    /// With the mouse, the first operation of the bottleneck for which another bar makes the line faster, to that bar.
    bool carryOperation(QQuickWindow &window) const
    {
        const auto *chart = itemOf<chart::YamazumiChart>(window);
        const Duration before = m_program->document.report().lineCycle;
        const auto steps = bottleneck().steps;
        for (const takt::CellStep &step : steps) {
            const std::optional<QPointF> from = chart ? chart->placeOf(step.operation) : std::nullopt;
            const std::optional<QPointF> to = from ? fasterBar(*chart, step.operation, from->y()) : std::nullopt;
            if (!to)
                continue;
            carry(window, chart->mapToScene(*from).toPoint(), chart->mapToScene(*to).toPoint());
            return m_program->document.report().lineCycle < before;
        }
        return false;
    }

    std::optional<QPointF> fasterBar(const chart::YamazumiChart &chart, const model::OperationId &operation, double y) const
    {
        session::OperationCarry &hand = *m_program->workbench.line()->carry();
        std::optional<QPointF> place;
        for (double x = 0; x < chart.width() && !place && hand.pickUp(operation); x += 12) {
            const auto column = chart.columnAt({x, y});
            hand.over(column ? chart.columns()[*column].cell : model::CellId());
            if (hand.preview()->active() && hand.preview()->report().lineCycle < m_program->document.report().lineCycle)
                place = QPointF(x, y);
        }
        hand.cancel();
        return place;
    }

    /// With the mouse, from its card in the library to a place of the cell that is free.
    bool carryHead(QQuickWindow &window, const QString &type, const model::CellId &cell) const
    {
        auto *plan = itemOf<canvas::LinePlan>(window);
        for (QQuickItem *card : test::visibleBelow(*window.contentItem())) {
            if (!plan || card->property("typeId").toString() != type)
                continue;
            const std::optional<QPoint> place = placeFor(*plan, type, cell);
            if (place)
                carry(window, card->mapToScene(QPointF(24, 24)).toPoint(), *place);
            return place.has_value();
        }
        return false;
    }

    /// In the scene.
    std::optional<QPoint> placeFor(canvas::LinePlan &plan, const QString &type, const model::CellId &cell) const
    {
        const auto &cells = m_program->document.project().frame.cells;
        std::optional<QPoint> place;
        for (int x = 4; x < plan.width() && !place; x += 8)
            for (int y = 4; y < plan.height() && !place; y += 8) {
                const canvas::Hit hit = plan.partAt(QPointF(x, y));
                if (hit.kind == canvas::Hit::Kind::Socket && cells.at(hit.cell).id == cell && plan.hoverHeadType(type, QPointF(x, y)))
                    place = plan.mapToScene(QPointF(x, y)).toPoint();
            }
        plan.leaveHeadType();
        return place;
    }

    /// With the key, on the button of its banner.
    static bool applySuggestion(QQuickWindow &window, const QString &text)
    {
        for (QQuickItem *banner : test::visibleBelow(*window.contentItem())) {
            if (!banner->property("action").isValid() || banner->property("text").toString() != text)
                continue;
            for (QQuickItem *button : test::visibleBelow(*banner))
                if (button->inherits("QQuickAbstractButton")) {
                    button->forceActiveFocus(Qt::TabFocusReason);
                    QTest::keyClick(&window, Qt::Key_Space);
                    return true;
                }
        }
        return false;
    }

    std::unique_ptr<test::Program> m_program;
    QStringList m_faults;
    int m_step = 0;
};

QTEST_MAIN(tst_Walk)
#include "tst_walk.moc"
