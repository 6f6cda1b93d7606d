// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/text/localized.h"
#include "app/viewmodel/fuzzymatch.h"
#include "tests/app/viewmodel/desk.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>

#include <set>

using namespace lw;
using viewmodel::ActionRegistry;
using viewmodel::PaletteModel;
using viewmodel::WorkbenchModel;

namespace {

QVariant value(const viewmodel::RowModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role, -1));
}

QString firstKey(PaletteModel &palette, const QString &typed)
{
    palette.setTyped(typed);
    return value(palette, 0, "key").toString();
}

model::Edit renamed(const model::Project &project, const char *name)
{
    model::Cell cell = project.frame.cells.front();
    cell.name.en = name;
    return {model::Change<model::Cell>{std::move(cell)}};
}

} // namespace

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Linewright"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_palette"));
    }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<test::Desk>();
        m_bench = std::make_unique<WorkbenchModel>(m_desk->context(), m_desk->autosave);
    }

    void cleanup()
    {
        m_bench.reset();
        m_desk.reset();
    }

    void actions_haveKeysOfTheirOwnAndBothLanguages()
    {
        QSet<QString> ids;
        using Scope = viewmodel::Action::Scope;
        QSet<QKeySequence> everywhere;
        std::set<std::pair<viewmodel::Action::Group, QKeySequence>> onPages; // each page listens to keys of its own
        for (const viewmodel::Action &action : m_bench->actions()->actions()) {
            QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
            ids.insert(action.id);
            for (const QString &keys : action.keys) {
                const QKeySequence sequence(keys);
                QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, qPrintable(keys));
                QVERIFY2(!everywhere.contains(sequence), qPrintable(keys));
                QVERIFY2(!onPages.contains({action.group, sequence}), qPrintable(keys));
                if (action.scope == Scope::Everywhere)
                    everywhere.insert(sequence);
                else
                    onPages.insert({action.group, sequence});
            }
            m_desk->language.set(QStringLiteral("zh_CN"));
            QVERIFY2(ActionRegistry::title(action) != QString::fromUtf8(action.title), action.title);
            m_desk->language.set(QStringLiteral("en"));
            QCOMPARE(ActionRegistry::title(action), QString::fromUtf8(action.title));
        }
        for (const auto &[group, sequence] : onPages)
            QVERIFY2(!everywhere.contains(sequence), qPrintable(sequence.toString()));
    }

    void actions_runOnlyWhenTheyCan()
    {
        ActionRegistry &actions = *m_bench->actions();
        QVERIFY(!actions.trigger(QStringLiteral("edit.undo")));
        QVERIFY(m_desk->document.edit(renamed(m_desk->document.project(), "Feeder"), QStringLiteral("rename")));
        QVERIFY(ActionRegistry::isEnabled(*actions.find(QStringLiteral("edit.undo"))));
        QVERIFY(actions.trigger(QStringLiteral("edit.undo")));
        QVERIFY(!m_bench->canUndo());
        QVERIFY(actions.trigger(QStringLiteral("edit.redo")));
        QVERIFY(actions.trigger(QStringLiteral("go.takt")));
        QCOMPARE(m_bench->page(), WorkbenchModel::Page::Takt);
        QVERIFY(!actions.trigger(QStringLiteral("no.such")));
        QSignalSpy opened(&actions, &ActionRegistry::openAsked);
        QVERIFY(actions.trigger(QStringLiteral("file.open")));
        QCOMPARE(opened.count(), 1);
    }

    void availability_isToldToMenus()
    {
        ActionRegistry &actions = *m_bench->actions();
        const QAbstractItemModelTester tester(&actions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int row = 0;
        while (value(actions, row, "key").toString() != QLatin1String("edit.undo"))
            ++row;
        QCOMPARE(value(actions, row, "available").toBool(), false);
        QSignalSpy changed(&actions, &QAbstractItemModel::dataChanged);
        QVERIFY(m_desk->document.edit(renamed(m_desk->document.project(), "Feeder"), QStringLiteral("rename")));
        QCOMPARE(value(actions, row, "available").toBool(), true);
        QVERIFY(!changed.isEmpty());
    }

    void fuzzy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse"); // "" asks whether the better one is found and nothing else
        QTest::newRow("beginning before inside") << "bal" << "Balance the line" << "Unbalance";
        QTest::newRow("word before inside") << "line" << "Balance the line" << "Outliner";
        QTest::newRow("shorter first") << "save" << "Save" << "Save as…";
        QTest::newRow("letters in order") << "svas" << "Save as…" << "";
        QTest::newRow("two words any order") << "line balance" << "Balance the line" << "Balance";
        QTest::newRow("Chinese inside") << QStringLiteral("平衡") << QStringLiteral("产线平衡") << QStringLiteral("产线");
        QTest::newRow("an id") << "c05" << "C05 Fastening" << "C15 Fastening";
    }
    void fuzzy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(viewmodel::fuzzyScore(typed, better) > 0);
        QVERIFY(worse.isEmpty() || viewmodel::fuzzyScore(typed, better) > viewmodel::fuzzyScore(typed, worse));
        QCOMPARE(viewmodel::fuzzyScore(QStringLiteral("zzzz"), better), 0);
        QCOMPARE(viewmodel::fuzzyScore({}, better), 0);
    }

    void palette_findsActionsInBothLanguagesOnEachScreen()
    {
        PaletteModel &palette = *m_bench->palette();
        for (const char *code : {"en", "zh_CN"}) {
            m_desk->language.set(QLatin1String(code));
            palette.prepare();
            QCOMPARE(firstKey(palette, QStringLiteral("balance")), QStringLiteral("line.balance"));
            QCOMPARE(firstKey(palette, QStringLiteral("产线平衡")), QStringLiteral("line.balance"));
            QCOMPARE(firstKey(palette, QStringLiteral("xyzzy")), QString());
            QCOMPARE(palette.current(), -1);
            QVERIFY(!palette.runCurrent());
        }
        m_desk->language.set(QStringLiteral("en"));
    }

    void palette_goesToPlaces()
    {
        PaletteModel &palette = *m_bench->palette();
        const model::Project &project = m_desk->document.project();
        const QString cell = text::fromUtf8(project.frame.cells.back().id.value);
        palette.prepare();
        QCOMPARE(firstKey(palette, cell), QStringLiteral("cell:") + cell);
        QVERIFY(palette.runCurrent());
        QCOMPARE(m_bench->page(), WorkbenchModel::Page::Line);
        QVERIFY(m_desk->selection.items() == std::vector<session::Selected>{project.frame.cells.back().id});

        const model::OperationId operation = project.products.front().operations.front().id;
        QCOMPARE(firstKey(palette, text::fromUtf8(operation.value)), QStringLiteral("operation:") + text::fromUtf8(operation.value));
        QVERIFY(palette.runCurrent());
        QCOMPARE(m_bench->page(), WorkbenchModel::Page::Process);
        QVERIFY(m_desk->selection.items() == std::vector<session::Selected>{operation});

        const model::HeadId head = project.frame.heads.front().id;
        QCOMPARE(firstKey(palette, text::fromUtf8(head.value)), QStringLiteral("head:") + text::fromUtf8(head.value));
        QVERIFY(palette.runCurrent());
        QVERIFY(m_desk->selection.items() == std::vector<session::Selected>{head});
    }

    void palette_offersTheLatestFirst()
    {
        PaletteModel &palette = *m_bench->palette();
        palette.prepare();
        QVERIFY(!value(palette, 0, "latest").toBool());
        for (const char *typed : {"takt", "stations"}) {
            palette.setTyped(QLatin1String(typed));
            QVERIFY(palette.runCurrent());
        }
        palette.prepare();
        QCOMPARE(value(palette, 0, "key").toString(), QStringLiteral("go.stations"));
        QCOMPARE(value(palette, 1, "key").toString(), QStringLiteral("go.takt"));
        QVERIFY(value(palette, 1, "latest").toBool());
        QCOMPARE(palette.current(), 0);
    }

    void palette_stepsOverWhatCannotRun()
    {
        PaletteModel &palette = *m_bench->palette();
        const QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        palette.prepare();
        for (int steps = 0; steps < palette.count() + 3; ++steps) {
            QVERIFY(value(palette, palette.current(), "available").toBool());
            palette.step(1);
        }
        palette.setCurrent(0);
        palette.step(-1);
        QVERIFY(palette.current() > 0);
    }

    void history_goesBackAndForthAndMarksTheFile()
    {
        viewmodel::UndoHistoryModel &history = *m_bench->history();
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(history.count(), 1);
        const model::Project start = m_desk->document.project();
        QVERIFY(m_desk->document.edit(renamed(start, "One"), QStringLiteral("one")));
        QVERIFY(m_desk->document.saveTo(m_desk->home.filePath(QStringLiteral("a.line.json"))));
        QVERIFY(m_desk->document.edit(renamed(start, "Two"), QStringLiteral("two")));
        QCOMPARE(history.count(), 3);
        QCOMPARE(history.current(), 2);
        QCOMPARE(value(history, 1, "name").toString(), QStringLiteral("one"));
        QVERIFY(value(history, 1, "saved").toBool());
        QVERIFY(!value(history, 2, "saved").toBool());
        history.goTo(0);
        QVERIFY(m_desk->document.project() == start);
        QVERIFY(value(history, 2, "undone").toBool());
        history.goTo(2);
        QCOMPARE(m_desk->document.project().frame.cells.front().name.en, std::string("Two"));
        history.goTo(99);
        QCOMPARE(history.current(), 2);
    }

private:
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<WorkbenchModel> m_bench;
};

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
